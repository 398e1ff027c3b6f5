/// The running mean of a network's weights, to be exported in their place (Polyak and Juditsky 1992). Private to
/// pretraining.
#pragma once

#include "core/optimise/named_tensors.h"

#include <vector>

namespace coresift {

class WeightAverage {
public:
    /// Starts as a copy of the network, which is already on its device and goes on being trained.
    WeightAverage(const torch::nn::Module &network, double momentum);

    /// The network was given other weights, before any step: they are the mean now.
    void restart();

    /// After each step: mean = m·mean + (1 − m)·weights, of parameters and of the batch norms' running figures alike.
    /// m is at most (1 + t)/(10 + t) in step t, from 1, so that a short run forgets its fresh weights too (the rule of
    /// TensorFlow's ExponentialMovingAverage). Counters are copied.
    void follow();

    /// Swaps the contents of network and mean; once more, and all is as it was, bit for bit.
    void exchange();

    void collectState(NamedTensors &state) const; ///< average.*; the tensors themselves, not copies
    void restoreState(const NamedTensors &state, const std::string &file); ///< throws Error (Corrupt)

private:
    double m_momentum;
    NamedTensors m_state;                                  ///< the means by name, and the steps so far
    std::vector<torch::Tensor> m_weights, m_means;         ///< floats, place by place
    std::vector<torch::Tensor> m_counters, m_lastCounters; ///< the rest
    torch::Tensor m_steps;                                 ///< one int64 on the CPU
};

/// Within a scope the network holds its mean: to measure it, or to write it. Nothing happens without an average.
class AverageScope {
public:
    explicit AverageScope(WeightAverage *average) : m_average(average) { exchange(); }
    ~AverageScope() { exchange(); }
    AverageScope(const AverageScope &) = delete;
    AverageScope &operator=(const AverageScope &) = delete;

private:
    void exchange()
    {
        if (m_average != nullptr)
            m_average->exchange();
    }

    WeightAverage *m_average;
};

} // namespace coresift
