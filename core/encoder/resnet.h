/// ResNets with torchvision's parameter names and shapes (He et al. 2016; bottlenecks stride in the 3×3 as
/// torchvision's "v1.5").
#pragma once

#include "core/encoder/options.h"

#include <torch/torch.h>

namespace coresift {

/// Two 3×3 convolutions, or 1×1, 3×3, 1×1 to four times the width, around a shortcut.
class ResidualBlockImpl : public torch::nn::Module {
public:
    ResidualBlockImpl(std::int64_t in, std::int64_t width, std::int64_t stride, bool bottleneck);
    torch::Tensor forward(const torch::Tensor &x);

private:
    torch::nn::Conv2d m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr};
    torch::nn::BatchNorm2d m_bn1{nullptr}, m_bn2{nullptr}, m_bn3{nullptr};
    torch::nn::Sequential m_downsample{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// n×3×h×w → n×features, pooled. Without a classifier.
class ResNetImpl : public torch::nn::Module {
public:
    /// Weights are torchvision's He initialisation drawn from `seed`.
    ResNetImpl(const BackboneOptions &options, std::uint64_t seed);
    torch::Tensor forward(torch::Tensor x);

    std::int64_t features() const { return m_features; }
    const BackboneOptions &options() const { return m_options; }
    /// Elements that one image of this size leaves in memory for the backward pass.
    std::int64_t activationElements(int imageSize) const;

private:
    BackboneOptions m_options;
    std::int64_t m_features = 0;
    torch::nn::Conv2d m_conv1{nullptr};
    torch::nn::BatchNorm2d m_bn1{nullptr};
    torch::nn::Sequential m_layer1{nullptr}, m_layer2{nullptr}, m_layer3{nullptr}, m_layer4{nullptr};
};
TORCH_MODULE(ResNet);

/// "ResNet-18", "ResNet-18 (small stem)".
std::string backboneTitle(const BackboneOptions &options);

} // namespace coresift
