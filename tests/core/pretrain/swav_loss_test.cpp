#include "core/pretrain/swav_loss.h"

#include "core/pretrain/loss_rows.h"
#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::randomRows;
using test::readTensor;

TEST(Sinkhorn, EveryReferenceCaseIsMet)
{
    const std::vector<std::string> cases = test::referenceCases("objectives/sinkhorn_eps020");
    ASSERT_FALSE(cases.empty());
    for (const std::string &folder : cases) {
        SCOPED_TRACE(folder);
        const auto json = test::caseValues(folder);
        const torch::Tensor assigned =
            sinkhorn(readTensor(folder + "/scores.npy"), json.at("epsilon"), json.at("iterations"));
        EXPECT_LE(test::relativeDistance(assigned, readTensor(folder + "/assignments.npy")), 1e-5);
    }
}

TEST(Sinkhorn, EveryRowIsSharedOutAndEveryPrototypeGetsAsMuch)
{
    const torch::Tensor assigned = sinkhorn(torch::matmul(randomRows(12, 8, 1), randomRows(4, 8, 2).t()), 0.5, 50);
    EXPECT_TRUE(torch::allclose(assigned.sum(1), torch::ones({12}), 0, 1e-5));
    EXPECT_TRUE(torch::allclose(assigned.sum(0), torch::full({4}, 3.0), 0, 1e-3));
}

/// Every exp(scores / epsilon) but 1 is 0 in float32, or would be infinite.
TEST(Sinkhorn, ASmallEpsilonAssignsFirmly)
{
    const torch::Tensor scores = torch::eye(3) * 2 - 1;
    EXPECT_TRUE(torch::allclose(sinkhorn(scores, 1e-3, 3), torch::eye(3)));
    EXPECT_TRUE(torch::allclose(sinkhorn(scores + 5, 1e-3, 3), torch::eye(3)));
}

TEST(SwavLoss, EveryReferenceCaseIsMet)
{
    const std::vector<std::string> cases = test::referenceCases("objectives/swav");
    ASSERT_FALSE(cases.empty());
    for (const std::string &folder : cases) {
        SCOPED_TRACE(folder);
        const auto json = test::caseValues(folder);
        const torch::Tensor prototypes = unitRows(readTensor(folder + "/prototypes.npy")).t();
        std::vector<torch::Tensor> scores;
        for (const char *name : {"/embedding1.npy", "/embedding2.npy"})
            scores.push_back(torch::matmul(unitRows(readTensor(folder + name)), prototypes));
        const double expected = json.at("loss").get<double>();
        EXPECT_NEAR(swavLoss(scores, 2, {json.at("temperature"), json.at("epsilon"), 3}).item<double>(), expected,
                    1e-5 * expected);
    }
}

/// Two images, two prototypes, each image on its own one: an image's assignment is firm, and the prediction is a
/// softmax of 1/T and −1/T.
TEST(SwavLoss, IsTheCrossEntropyOfTheOtherViewsPrototype)
{
    const torch::Tensor scores = torch::eye(2) * 2 - 1;
    const double expected = std::log(1 + std::exp(-2 / 0.5));
    EXPECT_NEAR(swavLoss({scores, scores}, 2, {0.5, 0.02, 3}).item<double>(), expected, 1e-5);
    EXPECT_NEAR(swavLoss({scores, -scores}, 2, {0.5, 0.02, 3}).item<double>(), expected + 2 / 0.5, 1e-5);
}

/// What a local crop predicts is the same for its own scores alone: nothing is assigned by it.
TEST(SwavLoss, GradientOfALocalCropIsThatOfFiniteDifferences)
{
    const torch::Tensor first = randomRows(4, 3, 1).to(torch::kDouble), second = randomRows(4, 3, 2).to(torch::kDouble);
    const auto loss = [&](const torch::Tensor &local) { return swavLoss({first, second, local}, 2, {0.5, 0.1, 3}); };
    EXPECT_LT(test::gradientError(loss, randomRows(4, 3, 3)), 1e-7);
}

} // namespace coresift
