#include "core/pretrain/simclr.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/encoder/torch_setup.h"
#include "core/encoder/weights.h"
#include "core/pretrain/nt_xent.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

namespace nn = torch::nn;

namespace {

constexpr double kFirstScale =
    65536; // PyTorch's GradScaler: start high, halve on overflow, double after 2,000 good steps
constexpr int kStepsToGrow = 2000;

void useChannelsLast(nn::Module &network)
{
    for (torch::Tensor &parameter : network.parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
}

} // namespace

ProjectionHeadImpl::ProjectionHeadImpl(std::int64_t features, std::uint64_t seed)
{
    m_hidden = register_module("0", nn::Linear(features, features));
    m_out = register_module("2", nn::Linear(features, 128));
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    for (torch::Tensor &parameter : parameters()) { // PyTorch's default for linear layers
        const double bound = 1 / std::sqrt(static_cast<double>(features));
        parameter.uniform_(-bound, bound, generator);
    }
}

torch::Tensor ProjectionHeadImpl::forward(const torch::Tensor &x)
{
    return m_out(torch::relu(m_hidden(x)));
}

SimClr::SimClr(const TrainOptions &options, const Normalisation &normalisation, const DeviceOptions &device)
    : m_options(options), m_normalisation(normalisation), m_device(device),
      m_backbone(options.backbone, hashKeys(static_cast<std::uint64_t>(options.seed), 1)),
      m_head(m_backbone->features(), hashKeys(static_cast<std::uint64_t>(options.seed), 2)),
      m_scale(scalesLoss() ? kFirstScale : 1)
{
    m_backbone->to(torchDevice(device));
    m_head->to(torchDevice(device));
    useChannelsLast(*m_backbone);
    m_backbone->train();
    m_head->train();
    for (const torch::Tensor &parameter : parameters())
        m_momentum.push_back(torch::zeros_like(parameter));
}

std::vector<torch::Tensor> SimClr::parameters() const
{
    std::vector<torch::Tensor> all = m_backbone->parameters();
    for (const torch::Tensor &parameter : m_head->parameters())
        all.push_back(parameter);
    return all;
}

double SimClr::step(const std::uint8_t *views, std::int64_t images, double learningRate)
{
    for (torch::Tensor &parameter : parameters())
        parameter.mutable_grad() = torch::Tensor();
    const torch::Tensor batch =
        normalisedBatch(views, 2 * images, m_options.imageSize, m_normalisation, torchDevice(m_device));
    torch::Tensor projected;
    {
        const AutocastScope autocast(m_device);
        projected = m_head->forward(m_backbone->forward(batch));
    }
    const auto halves = projected.to(torch::kFloat).chunk(2);
    const torch::Tensor loss = ntXent(halves[0], halves[1], m_options.temperature);
    const double value = loss.item<double>();
    if (!std::isfinite(value))
        return value;
    (loss * m_scale).backward();
    if (unscaleGradients())
        descend(learningRate);
    return value;
}

torch::Tensor SimClr::features(const std::uint8_t *pixels, std::int64_t images)
{
    const torch::NoGradGuard guard;
    m_backbone->eval();
    const torch::Tensor batch =
        normalisedBatch(pixels, images, m_options.imageSize, m_normalisation, torchDevice(m_device));
    torch::Tensor pooled;
    {
        const AutocastScope autocast(m_device);
        pooled = m_backbone->forward(batch);
    }
    m_backbone->train();
    return torch::nn::functional::normalize(pooled.to(torch::kCPU, torch::kFloat));
}

/// False when a gradient overflowed in float16: the step is to be left out.
bool SimClr::unscaleGradients()
{
    if (!scalesLoss())
        return true;
    const torch::NoGradGuard guard;
    bool finite = true;
    for (torch::Tensor &parameter : parameters()) {
        parameter.mutable_grad().div_(m_scale);
        finite = finite && torch::isfinite(parameter.grad()).all().item<bool>();
    }
    if (!finite) {
        m_scale = std::max(1.0, m_scale / 2);
        m_goodSteps = 0;
    } else if (++m_goodSteps >= kStepsToGrow) {
        m_scale *= 2;
        m_goodSteps = 0;
    }
    return finite;
}

/// SGD with Nesterov momentum and L2, as PyTorch defines them: g += λw; v = μv + g; w −= lr (g + μv).
void SimClr::descend(double learningRate)
{
    const torch::NoGradGuard guard;
    std::vector<torch::Tensor> all = parameters();
    for (std::size_t i = 0; i < all.size(); ++i) {
        torch::Tensor gradient = all[i].grad();
        if (m_options.weightDecay > 0)
            gradient = gradient.add(all[i], m_options.weightDecay);
        m_momentum[i].mul_(m_options.momentum).add_(gradient);
        all[i].add_(gradient.add(m_momentum[i], m_options.momentum), -learningRate);
    }
}

std::map<std::string, torch::Tensor> SimClr::state() const
{
    std::map<std::string, torch::Tensor> state;
    collectWeights(*m_backbone, "encoder.", state);
    collectWeights(*m_head, "head.", state);
    for (std::size_t i = 0; i < m_momentum.size(); ++i)
        state["momentum." + std::to_string(i)] = m_momentum[i];
    state["scale"] = torch::tensor({m_scale, static_cast<double>(m_goodSteps)}, torch::kDouble);
    return state;
}

bool SimClr::isFinite() const
{
    for (const auto &[name, tensor] : state())
        if (tensor.is_floating_point() && !torch::isfinite(tensor).all().item<bool>())
            return false;
    return true;
}

void SimClr::restore(const std::map<std::string, torch::Tensor> &state, const std::string &file)
{
    const torch::NoGradGuard guard;
    copyWeights(state, "encoder.", *m_backbone, file);
    copyWeights(state, "head.", *m_head, file);
    for (std::size_t i = 0; i < m_momentum.size(); ++i) {
        const auto found = state.find("momentum." + std::to_string(i));
        if (found == state.end() || found->second.sizes() != m_momentum[i].sizes())
            throw Error(ErrorKind::Corrupt,
                        CORESIFT_TEXT("Phrases", "does not hold the optimiser's state; begin a new run"), file);
        m_momentum[i].copy_(found->second);
    }
    const auto scale = state.find("scale");
    if (!scalesLoss() || scale == state.end() || scale->second.numel() != 2 || scale->second[0].item<double>() <= 1)
        return; // a sitting in another precision had none
    m_scale = scale->second[0].item<double>();
    m_goodSteps = static_cast<int>(scale->second[1].item<double>());
}

} // namespace coresift
