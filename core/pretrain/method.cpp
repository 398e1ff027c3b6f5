#include "core/pretrain/method.h"

#include "core/encoder/batch_norm.h"
#include "core/encoder/weight_match.h"
#include "core/encoder/weights.h"
#include "core/pretrain/loss_rows.h"
#include "core/pretrain/output_spread.h"
#include "core/pretrain/train.h"

namespace coresift {

namespace {

/// Convolutions are quicker so on most devices.
void makeChannelsLast(torch::nn::Module &networks)
{
    for (torch::Tensor &parameter : networks.parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
}

} // namespace

Method::Method(Backbone encoder, const std::string &name)
{
    m_encoder = addTrained(name, std::move(encoder));
}

void Method::place(const DeviceOptions &device)
{
    m_device = device;
    to(torchDevice(device));
    makeChannelsLast(*this);
}

void Method::setPeers(TensorExchange *peers)
{
    m_peers = peers;
    shareStatistics(*this, peers);
}

/// Twins pass images in training mode too.
void Method::startStep(const Moment &moment)
{
    for (const auto &network : children())
        if (const auto backbone = std::dynamic_pointer_cast<BackboneImpl>(network))
            backbone->startStep(moment.draws());
}

std::vector<ParameterGroup> Method::groups() const
{
    ParameterGroup matrices, vectors;
    vectors.decay = decaysVectors();
    vectors.adapt = false;
    for (const auto &network : m_trained)
        for (const torch::Tensor &parameter : network->parameters())
            (parameter.dim() > 1 ? matrices : vectors).parameters.push_back(parameter);
    return {matrices, vectors};
}

torch::Tensor Method::features(const torch::Tensor &images) const
{
    const torch::NoGradGuard guard;
    BackboneImpl &network = *exported();
    network.eval();
    const torch::Tensor pooled = inPrecision([&] { return network.forward(images); });
    network.train();
    return unitRows(pooled).to(torch::kCPU);
}

void Method::loadEncoder(const NamedTensors &weights, const std::string &file)
{
    loadWeights(weights, *m_encoder, file);
    copyTwins();
}

void Method::collectState(NamedTensors &state) const
{
    collectWeights(*this, "", state);
}

void Method::restoreState(const NamedTensors &state, const std::string &file)
{
    NamedTensors own;
    collectState(own);
    restoreTensors(state, own, file);
}

torch::Tensor Method::pooledViews(BackboneImpl &network, const ViewBatch &views)
{
    const torch::Tensor whole = network.forward(views.whole);
    return views.local.defined() ? torch::cat({whole, network.forward(views.local)}) : whole;
}

std::int64_t Method::pooledElements(int imageSize, std::int64_t images) const
{
    const ViewPlan plan = views();
    const std::int64_t local = plan.local > 0 ? plan.local * m_encoder->activationElements(plan.localSize) : 0;
    return images * (plan.whole * m_encoder->activationElements(imageSize) + local);
}

std::int64_t Method::passingElements(int imageSize, std::int64_t views) const
{
    return 2 * views * widestLayer(m_encoder->options(), imageSize);
}

double Method::outputSpread() const
{
    return m_outputs.defined() ? spreadOf(m_outputs) : kNotMeasured;
}

double Method::spreadOf(const torch::Tensor &outputs) const
{
    return projectionSpread(outputs);
}

ViewPlan Method::multiCrop(const MethodOptions &options)
{
    ViewPlan plan;
    plan.local = options.localCrops;
    plan.localSize = options.localSize;
    plan.localMinArea = options.localMinArea;
    plan.localMaxArea = options.localMaxArea;
    return plan;
}

} // namespace coresift
