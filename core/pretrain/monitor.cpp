#include "core/pretrain/monitor.h"

#include "core/base/random.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::int64_t kMonitorImages = 256;
constexpr std::int64_t kLongestInterval = 200; // steps
/// An image takes one pass forward; a step takes about three of each of its two views. So seldom that it costs a
/// fiftieth.
constexpr std::int64_t kPassesOfImage = 6, kShareOfSteps = 50;

std::int64_t intervalFor(std::int64_t images, const TrainLength &length, std::int64_t batch)
{
    const std::int64_t cheap = kShareOfSteps * images / (kPassesOfImage * std::max<std::int64_t>(1, batch)) + 1;
    const std::int64_t wanted = std::clamp<std::int64_t>(length.stepsPerEpoch, 1, kLongestInterval);
    return (cheap + wanted - 1) / wanted * wanted;
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

Matrix matrixOf(const torch::Tensor &features)
{
    const torch::Tensor values = features.to(torch::kCPU, torch::kFloat).contiguous();
    Matrix matrix(values.size(0), values.size(1));
    std::copy_n(values.data_ptr<float>(), matrix.values.size(), matrix.values.begin());
    return matrix;
}

TrainingMonitor::TrainingMonitor(BatchSource &source, const TrainOptions &options)
    : m_source(source), m_imageSize(options.imageSize), m_block(options.batch),
      m_images(permutation(source.images(), RandomStream(static_cast<std::uint64_t>(options.seed), 4))),
      m_interval(intervalFor(std::min(kMonitorImages, source.images()), trainLength(options, source.images()),
                             std::min(options.stepImages(), source.images())))
{
    m_images.resize(static_cast<std::size_t>(std::min(kMonitorImages, source.images())));
}

void TrainingMonitor::measure(Learner &learner, StepMetrics &metrics)
{
    if (m_pixels.empty()) {
        m_pixels.resize(m_images.size() * static_cast<std::size_t>(m_imageSize) *
                        static_cast<std::size_t>(m_imageSize) * 3);
        m_source.fillPlain(m_images, m_imageSize, m_pixels.data());
    }
    std::vector<torch::Tensor> blocks; // no larger than a step's, so that the memory of a step does for them
    const auto images = static_cast<std::int64_t>(m_images.size());
    const std::int64_t bytesOfImage = std::int64_t(m_imageSize) * m_imageSize * 3;
    for (std::int64_t first = 0; first < images; first += m_block)
        blocks.push_back(learner.features(m_pixels.data() + first * bytesOfImage, std::min(m_block, images - first)));
    const torch::Tensor features = torch::cat(blocks);
    if (!torch::isfinite(features).all().item<bool>())
        return; // the training finds out by itself
    metrics.featureSpread = featureSpread(features);
    metrics.effectiveRank = effectiveRank(features);
}

} // namespace coresift
