/// The selectors that SimCore is compared with: each ranks the open-set once. Private to sampling.
#pragma once

#include "core/sampling/selectors.h"

namespace coresift {

constexpr std::int64_t kCentreCandidates = 200'000; ///< images nearest to any centroid that k-centre looks at

/// Rows that may be taken, in the order the selector takes them, `budget` of them at most.
std::vector<std::uint32_t> randomOrder(const SelectionInput &input, std::int64_t budget, std::uint64_t seed);
std::vector<std::uint32_t> nearestOrder(const SelectionInput &input, std::int64_t budget, JobContext &context);
std::vector<std::uint32_t> contrastOrder(const SelectionInput &input, std::int64_t budget, std::uint64_t seed,
                                         JobContext &context);
/// `remark` says when not the whole open-set was looked at.
std::vector<std::uint32_t> kCentreOrder(const SelectionInput &input, const Matrix &centroids, std::int64_t budget,
                                        Phrase &remark, JobContext &context);

} // namespace coresift
