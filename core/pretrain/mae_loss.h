/// MAE's loss: hidden patches are to be restored (He et al. 2022). Private to pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// The pixels of whole patches: n×3×h×w → n×p×(3·side²), patches row by row, pixels row by row with their colours. What
/// an image has beyond a multiple of the side is left out.
torch::Tensor imagePatches(const torch::Tensor &images, std::int64_t side);

/// Each patch with mean 0 and deviation 1 (n×p×d, n − 1 in the variance, as published).
torch::Tensor normalisedPatches(const torch::Tensor &patches);

/// Mean over hidden patches (n×p, 1 where hidden) of the mean squared error of their pixels, n×p×d both.
torch::Tensor maeLoss(const torch::Tensor &restored, const torch::Tensor &patches, const torch::Tensor &hidden);

} // namespace coresift
