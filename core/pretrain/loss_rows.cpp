#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor widened(const torch::Tensor &x)
{
    return x.scalar_type() == torch::kDouble ? x : x.to(torch::kFloat);
}

torch::Tensor unitRows(const torch::Tensor &x)
{
    namespace F = torch::nn::functional;
    return F::normalize(widened(x), F::NormalizeFuncOptions().dim(1));
}

} // namespace coresift
