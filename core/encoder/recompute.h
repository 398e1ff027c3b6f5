/// Gradient checkpointing (Chen et al. 2016): a block keeps what went into it alone, and computes the rest again when
/// the gradients come back.
#pragma once

#include <torch/torch.h>

#include <algorithm>
#include <functional>

namespace coresift {

using BlockPass = std::function<torch::Tensor(const torch::Tensor &x)>;

/// pass(x), which uses no other weights than `block`'s; where `recomputes`, without what lies between. Result and
/// gradients are those of a plain pass bit for bit: the second pass has the first one's mixed precision, and running
/// figures of batch norms do not move again; what is drawn by chance is drawn before and captured by `pass`. (But where
/// mixed precision passes one weight twice in one scope, the two gradients are added in float32 here and in the low
/// precision there.) The block outlives the graph.
torch::Tensor passBlock(torch::nn::Module &block, const torch::Tensor &x, bool recomputes, const BlockPass &pass);

/// Elements that a network's blocks leave for the backward pass.
class BlockElements {
public:
    /// `inside`: everything that one block keeps, its result included.
    void add(std::int64_t input, std::int64_t inside)
    {
        m_inputs += input;
        m_inside += inside;
        m_largest = std::max(m_largest, inside);
    }

    /// Where blocks recompute, one is whole at a time.
    std::int64_t kept(bool recomputes) const { return recomputes ? m_inputs + m_largest : m_inside; }

private:
    std::int64_t m_inputs = 0, m_inside = 0, m_largest = 0;
};

} // namespace coresift
