#include "core/pretrain/mae_method.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::madeBatch;
using test::tinyMethod;
using test::tinyMethodOptions;

TEST(MaeMethod, WantsOneViewInItsOwnColoursByACubicFilter)
{
    const ViewPlan plan = tinyMethod(tinyMethodOptions("mae"))->views();
    EXPECT_EQ(plan.whole, 1);
    EXPECT_EQ(plan.local, 0);
    EXPECT_FALSE(plan.colours);
    EXPECT_TRUE(plan.bicubic);
}

TEST(MaeMethod, MasksFollowFromTheStepAndTheLossWithinIt)
{
    const auto method = tinyMethod(tinyMethodOptions("mae"));
    const ViewBatch batch = madeBatch(method->views(), 4, 0);
    const auto lossesOfStep = [&](std::int64_t step) {
        method->startStep({1, 1, step, 10});
        const double first = method->loss(batch).item<double>();
        return std::pair{first, method->loss(batch).item<double>()};
    };
    const auto third = lossesOfStep(3), fourth = lossesOfStep(4);
    EXPECT_NE(third.first, third.second);
    EXPECT_NE(third.first, fourth.first);
    EXPECT_EQ(lossesOfStep(3), third);
}

TEST(MaeMethod, NormalisedPatchesAreOptional)
{
    MethodOptions options = tinyMethodOptions("mae");
    const ViewBatch batch = madeBatch(tinyMethod(options)->views(), 4, 0);
    const double plain = tinyMethod(options)->loss(batch).item<double>();
    options.normalisePatches = true;
    const double normalised = tinyMethod(options)->loss(batch).item<double>();
    EXPECT_NE(plain, normalised);
    EXPECT_NEAR(normalised, 1.8, 0.8); // targets have deviation 1, and what a fresh decoder gives the variance 0.8
}

/// Glorot's bound for 32 → 48 is √(6/80).
TEST(MaeMethod, TheDecoderStartsAsThePublishedOne)
{
    const NamedTensors state = test::keptState(*tinyMethod(tinyMethodOptions("mae")));
    const torch::Tensor weight = state.at("decoder.predict.weight");
    EXPECT_LE(weight.abs().max().item<double>(), std::sqrt(6.0 / 80));
    EXPECT_NEAR(weight.std().item<double>(), std::sqrt(2.0 / 80), 0.01);
    EXPECT_EQ(state.at("decoder.predict.bias").abs().max().item<double>(), 0);
}

/// Images that are all bright: that much is soon learned.
TEST(MaeMethod, LearnsToRestorePatches)
{
    const auto method = tinyMethod(tinyMethodOptions("mae"));
    ViewBatch batch = madeBatch(method->views(), 8, 0);
    batch.whole = batch.whole + 2;
    EXPECT_LT(test::lossLeftAfter(*method, batch, 40, 0.1), 0.5);
}

} // namespace coresift
