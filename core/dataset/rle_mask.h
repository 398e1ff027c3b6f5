/// Masks of objects as MS COCO writes them: runs of pixels outside and inside by turns, column by column.
#pragma once

#include "core/base/lines.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coresift {

struct RleMask {
    int height = 0, width = 0;       ///< px
    std::vector<std::uint32_t> runs; ///< outside, inside, …, their sum being height·width; the first may be 0

    std::int64_t area() const; ///< pixels inside
    /// Row by row, 1 inside: height×width.
    std::vector<std::uint8_t> pixels() const;
};

constexpr std::int64_t kMostMaskPixels = std::int64_t(1) << 28;

/// Of runs as numbers, or in COCO's text (maskApi.c, rleFrString). Throws Error (Corrupt) where they do not make up a
/// mask of this size, or the size is none or of more than kMostMaskPixels.
RleMask maskFromRuns(const std::vector<std::int64_t> &runs, std::int64_t height, std::int64_t width,
                     const FilePlace &where);
RleMask maskFromText(const std::string &text, std::int64_t height, std::int64_t width, const FilePlace &where);
std::string textOfMask(const RleMask &mask);

/// Of a polygon x0, y0, x1, y1, …, filled as COCO does (maskApi.c, rleFrPoly): what it sticks out of the image counts
/// for nothing. Throws Error (Corrupt) for less than a triangle, or corners far outside.
RleMask maskFromPolygon(const std::vector<double> &corners, std::int64_t height, std::int64_t width,
                        const FilePlace &where);

/// What is inside of any; all of one size, and at least one.
RleMask unionOf(const std::vector<RleMask> &masks);

} // namespace coresift
