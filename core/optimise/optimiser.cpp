#include "core/optimise/optimiser.h"

#include "core/base/error.h"

#include <cmath>
#include <utility>

namespace coresift {

namespace {

constexpr const char *kOptimiserSteps = "optimiser.steps";
constexpr double kAdamEpsilon = 1e-8; // PyTorch's

/// g += λw
void penaliseGradients(const std::vector<torch::Tensor> &gradients, const std::vector<torch::Tensor> &weights,
                       double decay)
{
    if (decay > 0)
        at::_foreach_add_(gradients, weights, decay);
}

/// SGD with Nesterov momentum and L2, as PyTorch defines them: g += λw; v = μv + g; w −= lr (g + μv).
class SgdOptimiser : public Optimiser {
public:
    SgdOptimiser(std::vector<ParameterGroup> groups, double momentum)
        : Optimiser(std::move(groups), {"velocity"}), m_momentum(momentum)
    {}

private:
    void descend(const Slice &slice, double rate, double decay) const override
    {
        penaliseGradients(slice.gradients, slice.weights, decay);
        const std::vector<torch::Tensor> &velocity = slice.averages[0];
        at::_foreach_mul_(velocity, m_momentum);
        at::_foreach_add_(velocity, slice.gradients);
        at::_foreach_add_(slice.gradients, velocity, m_momentum);
        at::_foreach_add_(slice.weights, slice.gradients, -rate);
    }

    double m_momentum;
};

/// Adam (Kingma and Ba 2015), and AdamW whose decay is apart from the gradients (Loshchilov and Hutter 2019), as
/// PyTorch defines them: m = β₁m + (1 − β₁)g; v = β₂v + (1 − β₂)g²; w −= lr m/(1 − β₁ᵗ) / (√v/√(1 − β₂ᵗ) + ε).
class AdamOptimiser : public Optimiser {
public:
    AdamOptimiser(std::vector<ParameterGroup> groups, const OptimiserOptions &options)
        : Optimiser(std::move(groups), {"mean", "square"}), m_beta1(options.beta1), m_beta2(options.beta2),
          m_decaysApart(options.optimiser == "adamw")
    {}

private:
    void descend(const Slice &slice, double rate, double decay) const override
    {
        if (m_decaysApart && decay > 0)
            at::_foreach_mul_(slice.weights, 1 - rate * decay);
        penaliseGradients(slice.gradients, slice.weights, m_decaysApart ? 0 : decay);
        const std::vector<torch::Tensor> &mean = slice.averages[0], &square = slice.averages[1];
        at::_foreach_mul_(mean, m_beta1);
        at::_foreach_add_(mean, slice.gradients, 1 - m_beta1);
        at::_foreach_mul_(square, m_beta2);
        at::_foreach_addcmul_(square, slice.gradients, slice.gradients, 1 - m_beta2);
        stepAlong(slice, rate);
    }

    /// A parameter that was frozen for a while has taken fewer steps than its neighbours, so each has a correction of
    /// its own.
    void stepAlong(const Slice &slice, double rate) const
    {
        std::vector<at::Scalar> roots, rates;
        for (const std::int64_t step : slice.steps) {
            const auto t = static_cast<double>(step);
            roots.emplace_back(std::sqrt(1 - std::pow(m_beta2, t)));
            rates.emplace_back(-rate / (1 - std::pow(m_beta1, t)));
        }
        const std::vector<torch::Tensor> &deviations = slice.gradients; // their memory; they have been added
        at::_foreach_zero_(deviations);
        at::_foreach_add_(deviations, slice.averages[1]);
        at::_foreach_sqrt_(deviations);
        at::_foreach_div_(deviations, roots);
        at::_foreach_add_(deviations, kAdamEpsilon);
        at::_foreach_addcdiv_(slice.weights, slice.averages[0], deviations, rates);
    }

    double m_beta1, m_beta2;
    bool m_decaysApart;
};

/// LARS (You, Gitman and Ginsburg 2017, algorithm 1): v = μv + lr·r (g + λw); w −= v, with r = η‖w‖ / (‖g‖ + λ‖w‖) for
/// each tensor. Where a norm is zero, and for groups that are not to adapt, r is 1.
class LarsOptimiser : public Optimiser {
public:
    LarsOptimiser(std::vector<ParameterGroup> groups, double momentum, double trust)
        : Optimiser(std::move(groups), {"velocity"}), m_momentum(momentum), m_trust(trust)
    {}

private:
    void descend(const Slice &slice, double rate, double decay) const override
    {
        const std::vector<torch::Tensor> ratios = slice.adapt ? ratiosOf(slice, decay) : std::vector<torch::Tensor>();
        const std::vector<torch::Tensor> &moves = slice.gradients, &velocity = slice.averages[0];
        penaliseGradients(slice.gradients, slice.weights, decay);
        at::_foreach_mul_(moves, rate);
        for (std::size_t i = 0; i < ratios.size(); ++i)
            moves[i].mul_(ratios[i]);
        at::_foreach_mul_(velocity, m_momentum);
        at::_foreach_add_(velocity, moves);
        at::_foreach_sub_(slice.weights, velocity);
    }

