/// What a contrastive loss compares: this process' views with those of all processes. Private to pretraining.
#pragma once

#include "core/encoder/tensor_exchange.h"

namespace coresift {

/// Of n images here and N in all processes.
struct ContrastRows {
    torch::Tensor views;  ///< 2n×d, unit rows: all first views, then all second ones
    torch::Tensor others; ///< 2N×d, the same of all processes
    torch::Tensor self;   ///< 2n×1, int64: each view's own place among the others
    torch::Tensor twin;   ///< 2n×1, int64: its twin's
};

/// `first`, `second`: n×d, not normalised.
ContrastRows contrastRows(const torch::Tensor &first, const torch::Tensor &second, TensorExchange *peers);

} // namespace coresift
