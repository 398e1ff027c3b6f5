/// What tests of networks ask of them: weights, shapes, counts, memory.
#pragma once

#include "core/encoder/backbone.h"

#include <map>
#include <vector>

namespace coresift::test {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

std::map<std::string, torch::Tensor> weightsOf(const torch::nn::Module &network);
Shapes shapesOf(const torch::nn::Module &network);
std::int64_t parameterCount(const torch::nn::Module &network);

/// The five tensors of a batch norm.
void addNormShapes(Shapes &shapes, const std::string &name, std::int64_t channels);

/// Normal noise, n×3×height×width, always the same.
torch::Tensor noiseImages(std::int64_t n, std::int64_t height, std::int64_t width);

/// Float32 elements an image of this side that a pass in training leaves in memory until its backward pass.
double elementsKept(BackboneImpl &network, int imageSize);

} // namespace coresift::test
