/// Takes the steps of training: SGD, Adam, AdamW or LARS over groups of parameters.
#pragma once

#include "core/optimise/named_tensors.h"
#include "core/optimise/optimiser_options.h"
#include "core/optimise/parameter_group.h"

#include <memory>

namespace coresift {

class Optimiser {
public:
    virtual ~Optimiser() = default;

    /// One step along the gradients that the parameters hold. A parameter without one stays as it is, and so does what
    /// is remembered of its steps. The gradients are used up: the step is worked out in their memory, so that it takes
    /// none of its own.
    void step(double learningRate, double weightDecay);

    /// The running averages (optimiser.velocity.0 …) and how many steps each parameter took; the tensors themselves,
    /// not copies.
    void collectState(NamedTensors &state) const;
    /// Throws Error (Corrupt) when the state is that of another optimiser or of other parameters.
    void restoreState(const NamedTensors &state, const std::string &file);

protected:
    /// What a step of one group works on. Place i of every list belongs to the same parameter.
    struct Slice {
        std::vector<torch::Tensor> weights, gradients;
        std::vector<std::vector<torch::Tensor>> averages; ///< in the order of their names
        std::vector<std::int64_t> steps;                  ///< taken so far, this one included
        bool adapt = true;
    };

    /// The parameters are already on their device. Each has an average of every name, zero at first.
    Optimiser(std::vector<ParameterGroup> groups, std::vector<std::string> averageNames);

private:
    virtual void descend(const Slice &slice, double rate, double decay) const = 0;
    Slice nextSlice(const ParameterGroup &group, std::size_t firstParameter);

    std::vector<ParameterGroup> m_groups;
    std::vector<std::string> m_averageNames;
    std::vector<std::vector<torch::Tensor>> m_averages; ///< by name, then by parameter in the order of the groups
    torch::Tensor m_steps;                              ///< by parameter, int64, on the CPU
};

/// `momentum` is that of SGD (Nesterov's) and LARS. Throws Error (InvalidInput) for a name that is none.
std::unique_ptr<Optimiser> makeOptimiser(std::vector<ParameterGroup> groups, const OptimiserOptions &options,
                                         double momentum);

} // namespace coresift
