#include "core/pretrain/info_nce.h"

#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor infoNce(const torch::Tensor &queries, const torch::Tensor &keys, const torch::Tensor &negatives,
                      double temperature)
{
    const torch::Tensor rows = unitRows(queries);
    const torch::Tensor own = (rows * unitRows(keys.detach())).sum(1, /*keepdim=*/true);
    const torch::Tensor others = torch::matmul(rows, unitRows(negatives.detach()).t());
    const torch::Tensor logits = torch::cat({own, others}, 1) / temperature; // the own key is class 0
    const torch::Tensor classes =
        torch::zeros({rows.size(0)}, torch::TensorOptions().dtype(torch::kLong).device(rows.device()));
    return torch::nn::functional::cross_entropy(logits, classes);
}

} // namespace coresift
