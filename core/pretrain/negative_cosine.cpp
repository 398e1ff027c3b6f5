#include "core/pretrain/negative_cosine.h"

#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor negativeCosine(const torch::Tensor &predicted, const torch::Tensor &target)
{
    const torch::Tensor cosines = (unitRows(predicted) * unitRows(target.detach())).sum(1);
    return 2 - 2 * cosines.mean();
}

torch::Tensor crossedNegativeCosine(const torch::Tensor &predicted, const torch::Tensor &targets)
{
    const std::vector<torch::Tensor> ours = predicted.chunk(2), theirs = targets.chunk(2);
    return negativeCosine(ours[0], theirs[1]) + negativeCosine(ours[1], theirs[0]);
}

} // namespace coresift
