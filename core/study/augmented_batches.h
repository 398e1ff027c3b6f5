/// Training views of a study's images: decoded once into a pixel cache, augmented anew each time.
#pragma once

#include "core/image/augment.h"
#include "core/image/pixel_cache.h"
#include "core/pretrain/train.h"
#include "core/study/stage_run.h"

#include <memory>
#include <string>
#include <vector>

namespace coresift {

class AugmentedBatches : public BatchSource {
public:
    /// `cache` is kept alive. `ids`: image id of each cache entry; views depend on (seed, epoch, id, view), so that
    /// they do not hang on which other images are there.
    AugmentedBatches(std::unique_ptr<PixelCache> cache, std::vector<std::int64_t> ids, std::uint64_t seed);

    std::int64_t images() const override;
    void fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
              ViewPixels &out) override;
    void fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out) override;

private:
    /// `count` views of each image, the first of the number `first`.
    void fillViews(const std::vector<std::int64_t> &images, int epoch, int first, int count,
                   const AugmentOptions &options, std::uint8_t *out) const;

    std::unique_ptr<PixelCache> m_cache;
    std::vector<std::int64_t> m_ids;
    std::uint64_t m_seed;
};

/// The images as they are needed for training, in a cache in the study. Those that cannot be decoded any more count as
/// grey, which is said. Throws Cancelled, Error (NoSpace …), SourceGone when a folder of them vanishes.
std::unique_ptr<AugmentedBatches> decodeOnce(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                             const TrainOptions &options, JobContext &context);

} // namespace coresift
