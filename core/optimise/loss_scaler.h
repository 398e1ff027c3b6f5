/// Keeps small gradients from vanishing in float16: the loss is scaled up before the backward pass, the gradients down
/// after it (Micikevicius et al. 2018, with the rules of PyTorch's GradScaler).
#pragma once

#include "core/optimise/named_tensors.h"

#include <vector>

namespace coresift {

class LossScaler {
public:
    /// When it is not used the scale is 1 and nothing is looked at.
    explicit LossScaler(bool used);

    torch::Tensor scaled(const torch::Tensor &loss) const { return m_used ? loss * m_scale : loss; }

    /// Takes the scale out of the gradients, in place. False when one of them overflowed: the step is to be left out,
    /// the next one has half the scale. Throws Error (Numeric) when they overflow at every scale.
    bool unscale(const std::vector<torch::Tensor> &gradients);

    double scale() const { return m_scale; }

    void collectState(NamedTensors &state) const; ///< loss_scale; nothing when it is not used
    /// A state without a scale is that of a sitting in another precision. Throws Error (Corrupt).
    void restoreState(const NamedTensors &state, const std::string &file);

private:
    bool m_used;
    double m_scale;
    int m_goodSteps = 0; ///< since the scale changed
};

} // namespace coresift
