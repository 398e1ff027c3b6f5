#include "core/pretrain/mae_decoder.h"

#include "core/encoder/initialise.h"
#include "core/encoder/recompute.h"
#include "core/encoder/vit.h"
#include "core/pretrain/patch_mask.h"

#include <ATen/CPUGeneratorImpl.h>

namespace coresift {

namespace nn = torch::nn;

MaeDecoderImpl::MaeDecoderImpl(const MaeDecoderOptions &options, std::uint64_t seed) : m_options(options)
{
    m_embed = register_module("embed", nn::Linear(options.tokenWidth, options.width));
    m_maskToken = register_parameter("mask_token", torch::zeros({1, 1, options.width}));
    nn::ModuleList blocks = register_module("blocks", nn::ModuleList());
    for (int i = 0; i < options.depth; ++i) {
        m_blocks.emplace_back(options.width, options.heads);
        blocks->push_back(m_blocks.back());
    }
    m_norm = register_module("norm", vitNorm(options.width));
    m_predict = register_module("predict", nn::Linear(options.width, options.pixels));
    at::Generator generator = at::detail::createCPUGenerator(seed);
    initialiseToken(m_maskToken, generator);
    initialiseMasked(*this, generator);
}

torch::Tensor MaeDecoderImpl::forward(const torch::Tensor &tokens, const torch::Tensor &restore, std::int64_t rows,
                                      std::int64_t columns)
{
    const torch::Tensor narrowed = m_embed(tokens);
    const torch::Tensor grid = filledGrid(narrowed.slice(1, 1), restore);
    torch::Tensor x = torch::cat({narrowed.slice(1, 0, 1), grid}, 1) + positionsOf(rows, columns);
    for (VitBlock &block : m_blocks)
        x = passBlock(*block, x, m_recomputes, [&part = *block](const torch::Tensor &in) { return part.forward(in); });
    return m_predict(m_norm(x)).slice(1, 1); // the class token has no pixels
}

/// Beside the blocks: the grid of tokens as it is gathered and as it gets its positions, the last norm, and the pixels.
std::int64_t MaeDecoderImpl::activationElements(std::int64_t patches) const
{
    const std::int64_t tokens = 1 + patches;
    BlockElements blocks;
    for (int i = 0; i < m_options.depth; ++i)
        blocks.add(tokens * m_options.width, vitBlockElements(tokens, m_options.width, m_options.heads));
    return blocks.kept(m_recomputes) + tokens * (3 * m_options.width + m_options.pixels);
}

torch::Tensor MaeDecoderImpl::filledGrid(const torch::Tensor &kept, const torch::Tensor &restore) const
{
    const std::int64_t hidden = restore.size(1) - kept.size(1);
    const torch::Tensor masked = m_maskToken.to(kept.scalar_type()).expand({kept.size(0), hidden, -1});
    return takePatches(torch::cat({kept, masked}, 1), restore);
}

const torch::Tensor &MaeDecoderImpl::positionsOf(std::int64_t rows, std::int64_t columns)
{
    if (rows != m_rows || columns != m_columns || m_positions.device() != m_maskToken.device())
        m_positions = sinCosPositions(m_options.width, rows, columns).to(m_maskToken.device());
    m_rows = rows;
    m_columns = columns;
    return m_positions;
}

} // namespace coresift
