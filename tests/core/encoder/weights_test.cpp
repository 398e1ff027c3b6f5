#include "core/encoder/weights.h"

#include "core/base/error.h"
#include "core/encoder/backbone.h"
#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <fstream>
#include <torch/script.h>

namespace coresift {

using test::errorOf;

namespace {

const BackboneOptions kSmall{"resnet10", true};

std::map<std::string, torch::Tensor> copyOfWeights(const Backbone &network, const std::string &prefix = "")
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
    const auto weights = copyOfWeights(makeBackbone(kSmall, 1), "encoder.");
    const Backbone other = makeBackbone(kSmall, 2);
    EXPECT_TRUE(copyWeights(weights, "encoder.", *other, "file").empty());
    for (const auto &[name, tensor] : copyOfWeights(other, "encoder."))
        EXPECT_TRUE(torch::equal(tensor, weights.at(name))) << name;
}

TEST(Weights, NamesWithoutAUseAreReturned)
{
    auto weights = copyOfWeights(makeBackbone(kSmall, 1));
    weights["fc.weight"] = torch::zeros({10, 512});
    weights["fc.bias"] = torch::zeros({10});
    EXPECT_EQ(copyWeights(weights, "", *makeBackbone(kSmall, 2), "file"),
              (std::vector<std::string>{"fc.bias", "fc.weight"}));
}

TEST(Weights, OlderFilesLackTheCounters)
{
    auto weights = copyOfWeights(makeBackbone(kSmall, 1));
    for (auto item = weights.begin(); item != weights.end();)
        item = item->first.find("num_batches_tracked") != std::string::npos ? weights.erase(item) : std::next(item);
    const Backbone other = makeBackbone(kSmall, 2);
    EXPECT_TRUE(copyWeights(weights, "", *other, "file").empty());
    EXPECT_TRUE(torch::equal(copyOfWeights(other).at("conv1.weight"), weights.at("conv1.weight")));
}

TEST(Weights, MissingAndMisshapenTensorsAreNamedAndCounted)
{
    auto weights = copyOfWeights(makeBackbone(kSmall, 1));
    weights.erase("bn1.weight");
    const std::string missing = errorOf([&] { copyWeights(weights, "", *makeBackbone(kSmall, 2), "w.safetensors"); });
    EXPECT_NE(missing.find("bn1.weight is missing"), std::string::npos) << missing;
    EXPECT_NE(missing.find("w.safetensors"), std::string::npos) << missing;

    weights["conv1.weight"] = torch::zeros({64, 3, 7, 7});
    const std::string both = errorOf([&] { copyWeights(weights, "", *makeBackbone(kSmall, 2), "w.safetensors"); });
    EXPECT_NE(both.find("and 1 more"), std::string::npos) << both;
}

TEST(Weights, HalfPrecisionFilesAreWidened)
{
    auto weights = copyOfWeights(makeBackbone(kSmall, 1));
    for (auto &[name, tensor] : weights)
        if (tensor.is_floating_point())
            tensor = tensor.to(torch::kHalf);
    const Backbone other = makeBackbone(kSmall, 2);
    copyWeights(weights, "", *other, "file");
    const torch::Tensor read = copyOfWeights(other).at("conv1.weight");
    EXPECT_EQ(read.scalar_type(), torch::kFloat);
    EXPECT_TRUE(torch::equal(read, weights.at("conv1.weight").to(torch::kFloat)));
}

TEST(Weights, AreReadFromEitherKindOfFile)
{
    const test::TempDir dir;
    SafeTensors content;
    content.tensors["weight"] = torch::arange(6, torch::kFloat).view({2, 3});
    content.metadata["backbone"] = "resnet10";
    writeSafeTensors(dir / "some.safetensors", content);
    const test::MadeStateDict made(content.tensors);
    std::ofstream(dir / "some.pt", std::ios::binary) << test::zipForm(made.value, made.storages);

    EXPECT_EQ(readWeights(dir / "some.safetensors").metadata, content.metadata);
    for (const std::string name : {"some.safetensors", "some.pt"})
        EXPECT_TRUE(torch::equal(readWeights(dir / name).tensors.at("weight"), content.tensors["weight"])) << name;
}

TEST(Weights, WholeNumbersInTheirPlaceAreAQuantisedNetworks)
{
    auto weights = copyOfWeights(makeBackbone(kSmall, 1));
    weights["conv1.weight"] = torch::zeros({64, 3, 3, 3}, torch::kChar);
    const std::string message = errorOf([&] { copyWeights(weights, "", *makeBackbone(kSmall, 2), "w.safetensors"); });
    EXPECT_NE(message.find("conv1.weight holds whole numbers"), std::string::npos) << message;
}

TEST(Weights, OfTorchScriptOfAnUnknownNetworkAreRefusedWithAdvice)
{
    const test::TempDir dir;
    torch::jit::Module module("Made");
    module.register_parameter("weight", torch::ones({2}), /*is_buffer=*/false);
    module.define("def forward(self, x):\n    return x.mean([2, 3])\n");
    module.save(dir / "script.pt");
    const std::string message = errorOf([&] { readWeights(dir / "script.pt"); });
    EXPECT_NE(message.find("script.pt"), std::string::npos) << message;
    EXPECT_NE(message.find("TorchScript"), std::string::npos) << message;
    EXPECT_NE(message.find("state_dict()"), std::string::npos) << message;
}

TEST(Weights, WhatHoldsNoneIsListed)
{
    const test::TempDir dir;
    const test::MadeStateDict made({{"weight", torch::ones({2})}});
    const std::string value =
        test::pickledDict({{"w", test::pickledTensor({"0", "FloatStorage", 2, 0, {2}, {1}})}, {"epoch\n", "N"}});
    std::ofstream(dir / "some.pt", std::ios::binary) << test::zipForm(value, made.storages);
    const SafeTensors read = readWeights(dir / "some.pt");
    EXPECT_EQ(read.tensors.size(), 1U);
    EXPECT_EQ(read.skipped, (std::vector<std::string>{"epoch\\x0A"}));
}

} // namespace coresift
