/// Which images come in which step of a run: every epoch has a seeded order of its own. Private to pretraining.
#pragma once

#include "core/pretrain/train.h"

namespace coresift {

class BatchOrder {
public:
    BatchOrder(std::int64_t images, const TrainOptions &options, const TrainLength &length);

    int epochOf(std::int64_t step) const; ///< from 1; of a step counted from 0

    /// The images of a step, by the parts that are accumulated: nearly of one size, and none of a single image, which
    /// has nothing to be told from.
    std::vector<std::vector<std::int64_t>> parts(std::int64_t step);

private:
    void shuffleFor(int epoch);

    std::int64_t m_images, m_stepImages, m_batch, m_stepsPerEpoch;
    std::uint64_t m_seed;
    int m_epoch = 0; ///< that m_order is of
    std::vector<std::int64_t> m_order;
};

} // namespace coresift
