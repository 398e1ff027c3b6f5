#include "core/pretrain/method.h"

#include "core/base/memory.h"
#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

namespace coresift {

using test::descend;
using test::errorOf;
using test::keptState;
using test::madeBatch;
using test::sameState;
using test::tinyMethod;
using test::tinyMethodOptions;

namespace {

/// What holds for every method.
class EveryMethod : public testing::TestWithParam<std::string> {
protected:
    std::unique_ptr<Method> fresh(std::uint64_t seed = 0) const
    {
        return tinyMethod(tinyMethodOptions(GetParam()), seed);
    }
};

const Moment kSecondEpoch{2, 2, 1, 2};

double heapFloats()
{
    return static_cast<double>(allocatedBytes()) / sizeof(float);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Method, EveryMethod, testing::ValuesIn(methodNames()), [](const auto &method) {
    std::string name = method.param; // no dash is allowed
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

TEST_P(EveryMethod, FollowsFromItsSeed)
{
    EXPECT_TRUE(sameState(keptState(*fresh(3)), keptState(*fresh(3))));
    EXPECT_FALSE(sameState(keptState(*fresh(3)), keptState(*fresh(4))));
}

TEST_P(EveryMethod, ARestoredOneTakesTheSameStepsBitForBit)
{
    const auto method = fresh(), restored = fresh();
    descend(*method, madeBatch(method->views(), 4, 0), {1, 2, 0, 2}, 0.05);
    restored->restoreState(keptState(*method), "file");
    for (int step = 1; step < 3; ++step) {
        const ViewBatch batch = madeBatch(method->views(), 4, step);
        const Moment moment{2, 2, step, 3};
        const double expected = descend(*method, batch, moment, 0.05);
        EXPECT_EQ(descend(*restored, batch, moment, 0.05), expected);
    }
    EXPECT_TRUE(sameState(keptState(*method), keptState(*restored)));
}

TEST_P(EveryMethod, AStateThatDoesNotFitIsRefusedAndChangesNothing)
{
    const auto method = fresh();
    const NamedTensors before = keptState(*method);
    NamedTensors zeros;
    for (const auto &[name, tensor] : before)
        zeros[name] = torch::zeros_like(tensor);
    for (const auto &[name, tensor] : before) {
        NamedTensors lacking = zeros;
        lacking.erase(name);
        EXPECT_NE(errorOf([&] { method->restoreState(lacking, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos)
            << name;
    }
    EXPECT_TRUE(sameState(keptState(*method), before));
}

/// Twins have no gradient; everything else has one from the second epoch on.
TEST_P(EveryMethod, TheOptimiserMovesExactlyWhatGetsAGradient)
{
    const auto method = fresh();
    method->startEpoch(kSecondEpoch);
    method->startStep(kSecondEpoch);
    method->loss(madeBatch(method->views(), 4, 0)).backward();
    std::size_t moved = 0, learning = 0;
    for (const ParameterGroup &group : method->groups())
        for (const torch::Tensor &parameter : group.parameters) {
            EXPECT_TRUE(parameter.requires_grad() && parameter.grad().defined());
            ++moved;
        }
    for (const auto &item : method->named_parameters())
        learning += item.value().grad().defined() ? 1 : 0;
    EXPECT_EQ(moved, learning);
}

TEST_P(EveryMethod, GroupsTellMatricesFromVectors)
{
    const std::vector<ParameterGroup> groups = fresh()->groups();
    ASSERT_EQ(groups.size(), 2U);
    const bool matricesOnly = GetParam() == "dino" || GetParam() == "mae";
    EXPECT_TRUE(groups[0].decay && groups[0].adapt);
    EXPECT_EQ(groups[1].decay, !matricesOnly);
    EXPECT_FALSE(groups[1].adapt);
    for (const torch::Tensor &parameter : groups[0].parameters)
        EXPECT_GE(parameter.dim(), 2);
    for (const torch::Tensor &parameter : groups[1].parameters)
        EXPECT_LE(parameter.dim(), 1);
}

TEST_P(EveryMethod, FeaturesAreUnitRowsOfTheExportedNetworkAndChangeNothing)
{
    const auto method = fresh();
    const NamedTensors before = keptState(*method);
    const torch::Tensor images = madeBatch(method->views(), 4, 0).whole;
    const torch::Tensor features = method->features(images);
    EXPECT_EQ(features.size(1), method->exported()->features());
    EXPECT_TRUE(torch::allclose(features.square().sum(1), torch::ones({images.size(0)}), 0, 1e-5));
    EXPECT_TRUE(torch::allclose(method->features(images.slice(0, 0, 1)), features.slice(0, 0, 1), 1e-4, 1e-5));
    EXPECT_TRUE(sameState(keptState(*method), before));
    EXPECT_TRUE(method->exported()->is_training());
}

TEST_P(EveryMethod, ALoadedEncoderIsTheTwinsToo)
{
    const auto method = fresh(), other = fresh(/*seed=*/5);
    NamedTensors weights;
    for (const auto &item : other->exported()->named_parameters())
        weights[item.key()] = item.value();
    for (const auto &item : other->exported()->named_buffers())
        weights[item.key()] = item.value();
    method->loadEncoder(weights, "file");
    const torch::Tensor images = madeBatch(method->views(), 4, 0).whole;
    EXPECT_TRUE(torch::equal(method->features(images), other->features(images)));
    const NamedTensors state = keptState(*method);
    const std::string weight = GetParam() == "dino" || GetParam() == "mae" ? "patch_embed.proj.weight" : "conv1.weight";
    int copies = 0;
    for (const auto &[name, tensor] : state)
        if (name == "encoder." + weight || name == "student." + weight || name == "target." + weight ||
            name == "key." + weight || name == "teacher." + weight) {
            EXPECT_TRUE(torch::equal(tensor, weights.at(weight))) << name;
            ++copies;
        }
    EXPECT_EQ(copies, GetParam() == "byol" || GetParam() == "moco" || GetParam() == "dino" ? 2 : 1);
}

/// Matrices of zeros give the same for every image.
TEST_P(EveryMethod, ItsOutputsAreSpreadUntilAllImagesGiveTheSame)
{
    const auto method = fresh();
    EXPECT_TRUE(std::isnan(method->outputSpread()));
    const ViewBatch batch = madeBatch(method->views(), 8, 0);
    method->loss(batch);
    const double spread = method->outputSpread();
    EXPECT_GT(spread, 1e-4);
    EXPECT_LE(spread, 1);
    const torch::NoGradGuard guard;
    for (torch::Tensor &parameter : method->parameters())
        if (parameter.dim() > 1)
            parameter.zero_();
    method->loss(batch);
    EXPECT_NEAR(method->outputSpread(), 0, 1e-4);
}

/// What a pass without gradients and the loss hold for a while comes on top of what is left.
TEST_P(EveryMethod, ActivationElementsAreWhatALossLeavesAndSomeMore)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "a sanitizer keeps the heap's books itself";
#endif
    const auto method = fresh();
    const ViewBatch batch = madeBatch(method->views(), 16, 0);
    method->loss(batch); // the first pass also sets things up
    const double before = heapFloats();
    const torch::Tensor loss = method->loss(batch);
    const double left = heapFloats() - before;
    const auto expected = static_cast<double>(method->activationElements(16, 16));
    EXPECT_GT(expected, 0.8 * left);
    EXPECT_LT(expected, 1.8 * left);
}

TEST_P(EveryMethod, BfloatGivesNearlyTheSameLoss)
{
    const auto exact = fresh(), brief = fresh();
    brief->place({"cpu", "bfloat16"});
    const ViewBatch batch = madeBatch(exact->views(), 4, 0);
    const torch::Tensor loss = exact->loss(batch), brieflyTaken = brief->loss(batch);
    EXPECT_EQ(brieflyTaken.scalar_type(), torch::kFloat);
    EXPECT_NEAR(brieflyTaken.item<double>(), loss.item<double>(), 0.3 * loss.item<double>() + 0.1);
}

TEST(MethodRegistry, MakesTheMethodForANamedBackbone)
{
    MethodOptions options = tinyMethodOptions("mae");
    BackboneOptions backbone;
    backbone.backbone = "vit_tiny_patch16";
    const NamedTensors state = keptState(*makeMethod(options, backbone, 1));
    EXPECT_EQ(state.at("encoder.pos_embed").sizes(), (std::vector<std::int64_t>{1, 197, 192}));
    EXPECT_EQ(state.at("encoder.pos_embed")[0][0].abs().max().item<double>(), 0); // sines and cosines, as published
    backbone.backbone = "resnet10";
    EXPECT_NE(errorOf([&] { makeMethod(options, backbone, 1); }).find("MAE"), std::string::npos);
    options.method = "guess";
    EXPECT_NE(errorOf([&] { makeMethod(options, backbone, 1); }).find("guess"), std::string::npos);
}

TEST(MethodRegistry, MocoAndSwavWantWholeBatches)
{
    for (const std::string &name : methodNames())
        EXPECT_EQ(wantsWholeBatches(name), name == "moco" || name == "swav") << name;
}

} // namespace coresift
