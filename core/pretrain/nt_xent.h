/// SimCLR's loss (Chen et al. 2020): each view has to find its twin among all other views.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Normalised-temperature cross entropy, mean over the 2n views. `first`, `second`: n×d, not normalised.
torch::Tensor ntXent(const torch::Tensor &first, const torch::Tensor &second, double temperature);

} // namespace coresift
