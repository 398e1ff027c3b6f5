/// Pictures as the bytes of a file.
#pragma once

#include "core/base/file.h"
#include "core/image/image.h"

namespace coresift {

/// A JPEG file in memory. `quality`: 1 … 100. Throws Error (InvalidInput) for an image without pixels.
Bytes encodeJpeg(const RgbImage &image, int quality = 85);

/// A PNG file of grey values in memory. `pixels`: height rows of width bytes.
Bytes encodeGreyPng(const std::uint8_t *pixels, int width, int height);

// The libraries that read and write pictures.
std::string openCvVersion();
std::string jpegVersion();
std::string tiffVersion();
std::string gifVersion();

} // namespace coresift
