#include "core/encoder/resnet.h"

#include "core/base/error.h"
#include "core/encoder/weights.h"
#include "tests/support/support.h"

#include <cmath>
#include <map>

namespace coresift {

namespace {

std::map<std::string, torch::Tensor> weightsOf(const BackboneOptions &options, std::uint64_t seed = 1)
{
    std::map<std::string, torch::Tensor> weights;
    collectWeights(*ResNet(options, seed), "", weights);
    return weights;
}

std::int64_t parameterCount(const BackboneOptions &options)
{
    std::int64_t count = 0;
    for (const torch::Tensor &parameter : ResNet(options, /*seed=*/1)->parameters())
        count += parameter.numel();
    return count;
}

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

void expectNorm(Shapes &shapes, const std::string &name, std::int64_t channels)
{
    for (const char *part : {".weight", ".bias", ".running_mean", ".running_var"})
        shapes[name + part] = {channels};
    shapes[name + ".num_batches_tracked"] = {};
}

/// The state dict of torchvision's resnet without fc, written down from its documentation of the blocks.
Shapes torchvisionShapes(const std::vector<int> &blocks, bool bottleneck)
{
    Shapes shapes{{"conv1.weight", {64, 3, 7, 7}}};
    expectNorm(shapes, "bn1", 64);
    std::int64_t in = 64;
    for (int stage = 0; stage < 4; ++stage)
        for (int block = 0; block < blocks[static_cast<std::size_t>(stage)]; ++block) {
            const std::string name = "layer" + std::to_string(stage + 1) + "." + std::to_string(block) + ".";
            const std::int64_t width = 64 << stage, out = bottleneck ? 4 * width : width;
            shapes[name + "conv1.weight"] =
                bottleneck ? std::vector<std::int64_t>{width, in, 1, 1} : std::vector<std::int64_t>{width, in, 3, 3};
            shapes[name + "conv2.weight"] = {width, width, 3, 3};
            expectNorm(shapes, name + "bn1", width);
            expectNorm(shapes, name + "bn2", width);
            if (bottleneck) {
                shapes[name + "conv3.weight"] = {out, width, 1, 1};
                expectNorm(shapes, name + "bn3", out);
            }
            if (block == 0 && (stage > 0 || in != out)) {
                shapes[name + "downsample.0.weight"] = {out, in, 1, 1};
                expectNorm(shapes, name + "downsample.1", out);
            }
            in = out;
        }
    return shapes;
}

Shapes shapesOf(const BackboneOptions &options)
{
    Shapes shapes;
    for (const auto &[name, tensor] : weightsOf(options))
        shapes[name] = tensor.sizes().vec();
    return shapes;
}

} // namespace

TEST(ResNet, NamesAndShapesAreTorchvisions)
{
    EXPECT_EQ(shapesOf({"resnet10", false}), torchvisionShapes({1, 1, 1, 1}, false));
    EXPECT_EQ(shapesOf({"resnet18", false}), torchvisionShapes({2, 2, 2, 2}, false));
    EXPECT_EQ(shapesOf({"resnet34", false}), torchvisionShapes({3, 4, 6, 3}, false));
    EXPECT_EQ(shapesOf({"resnet50", false}), torchvisionShapes({3, 4, 6, 3}, true));
}

TEST(ResNet, ParameterCountsArePublishedOnesWithoutTheClassifier)
{
    EXPECT_EQ(parameterCount({"resnet18", false}), 11689512 - 513 * 1000);
    EXPECT_EQ(parameterCount({"resnet34", false}), 21797672 - 513 * 1000);
    EXPECT_EQ(parameterCount({"resnet50", false}), 25557032 - 2049 * 1000);
}

TEST(ResNet, SmallStemChangesTheFirstConvolutionAlone)
{
    Shapes shapes = torchvisionShapes({1, 1, 1, 1}, false);
    shapes["conv1.weight"] = {64, 3, 3, 3};
    EXPECT_EQ(shapesOf({"resnet10", true}), shapes);
}

TEST(ResNet, FeaturesArePooledAndOfTheSizeItTells)
{
    const torch::NoGradGuard guard;
    for (const BackboneOptions &options : {BackboneOptions{"resnet10", true}, BackboneOptions{"resnet50", false}}) {
        ResNet network(options, /*seed=*/1);
        network->eval();
        const torch::Tensor features = network->forward(torch::zeros({2, 3, 32, 32}));
        EXPECT_EQ(features.sizes().vec(), (std::vector<std::int64_t>{2, network->features()}));
    }
    EXPECT_EQ(ResNet(BackboneOptions{"resnet34", false}, 1)->features(), 512);
    EXPECT_EQ(ResNet(BackboneOptions{"resnet50", false}, 1)->features(), 2048);
}

/// The small stem keeps the picture's resolution through the first stage, torchvision's divides it by four.
TEST(ResNet, SmallStemKeepsResolution)
{
    const ResNet large(BackboneOptions{"resnet10", false}, 1), small(BackboneOptions{"resnet10", true}, 1);
    EXPECT_GT(small->activationElements(32), 8 * large->activationElements(32));
}

TEST(ResNet, TheSeedDecidesTheWeights)
{
    const BackboneOptions options{"resnet10", true};
    const auto first = weightsOf(options, 5), same = weightsOf(options, 5), other = weightsOf(options, 6);
    for (const auto &[name, tensor] : first)
        EXPECT_TRUE(torch::equal(tensor, same.at(name))) << name;
    EXPECT_FALSE(torch::equal(first.at("conv1.weight"), other.at("conv1.weight")));
}

TEST(ResNet, ConvolutionsStartWithHesDeviation)
{
    const auto weights = weightsOf({"resnet18", false});
    const torch::Tensor weight = weights.at("layer3.1.conv2.weight"); // fan-out 256·9
    EXPECT_NEAR(weight.std().item<double>(), std::sqrt(2.0 / (256 * 9)), 1e-4);
    EXPECT_NEAR(weight.mean().item<double>(), 0, 2e-4);
    EXPECT_TRUE(torch::equal(weights.at("layer3.1.bn2.weight"), torch::ones({256})));
}

TEST(ResNet, AnUnknownNameIsAnError)
{
    EXPECT_NE(test::errorOf([] { ResNet(BackboneOptions{"resnet11", false}, 1); }).find("resnet11"), std::string::npos);
}

TEST(ResNet, TitleNamesDepthAndStem)
{
    EXPECT_EQ(backboneTitle({"resnet18", false}), "ResNet-18");
    EXPECT_EQ(backboneTitle({"resnet10", true}), "ResNet-10 (small stem)");
}

} // namespace coresift
