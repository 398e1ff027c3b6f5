#include "core/pretrain/mae_loss.h"

#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor imagePatches(const torch::Tensor &images, std::int64_t side)
{
    const std::int64_t n = images.size(0), colours = images.size(1);
    const std::int64_t rows = images.size(2) / side, columns = images.size(3) / side;
    return images.slice(2, 0, rows * side)
        .slice(3, 0, columns * side)
        .reshape({n, colours, rows, side, columns, side})
        .permute({0, 2, 4, 3, 5, 1})
        .reshape({n, rows * columns, side * side * colours});
}

torch::Tensor normalisedPatches(const torch::Tensor &patches)
{
    constexpr double kLeastVariance = 1e-6; // the published code's
    const torch::Tensor mean = patches.mean(-1, /*keepdim=*/true);
    const torch::Tensor variance = (patches - mean).square().sum(-1, /*keepdim=*/true) / (patches.size(-1) - 1);
    return (patches - mean) / (variance + kLeastVariance).sqrt();
}

torch::Tensor maeLoss(const torch::Tensor &restored, const torch::Tensor &patches, const torch::Tensor &hidden)
{
    const torch::Tensor errors = (widened(restored) - patches).square().mean(-1); // n×p
    return (errors * hidden).sum() / hidden.sum();
}

} // namespace coresift
