/// What an optimiser treats alike: parameters with the rules for their steps.
#pragma once

#include <torch/torch.h>

#include <vector>

namespace coresift {

struct ParameterGroup {
    std::vector<torch::Tensor> parameters;
    bool decay = true; ///< weight decay reaches them
    bool adapt = true; ///< LARS scales their step by their norm; not for biases and norms
    double rate = 1;   ///< factor to the learning rate of the step
};

} // namespace coresift
