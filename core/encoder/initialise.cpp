#include "core/encoder/initialise.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

namespace nn = torch::nn;

namespace {

constexpr double kTokenDeviation = 0.02;

template <class Norm> void makeIdentity(Norm &norm)
{
    norm.weight.fill_(1);
    norm.bias.zero_();
}

} // namespace

void initialiseConvolutional(nn::Module &network, std::uint64_t seed)
{
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    for (const auto &module : network.modules(/*include_self=*/false)) {
        if (auto *conv = module->as<nn::Conv2dImpl>()) {
            const auto fanOut = static_cast<double>(conv->weight.size(0) * conv->weight.size(2) * conv->weight.size(3));
            conv->weight.normal_(0, std::sqrt(2 / fanOut), generator);
            if (conv->bias.defined())
                conv->bias.zero_();
        } else if (auto *norm = module->as<nn::BatchNorm2dImpl>()) {
            makeIdentity(*norm);
        }
    }
}

void initialiseTransformer(nn::Module &network, at::Generator &generator)
{
    const torch::NoGradGuard guard;
    for (const auto &module : network.modules(/*include_self=*/false)) {
        if (auto *linear = module->as<nn::LinearImpl>()) {
            linear->weight.normal_(0, kTokenDeviation, generator);
            if (linear->bias.defined())
                linear->bias.zero_();
        } else if (auto *norm = module->as<nn::LayerNormImpl>()) {
            makeIdentity(*norm);
        }
    }
}

void initialiseToken(torch::Tensor &token, at::Generator &generator)
{
    const torch::NoGradGuard guard;
    token.normal_(0, kTokenDeviation, generator);
}

} // namespace coresift
