#include "core/pretrain/nt_xent.h"

#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::randomRows;
using test::readTensor;
using test::relativeDistance;

TEST(NtXent, EveryReferenceCaseIsMetWithItsGradients)
{
    const std::vector<std::string> cases = test::referenceCases("objectives/nt_xent");
    ASSERT_FALSE(cases.empty());
    for (const std::string &folder : cases) {
        SCOPED_TRACE(folder);
        const auto json = test::caseValues(folder);
        torch::Tensor first = readTensor(folder + "/z1.npy").requires_grad_();
        torch::Tensor second = readTensor(folder + "/z2.npy").requires_grad_();
        const torch::Tensor loss = ntXent(first, second, json.at("temperature").get<double>());
        const double expected = json.at("loss").get<double>();
        EXPECT_NEAR(loss.item<double>(), expected, 1e-5 * expected);
        loss.backward();
        EXPECT_LE(relativeDistance(first.grad(), readTensor(folder + "/grad_z1.npy")), 1e-5);
        EXPECT_LE(relativeDistance(second.grad(), readTensor(folder + "/grad_z2.npy")), 1e-5);
    }
}

/// Two images whose views agree and stand at right angles: each view sees its twin at 1/T and two others at 0.
TEST(NtXent, IsTheCrossEntropyOfFindingTheTwin)
{
    const torch::Tensor views = torch::eye(2) * 3; // length does not matter
    for (const double temperature : {0.07, 0.5, 1.0}) {
        const double twin = std::exp(1 / temperature);
        EXPECT_NEAR(ntXent(views, views, temperature).item<double>(), -std::log(twin / (twin + 2)), 1e-6);
    }
}

TEST(NtXent, ViewsThatCannotBeToldApartCostTheLogarithmOfTheOthers)
{
    const torch::Tensor same = torch::ones({8, 4});
    EXPECT_NEAR(ntXent(same, same, 0.07).item<double>(), std::log(15.0), 1e-5);
}

TEST(NtXent, ItDoesNotMatterWhichViewComesFirstOrHowLongItIs)
{
    const torch::Tensor first = randomRows(6, 5, 1), second = randomRows(6, 5, 2);
    const double loss = ntXent(first, second, 0.2).item<double>();
    EXPECT_NEAR(ntXent(second, first, 0.2).item<double>(), loss, 1e-6);
    EXPECT_NEAR(ntXent(first * 7, second * 0.1, 0.2).item<double>(), loss, 1e-6);
}

TEST(NtXent, ShortNumbersAreWidenedFirst)
{
    const torch::Tensor first = randomRows(6, 5, 1), second = randomRows(6, 5, 2);
    const torch::Tensor loss = ntXent(first.to(torch::kBFloat16), second.to(torch::kBFloat16), 0.07);
    EXPECT_EQ(loss.scalar_type(), torch::kFloat);
    EXPECT_NEAR(loss.item<double>(), ntXent(first, second, 0.07).item<double>(), 0.1);
}

} // namespace coresift
