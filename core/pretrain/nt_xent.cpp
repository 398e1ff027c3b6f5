#include "core/pretrain/nt_xent.h"

#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor ntXent(const torch::Tensor &first, const torch::Tensor &second, double temperature)
{
    namespace F = torch::nn::functional;
    const std::int64_t n = first.size(0);
    const torch::Tensor views = unitRows(torch::cat({first, second}));
    torch::Tensor similarity = torch::matmul(views, views.t()) / temperature;
    const torch::Tensor self = torch::eye(2 * n, torch::TensorOptions().dtype(torch::kBool).device(views.device()));
    similarity = similarity.masked_fill(self, -std::numeric_limits<float>::infinity()); // no view is its own twin
    const torch::Tensor index = torch::arange(n, torch::TensorOptions().dtype(torch::kLong).device(views.device()));
    return F::cross_entropy(similarity, torch::cat({index + n, index}));
}

} // namespace coresift
