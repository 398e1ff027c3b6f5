#include "core/encoder/resnet.h"

#include "core/encoder/initialise.h"
#include "core/encoder/recompute.h"

#include <algorithm>

namespace coresift {

namespace nn = torch::nn;

namespace {

constexpr ResNetLayout kResNets[] = {
    {"resnet10", false, {1, 1, 1, 1}},  {"resnet18", false, {2, 2, 2, 2}},
    {"resnet34", false, {3, 4, 6, 3}},  {"resnet50", true, {3, 4, 6, 3}},
    {"resnet101", true, {3, 4, 23, 3}}, {"resnext50_32x4d", true, {3, 4, 6, 3}, 32, 4}};

const ResNetLayout &resNetLayout(const std::string &name)
{
    const auto *const found = std::find_if(std::begin(kResNets), std::end(kResNets),
                                           [&](const ResNetLayout &layout) { return name == layout.name; });
    TORCH_INTERNAL_ASSERT(found != std::end(kResNets)); // makeBackbone has checked the name
    return *found;
}

nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride,
                       std::int64_t groups = 1)
{
    return nn::Conv2d(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).groups(groups).bias(false));
}

/// Elements that a block keeps of one image: of each convolution its result, of each batch norm the activated result;
/// not of the norms before the sum, which has its own.
std::int64_t residualElements(std::int64_t in, std::int64_t width, std::int64_t sideIn, std::int64_t side,
                              const ResNetLayout &layout)
{
    const std::int64_t inner = layout.inner(width), out = layout.out(width), before = sideIn * sideIn,
                       after = side * side;
    const std::int64_t shortcut = sideIn != side || in != out ? out * after : 0;
    const std::int64_t main = layout.bottleneck ? 2 * inner * (before + after) : 2 * inner * after;
    return main + 2 * out * after + shortcut;
}

} // namespace

ResidualBlockImpl::ResidualBlockImpl(std::int64_t in, std::int64_t width, std::int64_t stride,
                                     const ResNetLayout &layout)
{
    const std::int64_t inner = layout.inner(width), out = layout.out(width);
    const bool three = layout.bottleneck;
    m_conv1 = register_module("conv1", three ? convolution(in, inner, 1, 1) : convolution(in, inner, 3, stride));
    m_bn1 = register_module("bn1", BatchNorm(inner));
    m_conv2 = register_module("conv2", convolution(inner, inner, 3, three ? stride : 1, layout.groups));
    m_bn2 = register_module("bn2", BatchNorm(inner));
    if (three) {
        m_conv3 = register_module("conv3", convolution(inner, out, 1, 1));
        m_bn3 = register_module("bn3", BatchNorm(out));
    }
    if (stride != 1 || in != out)
        m_downsample = register_module("downsample", nn::Sequential(convolution(in, out, 1, stride), BatchNorm(out)));
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor &x)
{
    torch::Tensor y = m_bn1(m_conv1(x)).relu_();
    y = m_bn2(m_conv2(y));
    if (m_conv3)
        y = m_bn3(m_conv3(y.relu_()));
    y = y + (m_downsample ? m_downsample->forward(x) : x);
    return torch::relu_(y);
}

void ResidualBlockImpl::dilate(bool isFirst)
{
    bool isBehindStride = !isFirst;
    for (nn::Conv2d convolution : {m_conv1, m_conv2, m_conv3}) {
        if (!convolution)
            continue;
        if (isBehindStride && convolution->options.kernel_size()->front() == 3)
            convolution->options.dilation(2).padding(torch::ExpandingArray<2>(2));
        isBehindStride = isBehindStride || convolution->options.stride()->front() > 1;
        convolution->options.stride(1);
    }
    if (m_downsample)
        m_downsample[0]->as<nn::Conv2d>()->options.stride(1);
}

ResNetImpl::ResNetImpl(const BackboneOptions &options, std::uint64_t seed) : BackboneImpl(options)
{
    const ResNetLayout &layout = resNetLayout(options.backbone);
    m_conv1 = register_module("conv1", options.smallStem ? convolution(3, 64, 3, 1) : convolution(3, 64, 7, 2));
    m_bn1 = register_module("bn1", BatchNorm(64));
    std::int64_t channels = 64;
    for (int stage = 0; stage < 4; ++stage)
        addStage(stage, channels, layout);
    m_features = channels;
    initialiseConvolutional(*this, seed);
}

void ResNetImpl::addStage(int stage, std::int64_t &channels, const ResNetLayout &layout)
{
    const std::int64_t width = 64 << stage;
    nn::Sequential blocks;
    for (int i = 0; i < layout.blocks[static_cast<std::size_t>(stage)]; ++i) {
        m_stages[static_cast<std::size_t>(stage)].emplace_back(channels, width, /*stride=*/i == 0 && stage > 0 ? 2 : 1,
                                                               layout);
        blocks->push_back(m_stages[static_cast<std::size_t>(stage)].back());
        channels = layout.out(width);
    }
    register_module("layer" + std::to_string(stage + 1), blocks);
}

torch::Tensor ResNetImpl::forward(const torch::Tensor &x)
{
    return stages(x).back().mean({2, 3});
}

std::array<torch::Tensor, 4> ResNetImpl::stages(const torch::Tensor &x)
{
    std::array<torch::Tensor, 4> results;
    torch::Tensor y = m_bn1(m_conv1(x)).relu_();
    if (!options().smallStem)
        y = torch::max_pool2d(y, 3, 2, 1);
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        for (ResidualBlock &block : m_stages[stage])
            y = passBlock(*block, y, recomputes(),
                          [&part = *block](const torch::Tensor &in) { return part.forward(in); });
        results[stage] = y;
    }
    return results;
}

std::array<std::int64_t, 4> ResNetImpl::stageChannels() const
{
    const ResNetLayout &layout = resNetLayout(options().backbone);
    return {layout.out(64), layout.out(128), layout.out(256), layout.out(512)};
}

void ResNetImpl::dilateLastStage()
{
    for (std::size_t i = 0; i < m_stages.back().size(); ++i)
        m_stages.back()[i]->dilate(/*isFirst=*/i == 0);
}

std::int64_t ResNetImpl::activationElements(int imageSize) const
{
    const ResNetLayout &layout = resNetLayout(options().backbone);
    const bool smallStem = options().smallStem;
    std::int64_t side = smallStem ? imageSize : (imageSize + 1) / 2, channels = 64;
    std::int64_t stem = 2 * channels * side * side; // convolution and batch norm; the ReLU works in place
    if (!smallStem) {
        side = (side + 1) / 2;
        stem += 3 * channels * side * side; // the maxima, and where they were, of 8 bytes each
    }
    BlockElements blocks;
    for (int stage = 0; stage < 4; ++stage)
        for (int i = 0; i < layout.blocks[static_cast<std::size_t>(stage)]; ++i) {
            const std::int64_t width = 64 << stage, after = i == 0 && stage > 0 ? (side + 1) / 2 : side;
            blocks.add(channels * side * side, residualElements(channels, width, side, after, layout));
            side = after;
            channels = layout.out(width);
        }
    return stem + blocks.kept(recomputes());
}

} // namespace coresift
