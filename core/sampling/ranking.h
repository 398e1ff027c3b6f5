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

/// The first `depth` entries of every centroid's queue.
struct Ranking {
    std::int64_t openSetRows = 0;
    std::int64_t depth = 0;                     ///< entries kept a centroid; all of them when depth == openSetRows
    std::vector<std::vector<RankedRow>> queues; ///< k lists
};

/// One streamed pass over the open-set on all cores; the n×k similarities are never held.
/// `centroids`: k×d, unit rows. Memory: about 2·threads·k·depth·8 bytes. Throws Cancelled between blocks.
Ranking rankOpenSet(const FeatureSource &openSet, const Matrix &centroids, std::int64_t depth, JobContext &context);

} // namespace coresift
