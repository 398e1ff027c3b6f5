/// MoCo's loss (van den Oord et al. 2018; He et al. 2020). Private to pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Cross-entropy of finding each query's own key (n×d both) among it and the m×d negatives, by their cosines over the
/// temperature; mean over the queries. No gradient goes into keys and negatives.
torch::Tensor infoNce(const torch::Tensor &queries, const torch::Tensor &keys, const torch::Tensor &negatives,
                      double temperature);

} // namespace coresift
