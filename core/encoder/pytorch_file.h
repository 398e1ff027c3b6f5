/// The weights in a file that torch.save() wrote. Nothing of the file is executed.
#pragma once

#include <map>
#include <string>
#include <torch/torch.h>

namespace coresift {

/// Whether the file is one, in the zip form or the one before PyTorch 1.6; TorchScript is none. Throws Error (NotFound
/// …, Corrupt for a damaged zip archive).
bool isPytorchFile(const std::string &path);
/// Whether it is a zip archive and none of these: it holds code, or is nothing of PyTorch's. Throws as isPytorchFile().
bool isTorchScriptFile(const std::string &path);

struct PytorchWeights {
    std::map<std::string, torch::Tensor> tensors; ///< on the CPU, contiguous; tied ones may share memory
    /// What else the state dict holds: no tensors, or of a type that no weight has (quantised, complex, unknown). As
    /// showName() gives them.
    std::vector<std::string> skipped;
};

/// The tensors of the state dict in the file, by name. The state dict is the object saved or one of its entries
/// ("state_dict", "model", "teacher" …); dicts within it give names with dots. What else a checkpoint holds is passed
/// over.
/// Throws Error: Corrupt, also for tensors that reach beyond their storages and for what would take more memory than
/// the file is large; Unsupported without a state dict, for big-endian and compressed files, and for unknown types in
/// the form before PyTorch 1.6.
PytorchWeights readPytorchFile(const std::string &path);

} // namespace coresift
