/// The limit that keeps a forged header from filling the memory. Private to the image area.
#pragma once

#include "core/base/error.h"
#include "core/base/text.h"

namespace coresift {

/// Throws Error (Unsupported) when there are more.
inline void requireAllowedSize(int width, int height, std::int64_t maxPixels)
{
    if (std::int64_t(width) * height > maxPixels)
        throw Error(ErrorKind::Unsupported,
                    {CORESIFT_TEXT("Phrases", "it has %1 × %2 pixels, more than the %3 megapixels allowed"),
                     {countText(width), countText(height), std::to_string(maxPixels / 1'000'000)}});
}

} // namespace coresift
