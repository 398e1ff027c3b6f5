/// Pictures of squares and discs on a noisy ground, with all that is known of them: for tests of detection and
/// segmentation.
#pragma once

#include "core/dataset/dataset.h"
#include "core/image/image.h"
#include "core/image/pixel_cache.h"

#include <memory>
#include <string>
#include <vector>

namespace coresift::test {

struct DrawnScene {
    RgbImage image;
    std::vector<BoxAnnotation> boxes; ///< category 0: squares, 1: discs
    std::vector<std::uint8_t> labels; ///< of each pixel: 0 ground, 1 square, 2 disc
};

/// One to three shapes of a quarter to half of the shorter side, apart from each other.
DrawnScene drawScene(int width, int height, std::uint64_t seed);

/// So many of different sides around `side`.
std::vector<DrawnScene> drawScenes(int count, int side, std::uint64_t seed);

/// A fresh encoder's file with this backbone.
void writeFreshEncoder(const std::string &file, const std::string &backbone);

} // namespace coresift::test
