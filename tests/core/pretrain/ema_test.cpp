#include "core/pretrain/ema.h"

#include "tests/support/support.h"

namespace coresift {

namespace {

/// A linear layer and a batch norm, every float of them of one value.
torch::nn::Sequential uniformNetwork(double value)
{
    torch::nn::Sequential network(torch::nn::Linear(2, 2), torch::nn::BatchNorm1d(2));
    const torch::NoGradGuard guard;
    for (torch::Tensor &parameter : network->parameters())
        parameter.fill_(value);
    for (torch::Tensor &buffer : network->buffers())
        buffer.fill_(value);
    return network;
}

double valueOf(const torch::Tensor &tensor)
{
    return tensor.to(torch::kDouble).mean().item<double>();
}

} // namespace

TEST(Ema, ATwinStartsAsAFullCopyThatTakesNoGradient)
{
    torch::nn::Sequential twin = uniformNetwork(1), online = uniformNetwork(2);
    copyTwin(*twin, *online);
    for (const auto &item : twin->named_parameters()) {
        EXPECT_EQ(valueOf(item.value()), 2) << item.key();
        EXPECT_FALSE(item.value().requires_grad()) << item.key();
    }
    for (const auto &item : twin->named_buffers())
        EXPECT_EQ(valueOf(item.value()), 2) << item.key();
    EXPECT_TRUE(online->parameters()[0].requires_grad());
}

TEST(Ema, ATwinIsACopyAndNotTheSameWeights)
{
    torch::nn::Sequential twin = uniformNetwork(1), online = uniformNetwork(2);
    copyTwin(*twin, *online);
    const torch::NoGradGuard guard;
    online->parameters()[0].fill_(5);
    EXPECT_EQ(valueOf(twin->parameters()[0]), 2);
}

TEST(Ema, WeightsFollowAndRunningFiguresAreTheTwinsOwn)
{
    torch::nn::Sequential twin = uniformNetwork(1), online = uniformNetwork(2);
    followTwin(*twin, *online, 0.9);
    for (const auto &item : twin->named_parameters())
        EXPECT_NEAR(valueOf(item.value()), 1.1, 1e-6) << item.key();
    for (const auto &item : twin->named_buffers())
        EXPECT_EQ(valueOf(item.value()), 1) << item.key();
    for (const auto &item : online->named_parameters())
        EXPECT_EQ(valueOf(item.value()), 2) << item.key();
}

} // namespace coresift
