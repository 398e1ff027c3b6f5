#include "core/pretrain/swav_loss.h"

#include "core/pretrain/distillation.h"
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

torch::Tensor swavLoss(const std::vector<torch::Tensor> &scores, std::size_t assigned, const SwavLossOptions &options)
{
    std::vector<torch::Tensor> assignments;
    for (std::size_t i = 0; i < assigned; ++i)
        assignments.push_back(sinkhorn(scores[i], options.epsilon, options.iterations));
    return crossViewEntropy(assignments, scores, options.temperature);
}

} // namespace coresift
