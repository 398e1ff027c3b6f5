/// The transformer block of vision transformers, under timm's names; the decoder of masked autoencoders is made of it
/// too.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Multi-head self-attention: n×t×d → n×t×d.
class VitAttentionImpl : public torch::nn::Module {
public:
    VitAttentionImpl(std::int64_t width, std::int64_t heads);
    torch::Tensor forward(const torch::Tensor &x);

private:
    std::int64_t m_heads;
    torch::nn::Linear m_qkv{nullptr}, m_projection{nullptr};
};
TORCH_MODULE(VitAttention);

/// Two linear layers, four times as wide between them, around a GELU.
class VitMlpImpl : public torch::nn::Module {
public:
    explicit VitMlpImpl(std::int64_t width);
    torch::Tensor forward(const torch::Tensor &x);

private:
    torch::nn::Linear m_widen{nullptr}, m_narrow{nullptr};
};
TORCH_MODULE(VitMlp);

/// x + attention(norm(x)), then x + mlp(norm(x)) (Dosovitskiy et al. 2021): n×t×d → n×t×d.
class VitBlockImpl : public torch::nn::Module {
public:
    /// `width` is a multiple of `heads`.
    VitBlockImpl(std::int64_t width, std::int64_t heads);
    /// The scales are those of stochastic depth for the two branches: n, or undefined for none.
    torch::Tensor forward(const torch::Tensor &x, const torch::Tensor &attentionScale = {},
                          const torch::Tensor &mlpScale = {});

private:
    torch::nn::LayerNorm m_norm1{nullptr}, m_norm2{nullptr};
    VitAttention m_attention{nullptr};
    VitMlp m_mlp{nullptr};
};
TORCH_MODULE(VitBlock);

/// Elements that a block leaves for the backward pass.
std::int64_t vitBlockElements(std::int64_t tokens, std::int64_t width, std::int64_t heads);

/// Over the last dimension, with timm's ε of 1e-6.
torch::nn::LayerNorm vitNorm(std::int64_t width);

} // namespace coresift
