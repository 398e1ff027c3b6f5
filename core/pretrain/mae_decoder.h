/// Restores the pixels of hidden patches from the encoder's tokens of the others (He et al. 2022). Private to
/// pretraining.
#pragma once

#include "core/encoder/vit_block.h"

#include <vector>

namespace coresift {

struct MaeDecoderOptions {
    std::int64_t tokenWidth = 192; ///< of the encoder
    std::int64_t pixels = 768;     ///< values of a patch, 3·side²
    std::int64_t width = 512;      ///< a multiple of the heads and of 4
    int depth = 8, heads = 16;
};

class MaeDecoderImpl : public torch::nn::Module {
public:
    MaeDecoderImpl(const MaeDecoderOptions &options, std::uint64_t seed);

    /// Tokens n×(1+k)×d, the class token first, of the patches that a shuffle put first; `restore` (n×p) tells where
    /// each patch of the rows×columns grid is in the shuffled order. Gives n×p×pixels.
    torch::Tensor forward(const torch::Tensor &tokens, const torch::Tensor &restore, std::int64_t rows,
                          std::int64_t columns);
    /// Floats that forward() leaves for the backward pass of an image of so many patches.
    std::int64_t activationElements(std::int64_t patches) const;
    /// As a backbone's.
    void recomputeActivations(bool on) { m_recomputes = on; }

private:
    /// The kept patches' tokens at their places, the mask token at all others.
    torch::Tensor filledGrid(const torch::Tensor &kept, const torch::Tensor &restore) const;
    const torch::Tensor &positionsOf(std::int64_t rows, std::int64_t columns);

    MaeDecoderOptions m_options;
    bool m_recomputes = false;
    std::int64_t m_rows = 0, m_columns = 0;
    torch::Tensor m_positions; ///< of that grid, 1×(1+p)×width; made anew for another one, so no state
    torch::Tensor m_maskToken; ///< 1×1×width
    torch::nn::Linear m_embed{nullptr}, m_predict{nullptr};
    std::vector<VitBlock> m_blocks;
    torch::nn::LayerNorm m_norm{nullptr};
};
TORCH_MODULE(MaeDecoder);

} // namespace coresift
