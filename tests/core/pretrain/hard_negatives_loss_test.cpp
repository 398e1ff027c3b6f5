#include "core/pretrain/hard_negatives_loss.h"

#include "core/pretrain/nt_xent.h"
#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::randomRows;

namespace {

/// The loss as its authors write it, without care for large numbers.
double hardNegativesPlainly(const torch::Tensor &first, const torch::Tensor &second,
                            const HardNegativesOptions &options)
{
    const torch::Tensor views = torch::cat({first, second}).to(torch::kDouble);
    const std::int64_t rows = views.size(0), images = first.size(0);
    const torch::Tensor likeness = (torch::matmul(views, views.t()) / options.temperature).exp();
    double sum = 0;
    for (std::int64_t i = 0; i < rows; ++i) {
        double weighted = 0, weights = 0;
        for (std::int64_t j = 0; j < rows; ++j)
            if (j % images != i % images) {
                const double negative = likeness[i][j].item<double>();
                weighted += std::pow(negative, options.hardness) * negative;
                weights += std::pow(negative, options.hardness);
            }
        const auto negatives = static_cast<double>(rows - 2);
        const double positive = likeness[i][(i + images) % rows].item<double>();
        const double corrected = (weighted / (weights / negatives) - options.positiveShare * negatives * positive) /
                                 (1 - options.positiveShare);
        const double others = std::max(corrected, negatives * std::exp(-1 / options.temperature));
        sum -= std::log(positive / (positive + others));
    }
    return sum / static_cast<double>(rows);
}

} // namespace

TEST(HardNegatives, IsTheLossOfThePaper)
{
    const torch::Tensor first = randomRows(5, 4, 1), second = randomRows(5, 4, 2);
    for (const HardNegativesOptions &options : {HardNegativesOptions{0.5, 1, 0.01}, HardNegativesOptions{0.2, 0.5, 0.1},
                                                HardNegativesOptions{1, 2, 0.5}, HardNegativesOptions{0.07, 1, 0.01}}) {
        const double expected = hardNegativesPlainly(first, second, options);
        EXPECT_NEAR(hardNegatives(first, second, options).item<double>(), expected, 1e-4 * expected);
    }
}

TEST(HardNegatives, WithoutHardnessAndCorrectionItIsNtXent)
{
    const torch::Tensor first = randomRows(6, 5, 1), second = randomRows(6, 5, 2);
    for (const double temperature : {0.07, 0.5}) {
        const double expected = ntXent(first, second, temperature).item<double>();
        EXPECT_NEAR(hardNegatives(first, second, {temperature, 0, 0}).item<double>(), expected, 1e-5 * expected);
    }
}

/// Two images at right angles: two negatives of exp(0); less than nothing is left when most of them are false.
TEST(HardNegatives, WhatIsLeftOfTheNegativesHasALeastValue)
{
    const torch::Tensor views = torch::eye(2);
    EXPECT_NEAR(hardNegatives(views, views, {1, 1, 0.9}).item<double>(), std::log(1 + 2 * std::exp(-2.0)), 1e-6);
    const double corrected = (2 - 0.01 * 2 * std::exp(1.0)) / 0.99;
    EXPECT_NEAR(hardNegatives(views, views, {1, 1, 0.01}).item<double>(), std::log(1 + corrected / std::exp(1.0)),
                1e-6);
}

TEST(HardNegatives, HarderOnesCostMore)
{
    const torch::Tensor first = randomRows(6, 5, 1), second = randomRows(6, 5, 2);
    double last = 0;
    for (const double hardness : {0.0, 1.0, 4.0}) {
        const double loss = hardNegatives(first, second, {0.2, hardness, 0.01}).item<double>();
        EXPECT_GT(loss, last);
        last = loss;
    }
}

TEST(HardNegatives, GradientIsThatOfFiniteDifferences)
{
    const torch::Tensor second = randomRows(3, 4, 2).to(torch::kDouble);
    const auto loss = [&](const torch::Tensor &first) { return hardNegatives(first, second, {0.5, 1, 0.01}); };
    EXPECT_LT(test::gradientError(loss, randomRows(3, 4, 1)), 1e-7);
}

/// Exponentials of 1/T·(1 + β) are far beyond float32 here.
TEST(HardNegatives, ALowTemperatureKeepsLossAndGradientFinite)
{
    for (const bool agree : {true, false}) {
        const torch::Tensor first = randomRows(4, 5, 1).requires_grad_(), second = randomRows(4, 5, agree ? 1 : 2);
        const torch::Tensor loss = hardNegatives(first, second, {0.005, 1, 0.01});
        loss.backward();
        EXPECT_TRUE(std::isfinite(loss.item<double>()));
        EXPECT_TRUE(torch::isfinite(first.grad()).all().item<bool>());
    }
}

} // namespace coresift
