/// ResNets and ResNeXts with torchvision's parameter names and shapes (He et al. 2016, Xie et al. 2017; bottlenecks
/// stride in the 3×3 as torchvision's "v1.5").
#pragma once

#include "core/encoder/backbone.h"
#include "core/encoder/batch_norm.h"

namespace coresift {

/// What the residual networks differ in.
struct ResNetLayout {
    const char *name;
    bool bottleneck;
    std::array<int, 4> blocks;    ///< of each stage
    std::int64_t groups = 1;      ///< of a bottleneck's 3×3 convolution
    std::int64_t groupWidth = 64; ///< channels of one group in the first stage

    /// Channels of the 3×3 convolutions in a stage of this width (64, 128, 256, 512).
    std::int64_t inner(std::int64_t width) const { return width * groupWidth / 64 * groups; }
    std::int64_t out(std::int64_t width) const { return width * (bottleneck ? 4 : 1); }
};

/// Two 3×3 convolutions, or 1×1, 3×3, 1×1 to four times the width, around a shortcut.
class ResidualBlockImpl : public torch::nn::Module {
public:
    ResidualBlockImpl(std::int64_t in, std::int64_t width, std::int64_t stride, const ResNetLayout &layout);
    torch::Tensor forward(const torch::Tensor &x);
    /// Does without its stride; the 3×3 convolutions behind it, which has the first block of a stage, reach twice as
    /// far.
    void dilate(bool isFirst);

private:
    torch::nn::Conv2d m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr};
    BatchNorm m_bn1{nullptr}, m_bn2{nullptr}, m_bn3{nullptr};
    torch::nn::Sequential m_downsample{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// n×3×h×w → n×512, or n×2048 with bottlenecks.
class ResNetImpl : public BackboneImpl {
public:
    ResNetImpl(const BackboneOptions &options, std::uint64_t seed);

    torch::Tensor forward(const torch::Tensor &x) override;
    std::int64_t features() const override { return m_features; }
    std::int64_t activationElements(int imageSize) const override;

    /// What the four stages give, n×c×h×w each: for heads that look at places.
    std::array<torch::Tensor, 4> stages(const torch::Tensor &x);
    std::array<std::int64_t, 4> stageChannels() const;
    int firstStride() const { return options().smallStem ? 1 : 4; } ///< px between places of the first stage's result
    /// From here on the last stage keeps the side of the one before it, and its 3×3 convolutions reach twice as far:
    /// the same weights with twice as many places (Chen et al. 2017; as torchvision replaces a stride by dilation).
    void dilateLastStage();

private:
    /// From `channels`, which become the stage's own.
    void addStage(int stage, std::int64_t &channels, const ResNetLayout &layout);

    std::int64_t m_features = 0;
    torch::nn::Conv2d m_conv1{nullptr};
    BatchNorm m_bn1{nullptr};
    std::array<std::vector<ResidualBlock>, 4> m_stages;
};

} // namespace coresift
