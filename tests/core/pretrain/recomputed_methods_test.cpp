#include "tests/core/pretrain/tiny_methods.h"

#include <gtest/gtest.h>

namespace coresift {

namespace {

/// Loss first, then the gradients; undefined ones are left out.
std::vector<torch::Tensor> lossAndGradients(const std::string &name, bool recomputes)
{
    const auto method = test::tinyMethod(test::tinyMethodOptions(name));
    method->train();
    if (recomputes)
        method->recomputeActivations();
    method->startEpoch({2, 4, 3, 8});
    method->startStep({2, 4, 3, 8});
    const torch::Tensor loss = method->loss(test::madeBatch(method->views(), 4, 1));
    loss.backward();
    std::vector<torch::Tensor> found{loss.detach()};
    for (const torch::Tensor &parameter : method->parameters())
        if (parameter.grad().defined())
            found.push_back(parameter.grad());
    return found;
}

} // namespace

TEST(RecomputedMethods, LossAndGradientsAreTheSameBitForBit)
{
    for (const std::string &name : methodNames()) {
        SCOPED_TRACE(name);
        const std::vector<torch::Tensor> plain = lossAndGradients(name, false), again = lossAndGradients(name, true);
        ASSERT_EQ(plain.size(), again.size());
        EXPECT_GT(plain.size(), 10U);
        for (std::size_t i = 0; i < plain.size(); ++i)
            EXPECT_TRUE(torch::equal(plain[i], again[i])) << i;
    }
}

TEST(RecomputedMethods, TheyKeepLess)
{
    for (const std::string &name : methodNames()) {
        const auto method = test::tinyMethod(test::tinyMethodOptions(name));
        const std::int64_t plain = method->activationElements(64, 8);
        method->recomputeActivations();
        EXPECT_LT(method->activationElements(64, 8), plain) << name;
    }
}

} // namespace coresift
