#include "core/pretrain/learner.h"

#include "core/base/job.h"
#include "core/optimise/gradients.h"
#include "core/pretrain/device_views.h"

#include <cmath>

namespace coresift {

namespace {

/// What a buffer held, to be put back.
struct BufferCopy {
    torch::Tensor buffer, content;

    void restore() const
    {
        const torch::NoGradGuard guard;
        buffer.copy_(content);
    }
};

std::vector<BufferCopy> copiesOf(const std::vector<torch::Tensor> &buffers)
{
    std::vector<BufferCopy> copies;
    for (const torch::Tensor &buffer : buffers)
        copies.push_back({buffer, buffer.detach().clone()});
    return copies;
}

} // namespace

Learner::Learner(const TrainOptions &options, const Normalisation &normalisation, const DeviceOptions &device,
                 TensorExchange *peers)
    : m_imageSize(options.imageSize), m_normalisation(normalisation), m_device(device), m_peers(peers),
      m_method(makeMethod(options.method, options.backbone, static_cast<std::uint64_t>(options.seed)))
{
    m_method->place(device);
    m_method->train();
    if (options.gradientCheckpointing)
        m_method->recomputeActivations();
    m_method->setPeers(peers);
    m_descent = std::make_unique<Descent>(m_method->groups(), options.optimiser, options.momentum,
                                          /*scalesLoss=*/device.precision == "float16", peers);
    if (options.optimiser.averageWeights > 0)
        m_average = std::make_unique<WeightAverage>(*m_method->exported(), options.optimiser.averageWeights);
}

void Learner::loadEncoder(const NamedTensors &weights, const std::string &file)
{
    m_method->loadEncoder(weights, file);
    if (m_average)
        m_average->restart();
}

ViewBatch Learner::batchOf(const ViewPixels &pixels) const
{
    const ViewPlan plan = views();
    const torch::Device device = torchDevice(m_device);
    const std::int64_t whole = plan.whole * pixels.images, local = plan.local * pixels.images;
    ViewBatch batch;
    batch.images = pixels.images;
    if (!pixels.areDrawn()) {
        batch.whole = normalisedBatch(pixels.whole.data(), whole, m_imageSize, m_normalisation, device);
        if (local > 0)
            batch.local = normalisedBatch(pixels.local.data(), local, plan.localSize, m_normalisation, device);
        return batch;
    }
    const DeviceViews maker(pixels.drawn.pixels, m_normalisation, device);
    batch.whole = maker.make(pixels.drawn.whole.data(), whole, {m_imageSize, plan.bicubic});
    if (local > 0)
        batch.local = maker.make(pixels.drawn.local.data(), local, {plan.localSize, plan.bicubic});
    return batch;
}

double Learner::step(const std::vector<ViewPixels> &parts, const Moment &moment, double learningRate,
                     double weightDecay, const std::function<void()> &betweenParts)
{
    if (moment.epoch != std::exchange(m_epoch, moment.epoch))
        m_method->startEpoch(moment);
    m_method->startStep(moment);
    double loss = 0;
    const std::vector<BufferCopy> before = parts.size() > 1 ? copiesOf(m_method->buffers()) : std::vector<BufferCopy>();
    try {
        loss = addParts(parts, betweenParts);
    } catch (const Cancelled &) {
        for (const BufferCopy &copy : before)
            copy.restore();
        forgetGradients(m_method->groups());
        throw;
    }
    if (!std::isfinite(loss))
        return loss;
    if (m_descent->step(learningRate, weightDecay)) {
        m_method->endStep(moment);
        if (m_average)
            m_average->follow();
    }
    return loss;
}

/// Adds up the gradients of the parts; the mean of their losses. Meanwhile buffers change (running figures of batch
/// norms, a queue, a centre), and no weight does.
double Learner::addParts(const std::vector<ViewPixels> &parts, const std::function<void()> &betweenParts)
{
    double sum = 0;
    for (const ViewPixels &part : parts) {
        if (&part != &parts.front() && betweenParts)
            betweenParts();
        torch::Tensor loss = m_method->loss(batchOf(part));
        sum += m_peers == nullptr ? loss.item<double>() : meanOverPeers(loss, part.images);
        if (!std::isfinite(sum))
            return sum;
        m_descent->addPart(loss, static_cast<int>(parts.size()));
    }
    return sum / static_cast<double>(parts.size());
}

/// Peers' gradients are averaged, and their shares of a batch can differ by an image: the loss is made to weigh as much
/// as its images do.
double Learner::meanOverPeers(torch::Tensor &loss, std::int64_t images) const
{
    const auto count = static_cast<double>(images);
    torch::Tensor sums = torch::stack({loss.detach() * count, torch::full_like(loss.detach(), count)});
    m_peers->sum(sums);
    const torch::Tensor read = sums.to(torch::kCPU, torch::kDouble); // one look at the device
    const double all = read[1].item<double>();
    if (count * m_peers->size() != all)
        loss = loss * (count * m_peers->size() / all);
    return read[0].item<double>() / all;
}

torch::Tensor Learner::features(const std::uint8_t *pixels, std::int64_t images)
{
    const AverageScope averaged(m_average.get());
    return m_method->features(normalisedBatch(pixels, images, m_imageSize, m_normalisation, torchDevice(m_device)));
}

torch::Tensor Learner::viewFeatures(const ViewPixels &views, std::int64_t first, std::int64_t count)
{
    if (!views.areDrawn()) {
        const std::int64_t bytesOfView = std::int64_t(m_imageSize) * m_imageSize * 3;
        return features(views.whole.data() + first * bytesOfView, count);
    }
    const AverageScope averaged(m_average.get());
    const DeviceViews maker(views.drawn.pixels, m_normalisation, torchDevice(m_device));
    return m_method->features(
        maker.make(views.drawn.whole.data() + first, count, {m_imageSize, m_method->views().bicubic}));
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
