/// Which backbone a file's weights belong to.
#pragma once

#include "core/encoder/options.h"

#include <map>
#include <optional>
#include <torch/torch.h>

namespace coresift {

/// From names, whatever their prefix, and shapes; the stem of a ResNet too. Nothing when they are of no backbone of
/// ours.
std::optional<BackboneOptions> inferBackbone(const std::map<std::string, torch::Tensor> &weights);

} // namespace coresift
