#include "core/encoder/weight_match.h"

#include "core/base/error.h"
#include "core/encoder/vit.h"
#include "core/encoder/weights.h"
#include "tests/core/encoder/network_facts.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;

namespace {

using WeightsByName = std::map<std::string, torch::Tensor>;

const BackboneOptions kSmallResNet{"resnet10", true};

WeightsByName copiedWeights(const Backbone &network, const std::string &prefix = "")
{
    WeightsByName weights;
    collectWeights(*network, prefix, weights);
    for (auto &[name, tensor] : weights)
        tensor = tensor.detach().clone();
    return weights;
}

/// 24 wide, one block, patches of 4 px, for pictures of 4·side px.
Backbone smallVit(std::int64_t side, std::uint64_t seed, int heads = 2)
{
    VitOptions shape;
    shape.width = 24;
    shape.depth = 1;
    shape.heads = heads;
    shape.patch = 4;
    shape.imageSize = static_cast<int>(4 * side);
    BackboneOptions named;
    named.backbone = "vit_small_patch16";
    return std::make_shared<VitImpl>(named, shape, seed);
}

std::string loadingError(const WeightsByName &weights, const Backbone &network)
{
    const std::string message = errorOf([&] { loadWeights(weights, *network, "w.pth"); });
    EXPECT_NE(message.find("w.pth"), std::string::npos) << message;
    return message;
}

} // namespace

TEST(WeightMatch, FindsTheNamesUnderAnyPrefix)
{
    const Backbone network = makeBackbone(kSmallResNet, 2);
    for (const std::string prefix : {"", "module.", "backbone.", "model.encoder.", "module.encoder_q."}) {
        auto weights = copiedWeights(makeBackbone(kSmallResNet, 1), prefix);
        weights[prefix + "fc.weight"] = torch::zeros({10, 512});
        const WeightMatch match = matchWeights(weights, *network);
        EXPECT_EQ(match.report.prefix, prefix);
        EXPECT_TRUE(match.report.missing.empty());
        EXPECT_EQ(match.report.unused, (std::vector<std::string>{prefix + "fc.weight"}));
        EXPECT_TRUE(copyWeights(match.weights, "", *network, "file").empty());
    }
}

TEST(WeightMatch, OfTwoCopiesItIsTheOneThatTheMethodExports)
{
    const Backbone network = makeBackbone(kSmallResNet, 2);
    const std::vector<std::pair<std::string, std::string>> copies{{"teacher.", "student."},
                                                                  {"online_encoder.", "target."},
                                                                  {"encoder_q.", "encoder_k."},
                                                                  {"", "momentum_encoder."}};
    for (const auto &[exported, dropped] : copies) {
        auto weights = copiedWeights(network, exported);
        weights.merge(copiedWeights(network, dropped));
        EXPECT_EQ(matchWeights(weights, *network).report.prefix, exported);
    }
}

TEST(WeightMatch, NamesWhoseShapesDoNotFitDoNotCount)
{
    const torch::nn::Linear network(2, 3);
    const std::map<std::string, torch::Tensor> weights{
        {"head.weight", torch::zeros({5, 2})}, {"head.bias", torch::zeros({5})}, {"body.weight", torch::zeros({3, 2})}};
    const WeightMatch match = matchWeights(weights, *network);
    EXPECT_EQ(match.report.prefix, "body.");
    EXPECT_EQ(match.report.missing, (std::vector<std::string>{"bias"}));
    EXPECT_EQ(match.report.unused, (std::vector<std::string>{"head.bias", "head.weight"}));
}

/// Of many parts, as a file that wants to take time would have it.
TEST(WeightMatch, APrefixMayBeLong)
{
    const torch::nn::Linear network(2, 3);
    std::string prefix;
    for (int i = 0; i < 2000; ++i)
        prefix += "a.";
    const WeightMatch match =
        matchWeights({{prefix + "weight", torch::zeros({3, 2})}, {prefix + "bias", torch::zeros({3})}}, *network);
    EXPECT_EQ(match.report.matched, 2);
    EXPECT_TRUE(match.report.missing.empty());
    EXPECT_LT(match.report.prefix.size(), 210U); // as it is shown
}

