/// The loss of BYOL and SimSiam (Grill et al. 2020; Chen and He 2021). Private to pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Mean over the rows of 2 − 2·cos of two n×d; no gradient goes into the target.
torch::Tensor negativeCosine(const torch::Tensor &predicted, const torch::Tensor &target);

/// Both 2n×d, all first views, then all second ones: each view predicts the other one, and both losses are added.
torch::Tensor crossedNegativeCosine(const torch::Tensor &predicted, const torch::Tensor &targets);

} // namespace coresift
