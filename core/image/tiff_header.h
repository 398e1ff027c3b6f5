/// Sizes and orientation from a TIFF's first directory; EXIF blocks are small TIFFs. Private to the image area.
#pragma once

#include "core/image/byte_reader.h"

namespace coresift {

struct TiffHeader {
    std::uint32_t width = 0, height = 0;
    int orientation = 1;
};

/// `tiff` starts at the byte-order mark. Throws Error (Corrupt, Unsupported).
TiffHeader readTiffHeader(ByteReader tiff);

/// Orientation of an EXIF block, 1 when the block is damaged: a picture does not go bad by its notes.
int exifOrientation(const ByteReader &tiff);

} // namespace coresift
