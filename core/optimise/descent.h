/// From losses to a step of the weights: parts of a batch are added up, unscaled, clipped and followed.
#pragma once

#include "core/encoder/tensor_exchange.h"
#include "core/optimise/loss_scaler.h"
#include "core/optimise/optimiser.h"

namespace coresift {

class Descent {
public:
    /// The parameters are already on their device. `scalesLoss` is for float16; `momentum` as makeOptimiser() has it;
    /// `peers` take each step too, with other gradients: all follow their mean.
    Descent(std::vector<ParameterGroup> groups, const OptimiserOptions &options, double momentum, bool scalesLoss,
            TensorExchange *peers = nullptr);

    /// Adds the gradients of one part of the step's batch, of `parts` that count alike: their sum is the gradient of
    /// the mean of their losses.
    void addPart(const torch::Tensor &loss, int parts);

    /// Moves the weights along the gradients since the last step, and forgets the gradients. False when float16 had
    /// them overflow and nothing moved. Throws Error (Numeric) when they are no numbers; only float16 and clipping look
    /// at them, otherwise the loss of the next step tells.
    bool step(double learningRate, double weightDecay);

    void collectState(NamedTensors &state) const; ///< between steps; the tensors themselves, not copies
    void restoreState(const NamedTensors &state, const std::string &file);

private:
    std::vector<ParameterGroup> m_groups;
    double m_clipNorm;
    LossScaler m_scaler;
    TensorExchange *m_peers;
    std::unique_ptr<Optimiser> m_optimiser;
};

} // namespace coresift
