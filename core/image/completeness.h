/// Whether a file is whole, where the decoder would not say so. Private to the image area.
#pragma once

#include "core/image/byte_reader.h"

namespace coresift {

/// libjpeg fills what is missing with grey and reports success. Throws Error (Corrupt) when the entropy-coded data ends before
/// its end-of-image marker; bytes after that marker are nobody's business.
void requireWholeJpeg(const Bytes &bytes);

/// Walks the chunks up to IEND. Throws Error (Corrupt).
void requireWholePng(const Bytes &bytes);

/// The length in the RIFF header against the file. Throws Error (Corrupt).
void requireWholeWebp(const Bytes &bytes);

} // namespace coresift
