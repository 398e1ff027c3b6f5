/// Boxes as tensors, n×4 of left, top, right and bottom in pixels: overlaps, and offsets from anchors. Private to
/// evaluation.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Intersection over union of each pair, n×m; 0 where both have no area.
torch::Tensor pairwiseOverlap(const torch::Tensor &a, const torch::Tensor &b);

/// What a network is to say of an anchor so that the box comes out: offset of the centre in sides of the anchor, and
/// logarithms of the ratios of the sides (Girshick et al. 2014; weights 1 as RetinaNet's). n×4 each.
torch::Tensor encodeBoxes(const torch::Tensor &boxes, const torch::Tensor &anchors);
/// The way back. Sides grow to at most 1000/16 times the anchor's (as torchvision's).
torch::Tensor decodeBoxes(const torch::Tensor &offsets, const torch::Tensor &anchors);

/// Greedy suppression: goes from the highest score to the lowest, and keeps a box when none that was kept before has a
/// larger overlap with it. Returns places, the highest score first. Equal scores go by place. On the CPU.
std::vector<std::int64_t> keepDistinct(const torch::Tensor &boxes, const torch::Tensor &scores, double overlap);

} // namespace coresift
