/// What the encoder makes of the images while it is trained: spread and rank of its features, distance of two views.
/// Private to pretraining.
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

/// Mean squared distance of the unit features (n×d) of two views of each image (Wang and Isola 2020, section 4.1, α 2):
/// 0 when the views of an image are one, 4 at most.
double alignment(const torch::Tensor &first, const torch::Tensor &second);

/// log of the mean of exp(−2‖x − y‖²) over all pairs of unit features, n×d (Wang and Isola 2020, section 4.1, t 2): 0
/// when all are one, near −4 when they fill a sphere of many dimensions evenly. NaN for a single one.
double uniformity(const torch::Tensor &features);

Matrix matrixOf(const torch::Tensor &features);

/// Measures on a few training images, the same ones all through a run (drawn by its seed, not augmented), and on two
/// views of images of the step. It changes neither weights nor chance.
class TrainingMonitor {
public:
    TrainingMonitor(BatchSource &source, const TrainOptions &options);

    /// At the ends of epochs, more often in very long ones; of a step counted from 1. Hangs on nothing but the options
    /// and the number of images, so that a run that goes on measures where it would have.
    bool isDue(std::int64_t step) const;
    /// `views` are some of those that the step had.
    void measure(Learner &learner, const ViewPixels &views, StepMetrics &metrics);
    void forgetImages() { m_pixels.clear(); } ///< others have taken their places in the source

private:
    /// Features of so many images from `first` on.
    using BlockFeatures = std::function<torch::Tensor(std::int64_t first, std::int64_t images)>;
    torch::Tensor byBlocks(std::int64_t images, const BlockFeatures &featuresOf) const;
    void measureImages(Learner &learner, StepMetrics &metrics);
    void measureViews(Learner &learner, const ViewPixels &views, StepMetrics &metrics) const;

    BatchSource &m_source;
    int m_imageSize;
    std::int64_t m_block; ///< images at a time
    std::int64_t m_stepsPerEpoch;
    std::vector<std::int64_t> m_images;
    std::vector<std::uint8_t> m_pixels; ///< of these; empty until they are needed
};

} // namespace coresift
