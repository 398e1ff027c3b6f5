#include "core/encoder/efficientnet.h"

#include "core/base/random.h"
#include "core/encoder/initialise.h"
#include "core/encoder/recompute.h"

namespace coresift {

namespace nn = torch::nn;

namespace {

struct MbStage {
    std::int64_t expand, kernel, stride, out;
    int blocks;
};

/// Tan and Le 2019, table 1.
constexpr MbStage kB0Stages[] = {{1, 3, 1, 16, 1},  {6, 3, 2, 24, 2},  {6, 5, 2, 40, 2}, {6, 3, 2, 80, 3},
                                 {6, 5, 1, 112, 3}, {6, 5, 2, 192, 4}, {6, 3, 1, 320, 1}};
constexpr std::int64_t kB0Stem = 32, kB0Features = 1280;
constexpr double kB0DropPath = 0.2;

/// torchvision's: in proportion to the number of blocks before it, `full` behind all of them.
std::vector<double> b0Rates(double full)
{
    int blocks = 0;
    for (const MbStage &stage : kB0Stages)
        blocks += stage.blocks;
    std::vector<double> rates;
    for (int i = 0; i < blocks; ++i)
        rates.push_back(full * i / blocks);
    return rates;
}

/// What one block leaves for the backward pass: of an activated layer its convolution, its batch norm (SiLU needs what
/// it was given) and its outcome; of the others the first two; the excited channels; a shortcut's sum.
std::int64_t mbConvElements(const MbStage &stage, std::int64_t in, std::int64_t sideIn, std::int64_t sideOut)
{
    const std::int64_t wide = in * stage.expand, before = sideIn * sideIn, after = sideOut * sideOut;
    const std::int64_t expanded = stage.expand > 1 ? 3 * wide * before : 0;
    const std::int64_t sum = in == stage.out && sideIn == sideOut ? stage.out * after : 0;
    return expanded + 4 * wide * after + 2 * stage.out * after + sum;
}

} // namespace

ConvNormImpl::ConvNormImpl(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride,
                           std::int64_t groups, bool activate)
    : m_activate(activate)
{
    const auto options =
        nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).groups(groups).bias(false);
    m_convolution = register_module("0", nn::Conv2d(options));
    m_norm = register_module("1", BatchNorm(out));
}

torch::Tensor ConvNormImpl::forward(const torch::Tensor &x)
{
    const torch::Tensor y = m_norm(m_convolution(x));
    return m_activate ? torch::silu(y) : y;
}

SqueezeExcitationImpl::SqueezeExcitationImpl(std::int64_t channels, std::int64_t squeezed)
{
    m_squeeze = register_module("fc1", nn::Conv2d(nn::Conv2dOptions(channels, squeezed, 1)));
    m_excite = register_module("fc2", nn::Conv2d(nn::Conv2dOptions(squeezed, channels, 1)));
}

torch::Tensor SqueezeExcitationImpl::forward(const torch::Tensor &x)
{
    const torch::Tensor means = x.mean({2, 3}, /*keepdim=*/true);
    return x * torch::sigmoid(m_excite(torch::silu(m_squeeze(means))));
}

MbConvImpl::MbConvImpl(std::int64_t in, std::int64_t out, std::int64_t expand, std::int64_t kernel, std::int64_t stride)
    : m_shortcut(stride == 1 && in == out)
{
    const std::int64_t wide = in * expand;
    nn::ModuleList block = register_module("block", nn::ModuleList());
    if (expand > 1) {
        m_expand = ConvNorm(in, wide, 1, 1, 1, /*activate=*/true);
        block->push_back(m_expand);
    }
    m_depthwise = ConvNorm(wide, wide, kernel, stride, wide, /*activate=*/true);
    m_excitation = SqueezeExcitation(wide, in / 4); // of the block's input, not of its width
    m_project = ConvNorm(wide, out, 1, 1, 1, /*activate=*/false);
    block->push_back(m_depthwise);
    block->push_back(m_excitation);
    block->push_back(m_project);
}

torch::Tensor MbConvImpl::forward(const torch::Tensor &x, const torch::Tensor &scale)
{
    const torch::Tensor wide = m_expand ? m_expand(x) : x;
    const torch::Tensor y = m_project(m_excitation(m_depthwise(wide)));
    return m_shortcut ? x + scaledBranch(y, scale) : y;
}

EfficientNetImpl::EfficientNetImpl(const BackboneOptions &options, std::uint64_t seed)
    : BackboneImpl(options), m_paths(b0Rates(options.dropPath >= 0 ? options.dropPath : kB0DropPath), hashKeys(seed, 1))
{
    nn::ModuleList parts = register_module("features", nn::ModuleList());
    m_stem = ConvNorm(3, kB0Stem, 3, 2, 1, /*activate=*/true);
    parts->push_back(m_stem);
    std::int64_t channels = kB0Stem;
    for (const MbStage &stage : kB0Stages) {
        nn::ModuleList blocks;
        for (int i = 0; i < stage.blocks; ++i) {
            m_blocks.emplace_back(channels, stage.out, stage.expand, stage.kernel, i == 0 ? stage.stride : 1);
            blocks->push_back(m_blocks.back());
            channels = stage.out;
        }
        parts->push_back(blocks);
    }
    m_head = ConvNorm(channels, kB0Features, 1, 1, 1, /*activate=*/true);
    parts->push_back(m_head);
    initialiseConvolutional(*this, seed);
}

void EfficientNetImpl::setDropPath(double rate)
{
    m_paths.setRates(b0Rates(rate));
}

torch::Tensor EfficientNetImpl::forward(const torch::Tensor &x)
{
    const std::vector<torch::Tensor> scales = is_training() ? m_paths.draw(x.size(0), x.device()) : m_paths.none();
    torch::Tensor y = m_stem(x);
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        y = passBlock(
            *m_blocks[i], y, recomputes(),
            [&block = *m_blocks[i], scale = scales[i]](const torch::Tensor &in) { return block.forward(in, scale); });
    return m_head(y).mean({2, 3});
}

std::int64_t EfficientNetImpl::features() const
{
    return kB0Features;
}

std::int64_t EfficientNetImpl::activationElements(int imageSize) const
{
    std::int64_t side = (imageSize + 1) / 2, channels = kB0Stem;
    const std::int64_t stem = 3 * kB0Stem * side * side;
    BlockElements blocks;
    for (const MbStage &stage : kB0Stages)
        for (int i = 0; i < stage.blocks; ++i) {
            const std::int64_t after = i == 0 ? (side + stage.stride - 1) / stage.stride : side;
            blocks.add(channels * side * side, mbConvElements(stage, channels, side, after));
            side = after;
            channels = stage.out;
        }
    return stem + blocks.kept(recomputes()) + 3 * kB0Features * side * side;
}

} // namespace coresift
