/// A study's images decoded once into a pixel cache. Private to the study.
#pragma once

#include "core/image/pixel_cache.h"
#include "core/study/stage_run.h"

#include <functional>

namespace coresift {

struct CachedShape {
    int decodeShorterSide = 0; ///< as DecodeOptions has it
    int shorterSide = 0;       ///< of the cache; 0: as `reshape` gives them
    std::function<RgbImage(const RgbImage &)> reshape = {};
};

/// In the study's cache folder, in the order of `images`. Those that cannot be decoded any more count as grey, which is
/// said. Throws Cancelled, Error (NoSpace …), SourceGone when a folder of them vanishes.
std::unique_ptr<PixelCache> cacheImages(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                        const CachedShape &shape, JobContext &context);

} // namespace coresift
