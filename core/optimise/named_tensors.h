/// The state of a run as tensors by name, as a checkpoint keeps it.
#pragma once

#include <map>
#include <string>
#include <torch/torch.h>

namespace coresift {

using NamedTensors = std::map<std::string, torch::Tensor>;

/// Adds the parameters and buffers of a network under `prefix`: the tensors themselves, not copies.
void addState(const torch::nn::Module &network, const std::string &prefix, NamedTensors &state);

/// Copies into each tensor of `into` the one of its name in `from`, all of them or none; others in `from` do not
/// matter. Throws Error (Corrupt, about `file`) that names the first which is missing, or of another shape or type.
void restoreTensors(const NamedTensors &from, const NamedTensors &into, const std::string &file);

/// That error, also for values that cannot be.
[[noreturn]] void throwUnfitTensor(const std::string &name, const std::string &file);

} // namespace coresift
