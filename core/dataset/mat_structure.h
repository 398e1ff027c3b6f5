/// Whether the parts of a MATLAB file fit into each other; libmatio takes their sizes at their word. Private to the
/// readers.
#pragma once

#include "core/base/file.h"

namespace coresift {

/// Of a file of version 5 to 7.2 (MATLAB's “MAT-File Format”, R2024b), all of whose variables have to be numbers,
/// texts, cells or structures. Throws Error with `file`: Corrupt with the place of what does not fit; Unsupported for
/// other variables, and for more than 128 MiB of them.
void requireSoundMat5(const Bytes &content, const std::string &file);

} // namespace coresift
