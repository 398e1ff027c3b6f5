/// EfficientNet-B0 with torchvision's parameter names and shapes (Tan and Le 2019).
#pragma once

#include "core/encoder/backbone.h"
#include "core/encoder/batch_norm.h"
#include "core/encoder/drop_path.h"

namespace coresift {

/// Convolution without bias, batch norm, and SiLU where asked for.
class ConvNormImpl : public torch::nn::Module {
public:
    /// `groups` is 1, or `in` for a depthwise convolution.
    ConvNormImpl(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride, std::int64_t groups,
                 bool activate);
    torch::Tensor forward(const torch::Tensor &x);

private:
    torch::nn::Conv2d m_convolution{nullptr};
    BatchNorm m_norm{nullptr};
    bool m_activate;
};
TORCH_MODULE(ConvNorm);

/// Channels weighted by what a small network makes of their means (Hu et al. 2018).
class SqueezeExcitationImpl : public torch::nn::Module {
public:
    SqueezeExcitationImpl(std::int64_t channels, std::int64_t squeezed);
    torch::Tensor forward(const torch::Tensor &x);

private:
    torch::nn::Conv2d m_squeeze{nullptr}, m_excite{nullptr};
};
TORCH_MODULE(SqueezeExcitation);

/// Inverted bottleneck: widened by `expand`, depthwise, squeeze-excitation, narrowed; a shortcut where shapes allow it.
class MbConvImpl : public torch::nn::Module {
public:
    MbConvImpl(std::int64_t in, std::int64_t out, std::int64_t expand, std::int64_t kernel, std::int64_t stride);
    /// `scale` is that of stochastic depth for the branch: n, or undefined for none.
    torch::Tensor forward(const torch::Tensor &x, const torch::Tensor &scale);

private:
    ConvNorm m_expand{nullptr}, m_depthwise{nullptr}, m_project{nullptr};
    SqueezeExcitation m_excitation{nullptr};
    bool m_shortcut;
};
TORCH_MODULE(MbConv);

/// n×3×h×w → n×1280. In training the shortcuts' branches are dropped with a chance that grows, to 0.2 unless the
/// options say otherwise.
class EfficientNetImpl : public BackboneImpl {
public:
    EfficientNetImpl(const BackboneOptions &options, std::uint64_t seed);

    torch::Tensor forward(const torch::Tensor &x) override;
    std::int64_t features() const override;
    std::int64_t activationElements(int imageSize) const override;
    void startStep(std::int64_t step) override { m_paths.startStep(step); }
    void setDropPath(double rate) override;

private:
    DropPath m_paths;
    ConvNorm m_stem{nullptr}, m_head{nullptr};
    std::vector<MbConv> m_blocks;
};

} // namespace coresift
