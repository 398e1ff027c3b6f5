/// PNG files for tests of masks, made without the library that reads them.
#pragma once

#include "core/base/file.h"

namespace coresift::test {

/// 8-bit grey values, or indices into a palette of 256 greys.
Bytes encodedLabels(int width, const std::vector<std::uint8_t> &labels, bool palette);
Bytes encodedColours(int width, int height); ///< black, RGB

} // namespace coresift::test
