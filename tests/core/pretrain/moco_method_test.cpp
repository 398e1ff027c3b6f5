#include "core/pretrain/moco_method.h"

#include "core/base/random.h"
#include "core/pretrain/info_nce.h"
#include "core/pretrain/loss_rows.h"
#include "core/pretrain/projector.h"
#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

#include <numeric>

namespace coresift {

using test::descend;
using test::keptState;
using test::madeBatch;
using test::shareFollowed;
using test::tinyMethod;
using test::tinyMethodOptions;

TEST(MocoMethod, TheQueueStartsAsRandomUnitRows)
{
    const torch::Tensor queue = keptState(*tinyMethod(tinyMethodOptions("moco"))).at("queue");
    EXPECT_EQ(queue.sizes(), (std::vector<std::int64_t>{16, 16}));
    EXPECT_TRUE(torch::allclose(queue.square().sum(1), torch::ones({16}), 0, 1e-5));
    EXPECT_FALSE(torch::allclose(queue[0], queue[1]));
}

TEST(MocoMethod, NewKeysTakeThePlacesOfTheOldestOnes)
{
    MethodOptions options = tinyMethodOptions("moco");
    options.queue = 8;
    const auto method = tinyMethod(options);
    const auto queueAfter = [&](int epoch) {
        method->loss(madeBatch(method->views(), 4, epoch));
        return keptState(*method).at("queue");
    };
    const torch::Tensor fresh = keptState(*method).at("queue"), one = queueAfter(0), two = queueAfter(1),
                        three = queueAfter(2);
    EXPECT_FALSE(torch::allclose(one.slice(0, 0, 4), fresh.slice(0, 0, 4)));
    EXPECT_TRUE(torch::equal(one.slice(0, 4), fresh.slice(0, 4)));
    EXPECT_TRUE(torch::equal(two.slice(0, 0, 4), one.slice(0, 0, 4)));
    EXPECT_FALSE(torch::allclose(two.slice(0, 4), one.slice(0, 4)));
    EXPECT_FALSE(torch::allclose(three.slice(0, 0, 4), two.slice(0, 0, 4)));
    EXPECT_TRUE(torch::equal(three.slice(0, 4), two.slice(0, 4)));
    EXPECT_TRUE(torch::allclose(three.square().sum(1), torch::ones({8}), 0, 1e-5));
}

/// At first the key network is the query network.
TEST(MocoMethod, FirstViewsAreQueriesAndSecondOnesKeys)
{
    const auto method = tinyMethod(tinyMethodOptions("moco"), 7);
    const Backbone backbone = makeBackbone(test::tinyTraining(2, 1).backbone, hashKeys(7, kDrawEncoder));
    torch::nn::Sequential head = makeHead({512, 16}, HeadLayer::Relu, hashKeys(7, kDrawHead));
    const ViewBatch batch = madeBatch(method->views(), 4, 0);
    const torch::Tensor queries = head->forward(backbone->forward(batch.whole.slice(0, 0, 4)));
    const torch::Tensor keys = head->forward(backbone->forward(batch.whole.slice(0, 4)));
    const double expected = infoNce(queries, keys, keptState(*method).at("queue"), 1).item<double>();
    EXPECT_NEAR(method->loss(batch).item<double>(), expected, 1e-4 * expected);
    EXPECT_TRUE(torch::allclose(keptState(*method).at("queue").slice(0, 0, 4), unitRows(keys), 1e-3, 1e-4));
}

TEST(MocoMethod, TheKeyNetworkFollowsAtOnePace)
{
    for (const int epoch : {1, 6, 10}) {
        const auto method = tinyMethod(tinyMethodOptions("moco"));
        const Moment moment{epoch, 10, 0, 1};
        EXPECT_NEAR(shareFollowed(*method, "encoder.conv1.weight", "key.conv1.weight", moment), 0.001, 1e-6);
        EXPECT_NEAR(shareFollowed(*method, "head.0.weight", "key_head.0.weight", moment), 0.001, 1e-6);
    }
}

/// An image meets no key of its own in the queue: eight of 32 images a step, in turn. Measured once the random keys
/// have left it.
TEST(MocoMethod, LearnsToFindTheOwnKey)
{
    MethodOptions options = tinyMethodOptions("moco");
    options.temperature = 0.2;
    options.ema = 0.9;
    const auto method = tinyMethod(options);
    std::vector<double> losses;
    for (int step = 0; step < 44; ++step) {
        ViewBatch batch = madeBatch(ViewPlan(), 32, step / 4);
        const torch::Tensor some = torch::arange(8) + 8 * (step % 4);
        batch.whole = batch.whole.index_select(0, torch::cat({some, some + 32}));
        batch.images = 8;
        losses.push_back(descend(*method, batch, {2, 2, step, 44}, 0.05));
    }
    const double early = std::accumulate(losses.begin() + 4, losses.begin() + 12, 0.0);
    EXPECT_LT(std::accumulate(losses.end() - 8, losses.end(), 0.0), early);
}

} // namespace coresift
