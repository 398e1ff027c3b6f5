/// The one matrix product that the engine needs, in single precision.
#pragma once

#include <cstdint>

namespace coresift {

/// out (m×n) = a (m×d) · bᵀ (b: n×d), all row-major and dense: dot products of every row of a with every row of b.
void dotProducts(const float *a, std::int64_t m, const float *b, std::int64_t n, std::int64_t d, float *out);

} // namespace coresift
