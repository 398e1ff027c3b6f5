#include "core/optimise/optimiser.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/support/support.h"

#include <ATen/CPUGeneratorImpl.h>

namespace coresift {

using test::errorOf;
using test::keptState;

namespace {

constexpr double kGradientsOfSteps[3][3] = {{0.1, -0.2, 0.3}, {0.4, 0.0, -0.1}, {-0.3, 0.5, 0.2}};

torch::Tensor threeWeights()
{
    return torch::tensor({0.5, -1.0, 2.0}, torch::kDouble).requires_grad_();
}

void giveGradientOfStep(const torch::Tensor &weights, int step)
{
    const double *values = kGradientsOfSteps[step];
    weights.mutable_grad() = torch::tensor({values[0], values[1], values[2]}, torch::kDouble);
}

OptimiserOptions optimiserNamed(const std::string &name)
{
    OptimiserOptions options;
    options.optimiser = name;
    return options;
}

struct StepsOfOptimiser {
    OptimiserOptions options;
    double learningRate, weightDecay;
    bool adapt;
    double weights[3][3]; ///< after each step
};

/// Momentum 0.9; the weights are from the formulas in double precision, worked out apart.
void expectSteps(const StepsOfOptimiser &expected)
{
    const torch::Tensor weights = threeWeights();
    const auto optimiser = makeOptimiser({{{weights}, /*decay=*/true, expected.adapt}}, expected.options, 0.9);
    for (int step = 0; step < 3; ++step) {
        giveGradientOfStep(weights, step);
        optimiser->step(expected.learningRate, expected.weightDecay);
        for (int i = 0; i < 3; ++i)
            EXPECT_NEAR(weights[i].item<double>(), expected.weights[step][i], 1e-8) << "step " << step << ", " << i;
    }
}

/// Tensors of the shapes that networks have, the same ones for the same seed.
std::vector<torch::Tensor> networkLikeTensors(std::uint64_t seed)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    const auto normal = [&](std::vector<std::int64_t> shape) { return torch::empty(shape).normal_(0, 1, generator); };
    return {normal({4, 3, 3, 3}).contiguous(torch::MemoryFormat::ChannelsLast), normal({4}), normal({5, 4}),
            normal({})};
}

std::vector<torch::Tensor> networkLikeWeights()
{
    std::vector<torch::Tensor> weights = networkLikeTensors(1);
    for (torch::Tensor &weight : weights)
        weight.requires_grad_();
    return weights;
}

void giveGradients(const std::vector<torch::Tensor> &weights, std::uint64_t seed)
{
    const std::vector<torch::Tensor> gradients = networkLikeTensors(seed);
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i].mutable_grad() = gradients[i];
}

std::unique_ptr<torch::optim::Optimizer> torchsOwn(const std::string &name, const std::vector<torch::Tensor> &weights)
{
    const auto betas = std::make_tuple(0.9, 0.95);
    if (name == "adam")
        return std::make_unique<torch::optim::Adam>(weights,
                                                    torch::optim::AdamOptions(0.05).betas(betas).weight_decay(0.01));
    if (name == "adamw")
        return std::make_unique<torch::optim::AdamW>(weights,
                                                     torch::optim::AdamWOptions(0.05).betas(betas).weight_decay(0.01));
    return std::make_unique<torch::optim::SGD>(
        weights, torch::optim::SGDOptions(0.05).momentum(0.9).weight_decay(0.01).nesterov(true));
}

} // namespace

TEST(Optimiser, SgdTakesNesterovsSteps)
{
    expectSteps({optimiserNamed("sgd"),
                 0.1,
                 0.01,
                 true,
                 {{0.480050000, -0.960100000, 1.939200000},
                  {0.394632905, -0.941265810, 1.928595520},
                  {0.410439762, -1.018390724, 1.870132437}}});
}

TEST(Optimiser, AdamAddsTheDecayToTheGradients)
{
    expectSteps({optimiserNamed("adam"),
                 0.1,
                 0.01,
                 true,
                 {{0.400000010, -0.900000005, 1.900000003},
                  {0.311129738, -0.829867872, 1.853313456},
                  {0.292196716, -0.867325009, 1.787942621}}});
}

