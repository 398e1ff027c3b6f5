#include "core/optimise/descent.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/support/support.h"

namespace coresift {

using test::keptState;

namespace {

torch::Tensor descentWeights()
{
    return torch::tensor({0.5F, -1.0F, 2.0F}).requires_grad_();
}

/// Mean square of what four (or some of four) points miss their plane by.
torch::Tensor planeLoss(const torch::Tensor &weights, std::int64_t first = 0, std::int64_t end = 4)
{
    const torch::Tensor points =
        torch::tensor({{1.0F, 2.0F, 0.0F}, {0.0F, 1.0F, -1.0F}, {2.0F, 0.0F, 1.0F}, {1.0F, 1.0F, 1.0F}});
    return points.slice(0, first, end).matmul(weights).sub(1).square().mean();
}

} // namespace

TEST(Descent, PartsOfABatchGiveTheStepOfTheWhole)
{
    const torch::Tensor whole = descentWeights(), parted = descentWeights();
    Descent once({{{whole}}}, OptimiserOptions(), 0.9, /*scalesLoss=*/false);
    Descent twice({{{parted}}}, OptimiserOptions(), 0.9, false);
    for (int step = 0; step < 3; ++step) {
        once.addPart(planeLoss(whole), 1);
        once.step(0.05, 0.01);
        twice.addPart(planeLoss(parted, 0, 2), 2);
        twice.addPart(planeLoss(parted, 2, 4), 2);
        twice.step(0.05, 0.01);
    }
    EXPECT_TRUE(torch::allclose(whole, parted, 1e-5, 1e-6));
    EXPECT_FALSE(torch::allclose(whole, descentWeights(), 1e-2, 1e-2));
}

TEST(Descent, AScaledLossTakesTheSameStepBitForBit)
{
    const torch::Tensor plain = descentWeights(), scaled = descentWeights();
    Descent one({{{plain}}}, OptimiserOptions(), 0.9, false), other({{{scaled}}}, OptimiserOptions(), 0.9, true);
    for (int step = 0; step < 3; ++step) {
        one.addPart(planeLoss(plain), 1);
        other.addPart(planeLoss(scaled), 1);
        EXPECT_TRUE(one.step(0.05, 0.01));
        EXPECT_TRUE(other.step(0.05, 0.01));
    }
    EXPECT_TRUE(torch::equal(plain, scaled)); // the scale is a power of two
}

TEST(Descent, AnOverflowMovesNothingAndIsForgotten)
{
    const torch::Tensor weights = descentWeights();
    Descent descent({{{weights}}}, OptimiserOptions(), 0.9, true);
    descent.addPart((weights * 1e38F).sum(), 1); // its gradient fits float32, 65,536 times it does not
    EXPECT_FALSE(descent.step(0.05, 0.01));
    EXPECT_TRUE(torch::equal(weights, descentWeights()));
    EXPECT_FALSE(weights.grad().defined());
}

TEST(Descent, ClippingLimitsTheStep)
{
    OptimiserOptions options;
    options.clipNorm = 0.5;
    const torch::Tensor weights = descentWeights();
    Descent descent({{{weights}}}, options, /*momentum=*/0, false);
    descent.addPart(100 * planeLoss(weights), 1);
    descent.step(/*learningRate=*/1, /*weightDecay=*/0);
    EXPECT_NEAR((weights - descentWeights()).norm().item<double>(), 0.5, 1e-5);
}

TEST(Descent, GradientsOfOneStepAreNotThoseOfTheNext)
{
    const torch::Tensor weights = descentWeights();
    Descent descent({{{weights}}}, OptimiserOptions(), 0.9, false);
    descent.addPart(planeLoss(weights), 1);
    descent.step(0.05, 0);
    EXPECT_FALSE(weights.grad().defined());
}

TEST(Descent, ARestoredOneGoesOnBitForBit)
{
    for (const bool scalesLoss : {false, true}) {
        const torch::Tensor weights = descentWeights();
        Descent descent({{{weights}}}, OptimiserOptions(), 0.9, scalesLoss);
        descent.addPart(planeLoss(weights), 1);
        descent.step(0.05, 0.01);
        const torch::Tensor copy = weights.detach().clone().requires_grad_();
        Descent restored({{{copy}}}, OptimiserOptions(), 0.9, scalesLoss);
        restored.restoreState(keptState(descent), "file");
        descent.addPart(planeLoss(weights), 1);
        descent.step(0.05, 0.01);
        restored.addPart(planeLoss(copy), 1);
        restored.step(0.05, 0.01);
        EXPECT_TRUE(torch::equal(weights, copy));
        EXPECT_TRUE(test::sameState(keptState(descent), keptState(restored)));
    }
}

} // namespace coresift
