#include "core/encoder/efficientnet.h"

#include "tests/core/encoder/network_facts.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::addNormShapes;
using test::noiseImages;
using test::Shapes;
using test::shapesOf;

namespace {

Backbone efficientNet()
{
    return makeBackbone({"efficientnet_b0", false}, 1);
}

void addLayerShapes(Shapes &shapes, const std::string &name, const std::vector<std::int64_t> &weight)
{
    shapes[name + ".0.weight"] = weight;
    addNormShapes(shapes, name + ".1", weight[0]);
}

/// A block of torchvision's, whose parts are counted from 0 without the expansion where there is none.
void addBlockShapes(Shapes &shapes, const std::string &name, std::int64_t in, std::int64_t wide, std::int64_t kernel,
                    std::int64_t out)
{
    int part = 0;
    const auto next = [&] { return name + ".block." + std::to_string(part++); };
    if (wide != in)
        addLayerShapes(shapes, next(), {wide, in, 1, 1});
    addLayerShapes(shapes, next(), {wide, 1, kernel, kernel});
    const std::string excitation = next();
    shapes[excitation + ".fc1.weight"] = {in / 4, wide, 1, 1};
    shapes[excitation + ".fc1.bias"] = {in / 4};
    shapes[excitation + ".fc2.weight"] = {wide, in / 4, 1, 1};
    shapes[excitation + ".fc2.bias"] = {wide};
    addLayerShapes(shapes, next(), {out, wide, 1, 1});
}

} // namespace

TEST(EfficientNet, NamesAndShapesAreTorchvisions)
{
    const std::int64_t widths[] = {16, 24, 40, 80, 112, 192, 320}, kernels[] = {3, 3, 5, 3, 5, 5, 3};
    const int blocks[] = {1, 2, 2, 3, 3, 4, 1};
    Shapes expected;
    addLayerShapes(expected, "features.0", {32, 3, 3, 3});
    std::int64_t in = 32;
    for (std::size_t stage = 0; stage < 7; ++stage)
        for (int block = 0; block < blocks[stage]; ++block) {
            const std::string name = "features." + std::to_string(stage + 1) + "." + std::to_string(block);
            addBlockShapes(expected, name, in, stage == 0 ? in : 6 * in, kernels[stage], widths[stage]);
            in = widths[stage];
        }
    addLayerShapes(expected, "features.8", {1280, 320, 1, 1});
    EXPECT_EQ(shapesOf(*efficientNet()), expected);
}

TEST(EfficientNet, StepAndPassDecideWhichBranchesTrainingDrops)
{
    const torch::NoGradGuard guard;
    const Backbone network = efficientNet();
    network->train();
    const torch::Tensor images = noiseImages(8, 32, 32);
    network->startStep(3);
    const torch::Tensor first = network->forward(images), second = network->forward(images);
    EXPECT_FALSE(torch::equal(first, second));
    network->startStep(3);
    EXPECT_TRUE(torch::equal(network->forward(images), first));
}

TEST(EfficientNet, WithoutDropPathTrainingPassesAgree)
{
    const torch::NoGradGuard guard;
    BackboneOptions options{"efficientnet_b0", false};
    options.dropPath = 0;
    const Backbone network = makeBackbone(options, 1);
    network->train();
    const torch::Tensor images = noiseImages(8, 32, 32);
    EXPECT_TRUE(torch::equal(network->forward(images), network->forward(images)));
    network->setDropPath(0.2);
    EXPECT_FALSE(torch::equal(network->forward(images), network->forward(images)));
}

TEST(EfficientNet, ConvolutionsStartWithHesDeviationAndNoBias)
{
    const auto weights = test::weightsOf(*efficientNet());
    const torch::Tensor expansion = weights.at("features.6.1.block.0.0.weight"); // 192 → 1152, 1×1
    EXPECT_NEAR(expansion.std().item<double>(), std::sqrt(2.0 / 1152), 5e-4);
    EXPECT_EQ(weights.at("features.6.1.block.2.fc1.bias").abs().max().item<double>(), 0);
    EXPECT_TRUE(torch::equal(weights.at("features.8.1.weight"), torch::ones({1280})));
}

} // namespace coresift
