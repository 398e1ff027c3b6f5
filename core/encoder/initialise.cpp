#include "core/encoder/initialise.h"

#include "core/encoder/batch_norm.h"

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

/// `draw(weight)` for the linear layers, no bias, layer norms the identity.
template <class Draw> void initialiseTokenLayers(nn::Module &network, Draw &&draw)
{
    const torch::NoGradGuard guard;
    for (const auto &module : network.modules(/*include_self=*/false)) {
        if (auto *linear = module->as<nn::LinearImpl>()) {
            draw(linear->weight);
            if (linear->bias.defined())
                linear->bias.zero_();
        } else if (auto *norm = module->as<nn::LayerNormImpl>()) {
            makeIdentity(*norm);
        }
    }
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
        } else if (auto *norm = module->as<BatchNormImpl>()) {
            makeIdentity(*norm);
        }
    }
}

void initialiseTransformer(nn::Module &network, at::Generator &generator)
{
    initialiseTokenLayers(network, [&](torch::Tensor &weight) { weight.normal_(0, kTokenDeviation, generator); });
}

void initialiseMasked(nn::Module &network, at::Generator &generator)
{
    initialiseTokenLayers(network, [&](torch::Tensor &weight) { drawGlorot(weight, generator); });
}

void drawGlorot(torch::Tensor &weight, at::Generator &generator)
{
    const torch::NoGradGuard guard;
    const std::int64_t out = weight.size(0), in = weight.numel() / out;
    const double bound = std::sqrt(6 / static_cast<double>(in + out));
    weight.uniform_(-bound, bound, generator);
}

void initialiseToken(torch::Tensor &token, at::Generator &generator)
{
    const torch::NoGradGuard guard;
    token.normal_(0, kTokenDeviation, generator);
}

} // namespace coresift
