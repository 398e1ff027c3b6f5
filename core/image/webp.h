/// The first frame of an animated WebP, which OpenCV does not read. Private to the image area.
#pragma once

#include "core/base/file.h"

#include <optional>

namespace coresift {

struct WebpFrame {
    Bytes still; ///< the frame as a WebP of its own
    int left = 0, top = 0, width = 0, height = 0;
};

/// Nothing when the file is no animation. `bytes` is a WebP. Throws Error (Corrupt).
std::optional<WebpFrame> firstWebpFrame(const Bytes &bytes);

} // namespace coresift
