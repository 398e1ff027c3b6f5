#include "core/pretrain/contrast_rows.h"

#include "core/pretrain/dino_loss.h"
#include "core/pretrain/hard_negatives_loss.h"
#include "core/pretrain/nt_xent.h"
#include "core/pretrain/swav_loss.h"
#include "tests/core/encoder/thread_peers.h"
#include "tests/core/pretrain/test_tensors.h"

#include <gtest/gtest.h>

namespace coresift {

using test::randomRows;
using test::ThreadPeers;

namespace {

/// Of two views, with those of peers or null.
using PairLoss =
    std::function<torch::Tensor(const torch::Tensor &first, const torch::Tensor &second, TensorExchange *peers)>;

/// Six images, three in each of two threads: the mean of the losses and the averaged gradients are those of all six.
void expectThatPeersShareOneLoss(const PairLoss &loss)
{
    const torch::Tensor first = randomRows(6, 5, 1).requires_grad_(), second = randomRows(6, 5, 2).requires_grad_();
    const torch::Tensor whole = loss(first, second, nullptr);
    whole.backward();
    std::vector<double> losses(2);
    ThreadPeers(2).run([&](TensorExchange &peers) {
        const std::int64_t begin = 3 * peers.rank();
        const torch::Tensor a = first.detach().narrow(0, begin, 3).clone().requires_grad_();
        const torch::Tensor b = second.detach().narrow(0, begin, 3).clone().requires_grad_();
        const torch::Tensor own = loss(a, b, &peers);
        own.backward();
        losses[static_cast<std::size_t>(peers.rank())] = own.item<double>();
        EXPECT_TRUE(torch::allclose(a.grad() / 2, first.grad().narrow(0, begin, 3), 1e-4, 1e-6));
        EXPECT_TRUE(torch::allclose(b.grad() / 2, second.grad().narrow(0, begin, 3), 1e-4, 1e-6));
    });
    EXPECT_NEAR((losses[0] + losses[1]) / 2, whole.item<double>(), 1e-5 * whole.item<double>());
}

} // namespace

TEST(ContrastRows, SelfAndTwinArePlacesAmongTheOthers)
{
    const torch::Tensor first = randomRows(5, 4, 1), second = randomRows(5, 4, 2);
    ThreadPeers(2).run([&](TensorExchange &peers) {
        const std::int64_t begin = peers.rank() == 0 ? 0 : 2, count = peers.rank() == 0 ? 2 : 3;
        const ContrastRows rows = contrastRows(first.narrow(0, begin, count), second.narrow(0, begin, count), &peers);
        ASSERT_EQ(rows.others.size(0), 10);
        EXPECT_TRUE(torch::allclose(rows.others.index_select(0, rows.self.squeeze(1)), rows.views));
        EXPECT_TRUE(torch::allclose(rows.others.index_select(0, rows.twin.squeeze(1)), rows.views.roll({count}, {0})));
        EXPECT_TRUE(torch::allclose(rows.others, torch::cat({first, second})));
    });
}

TEST(ContrastRows, NtXentOfPeersIsThatOfAllTheirImages)
{
    expectThatPeersShareOneLoss([](const torch::Tensor &first, const torch::Tensor &second, TensorExchange *peers) {
        return ntXent(first, second, 0.2, peers);
    });
}

TEST(ContrastRows, HardNegativesOfPeersAreThoseOfAllTheirImages)
{
    expectThatPeersShareOneLoss([](const torch::Tensor &first, const torch::Tensor &second, TensorExchange *peers) {
        return hardNegatives(first, second, {0.2, 1, 0.01}, peers);
    });
}

TEST(ContrastRows, SwavAssignsTheRowsOfAllPeersTogether)
{
    expectThatPeersShareOneLoss([](const torch::Tensor &first, const torch::Tensor &second, TensorExchange *peers) {
        return swavLoss({first, second}, 2, {0.1, 0.05, 3}, peers);
    });
}

TEST(ContrastRows, DinosCentreFollowsTheOutputsOfAllPeers)
{
    const torch::Tensor outputs = randomRows(6, 4, 1);
    torch::Tensor expected = torch::ones({1, 4});
    followCentre(expected, outputs, 0.9);
    ThreadPeers(2).run([&](TensorExchange &peers) {
        torch::Tensor centre = torch::ones({1, 4});
        followCentre(centre, outputs.narrow(0, 3 * peers.rank(), 3), 0.9, &peers);
        EXPECT_TRUE(torch::allclose(centre, expected));
    });
}

} // namespace coresift
