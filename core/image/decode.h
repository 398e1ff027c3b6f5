/// Image files, decoded from memory by content and not by name: JPEG, PNG, TIFF, BMP, WebP and GIF's first frame.
#pragma once

#include "core/base/file.h"
#include "core/image/image.h"

namespace coresift {

struct DecodeOptions {
    std::int64_t maxPixels =
        200'000'000; ///< width·height read from the header; larger images are refused before decoding
    /// When positive, a JPEG may be decoded at 1/2, 1/4 or 1/8 as long as its shorter side stays at least this long.
    int shorterSide = 0;
};

constexpr std::size_t kFormatBytes = 32; ///< of a file's start: enough to tell its format

/// "JPEG", "PNG", "TIFF", "BMP", "WebP" or "GIF" by the first bytes; empty when it is none of them.
std::string imageFormat(const Bytes &start);

/// Looks at the header alone. Throws Error (Corrupt, Unsupported) with the reason; does not check that the rest is
/// whole.
ImageHeader readImageHeader(const Bytes &bytes);

/// Upright 8-bit RGB: EXIF rotation applied, alpha composited on white, 16-bit and float scaled by the range of the
/// data (12-in-16-bit by its own maximum), CMYK and palettes converted, the first frame of an animation. A JPEG that
/// stops early is an error. Throws Error (Corrupt, Unsupported, OutOfMemory) with the reason and without a file name.
/// Thread-safe.
RgbImage decodeImage(const Bytes &bytes, const DecodeOptions &options = {});

} // namespace coresift
