/// Cached images of different sides as one tensor. Private to evaluation.
#pragma once

#include "core/encoder/encoder.h"
#include "core/image/pixel_cache.h"

#include <torch/torch.h>

namespace coresift {

struct Picture {
    CachedPixels pixels;
    bool flip = false; ///< left to right
};

/// n×3×h×w, channels last, normalised; each in the upper left corner of the sides that all need, rounded up to
/// multiples of `multiple`, zeros beside it.
torch::Tensor pictureBatch(const std::vector<Picture> &pictures, std::int64_t multiple,
                           const Normalisation &normalisation, torch::Device device);

} // namespace coresift
