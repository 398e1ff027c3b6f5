/// First weights of networks, from a generator of their own.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// torchvision's: convolutions normal with deviation √(2 / fan-out) (He et al. 2015) and no bias, batch norms the
/// identity.
void initialiseConvolutional(torch::nn::Module &network, std::uint64_t seed);

/// timm's: linear layers normal with deviation 0.02 and no bias, layer norms the identity. timm truncates at ±2, a
/// hundred deviations away.
void initialiseTransformer(torch::nn::Module &network, at::Generator &generator);

/// Normal with timm's deviation of 0.02, for tokens and positions.
void initialiseToken(torch::Tensor &token, at::Generator &generator);

} // namespace coresift
