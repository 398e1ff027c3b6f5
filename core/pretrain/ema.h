/// Twins: networks that follow a trained one of their shape and never get a gradient. Private to pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Weights and buffers become those of `online`; from now on the twin takes no gradient.
void copyTwin(torch::nn::Module &twin, const torch::nn::Module &online);

/// twin = momentum · twin + (1 − momentum) · online, for the weights. The running figures of the twin's batch norms are
/// left to its own passes: means of other weights' figures would not describe what it computes.
void followTwin(torch::nn::Module &twin, const torch::nn::Module &online, double momentum);

} // namespace coresift
