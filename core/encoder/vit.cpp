#include "core/encoder/vit.h"

#include "core/base/random.h"
#include "core/encoder/initialise.h"
#include "core/encoder/recompute.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

namespace nn = torch::nn;

namespace {

/// Two for each block, for its attention and its MLP; `last` is the last block's.
std::vector<double> vitRates(int blocks, double last)
{
    std::vector<double> rates;
    for (int i = 0; i < blocks; ++i)
        rates.insert(rates.end(), 2, blocks > 1 ? last * i / (blocks - 1) : 0);
    return rates;
}

/// What every place of a rows×columns grid takes of each place of a side×side grid, bicubic: (rows·columns)×side². As a
/// matrix the gradient of the interpolation is the same at every run, on GPUs too.
torch::Tensor bicubicWeights(std::int64_t side, std::int64_t rows, std::int64_t columns,
                             const torch::TensorOptions &like)
{
    const torch::Tensor units = torch::eye(side * side, like).view({side * side, 1, side, side});
    const auto options = nn::functional::InterpolateFuncOptions()
                             .size(std::vector<std::int64_t>{rows, columns})
                             .mode(torch::kBicubic)
                             .align_corners(false);
    return nn::functional::interpolate(units, options).view({side * side, rows * columns}).t();
}

/// Sine and cosine of each place at width/2 frequencies, from 1 down to nearly 1/10000 (Vaswani et al. 2017):
/// places×width.
torch::Tensor sinCosWaves(const torch::Tensor &places, std::int64_t width)
{
    const torch::Tensor exponents = torch::arange(width / 2, torch::kFloat) / static_cast<double>(width / 2);
    const torch::Tensor angles = places.view({-1, 1}) * torch::pow(10000, -exponents);
    return torch::cat({angles.sin(), angles.cos()}, 1);
}

} // namespace

torch::Tensor sinCosPositions(std::int64_t width, std::int64_t rows, std::int64_t columns)
{
    const torch::Tensor row = torch::arange(rows, torch::kFloat).repeat_interleave(columns);
    const torch::Tensor column = torch::arange(columns, torch::kFloat).repeat({rows});
    const torch::Tensor patches = torch::cat({sinCosWaves(column, width / 2), sinCosWaves(row, width / 2)}, 1);
    return torch::cat({torch::zeros({1, width}), patches}).unsqueeze(0);
}

VitImpl::VitImpl(const BackboneOptions &options, const VitOptions &shape, std::uint64_t seed)
    : BackboneImpl(options), m_shape(shape),
      m_paths(vitRates(shape.depth, options.dropPath >= 0 ? options.dropPath : shape.dropPath), hashKeys(seed, 1))
{
    const std::int64_t side = shape.imageSize / shape.patch;
    m_classToken = register_parameter("cls_token", torch::zeros({1, 1, shape.width}));
    m_positions = shape.sinCos ? register_buffer("pos_embed", sinCosPositions(shape.width, side, side))
                               : register_parameter("pos_embed", torch::zeros({1, 1 + side * side, shape.width}));
    m_patchEmbedding->push_back("proj", nn::Conv2d(nn::Conv2dOptions(3, shape.width, shape.patch).stride(shape.patch)));
    register_module("patch_embed", m_patchEmbedding);
    nn::ModuleList blocks = register_module("blocks", nn::ModuleList());
    for (int i = 0; i < shape.depth; ++i) {
        m_blocks.emplace_back(shape.width, shape.heads);
        blocks->push_back(m_blocks.back());
    }
    m_norm = register_module("norm", vitNorm(shape.width));
    initialise(seed);
}

void VitImpl::initialise(std::uint64_t seed)
{
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    initialiseToken(m_classToken, generator);
    if (!m_shape.sinCos)
        initialiseToken(m_positions, generator);
    const double bound = 1 / std::sqrt(3.0 * m_shape.patch * m_shape.patch); // PyTorch's default, which timm keeps
    for (torch::Tensor &parameter : m_patchEmbedding->parameters())
        parameter.uniform_(-bound, bound, generator);
    if (m_shape.glorot) {
        drawGlorot(m_patchEmbedding->parameters().front(), generator); // its bias stays PyTorch's
        initialiseMasked(*this, generator);
    } else {
        initialiseTransformer(*this, generator);
    }
}

void VitImpl::setDropPath(double rate)
{
    m_paths.setRates(vitRates(m_shape.depth, rate));
}

torch::Tensor VitImpl::positionsOf(std::int64_t rows, std::int64_t columns) const
{
    const std::int64_t side = m_shape.imageSize / m_shape.patch;
    const torch::Tensor own = m_positions.slice(1, 1);
    if (rows == side && columns == side)
        return own;
    return torch::matmul(bicubicWeights(side, rows, columns, m_positions.options()), own);
}

torch::Tensor VitImpl::embedPatches(const torch::Tensor &x)
{
    const torch::Tensor grid = m_patchEmbedding->forward(x); // n×d×rows×columns
    return grid.flatten(2).transpose(1, 2) + positionsOf(grid.size(2), grid.size(3));
}

torch::Tensor VitImpl::encode(const torch::Tensor &patchTokens)
{
    const std::int64_t images = patchTokens.size(0);
    const std::vector<torch::Tensor> scales =
        is_training() ? m_paths.draw(images, patchTokens.device()) : m_paths.none();
    const torch::Tensor classToken = (m_classToken + m_positions.slice(1, 0, 1)).expand({images, -1, -1});
    torch::Tensor x = torch::cat({classToken, patchTokens}, 1);
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        x = passBlock(*m_blocks[i], x, recomputes(),
                      [&block = *m_blocks[i], ofAttention = scales[2 * i], ofMlp = scales[2 * i + 1]](
                          const torch::Tensor &tokens) { return block.forward(tokens, ofAttention, ofMlp); });
    return m_norm(x);
}

torch::Tensor VitImpl::forward(const torch::Tensor &x)
{
    return encode(embedPatches(x)).select(1, 0);
}

std::int64_t VitImpl::activationElements(int imageSize) const
{
    const std::int64_t side = imageSize / m_shape.patch;
    return encodedElements(1 + side * side);
}

std::int64_t VitImpl::encodedElements(std::int64_t tokens) const
{
    BlockElements blocks;
    for (int i = 0; i < m_shape.depth; ++i)
        blocks.add(tokens * m_shape.width, vitBlockElements(tokens, m_shape.width, m_shape.heads));
    return blocks.kept(recomputes()) + 2 * tokens * m_shape.width;
}

} // namespace coresift
