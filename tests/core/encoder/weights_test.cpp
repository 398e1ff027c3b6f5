#include "core/encoder/weights.h"

#include "core/base/error.h"
#include "core/encoder/resnet.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;

namespace {

const BackboneOptions kSmall{"resnet10", true};

std::map<std::string, torch::Tensor> copyOfWeights(ResNet network, const std::string &prefix = "")
{
    std::map<std::string, torch::Tensor> weights;
    collectWeights(*network, prefix, weights);
    for (auto &[name, tensor] : weights)
        tensor = tensor.detach().clone();
    return weights;
}

} // namespace

TEST(Weights, ComeBackUnderAPrefix)
{
    const auto weights = copyOfWeights(ResNet(kSmall, 1), "encoder.");
    ResNet other(kSmall, 2);
    EXPECT_TRUE(copyWeights(weights, "encoder.", *other, "file").empty());
    for (const auto &[name, tensor] : copyOfWeights(other, "encoder."))
        EXPECT_TRUE(torch::equal(tensor, weights.at(name))) << name;
}

TEST(Weights, NamesWithoutAUseAreReturned)
{
    auto weights = copyOfWeights(ResNet(kSmall, 1));
    weights["fc.weight"] = torch::zeros({10, 512});
    weights["fc.bias"] = torch::zeros({10});
    EXPECT_EQ(copyWeights(weights, "", *ResNet(kSmall, 2), "file"), (std::vector<std::string>{"fc.bias", "fc.weight"}));
}

TEST(Weights, OlderFilesLackTheCounters)
{
    auto weights = copyOfWeights(ResNet(kSmall, 1));
    for (auto item = weights.begin(); item != weights.end();)
        item = item->first.find("num_batches_tracked") != std::string::npos ? weights.erase(item) : std::next(item);
    ResNet other(kSmall, 2);
    EXPECT_TRUE(copyWeights(weights, "", *other, "file").empty());
    EXPECT_TRUE(torch::equal(copyOfWeights(other).at("conv1.weight"), weights.at("conv1.weight")));
}

TEST(Weights, MissingAndMisshapenTensorsAreNamedAndCounted)
{
    auto weights = copyOfWeights(ResNet(kSmall, 1));
    weights.erase("bn1.weight");
    const std::string missing = errorOf([&] { copyWeights(weights, "", *ResNet(kSmall, 2), "w.safetensors"); });
    EXPECT_NE(missing.find("bn1.weight is missing"), std::string::npos) << missing;
    EXPECT_NE(missing.find("w.safetensors"), std::string::npos) << missing;

    weights["conv1.weight"] = torch::zeros({64, 3, 7, 7});
    const std::string both = errorOf([&] { copyWeights(weights, "", *ResNet(kSmall, 2), "w.safetensors"); });
    EXPECT_NE(both.find("and 1 more"), std::string::npos) << both;
}

TEST(Weights, HalfPrecisionFilesAreWidened)
{
    auto weights = copyOfWeights(ResNet(kSmall, 1));
    for (auto &[name, tensor] : weights)
        if (tensor.is_floating_point())
            tensor = tensor.to(torch::kHalf);
    ResNet other(kSmall, 2);
    copyWeights(weights, "", *other, "file");
    const torch::Tensor read = copyOfWeights(other).at("conv1.weight");
    EXPECT_EQ(read.scalar_type(), torch::kFloat);
    EXPECT_TRUE(torch::equal(read, weights.at("conv1.weight").to(torch::kFloat)));
}

} // namespace coresift
