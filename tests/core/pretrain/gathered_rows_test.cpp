#include "core/pretrain/gathered_rows.h"

#include "core/optimise/gradients.h"
#include "tests/core/encoder/thread_peers.h"
#include "tests/core/pretrain/test_tensors.h"

#include <gtest/gtest.h>

namespace coresift {

using test::randomRows;
using test::ThreadPeers;

namespace {

const std::vector<std::int64_t> kRowsOfPeers{2, 3};

} // namespace

TEST(GatheredRows, AloneTheyAreTheRowsThemselves)
{
    const torch::Tensor rows = randomRows(3, 4, 1);
    const GatheredRows gathered = gatherRows(rows, nullptr);
    EXPECT_TRUE(gathered.rows.is_same(rows));
    EXPECT_EQ(gathered.first, 0);
}

TEST(GatheredRows, AllPeersHaveAllRowsInTheOrderOfRanks)
{
    const torch::Tensor rows = randomRows(5, 4, 1);
    ThreadPeers(2).run([&](TensorExchange &peers) {
        const auto rank = static_cast<std::size_t>(peers.rank());
        const GatheredRows gathered = gatherRows(rows.split_with_sizes(kRowsOfPeers)[rank], &peers);
        EXPECT_TRUE(torch::equal(gathered.rows, rows));
        EXPECT_EQ(gathered.first, rank == 0 ? 0 : 2);
    });
}

/// Each peer's loss weighs all rows in its own way.
TEST(GatheredRows, TheGradientIsThatOfTheSumOfAllLosses)
{
    const torch::Tensor rows = randomRows(5, 4, 1);
    const std::vector<torch::Tensor> weights{randomRows(5, 4, 2), randomRows(5, 4, 3)};
    const torch::Tensor expected = weights[0] + weights[1];
    ThreadPeers(2).run([&](TensorExchange &peers) {
        const auto rank = static_cast<std::size_t>(peers.rank());
        const torch::Tensor own = rows.split_with_sizes(kRowsOfPeers)[rank].clone().requires_grad_();
        (gatherRows(own, &peers).rows * weights[rank]).sum().backward();
        EXPECT_TRUE(torch::allclose(own.grad(), expected.split_with_sizes(kRowsOfPeers)[rank]));
    });
}

TEST(GatheredRows, TheMeanIsOverTheRowsOfAll)
{
    const torch::Tensor rows = randomRows(5, 4, 1), mean = rows.mean(0, /*keepdim=*/true);
    EXPECT_TRUE(torch::allclose(meanRowOverPeers(rows, nullptr), mean));
    ThreadPeers(2).run([&](TensorExchange &peers) {
        const auto rank = static_cast<std::size_t>(peers.rank());
        EXPECT_TRUE(torch::allclose(meanRowOverPeers(rows.split_with_sizes(kRowsOfPeers)[rank], &peers), mean));
    });
}

TEST(GatheredRows, GradientsAreAveragedWhateverTheirShapesAndTypes)
{
    ThreadPeers(2).run([&](TensorExchange &peers) {
        const double own = peers.rank() == 0 ? 1 : 4;
        const torch::Tensor matrix = torch::full({2, 3}, own).t(),
                            filters = torch::full({2, 3, 2, 2}, 2 * own).contiguous(torch::MemoryFormat::ChannelsLast),
                            wide = torch::full({2}, 3 * own, torch::kDouble);
        filters[1][2][0][1] = 10 * own;
        averageGradients({matrix, filters, wide}, peers);
        EXPECT_TRUE(torch::equal(matrix, torch::full({3, 2}, 2.5)));
        EXPECT_EQ(filters[1][2][0][1].item<double>(), 25);
        EXPECT_EQ(filters.sum().item<double>(), 23 * 5 + 25);
        EXPECT_TRUE(torch::equal(wide, torch::full({2}, 7.5, torch::kDouble)));
    });
}

} // namespace coresift
