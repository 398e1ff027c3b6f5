/// Rows in cells of rows that lie near each other, so that near ones are found without comparing all with all. Private
/// to sampling.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <cstdint>
#include <vector>

namespace coresift {

struct Cells {
    std::vector<std::uint32_t> rows; ///< of one cell after the other, ascending within each
    std::vector<std::size_t> begins; ///< of every cell in `rows`, and the end of the last

    std::size_t count() const { return begins.size() - 1; }
};

Cells oneCell(std::int64_t rows);

/// Every row in the cells of its two nearest centroids; 2·√n centroids by k-means on a seeded sample, which takes as
/// long as comparing within the cells does. A cell of more than `most` rows, as only many nearly equal ones make it,
/// is cut. Several threads; the same on any number of them. Throws Cancelled between blocks.
Cells splitIntoCells(const FeatureSource &images, std::int64_t most, std::uint64_t seed, JobContext &context);

} // namespace coresift
