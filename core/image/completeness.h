/// Whether a file is whole, where the decoder would not say so. Private to the image area.
#pragma once

#include "core/image/byte_reader.h"

namespace coresift {

/// Walks the chunks up to IEND. Throws Error (Corrupt).
void requireWholePng(const Bytes &bytes);

/// The length in the RIFF header against the file. Throws Error (Corrupt).
void requireWholeWebp(const Bytes &bytes);

} // namespace coresift
