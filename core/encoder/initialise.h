/// First weights of networks, from a generator of their own.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// torchvision's: convolutions normal with deviation √(2 / fan-out) (He et al. 2015) and no bias, batch norms the
/// identity.
void initialiseConvolutional(torch::nn::Module &network, std::uint64_t seed);

/// timm's: linear layers normal with deviation 0.02 and no bias, layer norms the identity. timm cuts the draws off at
/// ±2 (not at two deviations): a hundred deviations away, where none ever falls.
void initialiseTransformer(torch::nn::Module &network, at::Generator &generator);

/// As the masked autoencoders' published code does (He et al. 2022): linear layers by Glorot and Bengio 2010, see
/// drawGlorot(), without bias; layer norms the identity.
void initialiseMasked(torch::nn::Module &network, at::Generator &generator);

/// Uniform up to √(6 / (fan-in + fan-out)), out×in×…: all of what one output sees is its fan-in.
void drawGlorot(torch::Tensor &weight, at::Generator &generator);

/// Normal with timm's deviation of 0.02, for tokens and positions.
void initialiseToken(torch::Tensor &token, at::Generator &generator);

} // namespace coresift
