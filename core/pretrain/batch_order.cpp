#include "core/pretrain/batch_order.h"

#include "core/base/random.h"

#include <algorithm>

namespace coresift {

BatchOrder::BatchOrder(std::int64_t images, const TrainOptions &options, const TrainLength &length)
    : m_images(images), m_stepImages(std::min(options.stepImages(), images)), m_batch(options.batch),
      m_stepsPerEpoch(length.stepsPerEpoch), m_seed(static_cast<std::uint64_t>(options.seed))
{}

int BatchOrder::epochOf(std::int64_t step) const
{
    return static_cast<int>(step / m_stepsPerEpoch) + 1;
}

std::vector<std::vector<std::int64_t>> BatchOrder::parts(std::int64_t step)
{
    shuffleFor(epochOf(step));
    const std::int64_t first = step % m_stepsPerEpoch * m_stepImages;
    const std::int64_t images = std::min(m_stepImages, m_images - first);
    const std::int64_t full = (images + m_batch - 1) / m_batch;
    const std::int64_t count = std::clamp<std::int64_t>(full, 1, std::max<std::int64_t>(1, images / 2));
    std::vector<std::vector<std::int64_t>> parts;
    for (std::int64_t part = 0; part < count; ++part)
        parts.emplace_back(m_order.begin() + first + images * part / count,
                           m_order.begin() + first + images * (part + 1) / count);
    return parts;
}

void BatchOrder::shuffleFor(int epoch)
{
    if (epoch == m_epoch)
        return;
    m_order = permutation(m_images, RandomStream(m_seed, 3, static_cast<std::uint64_t>(epoch)));
    m_epoch = epoch;
}

} // namespace coresift
