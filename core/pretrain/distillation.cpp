#include "core/pretrain/distillation.h"

#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor crossViewEntropy(const std::vector<torch::Tensor> &targets, const std::vector<torch::Tensor> &logits,
                               double temperature)
{
    std::vector<torch::Tensor> losses;
    for (std::size_t view = 0; view < logits.size(); ++view) {
        const torch::Tensor predicted = torch::log_softmax(widened(logits[view]) / temperature, 1);
        for (std::size_t target = 0; target < targets.size(); ++target)
            if (target != view)
                losses.push_back(-(targets[target].detach() * predicted).sum(1).mean());
    }
    return torch::stack(losses).mean();
}

} // namespace coresift
