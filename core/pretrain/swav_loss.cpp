#include "core/pretrain/swav_loss.h"

#include "core/pretrain/distillation.h"
#include "core/pretrain/gathered_rows.h"
#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor sinkhorn(const torch::Tensor &scores, double epsilon, int iterations)
{
    const torch::NoGradGuard guard;
    torch::Tensor mass = widened(scores) / epsilon; // as logarithms: a small epsilon under- or overflows nothing
    for (int i = 0; i < iterations; ++i) {
        mass = mass - mass.logsumexp(0, /*keepdim=*/true);
        mass = mass - mass.logsumexp(1, /*keepdim=*/true);
    }
    return mass.exp();
}

torch::Tensor swavLoss(const std::vector<torch::Tensor> &scores, std::size_t assigned, const SwavLossOptions &options,
                       TensorExchange *peers)
{
    std::vector<torch::Tensor> assignments;
    for (std::size_t i = 0; i < assigned; ++i) {
        const GatheredRows all = gatherRows(scores[i].detach(), peers);
        assignments.push_back(
            sinkhorn(all.rows, options.epsilon, options.iterations).narrow(0, all.first, scores[i].size(0)));
    }
    return crossViewEntropy(assignments, scores, options.temperature);
}

} // namespace coresift
