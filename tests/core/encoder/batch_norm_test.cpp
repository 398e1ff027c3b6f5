#include "core/encoder/batch_norm.h"

#include "tests/core/encoder/thread_peers.h"

#include <gtest/gtest.h>

namespace coresift {

using test::ThreadPeers;

namespace {

/// Values far from zero, whose channels differ in mean and spread.
torch::Tensor normInput(const std::vector<std::int64_t> &shape)
{
    const torch::Tensor values = torch::arange(torch::tensor(shape).prod().item<std::int64_t>(), torch::kFloat);
    std::vector<std::int64_t> channels(shape.size(), 1);
    channels[1] = shape[1];
    const torch::Tensor scale = torch::arange(1, shape[1] + 1, torch::kFloat).view(channels);
    return (values * 1.7).sin().view(shape) * scale + 30 * scale;
}

/// What a norm's outputs are multiplied with and added up, so that every gradient is another.
torch::Tensor normCoefficients(const torch::Tensor &x)
{
    return (torch::arange(x.numel(), torch::kFloat) * 0.9).cos().view(x.sizes());
}

struct NormPass {
    torch::Tensor output, ofInput, ofWeight, ofBias, mean, variance;
};

NormPass passThrough(BatchNorm norm, const torch::Tensor &x, const torch::Tensor &coefficients)
{
    {
        const torch::NoGradGuard guard;
        norm->weight.copy_(torch::linspace(0.5, 2, norm->weight.numel()));
        norm->bias.copy_(torch::linspace(-1, 1, norm->bias.numel()));
    }
    const torch::Tensor input = x.clone().requires_grad_();
    const torch::Tensor output = norm->forward(input);
    (output * coefficients).sum().backward();
    return {output.detach(),   input.grad(),       norm->weight.grad(),
            norm->bias.grad(), norm->running_mean, norm->running_var};
}

/// The rows of `x`, divided unevenly between two threads, against one pass of them all.
void expectThatPeersMakeOneBatch(const torch::Tensor &x)
{
    const torch::Tensor coefficients = normCoefficients(x);
    const NormPass whole = passThrough(BatchNorm(x.size(1)), x, coefficients);
    const std::vector<std::int64_t> rows{2, x.size(0) - 2};
    std::vector<NormPass> parts(2);
    ThreadPeers(2).run([&](TensorExchange &peers) {
        const auto rank = static_cast<std::size_t>(peers.rank());
        BatchNorm norm(x.size(1));
        shareStatistics(*norm, &peers);
        parts[rank] = passThrough(norm, x.split_with_sizes(rows)[rank], coefficients.split_with_sizes(rows)[rank]);
    });
    EXPECT_TRUE(torch::allclose(torch::cat({parts[0].output, parts[1].output}), whole.output, 1e-4, 1e-5));
    EXPECT_TRUE(torch::allclose(torch::cat({parts[0].ofInput, parts[1].ofInput}), whole.ofInput, 1e-3, 1e-5));
    EXPECT_TRUE(torch::allclose(parts[0].ofWeight + parts[1].ofWeight, whole.ofWeight, 1e-3, 1e-4));
    EXPECT_TRUE(torch::allclose(parts[0].ofBias + parts[1].ofBias, whole.ofBias, 1e-4, 1e-5));
    for (const NormPass &part : parts) {
        EXPECT_TRUE(torch::allclose(part.mean, whole.mean, 1e-5, 1e-6));
        EXPECT_TRUE(torch::allclose(part.variance, whole.variance, 1e-4, 1e-6));
    }
}

} // namespace

TEST(BatchNorm, PeersMakeOneBatchOfTheirImages)
{
    expectThatPeersMakeOneBatch(normInput({6, 3, 4, 5}));
    expectThatPeersMakeOneBatch(normInput({6, 3, 4, 5}).contiguous(torch::MemoryFormat::ChannelsLast));
}

TEST(BatchNorm, PeersMakeOneBatchOfTheirRows)
{
    expectThatPeersMakeOneBatch(normInput({7, 4}));
}

TEST(BatchNorm, APeerAsksNobodyInEvaluation)
{
    class NoExchange : public TensorExchange {
        int rank() const override { return 0; }
        int size() const override { return 2; }
        void sum(torch::Tensor &) override { ADD_FAILURE() << "sum"; }
        torch::Tensor gathered(const torch::Tensor &values) override
        {
            ADD_FAILURE() << "gathered";
            return values;
        }
    } peers;
    BatchNorm norm(3), plain(3);
    norm->eval();
    plain->eval();
    shareStatistics(*norm, &peers);
    const torch::Tensor x = normInput({2, 3, 4, 4});
    EXPECT_TRUE(torch::equal(norm->forward(x), plain->forward(x)));
}

TEST(BatchNorm, AloneItIsLibTorchsBitForBit)
{
    BatchNorm norm(3);
    torch::nn::BatchNorm2d plain(3);
    const torch::Tensor x = normInput({4, 3, 4, 4});
    EXPECT_TRUE(torch::equal(norm->forward(x), plain->forward(x)));
    EXPECT_TRUE(torch::equal(norm->running_var, plain->running_var));
    EXPECT_EQ(norm->named_buffers().keys(), plain->named_buffers().keys());
}

} // namespace coresift
