#include "core/study/augmented_batches.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <utility>

namespace coresift {

AugmentedBatches::AugmentedBatches(std::unique_ptr<PixelCache> cache, std::vector<std::int64_t> ids, std::uint64_t seed)
    : m_cache(std::move(cache)), m_ids(std::move(ids)), m_seed(seed)
{}

std::int64_t AugmentedBatches::images() const
{
    return m_cache->images();
}

void AugmentedBatches::fill(const std::vector<std::int64_t> &images, int epoch, int size, std::uint8_t *out)
{
    const auto count = static_cast<std::int64_t>(images.size());
    const std::int64_t bytesOfView = std::int64_t(size) * size * 3;
    AugmentOptions options;
    options.size = size;
    const int threads = std::max(1, coreCount() / 2); // the step that runs meanwhile wants the others
    parallelFor(
        2 * count,
        [&](std::int64_t i) {
            const std::int64_t image = images[static_cast<std::size_t>(i % count)];
            const CachedPixels source = m_cache->at(image);
            const auto id = static_cast<std::uint64_t>(m_ids[static_cast<std::size_t>(image)]);
            const auto view = static_cast<std::uint64_t>(i / count);
            const RandomStream random(m_seed, static_cast<std::uint64_t>(epoch), id, view);
            augmentView(source.pixels, source.width, source.height, options, random, out + i * bytesOfView);
        },
        threads);
}

} // namespace coresift
