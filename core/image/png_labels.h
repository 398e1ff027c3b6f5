/// PNG files whose pixels are numbers, not colours: masks of classes.
#pragma once

#include "core/base/file.h"
#include "core/image/label_map.h"

namespace coresift {

/// Palette indices or grey values as they are stored, of 1 to 8 bits; of colours and 16 bits neither is known. Throws
/// Error (Corrupt, Unsupported) without a file name.
LabelMap decodePngLabels(const Bytes &bytes);

std::string pngVersion(); ///< of the library

} // namespace coresift