TEST(Optimiser, AdamWKeepsTheDecayApart)
{
    OptimiserOptions options = optimiserNamed("adamw");
    options.beta2 = 0.95;
    expectSteps({options,
                 0.1,
                 0.05,
                 true,
                 {{0.397500010, -0.895000005, 1.890000003},
                  {0.308039329, -0.822660235, 1.840119335},
                  {0.288960160, -0.857929254, 1.770071777}}});
}

TEST(Optimiser, LarsMovesEachTensorInProportionToItsNorm)
{
    expectSteps({optimiserNamed("lars"),
                 2,
                 0.01,
                 true,
                 {{0.498788224, -0.997576447, 1.996306968},
                  {0.493441422, -0.995290410, 1.993824383},
                  {0.490736289, -0.996732278, 1.990019534}}});
}

TEST(Optimiser, LarsIsPlainMomentumForGroupsThatDoNotAdapt)
{
    expectSteps({optimiserNamed("lars"),
                 0.1,
                 0.01,
                 false,
                 {{0.489500000, -0.979000000, 1.968000000},
                  {0.439560500, -0.959121000, 1.947232000},
                  {0.424175389, -0.990270779, 1.906593568}}});
}

TEST(Optimiser, ManyTensorsAtOnceTakeTheStepsOfTorchsOwn)
{
    for (const std::string name : {"sgd", "adam", "adamw"}) {
        OptimiserOptions options = optimiserNamed(name);
        options.beta2 = 0.95;
        const std::vector<torch::Tensor> ours = networkLikeWeights(), theirs = networkLikeWeights();
        const auto optimiser = makeOptimiser({{ours}}, options, 0.9);
        const auto peer = torchsOwn(name, theirs);
        for (std::uint64_t step = 2; step < 7; ++step) {
            giveGradients(ours, step);
            giveGradients(theirs, step);
            optimiser->step(0.05, 0.01);
            peer->step();
        }
        for (std::size_t i = 0; i < ours.size(); ++i)
            EXPECT_TRUE(torch::allclose(ours[i], theirs[i], 1e-5, 1e-6)) << name << ", tensor " << i;
    }
}

TEST(Optimiser, EachGroupHasItsOwnRateAndDecay)
{
    const torch::Tensor first = threeWeights(), second = threeWeights();
    const auto optimiser = makeOptimiser({{{first}}, {{second}, /*decay=*/false, /*adapt=*/true, /*rate=*/0.5}},
                                         optimiserNamed("sgd"), /*momentum=*/0);
    giveGradientOfStep(first, 0);
    giveGradientOfStep(second, 0);
    optimiser->step(0.1, 0.01);
    EXPECT_NEAR(first[0].item<double>(), 0.5 - 0.1 * (0.1 + 0.01 * 0.5), 1e-12);
    EXPECT_NEAR(second[0].item<double>(), 0.5 - 0.05 * 0.1, 1e-12);
}

TEST(Optimiser, TheLengthOfAGradientDoesNotMatterToLars)
{
    const torch::Tensor weights = threeWeights(), others = threeWeights();
    const auto optimiser = makeOptimiser({{{weights, others}}}, optimiserNamed("lars"), 0.9);
    giveGradientOfStep(weights, 0);
    others.mutable_grad() = 1000 * weights.grad();
    optimiser->step(1, 0);
    EXPECT_TRUE(torch::allclose(weights, others, 0, 1e-12));
    EXPECT_NEAR((weights - threeWeights()).norm().item<double>(), 0.001 * threeWeights().norm().item<double>(), 1e-12);
}

TEST(Optimiser, LarsTakesAPlainStepWhereANormIsZero)
{
    const torch::Tensor weights = torch::zeros({2}).requires_grad_(), still = torch::ones({2}).requires_grad_();
    const auto optimiser = makeOptimiser({{{weights, still}}}, optimiserNamed("lars"), 0.9);
    weights.mutable_grad() = torch::ones({2});
    still.mutable_grad() = torch::zeros({2});
    optimiser->step(0.5, 0);
    EXPECT_TRUE(torch::equal(weights, torch::full({2}, -0.5)));
    EXPECT_TRUE(torch::equal(still, torch::ones({2})));
}