TEST(LoadWeights, ReportsWhatWasFoundAndWhatWasNot)
{
    auto weights = copiedWeights(makeBackbone(kSmallResNet, 1), "module.");
    weights["module.fc.weight"] = torch::zeros({10, 512});
    weights["optimiser"] = torch::zeros({1});
    const std::size_t own = weights.size() - 2;
    const Backbone network = makeBackbone(kSmallResNet, 2);
    const WeightsReport report = loadWeights(weights, *network, "file");
    EXPECT_EQ(report.matched, static_cast<std::int64_t>(own));
    EXPECT_EQ(report.backbone.backbone, "resnet10");
    EXPECT_TRUE(report.backbone.smallStem);
    EXPECT_EQ(report.unused, (std::vector<std::string>{"module.fc.weight", "optimiser"}));
    EXPECT_EQ(report.positionsTo, 0);
    for (const auto &[name, tensor] : copiedWeights(network, "module."))
        EXPECT_TRUE(torch::equal(tensor, weights.at(name))) << name;
}

TEST(LoadWeights, WhatLiesBesideTheNetworkIsLeft)
{
    for (const char *beside : {"fc.weight", "head.mlp.0.weight", "classifier.1.bias", "decoder_blocks.0.norm1.weight",
                               "mask_token", "decoder.mask_token", "projector.layers.0.weight", "predictor.3.bias",
                               "prototypes.weight", "queue", "optimizer.state.0"}) {
        auto weights = copiedWeights(smallVit(2, 1));
        weights[beside] = torch::zeros({3});
        EXPECT_EQ(loadWeights(weights, *smallVit(2, 2), "file").unused, (std::vector<std::string>{beside}));
    }
}

TEST(LoadWeights, OfANetworkThatComputesSomethingElseAreRefused)
{
    const auto refusal = [](const Backbone &network, const std::string &stranger) {
        auto weights = copiedWeights(network, "module.");
        weights["module." + stranger] = torch::zeros({3});
        return loadingError(weights, network);
    };
    const Backbone resnet = makeBackbone(kSmallResNet, 1), vit = smallVit(2, 1);
    for (const std::string name : {"layer1.0.se.fc1.weight", "layer1.1.conv1.weight", "conv1.bias"})
        EXPECT_NE(refusal(resnet, name).find("no place for module." + name), std::string::npos);
    for (const std::string name : {"blocks.0.ls1.gamma", "blocks.0.attn.q_norm.weight", "patch_embed.norm.weight",
                                   "reg_token", "dist_token", "norm_pre.weight"})
        EXPECT_NE(refusal(vit, name).find("no place for module." + name), std::string::npos);

    auto weights = copiedWeights(vit);
    for (const char *name : {"blocks.0.ls1.gamma", "blocks.0.ls2.gamma", "blocks.1.norm1.bias"})
        weights[name] = torch::zeros({24});
    EXPECT_NE(loadingError(weights, vit).find("and 2 more"), std::string::npos);
}

/// Only the copy that is taken counts: the student of a checkpoint may be of another kind.
TEST(LoadWeights, OtherCopiesMayHaveWhatTheyLike)
{
    auto weights = copiedWeights(smallVit(2, 1), "teacher.");
    weights["student.blocks.0.ls1.gamma"] = torch::zeros({24});
    EXPECT_EQ(loadWeights(weights, *smallVit(2, 2), "file").prefix, "teacher.");
}

