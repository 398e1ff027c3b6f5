/// NT-Xent in which hard negatives count more and false ones are taken out (Robinson et al. 2021). Private to
/// pretraining.
#pragma once

#include "core/encoder/tensor_exchange.h"

namespace coresift {

struct HardNegativesOptions {
    double temperature = 0.07;
    double hardness = 1;         ///< β: a negative weighs exp(β · cosine / temperature)
    double positiveShare = 0.01; ///< τ+: share of the negatives that are positives in truth
};

/// Of two views (n×d each, n ≥ 2): mean over the 2n of −log(p / (p + g)), p = exp(cosine to the twin / temperature).
/// With N = 2n − 2 negatives e = exp(cosine / temperature), g = (N · Σ e^(1+β) / Σ e^β − τ+ N p) / (1 − τ+), and at
/// least N · exp(−1 / temperature), the least that N negatives can be. β and τ+ of 0 give NT-Xent.
/// With `peers` the negatives are those of all processes, and the mean is over this process' own views.
torch::Tensor hardNegatives(const torch::Tensor &first, const torch::Tensor &second,
                            const HardNegativesOptions &options, TensorExchange *peers = nullptr);

} // namespace coresift
