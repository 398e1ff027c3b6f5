/// The boxes that a detector's answers start from, and which object each of them is to find. Private to evaluation.
#pragma once

#include <torch/torch.h>

namespace coresift {

constexpr std::int64_t kAnchorsOfPlace = 9; ///< three sizes in three shapes

/// Of one level of the pyramid, height·width·9×4, row by row: sides of 4, 4·2^⅓ and 4·2^⅔ strides in the shapes 2 : 1,
/// 1 : 1 and 1 : 2 around the upper left corner of each place's stride (Lin et al. 2017; places as torchvision's).
torch::Tensor anchorsOfLevel(std::int64_t height, std::int64_t width, std::int64_t stride, torch::Device device);

constexpr std::int64_t kBackground = -1; ///< the anchor is to find nothing
constexpr std::int64_t kUndecided = -2;  ///< it is not asked

/// For each anchor the place of the box that it is to find, or one of the above: the box with the largest overlap when
/// that is at least 0.5; background under 0.4; undecided between. Anchors that overlap some box more than all others do
/// are asked anyhow, for the box that they overlap most (as torchvision). No boxes: all is background.
torch::Tensor matchAnchors(const torch::Tensor &anchors, const torch::Tensor &boxes);

} // namespace coresift
