/// Encoders for tasks that look at places: those with stages. Private to evaluation.
#pragma once

#include "core/encoder/encoder.h"
#include "core/encoder/resnet.h"

namespace coresift {

/// From its file. Throws Error (Unsupported) for `task`'s sake when it is no ResNet or ResNeXt, and what loadBackbone()
/// throws.
std::shared_ptr<ResNetImpl> residualEncoder(const EncoderSource &source, const char *task);

/// Of a network whose child "backbone" is the encoder: all but the backbone's.
std::vector<torch::Tensor> headParameters(const torch::nn::Module &network);

} // namespace coresift
