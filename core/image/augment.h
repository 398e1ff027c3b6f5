/// The random views that self-supervised training compares, made on the CPU.
#pragma once

#include "core/base/view_draw.h"
#include "core/image/image.h"

namespace coresift {

/// One view of `pixels` (height×width×3) into `out` (size×size×3). The same stream gives the same view. Thread-safe.
void augmentView(const std::uint8_t *pixels, int width, int height, const AugmentOptions &options, RandomStream random,
                 std::uint8_t *out);

} // namespace coresift
