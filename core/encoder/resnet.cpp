#include "core/encoder/resnet.h"

#include "core/base/error.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

namespace nn = torch::nn;

namespace {

struct Layout {
    const char *name;
    bool bottleneck;
    std::array<int, 4> blocks;
};

constexpr Layout kLayouts[] = {{"resnet10", false, {1, 1, 1, 1}},
                               {"resnet18", false, {2, 2, 2, 2}},
                               {"resnet34", false, {3, 4, 6, 3}},
                               {"resnet50", true, {3, 4, 6, 3}}};

const Layout &layoutOf(const std::string &name)
{
    for (const Layout &layout : kLayouts)
        if (name == layout.name)
            return layout;
    throw Error(ErrorKind::InvalidInput, {CORESIFT_TEXT("Phrases", "there is no backbone named “%1”"), {name}});
}

nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride)
{
    return nn::Conv2d(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
}

nn::Sequential layer(std::int64_t &in, std::int64_t width, int blocks, std::int64_t stride, bool bottleneck)
{
    nn::Sequential sequence;
    for (int i = 0; i < blocks; ++i) {
        sequence->push_back(ResidualBlock(in, width, i == 0 ? stride : 1, bottleneck));
        in = width * (bottleneck ? 4 : 1);
    }
    return sequence;
}

/// Normal with deviation √(2 / fan-out) for convolutions (He et al. 2015), ones and zeros for batch norms, from one
/// generator.
void initialise(nn::Module &network, std::uint64_t seed)
{
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    for (const auto &module : network.modules(/*include_self=*/false)) {
        if (auto *conv = module->as<nn::Conv2dImpl>()) {
            const auto fanOut = static_cast<double>(conv->weight.size(0) * conv->weight.size(2) * conv->weight.size(3));
            conv->weight.normal_(0, std::sqrt(2 / fanOut), generator);
        } else if (auto *norm = module->as<nn::BatchNorm2dImpl>()) {
            norm->weight.fill_(1);
            norm->bias.zero_();
        }
    }
}

} // namespace

ResidualBlockImpl::ResidualBlockImpl(std::int64_t in, std::int64_t width, std::int64_t stride, bool bottleneck)
{
    const std::int64_t out = width * (bottleneck ? 4 : 1);
    m_conv1 = register_module("conv1", bottleneck ? convolution(in, width, 1, 1) : convolution(in, width, 3, stride));
    m_bn1 = register_module("bn1", nn::BatchNorm2d(width));
    m_conv2 = register_module("conv2", convolution(width, width, 3, bottleneck ? stride : 1));
    m_bn2 = register_module("bn2", nn::BatchNorm2d(width));
    if (bottleneck) {
        m_conv3 = register_module("conv3", convolution(width, out, 1, 1));
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

ResNetImpl::ResNetImpl(const BackboneOptions &options, std::uint64_t seed) : m_options(options)
{
    const Layout &layout = layoutOf(options.backbone);
    m_conv1 = register_module("conv1", options.smallStem
                                           ? convolution(3, 64, 3, 1)
                                           : nn::Conv2d(nn::Conv2dOptions(3, 64, 7).stride(2).padding(3).bias(false)));
    m_bn1 = register_module("bn1", nn::BatchNorm2d(64));
    std::int64_t channels = 64;
    m_layer1 = register_module("layer1", layer(channels, 64, layout.blocks[0], 1, layout.bottleneck));
    m_layer2 = register_module("layer2", layer(channels, 128, layout.blocks[1], 2, layout.bottleneck));
    m_layer3 = register_module("layer3", layer(channels, 256, layout.blocks[2], 2, layout.bottleneck));
    m_layer4 = register_module("layer4", layer(channels, 512, layout.blocks[3], 2, layout.bottleneck));
    m_features = channels;
    initialise(*this, seed);
}

torch::Tensor ResNetImpl::forward(torch::Tensor x)
{
    x = m_bn1(m_conv1(x)).relu_();
    if (!m_options.smallStem)
        x = torch::max_pool2d(x, 3, 2, 1);
    x = m_layer4->forward(m_layer3->forward(m_layer2->forward(m_layer1->forward(x))));
    return x.mean({2, 3});
}

std::int64_t ResNetImpl::activationElements(int imageSize) const
{
    const Layout &layout = layoutOf(m_options.backbone);
    std::int64_t side = m_options.smallStem ? imageSize : (imageSize + 1) / 2;
    std::int64_t elements = 2 * 64 * side * side; // convolution and batch norm; the ReLU works in place
    if (!m_options.smallStem)
        side = (side + 1) / 2;
    for (int stage = 0; stage < 4; ++stage) {
        if (stage > 0)
            side = (side + 1) / 2;
        const std::int64_t width = 64 << stage;
        const std::int64_t perBlock =
            layout.bottleneck ? 2 * (width + width + 4 * width) + 4 * width : 4 * width + width;
        elements += layout.blocks[static_cast<std::size_t>(stage)] * perBlock * side * side;
        elements += 2 * width * (layout.bottleneck ? 4 : 1) * side * side; // the shortcut's own convolution
    }
    return elements;
}

std::string backboneTitle(const BackboneOptions &options)
{
    return "ResNet-" + options.backbone.substr(6) + (options.smallStem ? " (small stem)" : "");
}

} // namespace coresift
