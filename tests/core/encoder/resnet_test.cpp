#include "core/encoder/resnet.h"

#include "tests/core/encoder/network_facts.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::addNormShapes;
using test::Shapes;
using test::shapesOf;
using test::weightsOf;

namespace {

/// The state dict of torchvision's resnet without fc, written down from its documentation of the blocks.
Shapes torchvisionShapes(const std::vector<int> &blocks, bool bottleneck, std::int64_t groups = 1)
{
    Shapes shapes{{"conv1.weight", {64, 3, 7, 7}}};
    addNormShapes(shapes, "bn1", 64);
    std::int64_t in = 64;
    for (int stage = 0; stage < 4; ++stage)
        for (int block = 0; block < blocks[static_cast<std::size_t>(stage)]; ++block) {
            const std::string name = "layer" + std::to_string(stage + 1) + "." + std::to_string(block) + ".";
            const std::int64_t width = 64 << stage, out = bottleneck ? 4 * width : width;
            const std::int64_t inner = groups > 1 ? 2 * width : width; // ResNeXt's 32 groups of 4 at the start
            const std::int64_t first = bottleneck ? 1 : 3;
            shapes[name + "conv1.weight"] = {inner, in, first, first};
            shapes[name + "conv2.weight"] = {inner, inner / groups, 3, 3};
            addNormShapes(shapes, name + "bn1", inner);
            addNormShapes(shapes, name + "bn2", inner);
            if (bottleneck) {
                shapes[name + "conv3.weight"] = {out, inner, 1, 1};
                addNormShapes(shapes, name + "bn3", out);
            }
            if (block == 0 && (stage > 0 || in != out)) {
                shapes[name + "downsample.0.weight"] = {out, in, 1, 1};
                addNormShapes(shapes, name + "downsample.1", out);
            }
            in = out;
        }
    return shapes;
}

} // namespace

TEST(ResNet, NamesAndShapesAreTorchvisions)
{
    const auto ours = [](const char *name) { return shapesOf(*makeBackbone({name, false}, 1)); };
    EXPECT_EQ(ours("resnet10"), torchvisionShapes({1, 1, 1, 1}, false));
    EXPECT_EQ(ours("resnet18"), torchvisionShapes({2, 2, 2, 2}, false));
    EXPECT_EQ(ours("resnet34"), torchvisionShapes({3, 4, 6, 3}, false));
    EXPECT_EQ(ours("resnet50"), torchvisionShapes({3, 4, 6, 3}, true));
    EXPECT_EQ(ours("resnet101"), torchvisionShapes({3, 4, 23, 3}, true));
    EXPECT_EQ(ours("resnext50_32x4d"), torchvisionShapes({3, 4, 6, 3}, true, 32));
}

TEST(ResNet, SmallStemChangesTheFirstConvolutionAlone)
{
    Shapes shapes = torchvisionShapes({1, 1, 1, 1}, false);
    shapes["conv1.weight"] = {64, 3, 3, 3};
    EXPECT_EQ(shapesOf(*makeBackbone({"resnet10", true}, 1)), shapes);
}

/// The small stem keeps the picture's resolution through the first stage, torchvision's divides it by four.
TEST(ResNet, SmallStemKeepsResolution)
{
    const Backbone large = makeBackbone({"resnet10", false}, 1), small = makeBackbone({"resnet10", true}, 1);
    EXPECT_GT(small->activationElements(32), 8 * large->activationElements(32));
}

TEST(ResNet, ConvolutionsStartWithHesDeviation)
{
    const auto weights = weightsOf(*makeBackbone({"resnet18", false}, 1));
    const torch::Tensor weight = weights.at("layer3.1.conv2.weight"); // fan-out 256·9
    EXPECT_NEAR(weight.std().item<double>(), std::sqrt(2.0 / (256 * 9)), 1e-4);
    EXPECT_NEAR(weight.mean().item<double>(), 0, 2e-4);
    EXPECT_TRUE(torch::equal(weights.at("layer3.1.bn2.weight"), torch::ones({256})));
}

TEST(ResNet, StagesHalveTheSideAndThePooledLastOneIsTheFeature)
{
    for (const char *name : {"resnet18", "resnet50"}) {
        const auto network = std::dynamic_pointer_cast<ResNetImpl>(makeBackbone({name, false}, 1));
        ASSERT_TRUE(network);
        network->eval();
        const torch::NoGradGuard guard;
        const torch::Tensor images = torch::rand({2, 3, 64, 96});
        const auto stages = network->stages(images);
        const auto channels = network->stageChannels();
        for (std::size_t i = 0; i < 4; ++i)
            EXPECT_EQ(stages[i].sizes(), (std::vector<std::int64_t>{2, channels[i], 16 >> i, 24 >> i})) << name << i;
        EXPECT_EQ(network->firstStride(), 4);
        EXPECT_TRUE(torch::equal(stages[3].mean({2, 3}), network->forward(images)));
    }
}

TEST(ResNet, ADilatedLastStageHasTheSameValuesAtEverySecondPlace)
{
    for (const char *name : {"resnet18", "resnet50"}) {
        const auto network = std::dynamic_pointer_cast<ResNetImpl>(makeBackbone({name, false}, 1));
        network->eval();
        const torch::NoGradGuard guard;
        const torch::Tensor images = torch::rand({1, 3, 64, 64});
        const torch::Tensor before = network->stages(images)[3];
        network->dilateLastStage();
        const torch::Tensor after = network->stages(images)[3];
        EXPECT_EQ(after.size(2), 4);
        EXPECT_TRUE(torch::allclose(after.slice(2, 0, 4, 2).slice(3, 0, 4, 2), before, 1e-4, 1e-5)) << name;
    }
}

} // namespace coresift
