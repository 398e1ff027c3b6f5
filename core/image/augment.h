/// The random views that self-supervised training compares. Source: the published settings of Kim et al. 2023 for
/// SimCLR.
#pragma once

#include "core/base/random.h"
#include "core/image/image.h"

namespace coresift {

struct AugmentOptions {
    int size = 224;       ///< side of a view, px
    double minArea = 0.2; ///< random resized crop: share of the area, (0, 1]
    double maxArea = 1.0;
    double minRatio = 3.0 / 4; ///< width : height
    double maxRatio = 4.0 / 3;
    double flip = 0.5;                                         ///< probability
    double jitter = 0.8;                                       ///< probability of the colour jitter
    double brightness = 0.8, contrast = 0.8, saturation = 0.8; ///< factor drawn from [max(0, 1−v), 1+v]
    double hue = 0.2;                                          ///< turn drawn from [−v, v], in whole turns
    double greyscale = 0.2;                                    ///< probability
};

/// One view of `pixels` (height×width×3) into `out` (size×size×3). The same stream gives the same view. Thread-safe.
void augmentView(const std::uint8_t *pixels, int width, int height, const AugmentOptions &options, RandomStream random,
                 std::uint8_t *out);

} // namespace coresift
