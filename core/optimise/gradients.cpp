#include "core/optimise/gradients.h"

#include "core/base/error.h"

#include <cmath>
#include <map>

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

/// One message for each type of number.
void averageGradients(const std::vector<torch::Tensor> &gradients, TensorExchange &peers)
{
    const torch::NoGradGuard guard;
    std::map<torch::ScalarType, std::vector<torch::Tensor>> byType;
    for (const torch::Tensor &gradient : gradients)
        byType[gradient.scalar_type()].push_back(gradient);
    for (const auto &[type, same] : byType) {
        std::vector<torch::Tensor> flat;
        for (const torch::Tensor &gradient : same)
            flat.push_back(gradient.flatten());
        torch::Tensor all = torch::cat(flat);
        peers.sum(all);
        all.div_(peers.size());
        std::int64_t first = 0;
        for (const torch::Tensor &gradient : same) {
            gradient.copy_(all.narrow(0, first, gradient.numel()).view(gradient.sizes()));
            first += gradient.numel();
        }
    }
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
    throw Error(ErrorKind::Numeric, CORESIFT_TEXT("Phrases", "the gradients are no numbers any more"));
}

} // namespace coresift