/// Adam's first step is as long as the learning rate, whenever it comes.
TEST(Optimiser, AParameterWithoutAGradientIsAsIfItHadNotStepped)
{
    const torch::Tensor busy = threeWeights(), frozen = threeWeights();
    const auto optimiser = makeOptimiser({{{busy, frozen}}}, optimiserNamed("adam"), 0.9);
    for (int step = 0; step < 3; ++step) {
        EXPECT_TRUE(torch::equal(frozen, threeWeights()));
        giveGradientOfStep(busy, step);
        if (step == 2)
            giveGradientOfStep(frozen, step);
        optimiser->step(0.1, 0);
    }
    EXPECT_NEAR(frozen[0].item<double>(), 0.5 + 0.1, 1e-6); // its gradient was −0.3
    EXPECT_NEAR(frozen[1].item<double>(), -1 - 0.1, 1e-6);
}

TEST(Optimiser, ARestoredOneTakesTheSameStepBitForBit)
{
    for (const std::string name : {"sgd", "adam", "adamw", "lars"}) {
        SCOPED_TRACE(name);
        const std::vector<torch::Tensor> weights = networkLikeWeights();
        const auto optimiser = makeOptimiser({{weights}}, optimiserNamed(name), 0.9);
        for (std::uint64_t step = 2; step < 4; ++step) {
            giveGradients(weights, step);
            optimiser->step(0.05, 0.01);
        }
        std::vector<torch::Tensor> copies;
        for (const torch::Tensor &weight : weights)
            copies.push_back(weight.detach().clone().requires_grad_());
        const auto restored = makeOptimiser({{copies}}, optimiserNamed(name), 0.9);
        restored->restoreState(keptState(*optimiser), "file");
        giveGradients(weights, 4);
        giveGradients(copies, 4);
        optimiser->step(0.05, 0.01);
        restored->step(0.05, 0.01);
        for (std::size_t i = 0; i < weights.size(); ++i)
            EXPECT_TRUE(torch::equal(weights[i], copies[i])) << "tensor " << i;
        EXPECT_TRUE(test::sameState(keptState(*optimiser), keptState(*restored)));
    }
}

TEST(Optimiser, AStateThatDoesNotFitIsRefusedAndChangesNothing)
{
    const std::vector<torch::Tensor> weights = networkLikeWeights();
    const auto optimiser = makeOptimiser({{weights}}, optimiserNamed("adam"), 0.9);
    giveGradients(weights, 2);
    optimiser->step(0.05, 0.01);
    const NamedTensors whole = keptState(*optimiser);
    const auto expectRefused = [&](const NamedTensors &state) {
        EXPECT_NE(errorOf([&] { optimiser->restoreState(state, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos);
        EXPECT_TRUE(test::sameState(keptState(*optimiser), whole));
    };
    for (const char *name : {"optimiser.mean.0", "optimiser.square.3", "optimiser.steps"}) {
        NamedTensors state = keptState(*optimiser);
        for (auto &[key, tensor] : state)
            tensor.zero_(); // would show if any of it were taken
        state.at(name) = torch::zeros({2, 7}, state.at(name).options());
        expectRefused(state);
        state.at(name) = torch::zeros(whole.at(name).sizes(), torch::kHalf);
        expectRefused(state);
        state.erase(name);
        expectRefused(state);
    }
    expectRefused(keptState(*makeOptimiser({{weights}}, optimiserNamed("sgd"), 0.9)));
}

TEST(Optimiser, StepsThatCannotBeAreRefused)
{
    const torch::Tensor weights = threeWeights();
    const auto optimiser = makeOptimiser({{{weights}}}, optimiserNamed("adam"), 0.9);
    NamedTensors state = keptState(*optimiser);
    state.at("optimiser.steps").fill_(-1);
    EXPECT_NE(errorOf([&] { optimiser->restoreState(state, "last.safetensors"); }).find("last.safetensors"),
              std::string::npos);
}

TEST(Optimiser, AnUnknownNameIsAnError)
{
    EXPECT_NE(errorOf([] { makeOptimiser({}, optimiserNamed("newton"), 0.9); }).find("newton"), std::string::npos);
}

} // namespace coresift
