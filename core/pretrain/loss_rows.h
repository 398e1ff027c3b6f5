/// Rows as losses take them: wide enough numbers, and often unit length. Private to pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// float16 and bfloat16 as float32; wider ones as they are.
torch::Tensor widened(const torch::Tensor &x);

/// n×d, widened, each row divided by its length.
torch::Tensor unitRows(const torch::Tensor &x);

} // namespace coresift
