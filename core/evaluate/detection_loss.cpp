#include "core/evaluate/detection_loss.h"

#include "core/evaluate/anchors.h"
#include "core/evaluate/boxes.h"

namespace coresift {

torch::Tensor focalLoss(const torch::Tensor &logits, const torch::Tensor &targets)
{
    constexpr double kAlpha = 0.25; // γ is 2
    const torch::Tensor entropy = torch::binary_cross_entropy_with_logits(logits, targets, {}, {}, at::Reduction::None);
    const torch::Tensor chance = torch::sigmoid(logits);
    const torch::Tensor missed = chance + targets - 2 * chance * targets; // 1 − p_t
    const torch::Tensor alpha = kAlpha * targets + (1 - kAlpha) * (1 - targets);
    return (alpha * missed * missed * entropy).sum();
}

torch::Tensor smoothL1Loss(const torch::Tensor &values, const torch::Tensor &targets)
{
    return torch::smooth_l1_loss(values, targets, at::Reduction::Sum, /*beta=*/1.0 / 9);
}

torch::Tensor detectionLoss(const torch::Tensor &logits, const torch::Tensor &offsets, const torch::Tensor &anchors,
                            const torch::Tensor &boxes, const torch::Tensor &categories)
{
    const torch::Tensor matches = matchAnchors(anchors, boxes);
    const torch::Tensor finders = (matches >= 0).nonzero().squeeze(1),
                        asked = (matches != kUndecided).nonzero().squeeze(1);
    torch::Tensor targets = torch::zeros_like(logits);
    torch::Tensor boxLoss = offsets.sum() * 0; // so that offsets have a gradient in an image without boxes
    if (finders.size(0) > 0) {
        const torch::Tensor found = matches.index_select(0, finders);
        targets.index_put_({finders, categories.index_select(0, found)}, 1.0F);
        const torch::Tensor wanted = encodeBoxes(boxes.index_select(0, found), anchors.index_select(0, finders));
        boxLoss = smoothL1Loss(offsets.index_select(0, finders), wanted);
    }
    const torch::Tensor classLoss = focalLoss(logits.index_select(0, asked), targets.index_select(0, asked));
    return (classLoss + boxLoss) / static_cast<double>(std::max<std::int64_t>(1, finders.size(0)));
}

} // namespace coresift
