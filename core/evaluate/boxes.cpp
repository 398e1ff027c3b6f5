#include "core/evaluate/boxes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coresift {

namespace {

struct Sides {
    torch::Tensor width, height, centreX, centreY; ///< n each
};

Sides sidesOf(const torch::Tensor &boxes)
{
    const torch::Tensor width = boxes.select(1, 2) - boxes.select(1, 0),
                        height = boxes.select(1, 3) - boxes.select(1, 1);
    return {width, height, boxes.select(1, 0) + width / 2, boxes.select(1, 1) + height / 2};
}

torch::Tensor areasOf(const torch::Tensor &boxes)
{
    return (boxes.select(1, 2) - boxes.select(1, 0)) * (boxes.select(1, 3) - boxes.select(1, 1));
}

float cornerOverlap(const float *a, const float *b)
{
    const float width = std::min(a[2], b[2]) - std::max(a[0], b[0]),
                height = std::min(a[3], b[3]) - std::max(a[1], b[1]);
    if (width <= 0 || height <= 0)
        return 0;
    const float shared = width * height;
    return shared / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared);
}

} // namespace

torch::Tensor pairwiseOverlap(const torch::Tensor &a, const torch::Tensor &b)
{
    const torch::Tensor from = a.unsqueeze(1), to = b.unsqueeze(0);
    const torch::Tensor low = torch::max(from.slice(2, 0, 2), to.slice(2, 0, 2)),
                        high = torch::min(from.slice(2, 2, 4), to.slice(2, 2, 4));
    const torch::Tensor sides = (high - low).clamp_min(0);
    const torch::Tensor shared = sides.select(2, 0) * sides.select(2, 1);
    return shared / (areasOf(a).unsqueeze(1) + areasOf(b).unsqueeze(0) - shared).clamp_min(1e-12);
}

torch::Tensor encodeBoxes(const torch::Tensor &boxes, const torch::Tensor &anchors)
{
    const Sides box = sidesOf(boxes), anchor = sidesOf(anchors);
    return torch::stack({(box.centreX - anchor.centreX) / anchor.width, (box.centreY - anchor.centreY) / anchor.height,
                         (box.width / anchor.width).log(), (box.height / anchor.height).log()},
                        1);
}

torch::Tensor decodeBoxes(const torch::Tensor &offsets, const torch::Tensor &anchors)
{
    const double mostGrowth = std::log(1000.0 / 16);
    const Sides anchor = sidesOf(anchors);
    const torch::Tensor centreX = offsets.select(1, 0) * anchor.width + anchor.centreX,
                        centreY = offsets.select(1, 1) * anchor.height + anchor.centreY;
    const torch::Tensor halfWidth = offsets.select(1, 2).clamp_max(mostGrowth).exp() * anchor.width / 2,
                        halfHeight = offsets.select(1, 3).clamp_max(mostGrowth).exp() * anchor.height / 2;
    return torch::stack({centreX - halfWidth, centreY - halfHeight, centreX + halfWidth, centreY + halfHeight}, 1);
}

std::vector<std::int64_t> keepDistinct(const torch::Tensor &boxes, const torch::Tensor &scores, double overlap)
{
    const torch::Tensor places = boxes.to(torch::kCPU, torch::kFloat).contiguous(),
                        values = scores.to(torch::kCPU, torch::kFloat).contiguous();
    const float *const box = places.data_ptr<float>(), *const score = values.data_ptr<float>();
    std::vector<std::int64_t> order(static_cast<std::size_t>(scores.size(0))), kept;
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) { return score[a] > score[b]; });
    for (const std::int64_t candidate : order)
        if (std::none_of(kept.begin(), kept.end(), [&](std::int64_t other) {
                return static_cast<double>(cornerOverlap(box + 4 * candidate, box + 4 * other)) > overlap;
            }))
            kept.push_back(candidate);
    return kept;
}

} // namespace coresift
