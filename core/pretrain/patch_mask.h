/// Which patches of each image a masked autoencoder hides (He et al. 2022, section 3). Private to pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Every image is shuffled on its own and keeps the first of its patches. For p patches, k of them kept:
struct PatchMask {
    torch::Tensor kept;    ///< n×k, places of the patches kept, int64
    torch::Tensor restore; ///< n×p, where each patch is in the shuffled order, int64
    torch::Tensor hidden;  ///< n×p, 1 where hidden, 0 where kept, float
};

/// How many of so many patches an image keeps.
std::int64_t keptPatches(std::int64_t patches, double ratio);

/// At least one patch is kept and one hidden; p is at least 2. Drawn on the CPU, so that all devices draw the same.
PatchMask drawPatchMask(std::int64_t images, std::int64_t patches, double ratio, std::uint64_t seed,
                        torch::Device device);

/// The rows of n×p×d at places n×m: n×m×d.
torch::Tensor takePatches(const torch::Tensor &patches, const torch::Tensor &places);

} // namespace coresift
