/// Training views of a study's images: decoded once into a pixel cache, augmented anew each time.
#pragma once

#include "core/image/augment.h"
#include "core/image/pixel_cache.h"
#include "core/pretrain/train.h"
#include "core/study/stage_run.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace coresift {

class AugmentedBatches : public BatchSource {
public:
    /// `ids`: image id of each cache entry; views depend on (seed, epoch, id, view), so that they do not hang on which
    /// other images are there.
    AugmentedBatches(std::unique_ptr<PixelCache> cache, const std::vector<std::int64_t> &ids, std::uint64_t seed);

    std::int64_t images() const override;
    void fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
              ViewPixels &out) override;
    std::optional<DrawnViews> drawViews(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan,
                                        int size) override;
    void fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out) override;

    /// `count` views of each image, the first of the number `first`: count×images×size×size×3 bytes.
    void fillViews(const std::vector<std::int64_t> &images, int epoch, int first, int count,
                   const AugmentOptions &options, std::uint8_t *out) const;

    /// Whether the first cache has the image.
    bool holds(std::int64_t id) const { return m_first.count(id) != 0; }
    /// Puts images into the places of others, in this order: those that the first cache has, and those of `more`, whose
    /// entries are `idsOfMore`. `more` may be null; it takes the place of the one before. Not while fill() works.
    void exchange(const std::vector<std::int64_t> &places, const std::vector<std::int64_t> &ids,
                  std::unique_ptr<PixelCache> more, const std::vector<std::int64_t> &idsOfMore);

private:
    struct Image {
        const PixelCache *cache;
        std::int64_t entry;
        std::int64_t id;

        CachedPixels pixels() const { return cache->at(entry); }
    };
    using EntryOf = std::unordered_map<std::int64_t, std::int64_t>; ///< by image id

    /// What those views do, each with the place of its image's pixels.
    std::vector<DrawnView> draws(const std::vector<std::int64_t> &images, const std::vector<std::int64_t> &places,
                                 int epoch, int first, int count, const AugmentOptions &options) const;
    RandomStream streamOf(const Image &image, int epoch, std::int64_t view) const;
    const Image &image(std::int64_t place) const { return m_images[static_cast<std::size_t>(place)]; }

    std::unique_ptr<PixelCache> m_cache, m_more;
    EntryOf m_first; ///< of m_cache
    std::vector<Image> m_images;
    std::uint64_t m_seed;
};

/// The images as they are needed for training, in a cache in the study. Those that cannot be decoded any more count as
/// grey, which is said. Throws Cancelled, Error (NoSpace …), SourceGone when a folder of them vanishes.
std::unique_ptr<AugmentedBatches> decodeOnce(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                             const TrainOptions &options, JobContext &context);

/// Puts other images into places of `source`; what it does not hold since its beginning is decoded, as by decodeOnce().
void exchangeImages(AugmentedBatches &source, const std::vector<std::int64_t> &places,
                    const std::vector<LocatedImage> &images, const StudyWriter &writer, const TrainOptions &options,
                    JobContext &context);

} // namespace coresift
