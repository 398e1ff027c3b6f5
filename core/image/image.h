/// Pixels as the rest of the engine sees them: 8-bit RGB, upright, without alpha.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace coresift {

struct RgbImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels; ///< height×width×3, rows without padding

    bool empty() const { return pixels.empty(); }
};

/// What a file's first bytes say, found without decoding.
struct ImageHeader {
    std::string format; ///< "JPEG", "PNG", "TIFF", "BMP", "WebP", "GIF"
    int width = 0;      ///< as stored, before the EXIF rotation
    int height = 0;
    int orientation = 1; ///< EXIF, 1 to 8
};

} // namespace coresift
