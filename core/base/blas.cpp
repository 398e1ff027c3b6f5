#include "core/base/blas.h"

extern "C" void sgemm_(const char *transA, const char *transB, const int *m, const int *n, const int *k,
                       const float *alpha, const float *a, const int *lda, const float *b, const int *ldb,
                       const float *beta, float *c, const int *ldc);

namespace coresift {

void dotProducts(const float *a, std::int64_t m, const float *b, std::int64_t n, std::int64_t d, float *out)
{
    // BLAS is column-major: the row-major m×n result is the n×m product b · aᵀ.
    const int rows = static_cast<int>(n), cols = static_cast<int>(m), depth = static_cast<int>(d);
    const float one = 1, zero = 0;
    sgemm_("T", "N", &rows, &cols, &depth, &one, b, &depth, a, &depth, &zero, out, &rows);
}

} // namespace coresift
