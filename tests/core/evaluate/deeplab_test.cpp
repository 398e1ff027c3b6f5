#include "core/evaluate/deeplab.h"

#include "core/encoder/torch_setup.h"

#include <gtest/gtest.h>

namespace coresift {

TEST(DeepLab, TheDecoderHasTwoConvolutionsAndAnswersEveryPixel)
{
    BackboneOptions options;
    options.backbone = "resnet10";
    DeepLab network(std::make_shared<ResNetImpl>(options, 0), 3, 8, 0);
    network->eval();
    std::vector<std::int64_t> wide; // 3×3 convolutions of the decoder
    for (const auto &parameter : network->named_parameters())
        if (parameter.key().rfind("classify.", 0) == 0 && parameter.value().dim() == 4 &&
            parameter.value().size(2) == 3)
            wide.push_back(parameter.value().size(1));
    EXPECT_EQ(wide, (std::vector<std::int64_t>{8 + 48, 8}));
    const torch::NoGradGuard guard;
    EXPECT_EQ(network->forward(torch::zeros({2, 3, 64, 96})).sizes(), (std::vector<std::int64_t>{2, 3, 64, 96}));
}

} // namespace coresift
