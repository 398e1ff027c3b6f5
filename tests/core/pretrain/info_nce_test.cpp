#include "core/pretrain/info_nce.h"

#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::randomRows;

/// Own keys at 1/T, both negatives at right angles.
TEST(InfoNce, IsTheCrossEntropyOfFindingTheOwnKey)
{
    const torch::Tensor axes = torch::eye(4);
    for (const double temperature : {0.07, 0.5, 1.0}) {
        const double own = std::exp(1 / temperature);
        const torch::Tensor loss = infoNce(3 * axes.slice(0, 0, 2), axes.slice(0, 0, 2), axes.slice(0, 2), temperature);
        EXPECT_NEAR(loss.item<double>(), -std::log(own / (own + 2)), 1e-6);
    }
}

TEST(InfoNce, AQueryIsNotComparedWithTheKeysOfOthers)
{
    const torch::Tensor queries = randomRows(3, 6, 1), keys = randomRows(3, 6, 2), negatives = randomRows(5, 6, 3);
    double sum = 0;
    for (std::int64_t i = 0; i < 3; ++i)
        sum += infoNce(queries.slice(0, i, i + 1), keys.slice(0, i, i + 1), negatives, 0.2).item<double>();
    EXPECT_NEAR(infoNce(queries, keys, negatives, 0.2).item<double>(), sum / 3, 1e-5);
}

TEST(InfoNce, GradientIsThatOfFiniteDifferences)
{
    const torch::Tensor keys = randomRows(3, 4, 1).to(torch::kDouble), others = randomRows(5, 4, 2).to(torch::kDouble);
    const auto loss = [&](const torch::Tensor &queries) { return infoNce(queries, keys, others, 0.5); };
    EXPECT_LT(test::gradientError(loss, randomRows(3, 4, 3)), 1e-7);
}

TEST(InfoNce, KeysGetNoGradient)
{
    const torch::Tensor queries = randomRows(3, 4, 1).requires_grad_(), keys = randomRows(3, 4, 2).requires_grad_(),
                        negatives = randomRows(3, 4, 3).requires_grad_();
    infoNce(queries, keys, negatives, 0.2).backward();
    EXPECT_TRUE(queries.grad().defined());
    EXPECT_FALSE(keys.grad().defined());
    EXPECT_FALSE(negatives.grad().defined());
}

} // namespace coresift
