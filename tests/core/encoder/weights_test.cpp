#include "core/encoder/weights.h"

#include "core/base/error.h"
#include "core/encoder/backbone.h"
#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <fstream>

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

TEST(WeightMatch, FindsTheNamesUnderAnyPrefix)
{
    const Backbone network = makeBackbone(kSmall, 2);
    for (const std::string prefix : {"", "module.", "backbone.", "model.encoder.", "module.encoder_q."}) {
        auto weights = copyOfWeights(makeBackbone(kSmall, 1), prefix);
        weights[prefix + "fc.weight"] = torch::zeros({10, 512});
        const WeightMatch match = matchWeights(weights, *network);
        EXPECT_EQ(match.prefix, prefix);
        EXPECT_TRUE(match.missing.empty());
        EXPECT_EQ(match.unused, (std::vector<std::string>{prefix + "fc.weight"}));
        EXPECT_TRUE(copyWeights(match.weights, "", *network, "file").empty());
    }
}

TEST(WeightMatch, OfTwoCopiesItIsTheOneThatTheMethodExports)
{
    const Backbone network = makeBackbone(kSmall, 2);
    const std::vector<std::pair<std::string, std::string>> copies{{"teacher.", "student."},
                                                                  {"online_encoder.", "target."},
                                                                  {"encoder_q.", "encoder_k."},
                                                                  {"", "momentum_encoder."}};
    for (const auto &[exported, dropped] : copies) {
        auto weights = copyOfWeights(network, exported);
        weights.merge(copyOfWeights(network, dropped));
        EXPECT_EQ(matchWeights(weights, *network).prefix, exported);
    }
}

TEST(WeightMatch, NamesWhoseShapesDoNotFitDoNotCount)
{
    const torch::nn::Linear network(2, 3);
    const std::map<std::string, torch::Tensor> weights{
        {"head.weight", torch::zeros({5, 2})}, {"head.bias", torch::zeros({5})}, {"body.weight", torch::zeros({3, 2})}};
    const WeightMatch match = matchWeights(weights, *network);
    EXPECT_EQ(match.prefix, "body.");
    EXPECT_EQ(match.missing, (std::vector<std::string>{"bias"}));
    EXPECT_EQ(match.unused, (std::vector<std::string>{"head.bias", "head.weight"}));
}

TEST(WeightMatch, TheSummaryCountsWhatWasFound)
{
    const torch::nn::Linear network(2, 3);
    std::map<std::string, torch::Tensor> weights{{"module.weight", torch::zeros({3, 2})},
                                                 {"module.extra", torch::zeros({1})}};
    EXPECT_EQ(matchWeights(weights, *network).summary().text(),
              "1 of 2 weights found under “module.”, 1 missing, 1 not used");
    weights = {{"weight", torch::zeros({3, 2})}, {"bias", torch::zeros({3})}};
    EXPECT_EQ(matchWeights(weights, *network).summary().text(), "2 of 2 weights found");
    EXPECT_EQ(matchWeights({}, *network).summary().text(), "0 of 2 weights found, 2 missing");
}

} // namespace coresift
