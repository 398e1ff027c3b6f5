#include "core/pretrain/weight_average.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::keptState;

namespace {

/// A linear layer and a batch norm, every float of them of one value.
class AveragedNetwork {
public:
    AveragedNetwork() { fill(1); }

    void fill(double value)
    {
        const torch::NoGradGuard guard;
        for (torch::Tensor &parameter : network->parameters())
            parameter.fill_(value);
        for (torch::Tensor &buffer : network->buffers())
            buffer.fill_(value);
    }

    double weight() const { return network->named_parameters()["0.weight"][1][0].item<double>(); }
    double runningMean() const { return network->named_buffers()["1.running_mean"][0].item<double>(); }

    torch::nn::Sequential network = torch::nn::Sequential(torch::nn::Linear(2, 2), torch::nn::BatchNorm1d(2));
};

} // namespace

TEST(WeightAverage, StartsAgainFromOtherWeights)
{
    AveragedNetwork net;
    WeightAverage average(*net.network, 0.5);
    net.fill(8);
    average.restart();
    net.fill(3);
    average.exchange();
    EXPECT_EQ(net.weight(), 8);
    EXPECT_EQ(net.runningMean(), 8);
}

TEST(WeightAverage, FollowsWithTheMomentumOfALongRun)
{
    AveragedNetwork net;
    WeightAverage average(*net.network, 0.1); // below what the first steps may have
    net.fill(2);
    average.follow();
    const NamedTensors state = keptState(average);
    EXPECT_NEAR(state.at("average.0.bias")[0].item<double>(), 0.1 * 1 + 0.9 * 2, 1e-6);
    EXPECT_NEAR(state.at("average.1.running_var")[1].item<double>(), 1.9, 1e-6);
    EXPECT_EQ(state.at("average.1.num_batches_tracked").item<std::int64_t>(), 2);
}

TEST(WeightAverage, ForgetsTheFreshWeightsQuicklyAtFirst)
{
    AveragedNetwork net;
    WeightAverage average(*net.network, 0.999);
    net.fill(2);
    average.follow(); // (1 + 1)/(10 + 1)
    EXPECT_NEAR(keptState(average).at("average.0.weight")[0][0].item<double>(), 20.0 / 11, 1e-6);
    net.fill(3);
    average.follow(); // (1 + 2)/(10 + 2)
    EXPECT_NEAR(keptState(average).at("average.0.weight")[0][0].item<double>(), 0.25 * 20 / 11 + 0.75 * 3, 1e-6);
}

TEST(WeightAverage, TheNetworkHoldsItWithinAScope)
{
    AveragedNetwork net;
    WeightAverage average(*net.network, 0.1);
    net.fill(1.1); // no sum of powers of two: a swap by sums would show
    average.follow();
    const NamedTensors before = keptState(average);
    {
        const AverageScope scope(&average);
        EXPECT_NEAR(net.weight(), 0.1 * 1 + 0.9 * 1.1, 1e-6);
        EXPECT_NEAR(net.runningMean(), 1.09, 1e-6);
    }
    EXPECT_EQ(net.weight(), double(1.1F));
    EXPECT_EQ(net.runningMean(), double(1.1F));
    EXPECT_TRUE(test::sameState(keptState(average), before));
}

TEST(WeightAverage, ARestoredOneGoesOnBitForBit)
{
    AveragedNetwork net;
    WeightAverage average(*net.network, 0.999);
    net.fill(2.3);
    average.follow();
    WeightAverage restored(*net.network, 0.999);
    restored.restoreState(keptState(average), "file");
    net.fill(-0.7);
    average.follow();
    restored.follow();
    EXPECT_TRUE(test::sameState(keptState(average), keptState(restored)));
}

TEST(WeightAverage, AStateThatDoesNotFitIsRefused)
{
    AveragedNetwork net;
    WeightAverage average(*net.network, 0.999);
    const auto expectRefused = [&](const NamedTensors &state) {
        EXPECT_NE(errorOf([&] { average.restoreState(state, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos);
    };
    for (const char *name : {"average.0.weight", "average.1.num_batches_tracked", "average.steps"}) {
        NamedTensors state = keptState(average);
        state.at(name) = torch::zeros({5});
        expectRefused(state);
        state.erase(name);
        expectRefused(state);
    }
    NamedTensors negative = keptState(average);
    negative.at("average.steps").fill_(-3);
    expectRefused(negative);
}

} // namespace coresift
