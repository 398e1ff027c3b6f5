/// A TorchScript encoder is code: it is looked through before any of it runs.
#pragma once

#include <string>
#include <torch/script.h>

namespace coresift {

/// Loads onto the CPU in evaluation mode. Throws Error: Corrupt for what is no TorchScript, Unsupported naming the
/// operators that are not on the list of those that only compute.
torch::jit::Module loadCheckedTorchScript(const std::string &file);

} // namespace coresift
