/// Vision transformers with timm's parameter names and shapes (Dosovitskiy et al. 2021).
#pragma once

#include "core/encoder/backbone.h"
#include "core/encoder/drop_path.h"
#include "core/encoder/vit_block.h"
#include "core/encoder/vit_options.h"

namespace coresift {

/// n×3×h×w → the class token after the last norm, n×d. What a side has beyond a multiple of the patch is not seen.
class VitImpl : public BackboneImpl {
public:
    /// `options` is what the network is named by; `shape` decides what it is made of.
    VitImpl(const BackboneOptions &options, const VitOptions &shape, std::uint64_t seed);

    torch::Tensor forward(const torch::Tensor &x) override;
    std::int64_t features() const override { return m_shape.width; }
    std::int64_t activationElements(int imageSize) const override;
    void startStep(std::int64_t step) override { m_paths.startStep(step); }
    void setDropPath(double rate) override;

    const VitOptions &shape() const { return m_shape; }
    /// The patches' tokens with their positions, row by row, without the class token: n×3×h×w → n×p×d.
    torch::Tensor embedPatches(const torch::Tensor &x);
    /// The class token in front of any of an image's patches, then the blocks and the last norm: n×p×d → n×(1+p)×d.
    torch::Tensor encode(const torch::Tensor &patchTokens);
    /// Elements that encode() leaves for the backward pass, of so many tokens with the class token.
    std::int64_t encodedElements(std::int64_t tokens) const;

private:
    void initialise(std::uint64_t seed);
    torch::Tensor positionsOf(std::int64_t rows, std::int64_t columns) const;

    VitOptions m_shape;
    DropPath m_paths;
    torch::Tensor m_classToken, m_positions; ///< 1×1×d and 1×(1+p)×d, the class token's position first
    torch::nn::Sequential m_patchEmbedding;
    std::vector<VitBlock> m_blocks;
    torch::nn::LayerNorm m_norm{nullptr};
};

/// Fixed positions of a grid of patches: for the class token zeros, then for each patch, row by row, the sines and
/// cosines of its column in the first half and of its row in the second (He et al. 2022, as published):
/// 1×(1+rows·columns)×width, width a multiple of 4.
torch::Tensor sinCosPositions(std::int64_t width, std::int64_t rows, std::int64_t columns);

} // namespace coresift