    /// Scalars on the parameters' device: nothing waits for it.
    std::vector<torch::Tensor> ratiosOf(const Slice &slice, double decay) const
    {
        const torch::Tensor weights = torch::stack(at::_foreach_norm(slice.weights));
        const torch::Tensor gradients = torch::stack(at::_foreach_norm(slice.gradients));
        const torch::Tensor ratios = m_trust * weights / (gradients + decay * weights);
        return torch::where((weights > 0) & (gradients > 0), ratios, torch::ones_like(ratios)).unbind();
    }

    double m_momentum, m_trust;
};

} // namespace

Optimiser::Optimiser(std::vector<ParameterGroup> groups, std::vector<std::string> averageNames)
    : m_groups(std::move(groups)), m_averageNames(std::move(averageNames)), m_averages(m_averageNames.size())
{
    std::int64_t parameters = 0;
    for (const ParameterGroup &group : m_groups) {
        parameters += static_cast<std::int64_t>(group.parameters.size());
        for (const torch::Tensor &parameter : group.parameters)
            for (std::vector<torch::Tensor> &averages : m_averages)
                averages.push_back(torch::zeros_like(parameter.detach()));
    }
    m_steps = torch::zeros({parameters}, torch::kLong);
}

void Optimiser::step(double learningRate, double weightDecay)
{
    const torch::NoGradGuard guard;
    std::size_t firstParameter = 0;
    for (const ParameterGroup &group : m_groups) {
        const Slice slice = nextSlice(group, firstParameter);
        if (!slice.weights.empty())
            descend(slice, learningRate * group.rate, group.decay ? weightDecay : 0);
        firstParameter += group.parameters.size();
    }
}

Optimiser::Slice Optimiser::nextSlice(const ParameterGroup &group, std::size_t firstParameter)
{
    Slice slice;
    slice.adapt = group.adapt;
    slice.averages.resize(m_averages.size());
    auto *steps = m_steps.data_ptr<std::int64_t>();
    for (std::size_t i = 0; i < group.parameters.size(); ++i) {
        const torch::Tensor &parameter = group.parameters[i];
        if (!parameter.grad().defined())
            continue;
        slice.weights.push_back(parameter);
        slice.gradients.push_back(parameter.grad());
        for (std::size_t k = 0; k < m_averages.size(); ++k)
            slice.averages[k].push_back(m_averages[k][firstParameter + i]);
        slice.steps.push_back(++steps[firstParameter + i]);
    }
    return slice;
}

void Optimiser::collectState(NamedTensors &state) const
{
    for (std::size_t k = 0; k < m_averages.size(); ++k)
        for (std::size_t i = 0; i < m_averages[k].size(); ++i)
            state["optimiser." + m_averageNames[k] + "." + std::to_string(i)] = m_averages[k][i];
    state[kOptimiserSteps] = m_steps;
}

void Optimiser::restoreState(const NamedTensors &state, const std::string &file)
{
    NamedTensors own;
    collectState(own);
    restoreTensors(state, own, file);
    if ((m_steps < 0).any().item<bool>())
        throwUnfitTensor(kOptimiserSteps, file);
}

std::unique_ptr<Optimiser> makeOptimiser(std::vector<ParameterGroup> groups, const OptimiserOptions &options,
                                         double momentum)
{
    if (options.optimiser == "sgd")
        return std::make_unique<SgdOptimiser>(std::move(groups), momentum);
    if (options.optimiser == "adam" || options.optimiser == "adamw")
        return std::make_unique<AdamOptimiser>(std::move(groups), options);
    if (options.optimiser == "lars")
        return std::make_unique<LarsOptimiser>(std::move(groups), momentum, options.trust);
    throw Error(ErrorKind::InvalidInput,
                {CORESIFT_TEXT("Phrases", "there is no optimiser named “%1”"), {options.optimiser}});
}

} // namespace coresift
