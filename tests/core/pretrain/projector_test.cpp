#include "core/pretrain/projector.h"

#include "core/pretrain/dino_head.h"
#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::randomRows;

TEST(Projector, WeightsFollowFromTheSeedAlone)
{
    const std::vector<std::int64_t> widths{6, 5, 3};
    torch::nn::Sequential head = makeHead(widths, HeadLayer::Relu, 1);
    torch::rand({3}); // the common generator does not matter
    EXPECT_TRUE(torch::equal(makeHead(widths, HeadLayer::Relu, 1)->parameters()[0], head->parameters()[0]));
    EXPECT_FALSE(torch::equal(makeHead(widths, HeadLayer::Relu, 2)->parameters()[0], head->parameters()[0]));
}

TEST(Projector, WeightsAreUniformUpToTheRootOfTheWidthBefore)
{
    const torch::Tensor weight = makeHead({100, 300}, HeadLayer::Relu, 1)->parameters()[0];
    EXPECT_LE(weight.abs().max().item<double>(), 0.1);
    EXPECT_NEAR(weight.std().item<double>(), 0.1 / std::sqrt(3.0), 1e-3);
}

TEST(Projector, HasItsLayersBetweenLinearOnesButNotBehindTheLast)
{
    const auto names = [](torch::nn::Sequential head) {
        std::vector<std::string> all;
        for (const auto &child : head->children())
            all.push_back(child->name());
        return all;
    };
    const std::string linear = "torch::nn::LinearImpl", relu = "torch::nn::ReLUImpl";
    EXPECT_EQ(names(makeHead({4, 3}, HeadLayer::Relu, 1)), std::vector<std::string>{linear});
    EXPECT_EQ(names(makeHead({4, 3, 2}, HeadLayer::Relu, 1)), (std::vector<std::string>{linear, relu, linear}));
    EXPECT_EQ(names(makeNormedHead(4, 3, 2, 1)),
              (std::vector<std::string>{linear, "coresift::BatchNormImpl", relu, linear}));
    EXPECT_EQ(names(makeHead({4, 3, 3, 2}, HeadLayer::Gelu, 1)),
              (std::vector<std::string>{linear, "torch::nn::GELUImpl", linear, "torch::nn::GELUImpl", linear}));
}

/// What goes into each linear layer, into norms and GELUs, and what comes out of the last one.
TEST(Projector, TellsWhatARowLeavesForTheBackwardPass)
{
    EXPECT_EQ(headElements(*makeHead({4, 3}, HeadLayer::Relu, 1)), 4 + 3);
    EXPECT_EQ(headElements(*makeHead({4, 3, 2}, HeadLayer::Relu, 1)), 4 + 3 + 2);
    EXPECT_EQ(headElements(*makeNormedHead(4, 3, 2, 1)), 4 + 3 + 3 + 2);
    EXPECT_EQ(headElements(*makeHead({4, 3, 3, 2}, HeadLayer::Gelu, 1)), 4 + 3 + 3 + 3 + 3 + 2);
}

TEST(DinoHead, GivesCosinesWhateverTheLengthsOfItsRows)
{
    DinoHead head(DinoHeadOptions{6, 8, 4, 10}, 1);
    const torch::NoGradGuard guard;
    const torch::Tensor x = randomRows(3, 6, 1), outputs = head->forward(x);
    EXPECT_EQ(outputs.sizes(), (std::vector<std::int64_t>{3, 10}));
    EXPECT_LE(outputs.abs().max().item<double>(), 1 + 1e-6);
    head->named_parameters()["last"].mul_(7);
    EXPECT_TRUE(torch::allclose(head->forward(x), outputs, 1e-4, 1e-6));
}

TEST(DinoHead, AFrozenLastLayerGetsNoGradient)
{
    DinoHead head(DinoHeadOptions{6, 8, 4, 10}, 1);
    const auto learns = [&](bool frozen) {
        head->zero_grad();
        head->freezeLast(frozen);
        head->forward(randomRows(3, 6, 1)).select(1, 0).sum().backward();
        return head->named_parameters()["last"].grad().defined();
    };
    EXPECT_FALSE(learns(true));
    EXPECT_TRUE(head->named_parameters()["mlp.0.weight"].grad().defined());
    EXPECT_TRUE(learns(false));
}

} // namespace coresift
