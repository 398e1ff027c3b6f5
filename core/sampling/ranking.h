/// The best open-set images of every centroid, in order, to a bounded depth.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <cstdint>
#include <vector>

namespace coresift {

struct RankedRow {
    float cosine = 0;
    std::uint32_t row = 0; ///< of the open-set's FeatureSource
};

/// Descending cosine, equal values by the lower row.
inline bool ranksBefore(const RankedRow &a, const RankedRow &b)
{
    return a.cosine > b.cosine || (a.cosine == b.cosine && a.row < b.row);
}

/// The first `depth` entries of every centroid's queue. A queue that is shorter than that is whole.
struct Ranking {
    std::int64_t openSetRows = 0;
    std::int64_t depth = 0;                     ///< entries kept a centroid
    std::vector<std::vector<RankedRow>> queues; ///< k lists

    bool isWhole(std::size_t c) const { return static_cast<std::int64_t>(queues[c].size()) < depth; }
};

/// One flag a row of the open-set: 1 where it is not to be ranked.
using RowFlags = std::vector<std::uint8_t>;

/// One streamed pass over the open-set on all cores; the n×k similarities are never held.
/// `centroids`: k×d, unit rows. Memory: at most rankingBytes(). Throws Error (InvalidInput, Numeric, Unsupported),
/// Cancelled between blocks.
Ranking rankOpenSet(const FeatureSource &openSet, const Matrix &centroids, std::int64_t depth, const RowFlags &leftOut,
                    JobContext &context);

/// What the lists of a pass can take at most, on all cores.
std::int64_t rankingBytes(std::int64_t centroids, std::int64_t depth);

} // namespace coresift