TEST(LoadWeights, HeadsThatNoShapeTellsAreRefused)
{
    const auto checkpoint = [](int heads) {
        auto weights = copiedWeights(smallVit(2, 1, heads), "module.base_encoder.");
        weights.merge(copiedWeights(smallVit(2, 1, heads), "module.momentum_encoder."));
        return weights;
    };
    EXPECT_NE(loadingError(checkpoint(2), smallVit(2, 2)).find("MoCo v3"), std::string::npos);
    EXPECT_EQ(loadWeights(checkpoint(12), *smallVit(2, 2, /*heads=*/12), "file").prefix, "module.base_encoder.");
    auto single = copiedWeights(smallVit(2, 1), "module.base_encoder."); // BYOL's and others' have such names too
    EXPECT_NO_THROW(loadWeights(single, *smallVit(2, 2), "file"));
}

/// The positions of 4×4 places are their columns, 0 to 3. Half-way between two of them a cubic takes the four around it
/// by −0.09375, 0.59375, 0.59375, −0.09375 (a = −0.75): of 0, 0, 1, 2 at the left edge that makes 0.40625.
TEST(LoadWeights, PositionsOfAnotherGridAreInterpolated)
{
    const torch::Tensor columns = torch::arange(4, torch::kFloat).repeat({4}).view({1, 16, 1});
    auto weights = copiedWeights(smallVit(4, 1));
    const torch::Tensor classPosition = torch::full({1, 1, 24}, 7.0);
    weights["pos_embed"] = torch::cat({classPosition, columns.expand({1, 16, 24})}, 1);
    const Backbone network = smallVit(2, 2);
    const WeightsReport report = loadWeights(weights, *network, "file");
    EXPECT_EQ(report.positionsFrom, 4);
    EXPECT_EQ(report.positionsTo, 2);
    const torch::Tensor loaded = test::weightsOf(*network).at("pos_embed");
    ASSERT_EQ(loaded.sizes(), (torch::IntArrayRef{1, 5, 24}));
    EXPECT_TRUE(torch::equal(loaded.slice(1, 0, 1), classPosition));
    const float edge = 0.40625F;
    const torch::Tensor expected = torch::tensor({edge, 3 - edge, edge, 3 - edge}).view({1, 4, 1}).expand({1, 4, 24});
    EXPECT_TRUE(torch::allclose(loaded.slice(1, 1), expected, 0, 1e-5)) << loaded.slice(2, 0, 1);
}

TEST(LoadWeights, PositionsThatAreNoGridAreOfAnotherShape)
{
    auto weights = copiedWeights(smallVit(2, 1));
    for (const torch::Tensor &positions :
         {torch::zeros({1, 6, 24}), torch::zeros({1, 1, 24}), torch::zeros({1, 17, 12}), torch::zeros({17, 24})}) {
        weights["pos_embed"] = positions;
        EXPECT_NE(loadingError(weights, smallVit(2, 2)).find("pos_embed has another shape"), std::string::npos);
    }
}

TEST(LoadWeights, OtherPatchesAreAnotherNetworks)
{
    auto weights = copiedWeights(smallVit(2, 1));
    weights["patch_embed.proj.weight"] = torch::zeros({24, 3, 2, 2});
    EXPECT_NE(loadingError(weights, smallVit(2, 2)).find("patch_embed.proj.weight has another shape"),
              std::string::npos);
}

/// MAE's fixed positions are a buffer, DINO's learned ones a parameter, of one name.
TEST(LoadWeights, FixedAndLearnedPositionsTakeEachOthersPlace)
{
    const auto network = [](bool sinCos, std::uint64_t seed) {
        VitOptions shape;
        shape.width = 24;
        shape.depth = 1;
        shape.heads = 2;
        shape.patch = 4;
        shape.imageSize = 8;
        shape.sinCos = sinCos;
        return std::make_shared<VitImpl>(BackboneOptions{"vit_tiny_patch16", false}, shape, seed);
    };
    const torch::Tensor images = test::noiseImages(2, 8, 8);
    for (const bool sinCos : {false, true}) {
        const auto from = network(sinCos, 1), into = network(!sinCos, 2);
        from->eval();
        into->eval();
        loadWeights(copiedWeights(from), *into, "file");
        EXPECT_TRUE(torch::equal(into->forward(images), from->forward(images)));
    }
}

} // namespace coresift
