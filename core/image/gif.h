/// The first frame of a GIF, which OpenCV does not read. Private to the image area.
#pragma once

#include "core/base/file.h"
#include "core/image/image.h"

namespace coresift {

/// On a white screen; transparent pixels stay white. Throws Error (Corrupt).
RgbImage decodeGif(const Bytes &bytes);

} // namespace coresift
