#include "core/optimise/loss_scaler.h"

#include "core/optimise/gradients.h"

#include <cmath>

namespace coresift {

namespace {

// GradScaler's: start high, halve on overflow, double after 2,000 good steps.
constexpr double kFirstLossScale = 65536;
constexpr int kGoodStepsToGrow = 2000;
constexpr double kSmallestLossScale = 1.0 / 1024; // who overflows at this one has lost more than precision

constexpr const char *kLossScale = "loss_scale"; // scale and good steps, float64

} // namespace

LossScaler::LossScaler(bool used) : m_used(used), m_scale(used ? kFirstLossScale : 1) {}

bool LossScaler::unscale(const std::vector<torch::Tensor> &gradients)
{
    if (!m_used || gradients.empty())
        return true;
    const torch::NoGradGuard guard;
    at::_foreach_mul_(gradients, 1 / m_scale);
    const bool finite = std::isfinite(gradientNorm(gradients)); // one look at the device for all of them
    if (!finite) {
        m_scale /= 2;
        m_goodSteps = 0;
        if (m_scale < kSmallestLossScale)
            throwGradientsLost();
    } else if (++m_goodSteps == kGoodStepsToGrow) {
        m_scale *= 2;
        m_goodSteps = 0;
    }
    return finite;
}

void LossScaler::collectState(NamedTensors &state) const
{
    if (m_used)
        state[kLossScale] = torch::tensor({m_scale, static_cast<double>(m_goodSteps)}, torch::kDouble);
}

void LossScaler::restoreState(const NamedTensors &state, const std::string &file)
{
    if (!m_used || state.count(kLossScale) == 0)
        return;
    const torch::Tensor read = torch::zeros({2}, torch::kDouble);
    restoreTensors(state, {{kLossScale, read}}, file);
    const double scale = read[0].item<double>(), goodSteps = read[1].item<double>();
    if (!std::isfinite(scale) || !(scale >= kSmallestLossScale) || !(goodSteps >= 0 && goodSteps < kGoodStepsToGrow))
        throwUnfitTensor(kLossScale, file);
    m_scale = scale;
    m_goodSteps = static_cast<int>(goodSteps);
}

} // namespace coresift
