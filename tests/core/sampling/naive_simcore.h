/// The selection rule as it is written down, word for word, on full queues: what the product's answers are held
/// against.
#pragma once

#include "core/sampling/simcore.h"

namespace coresift::test {

/// For selections whose image ids are the rows.
std::int64_t sameId(std::uint32_t row);

struct NaiveSelection {
    std::vector<Pick> picks;
    std::vector<double> utilities; ///< of the rounds taken
    CutEnd end = CutEnd::Budget;
};

/// `openSet`, `centroids`: their plain dot products are the cosines, so they should be exact in float32. Image ids are
/// the rows.
NaiveSelection naiveSimCore(const Matrix &openSet, const Matrix &centroids, const CutOptions &options,
                            std::int64_t targetRows, const Marks &marks, std::uint64_t seed);

} // namespace coresift::test
