/// Rows of all processes that train together, where a loss has to see the whole batch. Private to pretraining.
#pragma once

#include "core/encoder/tensor_exchange.h"

namespace coresift {

struct GatheredRows {
    torch::Tensor rows;     ///< N×d, those of rank 0 first
    std::int64_t first = 0; ///< place of this process' first row
};

/// `rows` is n×d, n of each process its own. The gradient that comes back is that of the sum of all processes' losses:
/// averaged gradients of the weights are then those of the mean of the losses. Null peers: the rows themselves.
GatheredRows gatherRows(const torch::Tensor &rows, TensorExchange *peers);

/// 1×d, float32 at least; no gradient goes into it.
torch::Tensor meanRowOverPeers(const torch::Tensor &rows, TensorExchange *peers);

} // namespace coresift
