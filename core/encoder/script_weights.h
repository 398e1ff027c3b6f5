/// The weights of a TorchScript encoder, where its code computes a backbone of ours. Needs LibTorch.
#pragma once

#include <map>
#include <string>
#include <torch/torch.h>

namespace coresift {

/// Under the names that the script has, on the CPU. Its features of a made picture have to be those of the backbone
/// that its weights tell: names and shapes alone do not say what a script computes. Throws what
/// loadCheckedTorchScript() throws, and Error: Unsupported for a network of another kind.
std::map<std::string, torch::Tensor> readScriptWeights(const std::string &file);

} // namespace coresift
