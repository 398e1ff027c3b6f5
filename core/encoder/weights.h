/// A network's weights by name, to and from safetensors.
#pragma once

#include "core/encoder/safetensors.h"

#include <torch/torch.h>

namespace coresift {

/// Parameters and buffers under their names, each with `prefix` before it.
void collectWeights(const torch::nn::Module &network, const std::string &prefix,
                    std::map<std::string, torch::Tensor> &out);

/// Copies tensors whose name (after `prefix`) and shape fit. Every parameter and buffer but num_batches_tracked has to
/// be there: throws Error (Corrupt) naming the first that are missing or of another shape. Returns the names in `from`
/// that the network has no use for.
std::vector<std::string> copyWeights(const std::map<std::string, torch::Tensor> &from, const std::string &prefix,
                                     torch::nn::Module &network, const std::string &file);

} // namespace coresift
