#include "core/optimise/descent.h"

#include "core/optimise/gradients.h"

#include <utility>

namespace coresift {

Descent::Descent(std::vector<ParameterGroup> groups, const OptimiserOptions &options, double momentum, bool scalesLoss,
                 TensorExchange *peers)
    : m_groups(std::move(groups)), m_clipNorm(options.clipNorm), m_scaler(scalesLoss), m_peers(peers),
      m_optimiser(makeOptimiser(m_groups, options, momentum))
{}

void Descent::addPart(const torch::Tensor &loss, int parts)
{
    m_scaler.scaled(parts > 1 ? loss / parts : loss).backward();
}

bool Descent::step(double learningRate, double weightDecay)
{
    const std::vector<torch::Tensor> gradients = gradientsOf(m_groups);
    if (m_peers != nullptr)
        averageGradients(gradients, *m_peers); // before anyone looks: an overflow anywhere is one everywhere
    const bool finite = m_scaler.unscale(gradients);
    if (finite) {
        clipGradients(gradients, m_clipNorm);
        m_optimiser->step(learningRate, weightDecay);
    }
    forgetGradients(m_groups);
    return finite;
}

void Descent::collectState(NamedTensors &state) const
{
    m_optimiser->collectState(state);
    m_scaler.collectState(state);
}

void Descent::restoreState(const NamedTensors &state, const std::string &file)
{
    m_optimiser->restoreState(state, file);
    m_scaler.restoreState(state, file);
    forgetGradients(m_groups);
}

} // namespace coresift
