#include "core/pretrain/learner.h"

#include <cmath>

namespace coresift {

Learner::Learner(const TrainOptions &options, const Normalisation &normalisation, const DeviceOptions &device)
    : m_imageSize(options.imageSize), m_normalisation(normalisation), m_device(device),
      m_method(makeMethod(options.method, options.backbone, static_cast<std::uint64_t>(options.seed)))
{
    m_method->place(device);
    m_method->train();
    m_descent = std::make_unique<Descent>(m_method->groups(), options.optimiser, options.momentum,
                                          /*scalesLoss=*/device.precision == "float16");
    if (options.optimiser.averageWeights > 0)
        m_average = std::make_unique<WeightAverage>(*m_method->exported(), options.optimiser.averageWeights);
}

ViewBatch Learner::batchOf(const ViewPixels &pixels) const
{
    const ViewPlan plan = views();
    const torch::Device device = torchDevice(m_device);
    ViewBatch batch;
    batch.images = pixels.images;
    batch.whole =
        normalisedBatch(pixels.whole.data(), plan.whole * pixels.images, m_imageSize, m_normalisation, device);
    if (plan.local > 0)
        batch.local =
            normalisedBatch(pixels.local.data(), plan.local * pixels.images, plan.localSize, m_normalisation, device);
    return batch;
}

double Learner::step(const std::vector<ViewPixels> &parts, const Moment &moment, double learningRate,
                     double weightDecay)
{
    if (moment.epoch != std::exchange(m_epoch, moment.epoch))
        m_method->startEpoch(moment);
    m_method->startStep(moment);
    double sum = 0;
    for (const ViewPixels &part : parts) {
        const torch::Tensor loss = m_method->loss(batchOf(part));
        sum += loss.item<double>();
        if (!std::isfinite(sum))
            return sum;
        m_descent->addPart(loss, static_cast<int>(parts.size()));
    }
    if (m_descent->step(learningRate, weightDecay)) {
        m_method->endStep(moment);
        if (m_average)
            m_average->follow();
    }
    return sum / static_cast<double>(parts.size());
}

torch::Tensor Learner::features(const std::uint8_t *pixels, std::int64_t images)
{
    const AverageScope averaged(m_average.get());
    return m_method->features(normalisedBatch(pixels, images, m_imageSize, m_normalisation, torchDevice(m_device)));
}

NamedTensors Learner::state() const
{
    NamedTensors state;
    m_method->collectState(state);
    m_descent->collectState(state);
    if (m_average)
        m_average->collectState(state);
    return state;
}

void Learner::restore(const NamedTensors &state, const std::string &file)
{
    m_method->restoreState(state, file);
    m_descent->restoreState(state, file);
    if (m_average)
        m_average->restoreState(state, file);
    m_epoch = 0; // the method is told again where it is
}

bool Learner::isFinite() const
{
    for (const auto &[name, tensor] : state())
        if (tensor.is_floating_point() && !torch::isfinite(tensor).all().item<bool>())
            return false;
    return true;
}

} // namespace coresift
