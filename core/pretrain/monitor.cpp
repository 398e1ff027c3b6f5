#include "core/pretrain/monitor.h"

#include "core/base/random.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::int64_t kMonitorImages = 256, kMonitorViews = 128; // images, and such of which two views are compared
constexpr std::int64_t kLongestInterval = 200;                    // steps

/// Of a small set no more than a quarter is measured: an image takes one pass forward, and in the epoch before about
/// three of each of its two views.
std::int64_t monitoredOf(std::int64_t images)
{
    constexpr std::int64_t kFewest = 16, kPart = 4;
    return std::min(images, std::clamp(images / kPart, kFewest, kMonitorImages));
}

} // namespace

double featureSpread(const torch::Tensor &features)
{
    const torch::Tensor deviations = features.to(torch::kDouble).std(/*dim=*/0, /*unbiased=*/false);
    return deviations.mean().item<double>() * std::sqrt(static_cast<double>(features.size(1)));
}

double effectiveRank(const torch::Tensor &features)
{
    const torch::Tensor values = features.to(torch::kDouble);
    const bool tall = values.size(0) > values.size(1);
    const torch::Tensor gram = tall ? values.t().matmul(values) : values.matmul(values.t()); // the smaller of the two
    const torch::Tensor singular = torch::linalg_eigvalsh(gram).clamp_min(0).sqrt();
    const torch::Tensor shares = singular / singular.sum().clamp_min(1e-300);
    return torch::special::entr(shares).sum().exp().item<double>();
}

double alignment(const torch::Tensor &first, const torch::Tensor &second)
{
    return (first.to(torch::kDouble) - second).square().sum(/*dim=*/1).mean().item<double>();
}

double uniformity(const torch::Tensor &features)
{
    const torch::Tensor distances = torch::pdist(features.to(torch::kDouble));
    return distances.square().mul(-2).exp().mean().log().item<double>();
}

Matrix matrixOf(const torch::Tensor &features)
{
    const torch::Tensor values = features.to(torch::kCPU, torch::kFloat).contiguous();
    Matrix matrix(values.size(0), values.size(1));
    std::copy_n(values.data_ptr<float>(), matrix.values.size(), matrix.values.begin());
    return matrix;
}

TrainingMonitor::TrainingMonitor(BatchSource &source, const TrainOptions &options)
    : m_source(source), m_imageSize(options.imageSize), m_block(options.batch),
      m_stepsPerEpoch(std::max<std::int64_t>(1, trainLength(options, source.images()).stepsPerEpoch)),
      m_images(permutation(source.images(), RandomStream(static_cast<std::uint64_t>(options.seed), 4)))
{
    m_images.resize(static_cast<std::size_t>(monitoredOf(source.images())));
}

bool TrainingMonitor::isDue(std::int64_t step) const
{
    return step % m_stepsPerEpoch % kLongestInterval == 0;
}

void TrainingMonitor::measure(Learner &learner, const ViewPixels &views, StepMetrics &metrics)
{
    metrics.outputSpread = learner.outputSpread();
    measureImages(learner, metrics);
    if (learner.views().whole >= 2)
        measureViews(learner, views, metrics);
}

/// By blocks no larger than a step's, so that the memory of a step does for them; n×d.
torch::Tensor TrainingMonitor::byBlocks(std::int64_t images, const BlockFeatures &featuresOf) const
{
    std::vector<torch::Tensor> blocks;
    for (std::int64_t first = 0; first < images; first += m_block)
        blocks.push_back(featuresOf(first, std::min(m_block, images - first)));
    return torch::cat(blocks);
}

void TrainingMonitor::measureImages(Learner &learner, StepMetrics &metrics)
{
    if (m_pixels.empty()) {
        m_pixels.resize(m_images.size() * static_cast<std::size_t>(m_imageSize) *
                        static_cast<std::size_t>(m_imageSize) * 3);
        m_source.fillPlain(m_images, m_imageSize, m_pixels.data());
    }
    const std::int64_t bytesOfImage = std::int64_t(m_imageSize) * m_imageSize * 3;
    const torch::Tensor features =
        byBlocks(static_cast<std::int64_t>(m_images.size()), [&](std::int64_t first, std::int64_t images) {
            return learner.features(m_pixels.data() + first * bytesOfImage, images);
        });
    if (!torch::isfinite(features).all().item<bool>())
        return; // the training finds out by itself
    metrics.featureSpread = featureSpread(features);
    metrics.effectiveRank = effectiveRank(features);
}

void TrainingMonitor::measureViews(Learner &learner, const ViewPixels &views, StepMetrics &metrics) const
{
    const std::int64_t images = std::min({views.images, kMonitorViews, static_cast<std::int64_t>(m_images.size())});
    const auto featuresOfView = [&](std::int64_t view) {
        return byBlocks(images, [&](std::int64_t first, std::int64_t count) {
            return learner.viewFeatures(views, view * views.images + first, count);
        });
    };
    const torch::Tensor first = featuresOfView(0), second = featuresOfView(1);
    metrics.alignment = alignment(first, second);
    metrics.uniformity = (uniformity(first) + uniformity(second)) / 2;
}

} // namespace coresift
