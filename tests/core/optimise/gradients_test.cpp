#include "core/optimise/gradients.h"

#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::errorOf;

namespace {

/// Two groups whose gradients are (3, 0) and 4, and a parameter without one.
std::vector<ParameterGroup> groupsOfNormFive()
{
    const torch::Tensor pair = torch::zeros({2}).requires_grad_(), one = torch::zeros({1}).requires_grad_();
    pair.mutable_grad() = torch::tensor({3.0F, 0.0F});
    one.mutable_grad() = torch::tensor({4.0F});
    return {{{pair, torch::zeros({7}).requires_grad_()}}, {{one}}};
}

} // namespace

TEST(Gradients, TheirNormIsThatOfAllTensorsTogether)
{
    EXPECT_EQ(gradientsOf(groupsOfNormFive()).size(), 2U);
    EXPECT_NEAR(gradientNorm(gradientsOf(groupsOfNormFive())), 5, 1e-6);
    EXPECT_EQ(gradientNorm({}), 0);
}

TEST(Gradients, AreCutToTheLimitTogether)
{
    const auto groups = groupsOfNormFive();
    EXPECT_NEAR(clipGradients(gradientsOf(groups), 1), 5, 1e-6);
    EXPECT_NEAR(groups[0].parameters[0].grad()[0].item<double>(), 0.6, 1e-6);
    EXPECT_NEAR(groups[1].parameters[0].grad()[0].item<double>(), 0.8, 1e-6);
}

TEST(Gradients, BelowTheLimitAreLeftAsTheyAre)
{
    const auto groups = groupsOfNormFive();
    EXPECT_NEAR(clipGradients(gradientsOf(groups), 5.1), 5, 1e-6);
    EXPECT_EQ(groups[0].parameters[0].grad()[0].item<double>(), 3);
    EXPECT_EQ(groups[1].parameters[0].grad()[0].item<double>(), 4);
}

TEST(Gradients, ThatAreNoNumbersAreToldWhenTheyAreClipped)
{
    for (const double value : {std::nan(""), HUGE_VAL}) {
        const auto groups = groupsOfNormFive();
        groups[1].parameters[0].grad().fill_(value);
        EXPECT_NE(errorOf([&] { clipGradients(gradientsOf(groups), 1); }).find("gradients"), std::string::npos);
        EXPECT_EQ(groups[0].parameters[0].grad()[0].item<double>(), 3);
        EXPECT_EQ(clipGradients(gradientsOf(groups), 0), 0); // off: nobody looks
    }
}

TEST(Gradients, OnceForgottenAreGone)
{
    const auto groups = groupsOfNormFive();
    forgetGradients(groups);
    EXPECT_TRUE(gradientsOf(groups).empty());
}

} // namespace coresift
