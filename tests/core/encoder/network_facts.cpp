#include "tests/core/encoder/network_facts.h"

#include "core/base/memory.h"
#include "core/encoder/weights.h"

#include <ATen/CPUGeneratorImpl.h>

namespace coresift::test {

std::map<std::string, torch::Tensor> weightsOf(const torch::nn::Module &network)
{
    std::map<std::string, torch::Tensor> weights;
    collectWeights(network, "", weights);
    return weights;
}

Shapes shapesOf(const torch::nn::Module &network)
{
    Shapes shapes;
    for (const auto &[name, tensor] : weightsOf(network))
        shapes[name] = tensor.sizes().vec();
    return shapes;
}

std::int64_t parameterCount(const torch::nn::Module &network)
{
    std::int64_t count = 0;
    for (const torch::Tensor &parameter : network.parameters())
        count += parameter.numel();
    return count;
}

void addNormShapes(Shapes &shapes, const std::string &name, std::int64_t channels)
{
    for (const char *part : {".weight", ".bias", ".running_mean", ".running_var"})
        shapes[name + part] = {channels};
    shapes[name + ".num_batches_tracked"] = {};
}

torch::Tensor noiseImages(std::int64_t n, std::int64_t height, std::int64_t width)
{
    at::Generator generator = at::detail::createCPUGenerator(17);
    return torch::empty({n, 3, height, width}).normal_(0, 1, generator);
}

double elementsKept(BackboneImpl &network, int imageSize)
{
    constexpr int kImages = 4;
    network.train();
    const torch::Tensor images = noiseImages(kImages, imageSize, imageSize);
    {
        const torch::NoGradGuard guard;
        network.forward(images); // the first pass also sets things up
    }
    const auto before = static_cast<double>(allocatedBytes());
    const torch::Tensor features = network.forward(images);
    return (static_cast<double>(allocatedBytes()) - before) / sizeof(float) / kImages;
}

} // namespace coresift::test
