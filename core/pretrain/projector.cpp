#include "core/pretrain/projector.h"

#include "core/encoder/batch_norm.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

namespace nn = torch::nn;

namespace {

void addHeadLayer(nn::Sequential &head, HeadLayer layer, std::int64_t width)
{
    if (layer == HeadLayer::BatchNormRelu)
        head->push_back(BatchNorm(width));
    if (layer == HeadLayer::Gelu)
        head->push_back(nn::GELU());
    else
        head->push_back(nn::ReLU());
}

nn::Linear drawnLinear(std::int64_t in, std::int64_t out, at::Generator &generator)
{
    const torch::NoGradGuard guard;
    nn::Linear linear(in, out);
    const double bound = 1 / std::sqrt(static_cast<double>(in));
    for (torch::Tensor &parameter : linear->parameters())
        parameter.uniform_(-bound, bound, generator);
    return linear;
}

} // namespace

nn::Sequential makeHead(const std::vector<std::int64_t> &widths, HeadLayer between, std::uint64_t seed)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    nn::Sequential head;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        if (i > 0)
            addHeadLayer(head, between, widths[i]);
        head->push_back(drawnLinear(widths[i], widths[i + 1], generator));
    }
    return head;
}

nn::Sequential makeNormedHead(std::int64_t in, std::int64_t hidden, std::int64_t out, std::uint64_t seed)
{
    return makeHead({in, hidden, out}, HeadLayer::BatchNormRelu, seed);
}

std::int64_t headElements(const nn::SequentialImpl &head)
{
    std::int64_t elements = 0, width = 0;
    for (const auto &layer : head.children()) {
        if (const auto *const linear = layer->as<nn::Linear>()) {
            elements += linear->options.in_features();
            width = linear->options.out_features();
        } else if (layer->as<nn::ReLU>() == nullptr) {
            elements += width;
        }
    }
    return elements + width;
}

} // namespace coresift
