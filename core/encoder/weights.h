/// A network's weights by name, to and from files.
#pragma once

#include "core/base/phrase.h"
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

/// The weights in a safetensors file or in one of PyTorch's, which has no metadata. Throws what readSafeTensors() and
/// readPytorchFile() throw.
SafeTensors readWeights(const std::string &file);

/// How the names in a file fit a network's.
struct WeightMatch {
    std::string prefix;                           ///< of the file's names: "module.encoder_q.", often empty
    std::map<std::string, torch::Tensor> weights; ///< under the network's names, of any shape
    std::vector<std::string> missing;             ///< names of the network, num_batches_tracked left out
    std::vector<std::string> unused;              ///< names of the file

    Phrase summary() const; ///< "122 of 122 weights found under “module.”, 2 not used"
};

/// Takes the prefix under which most weights of the network are found in their shapes. Of copies of the network in one
/// checkpoint it is the one that the method exports: DINO's teacher, BYOL's online network, MoCo's query encoder.
WeightMatch matchWeights(const std::map<std::string, torch::Tensor> &from, const torch::nn::Module &network);

} // namespace coresift
