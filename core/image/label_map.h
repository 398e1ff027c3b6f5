/// What each pixel of an image is.
#pragma once

#include <cstdint>
#include <vector>

namespace coresift {

constexpr std::uint8_t kIgnoredPixel = 255; ///< of no class: neither learned from nor measured

struct LabelMap {
    int width = 0, height = 0;        ///< px
    std::vector<std::uint8_t> labels; ///< height×width: class of each pixel, counting from 0, or kIgnoredPixel
};

} // namespace coresift
