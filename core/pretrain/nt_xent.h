/// SimCLR's loss (Chen et al. 2020): each view has to find its twin among all other views.
#pragma once

#include "core/encoder/tensor_exchange.h"

namespace coresift {

/// Normalised-temperature cross entropy, mean over the 2n views. `first`, `second`: n×d, not normalised. With `peers`
/// the other views are those of all processes, and the mean is over this process' own.
torch::Tensor ntXent(const torch::Tensor &first, const torch::Tensor &second, double temperature,
                     TensorExchange *peers = nullptr);

} // namespace coresift
