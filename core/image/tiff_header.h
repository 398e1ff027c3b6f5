/// What a TIFF's first directory says before anything is decoded; EXIF blocks are small TIFFs. Private to the image
/// area.
#pragma once

#include "core/image/byte_reader.h"

namespace coresift {

struct TiffHeader {
    std::uint32_t width = 0, height = 0;
    int orientation = 1;
    std::size_t orientationAt = 0; ///< where its value stands in the file; 0 when there is none
    std::uint32_t bits = 1;        ///< of a channel
    std::uint32_t photometric = 1; ///< 0 white is zero, 1 black is zero, 2 RGB, 3 palette, 5 CMYK …
    int extraSample = -1; ///< what the channel beside the colours is: 0 unknown, 1 premultiplied, 2 plain alpha
    bool bigEndian = false;
};

/// `tiff` starts at the byte-order mark. A tag that comes twice counts as it comes first, as libtiff has it.
/// Throws Error (Corrupt, Unsupported).
TiffHeader readTiffHeader(ByteReader tiff);

/// Orientation of an EXIF block, 1 when the block is damaged: a picture does not go bad by its notes.
int exifOrientation(const ByteReader &tiff);

} // namespace coresift
