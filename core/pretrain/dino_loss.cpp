#include "core/pretrain/dino_loss.h"

#include "core/pretrain/distillation.h"
#include "core/pretrain/gathered_rows.h"
#include "core/pretrain/loss_rows.h"

namespace coresift {

torch::Tensor dinoLoss(const std::vector<torch::Tensor> &student, const std::vector<torch::Tensor> &teacher,
                       const torch::Tensor &centre, const DinoTemperatures &temperatures)
{
    std::vector<torch::Tensor> targets;
    for (const torch::Tensor &output : teacher)
        targets.push_back(torch::softmax((widened(output.detach()) - centre) / temperatures.teacher, 1));
    return crossViewEntropy(targets, student, temperatures.student);
}

void followCentre(torch::Tensor &centre, const torch::Tensor &teacher, double momentum, TensorExchange *peers)
{
    const torch::NoGradGuard guard;
    centre.mul_(momentum).add_(meanRowOverPeers(teacher, peers), 1 - momentum);
}

} // namespace coresift
