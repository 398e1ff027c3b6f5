#include "core/optimise/loss_scaler.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::errorOf;
using test::keptState;

namespace {

bool unscales(LossScaler &scaler, double gradient)
{
    return scaler.unscale({torch::ones({2}), torch::full({1}, gradient)});
}

} // namespace

TEST(LossScaler, GradientsComeBackWithoutTheScale)
{
    LossScaler scaler(true);
    const torch::Tensor weight = torch::tensor({0.3F, -0.7F}).requires_grad_();
    scaler.scaled((weight * weight).sum()).backward();
    EXPECT_EQ(weight.grad()[0].item<float>(), 0.6F * 65536);
    EXPECT_TRUE(scaler.unscale({weight.grad()}));
    EXPECT_TRUE(torch::equal(weight.grad(), 2 * weight.detach()));
}

TEST(LossScaler, OneThatIsNotUsedLooksAtNothing)
{
    LossScaler scaler(false);
    EXPECT_EQ(scaler.scaled(torch::ones({})).item<float>(), 1);
    EXPECT_TRUE(unscales(scaler, HUGE_VAL));
    EXPECT_EQ(scaler.scale(), 1);
    EXPECT_TRUE(keptState(scaler).empty());
}

TEST(LossScaler, AnOverflowHalvesTheScale)
{
    LossScaler scaler(true);
    EXPECT_FALSE(unscales(scaler, HUGE_VAL));
    EXPECT_EQ(scaler.scale(), 32768);
    EXPECT_FALSE(unscales(scaler, std::nan("")));
    EXPECT_EQ(scaler.scale(), 16384);
    EXPECT_TRUE(unscales(scaler, 1));
    EXPECT_EQ(scaler.scale(), 16384);
}

TEST(LossScaler, TwoThousandGoodStepsInARowDoubleIt)
{
    LossScaler scaler(true);
    for (int step = 0; step < 1999; ++step)
        unscales(scaler, 1);
    EXPECT_EQ(scaler.scale(), 65536);
    unscales(scaler, HUGE_VAL);
    for (int step = 0; step < 1999; ++step)
        unscales(scaler, 1);
    EXPECT_EQ(scaler.scale(), 32768);
    unscales(scaler, 1);
    EXPECT_EQ(scaler.scale(), 65536);
}

TEST(LossScaler, GradientsThatOverflowAtEveryScaleAreTold)
{
    LossScaler scaler(true);
    for (int step = 0; step < 26; ++step) // from 2^16 to 2^-10
        EXPECT_FALSE(unscales(scaler, HUGE_VAL));
    EXPECT_NE(errorOf([&] { unscales(scaler, HUGE_VAL); }).find("gradients"), std::string::npos);
}

TEST(LossScaler, ARestoredOneGoesOnWhereItWas)
{
    LossScaler scaler(true), restored(true);
    unscales(scaler, HUGE_VAL);
    for (int step = 0; step < 1999; ++step)
        unscales(scaler, 1);
    restored.restoreState(keptState(scaler), "file");
    EXPECT_EQ(restored.scale(), 32768);
    unscales(restored, 1);
    EXPECT_EQ(restored.scale(), 65536);
}

TEST(LossScaler, AStateOfAnotherPrecisionHasNone)
{
    LossScaler scaler(true);
    scaler.restoreState({}, "file");
    EXPECT_EQ(scaler.scale(), 65536);
    LossScaler unused(false);
    unused.restoreState(keptState(scaler), "file");
    EXPECT_EQ(unused.scale(), 1);
}

TEST(LossScaler, ADamagedStateIsRefused)
{
    LossScaler scaler(true);
    const torch::Tensor damages[] = {torch::tensor({1.0, 2.0, 3.0}, torch::kDouble),
                                     torch::tensor({65536.0F, 0.0F}),
                                     torch::tensor({0.0, 0.0}, torch::kDouble),
                                     torch::tensor({65536.0, -1.0}, torch::kDouble),
                                     torch::tensor({65536.0, 1e300}, torch::kDouble),
                                     torch::tensor({std::nan(""), 0.0}, torch::kDouble),
                                     torch::tensor({double(HUGE_VAL), 0.0}, torch::kDouble)};
    for (const torch::Tensor &damage : damages)
        EXPECT_NE(errorOf([&] {
                      scaler.restoreState({{"loss_scale", damage}}, "last.safetensors");
                  }).find("last.safetensors"),
                  std::string::npos)
            << damage;
    EXPECT_EQ(scaler.scale(), 65536);
}

} // namespace coresift
