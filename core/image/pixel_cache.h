/// Decoded images at training size, decoded once and read for hundreds of epochs.
#pragma once

#include "core/base/job.h"
#include "core/image/image.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace coresift {

/// Where one image's pixels stand. Shapes differ: the shorter side is fixed, the aspect is the image's (at most 3 : 1).
struct CachedPixels {
    const std::uint8_t *pixels = nullptr; ///< height×width×3
    int width = 0;
    int height = 0;
};

/// uint8 pixels of n images at one shorter side, in one file that is allocated in full before it is mapped. Reading is
/// thread-safe. The file is private to the process and is deleted with the object.
class PixelCache {
public:
    /// Returns the decoded image; throws Error for one that cannot be decoded (it gets a grey square and is counted),
    /// SourceGone to end the build.
    using Loader = std::function<RgbImage(std::int64_t index)>;

    /// Decodes all images on all cores; a shorter side of 0 keeps them as the loader gives them. `folder` holds the
    /// file; it must be on a local disk. Throws Cancelled, Error (NoSpace …), SourceGone.
    static std::unique_ptr<PixelCache> build(const std::string &folder, std::int64_t images, int shorterSide,
                                             const Loader &loader, JobContext &context);
    virtual ~PixelCache() = default;

    virtual std::int64_t images() const = 0;
    virtual std::int64_t failed() const = 0; ///< images that could not be decoded
    virtual CachedPixels at(std::int64_t index) const = 0;

    /// Bytes on disk that `images` of shorter side `side` need, taking 4 : 3 as the usual aspect.
    static std::uint64_t forecastBytes(std::int64_t images, int side);
};

} // namespace coresift
