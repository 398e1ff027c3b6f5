#include "core/evaluate/residual_encoder.h"

#include "core/base/error.h"
#include "core/encoder/load_backbone.h"

namespace coresift {

std::shared_ptr<ResNetImpl> residualEncoder(const EncoderSource &source, const char *task)
{
    const Backbone network = loadBackbone(source).network;
    auto residual = std::dynamic_pointer_cast<ResNetImpl>(network);
    if (!residual)
        throw Error(ErrorKind::Unsupported,
                    Phrase(task).add({CORESIFT_TEXT("Phrases", " needs an encoder that is a ResNet or a ResNeXt, and "
                                                               "this one is %1"),
                                      {backboneTitle(network->options())}}));
    return residual;
}

std::vector<torch::Tensor> headParameters(const torch::nn::Module &network)
{
    std::vector<torch::Tensor> parameters;
    for (const auto &child : network.named_children())
        if (child.key() != "backbone")
            for (const torch::Tensor &parameter : child.value()->parameters())
                parameters.push_back(parameter);
    return parameters;
}

} // namespace coresift
