/// The first frame of a GIF, which OpenCV does not read. Private to the image area.
#pragma once

#include "core/base/file.h"
#include "core/image/image.h"

namespace coresift {

/// On a white screen; transparent pixels stay white. The frame may be larger than the screen, but not than `maxPixels`.
/// Throws Error (Corrupt, Unsupported).
RgbImage decodeGif(const Bytes &bytes, std::int64_t maxPixels);

} // namespace coresift
