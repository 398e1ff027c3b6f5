#include "core/encoder/vit_block.h"

#include "core/encoder/drop_path.h"
#include "core/encoder/torch_compat.h"

namespace coresift {

namespace nn = torch::nn;

VitAttentionImpl::VitAttentionImpl(std::int64_t width, std::int64_t heads) : m_heads(heads)
{
    m_qkv = register_module("qkv", nn::Linear(width, 3 * width));
    m_projection = register_module("proj", nn::Linear(width, width));
}

torch::Tensor VitAttentionImpl::forward(const torch::Tensor &x)
{
    const std::int64_t n = x.size(0), t = x.size(1), d = x.size(2);
    // One copy here, 3×n×heads×t×d/heads, spares the matrix products three of their own.
    const auto qkv = m_qkv(x).view({n, t, 3, m_heads, d / m_heads}).permute({2, 0, 3, 1, 4}).contiguous().unbind(0);
    const torch::Tensor mixed = compat::attention(qkv[0], qkv[1], qkv[2]);
    return m_projection(mixed.transpose(1, 2).reshape({n, t, d}));
}

VitMlpImpl::VitMlpImpl(std::int64_t width)
{
    m_widen = register_module("fc1", nn::Linear(width, 4 * width));
    m_narrow = register_module("fc2", nn::Linear(4 * width, width));
}

torch::Tensor VitMlpImpl::forward(const torch::Tensor &x)
{
    return m_narrow(torch::gelu(m_widen(x)));
}

VitBlockImpl::VitBlockImpl(std::int64_t width, std::int64_t heads)
{
    m_norm1 = register_module("norm1", vitNorm(width));
    m_attention = register_module("attn", VitAttention(width, heads));
    m_norm2 = register_module("norm2", vitNorm(width));
    m_mlp = register_module("mlp", VitMlp(width));
}

torch::Tensor VitBlockImpl::forward(const torch::Tensor &x, const torch::Tensor &attentionScale,
                                    const torch::Tensor &mlpScale)
{
    const torch::Tensor y = x + scaledBranch(m_attention(m_norm1(x)), attentionScale);
    return y + scaledBranch(m_mlp(m_norm2(y)), mlpScale);
}

/// 17 values a token and width (two norms, two sums, query, scaled query, key, value, what attention gives, and twice
/// the four of the MLP) and, where attention is not fused, every head's weights.
std::int64_t vitBlockElements(std::int64_t tokens, std::int64_t width, std::int64_t heads)
{
    return 17 * tokens * width + heads * tokens * tokens;
}

nn::LayerNorm vitNorm(std::int64_t width)
{
    return nn::LayerNorm(nn::LayerNormOptions({width}).eps(1e-6));
}

} // namespace coresift
