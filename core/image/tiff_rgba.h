/// 8-bit TIFFs through libtiff's own RGBA reader, for the kinds whose alpha OpenCV drops. Private to the image area.
#pragma once

#include "core/base/file.h"

#include <opencv2/core.hpp>

namespace coresift {

/// BGRA, multiplied by the alpha, as stored (not turned by the orientation). Throws Error (Corrupt).
cv::Mat decodeTiffRgba(const Bytes &bytes, int width, int height);

} // namespace coresift
