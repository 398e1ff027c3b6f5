/// What DINO puts behind student and teacher: an MLP and a last layer over many outputs (Caron et al. 2021). Private
/// to pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

struct DinoHeadOptions {
    std::int64_t features = 0; ///< of the backbone
    std::int64_t hidden = 2048, bottleneck = 256;
    std::int64_t outputs = 65536;
};

/// n×features → n×outputs: three linear layers with GELUs between, and the cosines of what they give to the last
/// layer's rows. That is a weight-normalised layer whose lengths stay 1, on unit rows, as published.
class DinoHeadImpl : public torch::nn::Module {
public:
    DinoHeadImpl(const DinoHeadOptions &options, std::uint64_t seed);

    torch::Tensor forward(const torch::Tensor &x);
    /// A last layer that is frozen gets no gradient.
    void freezeLast(bool frozen) { m_last.requires_grad_(!frozen); }
    /// Floats that a pass of so many rows leaves for the backward pass.
    std::int64_t activationElements(std::int64_t rows) const;

private:
    torch::nn::Sequential m_mlp;
    torch::Tensor m_last; ///< outputs×bottleneck; the rows' lengths do not matter
};
TORCH_MODULE(DinoHead);

} // namespace coresift
