#include "core/pretrain/swav_method.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

namespace coresift {

using test::descend;
using test::keptState;
using test::madeBatch;
using test::tinyMethod;
using test::tinyMethodOptions;

TEST(SwavMethod, PrototypesStayFixedInTheFirstEpochAndUnitRowsAfterIt)
{
    const auto method = tinyMethod(tinyMethodOptions("swav"));
    const ViewBatch batch = madeBatch(method->views(), 4, 0);
    const auto prototypesAfter = [&](int epoch) {
        descend(*method, batch, {epoch, 2, epoch, 4}, 0.5);
        return keptState(*method).at("prototypes.weight");
    };
    const torch::Tensor fresh = keptState(*method).at("prototypes.weight");
    EXPECT_TRUE(torch::allclose(prototypesAfter(1), fresh, 0, 1e-6));
    const torch::Tensor moved = prototypesAfter(2);
    EXPECT_FALSE(torch::allclose(moved, fresh, 0, 1e-4));
    EXPECT_TRUE(torch::allclose(moved.square().sum(1), torch::ones({8}), 0, 1e-5));
}

TEST(SwavMethod, LocalCropsAreAskedForAndCount)
{
    MethodOptions options = tinyMethodOptions("swav");
    options.localCrops = 3;
    const auto method = tinyMethod(options), whole = tinyMethod(tinyMethodOptions("swav"));
    EXPECT_EQ(method->views().local, 3);
    EXPECT_EQ(method->views().localSize, 16);
    ViewBatch batch = madeBatch(method->views(), 4, 0);
    EXPECT_EQ(batch.local.size(0), 12);
    const double withLocal = method->loss(batch).item<double>();
    batch.local = torch::Tensor();
    EXPECT_GT(std::abs(whole->loss(batch).item<double>() - withLocal), 1e-4);
}

TEST(SwavMethod, LearnsToAgreeOnPrototypes)
{
    const auto method = tinyMethod(tinyMethodOptions("swav"));
    EXPECT_LT(test::lossLeftAfter(*method, madeBatch(method->views(), 8, 0), 30, 0.05), 0.9);
}

} // namespace coresift
