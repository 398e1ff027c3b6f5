/// JPEG by libjpeg itself, which says when the data stops early; OpenCV would only write that on the terminal. Private
/// to the image area.
#pragma once

#include "core/base/file.h"
#include "core/image/image.h"

namespace coresift {

/// As stored, at 1/`reduction` (1, 2, 4, 8) of the size. CMYK is taken as every program writes it, inverted.
/// Throws Error (Corrupt, OutOfMemory) when the data is damaged beyond use or ends before the image does.
RgbImage decodeJpeg(const Bytes &bytes, int reduction);

} // namespace coresift
