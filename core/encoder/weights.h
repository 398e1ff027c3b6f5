/// A network's weights by name, to and from files.
#pragma once

#include "core/base/phrase.h"
#include "core/encoder/safetensors.h"

#include <torch/torch.h>

namespace coresift {

/// Parameters and buffers under their names, each with `prefix` before it.
void collectWeights(const torch::nn::Module &network, const std::string &prefix,
                    std::map<std::string, torch::Tensor> &out);

/// Batch norms count what they have seen. Older files lack it, and nothing depends on it.
bool isBatchCounter(const std::string &name);

/// Copies tensors whose name (after `prefix`) and shape fit. Every parameter and buffer but num_batches_tracked has to
/// be there: throws Error (Corrupt) naming the first that are missing, of another shape or whole numbers where floats
/// are wanted. Returns the names in `from` that the network has no use for.
std::vector<std::string> copyWeights(const std::map<std::string, torch::Tensor> &from, const std::string &prefix,
                                     torch::nn::Module &network, const std::string &file);

/// That Error; there is one problem at least.
[[noreturn]] void throwMisfit(const std::vector<Phrase> &problems, const std::string &file);

/// The weights in a safetensors file or in one of PyTorch's or TorchScript, which have no metadata. Throws what
/// readSafeTensors(), readPytorchFile() and readScriptWeights() throw.
SafeTensors readWeights(const std::string &file);

} // namespace coresift
