/// Training views of a study's images: decoded once into a pixel cache, augmented anew each time.
#pragma once

#include "core/image/augment.h"
#include "core/image/pixel_cache.h"
#include "core/pretrain/train.h"

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
    void fill(const std::vector<std::int64_t> &images, int epoch, int size, std::uint8_t *out) override;

private:
    std::unique_ptr<PixelCache> m_cache;
    std::vector<std::int64_t> m_ids;
    std::uint64_t m_seed;
};

} // namespace coresift
