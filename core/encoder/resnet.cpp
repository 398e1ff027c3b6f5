#include "core/encoder/resnet.h"

#include "core/encoder/initialise.h"

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

nn::Sequential residualStage(std::int64_t &in, std::int64_t width, int blocks, std::int64_t stride,
                             const ResNetLayout &layout)
{
    nn::Sequential sequence;
    for (int i = 0; i < blocks; ++i) {
        sequence->push_back(ResidualBlock(in, width, i == 0 ? stride : 1, layout));
        in = layout.out(width);
    }
    return sequence;
}

} // namespace

ResidualBlockImpl::ResidualBlockImpl(std::int64_t in, std::int64_t width, std::int64_t stride,
                                     const ResNetLayout &layout)
{
    const std::int64_t inner = layout.inner(width), out = layout.out(width);
    const bool three = layout.bottleneck;
    m_conv1 = register_module("conv1", three ? convolution(in, inner, 1, 1) : convolution(in, inner, 3, stride));
    m_bn1 = register_module("bn1", nn::BatchNorm2d(inner));
    m_conv2 = register_module("conv2", convolution(inner, inner, 3, three ? stride : 1, layout.groups));
    m_bn2 = register_module("bn2", nn::BatchNorm2d(inner));
    if (three) {
        m_conv3 = register_module("conv3", convolution(inner, out, 1, 1));
        m_bn3 = register_module("bn3", nn::BatchNorm2d(out));
    }
    if (stride != 1 || in != out)
        m_downsample =
            register_module("downsample", nn::Sequential(convolution(in, out, 1, stride), nn::BatchNorm2d(out)));
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

ResNetImpl::ResNetImpl(const BackboneOptions &options, std::uint64_t seed) : BackboneImpl(options)
{
    const ResNetLayout &layout = resNetLayout(options.backbone);
    m_conv1 = register_module("conv1", options.smallStem ? convolution(3, 64, 3, 1) : convolution(3, 64, 7, 2));
    m_bn1 = register_module("bn1", nn::BatchNorm2d(64));
    std::int64_t channels = 64;
    m_layer1 = register_module("layer1", residualStage(channels, 64, layout.blocks[0], 1, layout));
    m_layer2 = register_module("layer2", residualStage(channels, 128, layout.blocks[1], 2, layout));
    m_layer3 = register_module("layer3", residualStage(channels, 256, layout.blocks[2], 2, layout));
    m_layer4 = register_module("layer4", residualStage(channels, 512, layout.blocks[3], 2, layout));
    m_features = channels;
    initialiseConvolutional(*this, seed);
}

torch::Tensor ResNetImpl::forward(const torch::Tensor &x)
{
    torch::Tensor y = m_bn1(m_conv1(x)).relu_();
    if (!options().smallStem)
        y = torch::max_pool2d(y, 3, 2, 1);
    y = m_layer4->forward(m_layer3->forward(m_layer2->forward(m_layer1->forward(y))));
    return y.mean({2, 3});
}

std::int64_t ResNetImpl::activationElements(int imageSize) const
{
    const ResNetLayout &layout = resNetLayout(options().backbone);
    const bool smallStem = options().smallStem;
    std::int64_t side = smallStem ? imageSize : (imageSize + 1) / 2;
    std::int64_t elements = 2 * 64 * side * side; // convolution and batch norm; the ReLU works in place
    if (!smallStem)
        side = (side + 1) / 2;
    for (int stage = 0; stage < 4; ++stage) {
        if (stage > 0)
            side = (side + 1) / 2;
        const std::int64_t width = 64 << stage, inner = layout.inner(width), out = layout.out(width);
        const std::int64_t layers = layout.bottleneck ? 2 * inner + out : inner + out;
        const std::int64_t blocks = layout.blocks[static_cast<std::size_t>(stage)];
        elements += blocks * (2 * layers + out) * side * side; // and each block's sum
        elements += 2 * out * side * side;                     // the shortcut's own convolution
    }
    return elements;
}

} // namespace coresift
