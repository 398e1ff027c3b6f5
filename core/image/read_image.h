/// The files of images, wherever they lie.
#pragma once

#include "core/base/file.h"

namespace coresift {

/// A file of its own, a member of a tar archive (tar_file.h) or an image of an IDX file (idx_file.h). Throws Error as
/// readFile() does, and as those do.
Bytes readImageFile(const std::string &path, std::uint64_t maxBytes = std::uint64_t(1) << 30);

} // namespace coresift
