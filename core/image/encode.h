/// Small pictures to be put into a document.
#pragma once

#include "core/base/file.h"
#include "core/image/image.h"

namespace coresift {

/// A JPEG file in memory. `quality`: 1 … 100. Throws Error (InvalidInput) for an image without pixels.
Bytes encodeJpeg(const RgbImage &image, int quality = 85);

std::string openCvVersion();

} // namespace coresift
