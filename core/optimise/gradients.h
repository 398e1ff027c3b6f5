/// All gradients of a step taken together: their norm, and the limit that it is kept to.
#pragma once

#include "core/encoder/tensor_exchange.h"
#include "core/optimise/parameter_group.h"

namespace coresift {

std::vector<torch::Tensor> gradientsOf(const std::vector<ParameterGroup> &groups); ///< of the parameters that have one
void forgetGradients(const std::vector<ParameterGroup> &groups);

/// Makes the gradients, in place, the means over all processes, which have them of the same parameters.
void averageGradients(const std::vector<torch::Tensor> &gradients, TensorExchange &peers);

/// Root of the sum of all squares; 0 without any. NaN or infinite when one of them is. Waits for the device.
double gradientNorm(const std::vector<torch::Tensor> &gradients);

/// Scales the gradients down in place so that their norm is `limit` (PyTorch's clip_grad_norm_; Pascanu et al. 2013)
/// and returns the norm they had. A limit of 0 leaves them as they are and returns 0. Throws Error (Numeric) when the
/// norm is NaN or infinite.
double clipGradients(const std::vector<torch::Tensor> &gradients, double limit);

[[noreturn]] void throwGradientsLost(); ///< Error (Numeric) that says so

} // namespace coresift
