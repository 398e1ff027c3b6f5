#include "core/pretrain/method.h"

#include "core/encoder/weights.h"
#include "core/pretrain/loss_rows.h"

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

/// Twins pass images in training mode too.
void Method::startStep(const Moment &moment)
{
    for (const auto &network : children())
        if (const auto backbone = std::dynamic_pointer_cast<BackboneImpl>(network))
            backbone->startStep(moment.step);
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
    copyWeights(matchWeights(weights, *m_encoder).weights, "", *m_encoder, file);
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
