#include "core/evaluate/anchors.h"

#include "core/evaluate/boxes.h"

#include <cmath>

namespace coresift {

namespace {

constexpr double kFound = 0.5, kMissed = 0.4; // overlaps

torch::Tensor anchorsOfCorner(std::int64_t stride)
{
    std::vector<float> values;
    for (const double ratio : {0.5, 1.0, 2.0}) // height : width
        for (const double octave : {0.0, 1.0 / 3, 2.0 / 3}) {
            const double side = 4.0 * static_cast<double>(stride) * std::pow(2, octave);
            const double halfWidth = side / std::sqrt(ratio) / 2, halfHeight = side * std::sqrt(ratio) / 2;
            for (const double value : {-halfWidth, -halfHeight, halfWidth, halfHeight})
                values.push_back(static_cast<float>(value));
        }
    return torch::tensor(values).view({kAnchorsOfPlace, 4});
}

} // namespace

torch::Tensor anchorsOfLevel(std::int64_t height, std::int64_t width, std::int64_t stride, torch::Device device)
{
    const torch::Tensor y = torch::arange(height, torch::kFloat) * static_cast<double>(stride),
                        x = torch::arange(width, torch::kFloat) * static_cast<double>(stride);
    const torch::Tensor rows = y.unsqueeze(1).expand({height, width}).reshape(-1),
                        columns = x.unsqueeze(0).expand({height, width}).reshape(-1);
    const torch::Tensor corners = torch::stack({columns, rows, columns, rows}, 1);
    return (corners.unsqueeze(1) + anchorsOfCorner(stride).unsqueeze(0)).reshape({-1, 4}).to(device);
}

torch::Tensor matchAnchors(const torch::Tensor &anchors, const torch::Tensor &boxes)
{
    if (boxes.size(0) == 0)
        return torch::full({anchors.size(0)}, kBackground, anchors.options().dtype(torch::kLong));
    const torch::Tensor overlaps = pairwiseOverlap(anchors, boxes);
    const auto [most, nearest] = overlaps.max(1);
    torch::Tensor matches = torch::where(most >= kFound, nearest, torch::full_like(nearest, kUndecided));
    matches = torch::where(most < kMissed, torch::full_like(nearest, kBackground), matches);
    const torch::Tensor mostOfBox = std::get<0>(overlaps.max(0));
    const torch::Tensor best = (overlaps == mostOfBox.unsqueeze(0)).logical_and(mostOfBox.unsqueeze(0) > 0).any(1);
    return torch::where(best, nearest, matches);
}

} // namespace coresift
