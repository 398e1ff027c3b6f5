/// What a detector's answers cost: focal loss for the classes, smooth L1 for the boxes (Lin et al. 2017). Private to
/// evaluation.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Sum over all elements of −α_t (1 − p_t)^γ log p_t with α 0.25 and γ 2; logits and targets (0 or 1) of one shape.
torch::Tensor focalLoss(const torch::Tensor &logits, const torch::Tensor &targets);

/// Sum over all elements: |d| − β/2 where |d| ≥ β, else d²/2β, with β 1/9.
torch::Tensor smoothL1Loss(const torch::Tensor &values, const torch::Tensor &targets);

/// Of one image, over the number of anchors that find a box, at least 1. `logits`: anchors×categories; `offsets`,
/// `anchors`: anchors×4; `boxes`: m×4, `categories`: m, int64.
torch::Tensor detectionLoss(const torch::Tensor &logits, const torch::Tensor &offsets, const torch::Tensor &anchors,
                            const torch::Tensor &boxes, const torch::Tensor &categories);

} // namespace coresift
