/// UMAP's fuzzy neighbourhoods (McInnes, Healy & Melville 2018, section 3.1; defaults of umap-learn 0.5).
#pragma once

#include "core/projection/neighbours.h"

namespace coresift {

/// How strongly each neighbour belongs to a point's neighbourhood: rows×k, (0, 1], 0 where there is no neighbour. The
/// nearest counts 1, and the memberships of a row sum to log2(k).
std::vector<float> memberships(const Neighbours &neighbours);

/// An undirected graph; each edge stands in the rows of both its ends.
struct FuzzyGraph {
    std::vector<std::int64_t> begin; ///< n+1: where a point's edges start
    std::vector<std::int32_t> ends;  ///< the other point, ascending in a row
    std::vector<float> weights;      ///< (0, 1]

    std::int64_t points() const { return static_cast<std::int64_t>(begin.size()) - 1; }
};

/// The fuzzy union of all neighbourhoods: a + b − a·b for memberships a and b of the two directions.
FuzzyGraph fuzzyUnion(const Neighbours &neighbours);

} // namespace coresift
