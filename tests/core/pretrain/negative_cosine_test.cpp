#include "core/pretrain/negative_cosine.h"

#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

namespace coresift {

using test::randomRows;
using test::readTensor;

TEST(NegativeCosine, EveryReferenceCaseIsMet)
{
    const std::vector<std::string> cases = test::referenceCases("objectives/byol");
    ASSERT_FALSE(cases.empty());
    for (const std::string &folder : cases) {
        SCOPED_TRACE(folder);
        const torch::Tensor predicted = torch::cat({readTensor(folder + "/p1.npy"), readTensor(folder + "/p2.npy")});
        const torch::Tensor targets = torch::cat({readTensor(folder + "/t1.npy"), readTensor(folder + "/t2.npy")});
        const double expected = test::caseValues(folder).at("loss").get<double>();
        EXPECT_NEAR(crossedNegativeCosine(predicted, targets).item<double>(), expected, 1e-5 * expected);
    }
}

TEST(NegativeCosine, GoesFromZeroForOneDirectionToFourForOppositeOnes)
{
    const torch::Tensor rows = torch::eye(3);
    EXPECT_NEAR(negativeCosine(rows, 5 * rows).item<double>(), 0, 1e-6);
    EXPECT_NEAR(negativeCosine(rows, rows.roll({1}, {0})).item<double>(), 2, 1e-6);
    EXPECT_NEAR(negativeCosine(rows, -rows).item<double>(), 4, 1e-6);
}

TEST(NegativeCosine, GradientIsThatOfFiniteDifferences)
{
    const torch::Tensor target = randomRows(3, 4, 1).to(torch::kDouble);
    const auto loss = [&](const torch::Tensor &predicted) { return negativeCosine(predicted, target); };
    EXPECT_LT(test::gradientError(loss, randomRows(3, 4, 2)), 1e-7);
}

TEST(NegativeCosine, TheTargetGetsNoGradient)
{
    const torch::Tensor predicted = randomRows(4, 5, 1).requires_grad_(), target = randomRows(4, 5, 2).requires_grad_();
    crossedNegativeCosine(predicted, target).backward();
    EXPECT_TRUE(predicted.grad().defined());
    EXPECT_FALSE(target.grad().defined());
}

} // namespace coresift
