/// SwAV's loss: views agree on the prototypes that they belong to (Caron et al. 2020). Private to pretraining.
#pragma once

#include "core/encoder/tensor_exchange.h"

#include <vector>

namespace coresift {

struct SwavLossOptions {
    double temperature = 0.1;
    double epsilon = 0.02; ///< of Sinkhorn
    int iterations = 3;    ///< the same
};

/// Assigns n rows of scores (n×k) evenly to k prototypes by Sinkhorn and Knopp's iteration on exp(scores / epsilon):
/// n×k, rows sum to 1, columns to about n/k. No gradient.
torch::Tensor sinkhorn(const torch::Tensor &scores, double epsilon, int iterations);

/// Scores (n×k, cosines to the prototypes) of each view; the first `assigned` ones are whole views. Each of these is
/// assigned, and every other view predicts it: mean cross-entropy over all such pairs, assignments counting alike.
/// With `peers` the rows of all processes are assigned together, and the mean is over this process' own.
torch::Tensor swavLoss(const std::vector<torch::Tensor> &scores, std::size_t assigned, const SwavLossOptions &options,
                       TensorExchange *peers = nullptr);

} // namespace coresift
