/// The MLPs between an encoder and its loss: projectors, predictors. Private to pretraining.
#pragma once

#include <torch/torch.h>

#include <vector>

namespace coresift {

/// What stands behind each linear layer but the last.
enum class HeadLayer { Relu, BatchNormRelu, Gelu };

/// Linear layers from each width to the next, n×first → n×last, drawn from the seed as PyTorch draws linear layers:
/// uniform up to 1/√(fan-in).
torch::nn::Sequential makeHead(const std::vector<std::int64_t> &widths, HeadLayer between, std::uint64_t seed);

/// BYOL's and SwAV's kind: one hidden layer with a batch norm (Grill et al. 2020; Caron et al. 2020).
torch::nn::Sequential makeNormedHead(std::int64_t in, std::int64_t hidden, std::int64_t out, std::uint64_t seed);

/// Floats that a row leaves for the backward pass: what linear layers, norms and GELUs are given, and what comes out. A
/// ReLU keeps what it gives, which is the next layer's.
std::int64_t headElements(const torch::nn::SequentialImpl &head);

} // namespace coresift
