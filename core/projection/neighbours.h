/// Nearest neighbours by cosine: what a map is laid out by.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <memory>

namespace faiss {
struct Index;
}

namespace coresift {

/// The k nearest of n indexed points for every row that was asked about, nearest first.
struct Neighbours {
    int k = 0;
    std::vector<std::int32_t> ids; ///< rows×k; −1 where fewer were found
    std::vector<float> distances;  ///< rows×k: 1 − cosine, at least 0

    std::int64_t rows() const { return k > 0 ? static_cast<std::int64_t>(ids.size()) / k : 0; }
};

/// Exact up to 50,000 points, by an inverted file beyond (FAISS IVF; about 99 of 100 neighbours are the true ones).
class NeighbourIndex {
public:
    /// `points`: n×d, unit rows, at least two; kept by reference and read as long as the index lives.
    NeighbourIndex(const Matrix &points, std::uint64_t seed);
    ~NeighbourIndex();

    const Matrix &points() const { return m_points; }
    /// `queries`: rows×d, unit rows. Several threads inside; one call at a time.
    Neighbours nearest(const float *queries, std::int64_t rows, int k) const;
    /// Of every point among the others: itself is left out.
    Neighbours amongThemselves(int k, JobContext &context) const;

private:
    const Matrix &m_points;
    std::unique_ptr<faiss::Index> m_index;
};

} // namespace coresift
