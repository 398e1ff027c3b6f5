/// The cross-entropy by which SwAV and DINO let views learn from one another. Private to pretraining.
#pragma once

#include <torch/torch.h>

#include <vector>

namespace coresift {

/// `targets` are distributions (n×k, rows sum to 1) of the first views, `logits` n×k of all views. For every target and
/// every other view: −Σ target · log softmax(logits / temperature), mean over the rows and over the pairs.
torch::Tensor crossViewEntropy(const std::vector<torch::Tensor> &targets, const std::vector<torch::Tensor> &logits,
                               double temperature);

} // namespace coresift
