#include "core/pretrain/ema.h"

#include "core/encoder/weights.h"

namespace coresift {

void copyTwin(torch::nn::Module &twin, const torch::nn::Module &online)
{
    std::map<std::string, torch::Tensor> weights;
    collectWeights(online, "", weights);
    copyWeights(weights, "", twin, /*file=*/"");
    for (torch::Tensor &parameter : twin.parameters())
        parameter.requires_grad_(false);
}

void followTwin(torch::nn::Module &twin, const torch::nn::Module &online, double momentum)
{
    const torch::NoGradGuard guard;
    std::vector<torch::Tensor> weights = twin.parameters();
    at::_foreach_mul_(weights, momentum);
    at::_foreach_add_(weights, online.parameters(), 1 - momentum);
}

} // namespace coresift
