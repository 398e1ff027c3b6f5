/// Pictures of soft shapes, and copies of them as people make them.
#pragma once

#include "core/base/file.h"

namespace coresift::test {

/// A PNG of soft shapes in colour, 120×96. The same number gives the same picture.
Bytes scenePicture(int number);

enum class Alteration { Smaller, Recompressed, Cropped, Brighter };

/// The same picture again: at half the size, as a poor JPEG, with 1 % cut off each side, or a little brighter.
Bytes alteredCopy(const Bytes &file, Alteration alteration);

} // namespace coresift::test
