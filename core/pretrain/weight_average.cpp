#include "core/pretrain/weight_average.h"

#include "core/encoder/weights.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr const char *kAveragePrefix = "average.";
constexpr const char *kAverageSteps = "average.steps"; // no network has a weight of that name at its top

void exchangeContents(const std::vector<torch::Tensor> &some, const std::vector<torch::Tensor> &others)
{
    for (std::size_t i = 0; i < some.size(); ++i) {
        const torch::Tensor kept = some[i].detach().clone();
        some[i].copy_(others[i]);
        others[i].copy_(kept);
    }
}

} // namespace

WeightAverage::WeightAverage(const torch::nn::Module &network, double momentum)
    : m_momentum(momentum), m_steps(torch::zeros({1}, torch::kLong))
{
    NamedTensors weights;
    collectWeights(network, kAveragePrefix, weights);
    for (const auto &[name, weight] : weights) {
        const torch::Tensor mean = weight.detach().clone();
        const bool averaged = weight.is_floating_point();
        (averaged ? m_weights : m_counters).push_back(weight);
        (averaged ? m_means : m_lastCounters).push_back(mean);
        m_state[name] = mean;
    }
    m_state[kAverageSteps] = m_steps;
}

void WeightAverage::restart()
{
    const torch::NoGradGuard guard;
    for (std::size_t i = 0; i < m_means.size(); ++i)
        m_means[i].copy_(m_weights[i]);
    for (std::size_t i = 0; i < m_counters.size(); ++i)
        m_lastCounters[i].copy_(m_counters[i]);
}

void WeightAverage::follow()
{
    const torch::NoGradGuard guard;
    const auto step = static_cast<double>(++*m_steps.data_ptr<std::int64_t>());
    const double momentum = std::min(m_momentum, (1 + step) / (10 + step));
    at::_foreach_mul_(m_means, momentum);
    at::_foreach_add_(m_means, m_weights, 1 - momentum);
    for (std::size_t i = 0; i < m_counters.size(); ++i)
        m_lastCounters[i].copy_(m_counters[i]);
}

void WeightAverage::exchange()
{
    const torch::NoGradGuard guard;
    exchangeContents(m_weights, m_means);
    exchangeContents(m_counters, m_lastCounters);
}

void WeightAverage::collectState(NamedTensors &state) const
{
    for (const auto &[name, tensor] : m_state)
        state[name] = tensor;
}

void WeightAverage::restoreState(const NamedTensors &state, const std::string &file)
{
    restoreTensors(state, m_state, file);
    if (m_steps.item<std::int64_t>() < 0)
        throwUnfitTensor(kAverageSteps, file);
}

} // namespace coresift
