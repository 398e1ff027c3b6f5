#include "core/base/blas.h"

#include <ATen/ATen.h>

namespace coresift {

/// By LibTorch, for builds of the learning parts alone.
void dotProducts(const float *a, std::int64_t m, const float *b, std::int64_t n, std::int64_t d, float *out)
{
    const at::NoGradGuard guard;
    // from_blob() takes no const; nothing is written through it.
    const at::Tensor left = at::from_blob(const_cast<float *>(a), {m, d}, at::kFloat);
    const at::Tensor right = at::from_blob(const_cast<float *>(b), {n, d}, at::kFloat);
    at::Tensor product = at::from_blob(out, {m, n}, at::kFloat);
    at::mm_out(product, left, right.t());
}

} // namespace coresift
