#include "core/pretrain/mae_method.h"

#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

namespace coresift {

using test::madeBatch;
using test::tinyMethod;
using test::tinyMethodOptions;

TEST(MaeMethod, WantsOneViewInItsOwnColours)
{
    const ViewPlan plan = tinyMethod(tinyMethodOptions("mae"))->views();
    EXPECT_EQ(plan.whole, 1);
    EXPECT_EQ(plan.local, 0);
    EXPECT_FALSE(plan.colours);
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
    EXPECT_NEAR(normalised, 1, 0.2); // targets have deviation 1, and a fresh decoder gives next to nothing
}

/// Images that are all bright: that much is soon learned.
TEST(MaeMethod, LearnsToRestorePatches)
{
    const auto method = tinyMethod(tinyMethodOptions("mae"));
    ViewBatch batch = madeBatch(method->views(), 8, 0);
    batch.whole = batch.whole + 2;
    EXPECT_LT(test::lossLeftAfter(*method, batch, 40, 0.5), 0.5);
}

} // namespace coresift
