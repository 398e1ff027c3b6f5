#include "core/pretrain/gradients.h"

#include "core/base/error.h"

#include <cmath>

namespace coresift {

std::vector<torch::Tensor> gradientsOf(const std::vector<ParameterGroup> &groups)
{
    std::vector<torch::Tensor> gradients;
    for (const ParameterGroup &group : groups)
        for (const torch::Tensor &parameter : group.parameters)
            if (parameter.grad().defined())
                gradients.push_back(parameter.grad());
    return gradients;
}

void forgetGradients(const std::vector<ParameterGroup> &groups)
{
    for (const ParameterGroup &group : groups)
        for (const torch::Tensor &parameter : group.parameters)
            parameter.mutable_grad() = torch::Tensor();
}

double gradientNorm(const std::vector<torch::Tensor> &gradients)
{
    if (gradients.empty())
        return 0;
    const torch::NoGradGuard guard;
    return torch::stack(at::_foreach_norm(gradients)).norm().item<double>();
}

double clipGradients(const std::vector<torch::Tensor> &gradients, double limit)
{
    if (limit <= 0)
        return 0;
    const double norm = gradientNorm(gradients);
    if (!std::isfinite(norm))
        throwGradientsLost();
    const torch::NoGradGuard guard;
    const double factor = limit / (norm + 1e-6); // PyTorch's guard against a norm of zero
    if (factor < 1)
        at::_foreach_mul_(gradients, factor);
    return norm;
}

void throwGradientsLost()
{
    throw Error(ErrorKind::Numeric,
                CORESIFT_TEXT("Phrases", "the gradients are no numbers any more. The last checkpoint is kept. Try a "
                                         "tenth of the learning rate, or the precision float32"));
}

} // namespace coresift
