#include "core/encoder/backbone.h"

#include "core/base/error.h"
#include "tests/core/encoder/network_facts.h"
#include "tests/support/support.h"

namespace coresift {

using test::noiseImages;
using test::parameterCount;
using test::weightsOf;

namespace {

/// One of each family, and those whose layers differ in kind.
constexpr const char *kSomeBackbones[] = {"resnet18", "resnext50_32x4d", "efficientnet_b0", "vit_tiny_patch16"};

} // namespace

/// torchvision's figures less 1,000 classes of d weights and a bias each; timm's for ViTs, at 224 px.
TEST(Backbone, ParameterCountsArePublishedOnesWithoutTheClassifier)
{
    const std::pair<const char *, std::int64_t> counts[] = {{"resnet18", 11689512 - 513 * 1000},
                                                            {"resnet34", 21797672 - 513 * 1000},
                                                            {"resnet50", 25557032 - 2049 * 1000},
                                                            {"resnet101", 44549160 - 2049 * 1000},
                                                            {"resnext50_32x4d", 25028904 - 2049 * 1000},
                                                            {"efficientnet_b0", 5288548 - 1281 * 1000},
                                                            {"vit_tiny_patch16", 5717416 - 193 * 1000},
                                                            {"vit_small_patch16", 22050664 - 385 * 1000},
                                                            {"vit_base_patch16", 86567656 - 769 * 1000},
                                                            {"vit_tiny_patch8", 5526720},
                                                            {"vit_small_patch8", 21670272}};
    for (const auto &[name, count] : counts)
        EXPECT_EQ(parameterCount(*makeBackbone({name, false}, 1)), count) << name;
}

TEST(Backbone, FeaturesArePooledAndOfTheSizeItTells)
{
    const std::pair<BackboneOptions, std::int64_t> widths[] = {
        {{"resnet10", true}, 512},          {{"resnet50", false}, 2048},        {{"resnext50_32x4d", false}, 2048},
        {{"efficientnet_b0", false}, 1280}, {{"vit_tiny_patch16", false}, 192}, {{"vit_tiny_patch8", false}, 192},
        {{"vit_small_patch16", false}, 384}};
    const torch::NoGradGuard guard;
    for (const auto &[options, width] : widths) {
        const Backbone network = makeBackbone(options, /*seed=*/1);
        network->eval();
        EXPECT_EQ(network->features(), width) << options.backbone;
        EXPECT_EQ(network->options().backbone, options.backbone);
        for (const auto &[height, length] : {std::pair{32, 32}, std::pair{37, 61}})
            EXPECT_EQ(network->forward(noiseImages(2, height, length)).sizes().vec(),
                      (std::vector<std::int64_t>{2, width}))
                << options.backbone;
    }
}

TEST(Backbone, TheSeedAloneDecidesTheWeights)
{
    for (const char *name : kSomeBackbones) {
        torch::manual_seed(1);
        const auto first = weightsOf(*makeBackbone({name, false}, 5));
        torch::manual_seed(2);
        const auto same = weightsOf(*makeBackbone({name, false}, 5)),
                   other = weightsOf(*makeBackbone({name, false}, 6));
        bool differs = false;
        for (const auto &[weight, tensor] : first) {
            EXPECT_TRUE(torch::equal(tensor, same.at(weight))) << name << " " << weight;
            differs = differs || !torch::equal(tensor, other.at(weight));
        }
        EXPECT_TRUE(differs) << name;
    }
}

TEST(Backbone, TheGradientReachesEveryParameter)
{
    for (const char *name : kSomeBackbones) {
        const Backbone network = makeBackbone({name, false}, 1);
        network->eval(); // in training a batch norm takes the gradient of a bias before it away
        const torch::Tensor features = network->forward(noiseImages(2, 64, 64));
        (features * torch::linspace(-1, 1, network->features())).sum().backward();
        for (const auto &parameter : network->named_parameters()) {
            ASSERT_TRUE(parameter.value().grad().defined()) << name << " " << parameter.key();
            EXPECT_GT(parameter.value().grad().abs().max().item<double>(), 0) << name << " " << parameter.key();
        }
    }
}

TEST(Backbone, EvaluationRepeatsItself)
{
    const torch::NoGradGuard guard;
    for (const char *name : kSomeBackbones) {
        const Backbone network = makeBackbone({name, false}, 1);
        network->eval();
        const torch::Tensor images = noiseImages(2, 32, 32);
        EXPECT_TRUE(torch::equal(network->forward(images), network->forward(images))) << name;
    }
}

TEST(Backbone, ActivationsAreThoseOfAPassWithinAThird)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "a sanitizer keeps the heap's books itself";
#endif
    for (const char *name : kSomeBackbones) {
        const Backbone network = makeBackbone({name, false}, 1);
        const double measured = test::elementsKept(*network, 97);
        EXPECT_NEAR(static_cast<double>(network->activationElements(97)), measured, 0.33 * measured) << name;
    }
}

TEST(Backbone, OptionsThatDoNotPassTheirCheckAreAnError)
{
    EXPECT_NE(test::errorOf([] { makeBackbone({"resnet11", false}, 1); }).find("resnet11"), std::string::npos);
    EXPECT_NE(test::errorOf([] { makeBackbone({"vit_tiny_patch16", true}, 1); }).find("ResNets"), std::string::npos);
}

} // namespace coresift
