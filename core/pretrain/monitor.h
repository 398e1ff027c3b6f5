/// What the encoder makes of the images while it is trained: spread and rank of its features. Private to pretraining.
#pragma once

#include "core/base/matrix.h"
#include "core/pretrain/learner.h"
#include "core/pretrain/train.h"

namespace coresift {

/// Mean over the dimensions of the deviation of unit features (n×d), times √d (Chen and He 2021, section 4.1): 0 when
/// all features are one, 1 when they fill the sphere evenly. Features behind a ReLU share a direction and stay below.
double featureSpread(const torch::Tensor &features);

/// exp of the entropy of the singular values, divided by their sum, of n×d features (Roy and Vetterli 2007): from 1
/// when all features are one to min(n, d) when every direction counts alike.
double effectiveRank(const torch::Tensor &features);

Matrix matrixOf(const torch::Tensor &features);

/// Measures on a few training images, the same ones all through a run: drawn by its seed, not augmented.
class TrainingMonitor {
public:
    TrainingMonitor(BatchSource &source, const TrainOptions &options);

    /// At the ends of epochs that are long enough, more often in very long ones; of a step counted from 1. Hangs on
    /// nothing but the options and the number of images, so that a run that goes on measures where it would have.
    bool isDue(std::int64_t step) const { return step % m_interval == 0; }
    void measure(Learner &learner, StepMetrics &metrics);

private:
    BatchSource &m_source;
    int m_imageSize;
    std::int64_t m_block; ///< images at a time
    std::vector<std::int64_t> m_images;
    std::int64_t m_interval; ///< steps
    std::vector<std::uint8_t> m_pixels;
};

} // namespace coresift
