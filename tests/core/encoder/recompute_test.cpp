#include "core/encoder/recompute.h"

#include "core/encoder/backbone.h"
#include "core/encoder/torch_setup.h"
#include "tests/core/encoder/network_facts.h"

#include <gtest/gtest.h>

namespace coresift {

using test::noiseImages;
using test::weightsOf;

namespace {

constexpr const char *kRecomputingBackbones[] = {"resnet10", "resnet50", "efficientnet_b0", "vit_tiny_patch16"};

/// What a training pass and its way back leave.
struct PassOutcome {
    torch::Tensor loss;
    std::map<std::string, torch::Tensor> gradients, weights; ///< weights: running figures too
};

/// With stochastic depth where the family has it.
Backbone droppingBackbone(const std::string &name)
{
    BackboneOptions options;
    options.backbone = name;
    if (backboneFamily(name) != BackboneFamily::ResNet)
        options.dropPath = 0.5;
    return makeBackbone(options, 3);
}

PassOutcome passed(const std::string &name, bool recomputes, const std::string &precision)
{
    const Backbone network = droppingBackbone(name);
    network->train();
    network->startStep(5);
    network->recomputeActivations(recomputes);
    PassOutcome outcome;
    {
        const AutocastScope autocast({"cpu", precision});
        const torch::Tensor features = network->forward(noiseImages(3, 32, 32)).to(torch::kFloat);
        outcome.loss = (features * torch::linspace(-1, 1, network->features())).square().sum();
    }
    outcome.loss.backward();
    for (const auto &parameter : network->named_parameters())
        outcome.gradients[parameter.key()] = parameter.value().grad();
    outcome.weights = weightsOf(*network);
    return outcome;
}

void expectSame(const std::map<std::string, torch::Tensor> &some, const std::map<std::string, torch::Tensor> &others)
{
    ASSERT_EQ(some.size(), others.size());
    for (const auto &[name, tensor] : some) {
        ASSERT_TRUE(tensor.defined()) << name;
        EXPECT_TRUE(torch::equal(tensor, others.at(name))) << name;
    }
}

} // namespace

TEST(Recompute, LossGradientsAndRunningFiguresAreThoseOfAPlainPassBitForBit)
{
    for (const char *name : kRecomputingBackbones)
        for (const char *precision : {"float32", "bfloat16"}) {
            SCOPED_TRACE(std::string(name) + " " + precision);
            const PassOutcome plain = passed(name, false, precision), again = passed(name, true, precision);
            EXPECT_TRUE(torch::equal(plain.loss, again.loss));
            expectSame(plain.gradients, again.gradients);
            expectSame(plain.weights, again.weights);
        }
}

TEST(Recompute, RunningFiguresMoveOnce)
{
    const auto weights = passed("resnet10", true, "float32").weights;
    EXPECT_EQ(weights.at("layer1.0.bn1.num_batches_tracked").item<std::int64_t>(), 1);
    EXPECT_GT(weights.at("layer1.0.bn1.running_mean").abs().max().item<double>(), 0);
}

TEST(Recompute, TwoPassesBeforeOneWayBackGiveTheGradientsOfBoth)
{
    const auto gradientsOf = [](bool recomputes) {
        const Backbone network = droppingBackbone("resnet10");
        network->train();
        network->recomputeActivations(recomputes);
        const torch::Tensor large = network->forward(noiseImages(4, 48, 48)),
                            small = network->forward(noiseImages(6, 32, 32));
        (large.square().sum() + small.square().sum()).backward();
        std::map<std::string, torch::Tensor> gradients;
        for (const auto &parameter : network->named_parameters())
            gradients[parameter.key()] = parameter.value().grad();
        return gradients;
    };
    expectSame(gradientsOf(false), gradientsOf(true));
}

TEST(Recompute, APassWithoutGradientsNeedsNone)
{
    const torch::NoGradGuard guard;
    const Backbone network = droppingBackbone("vit_tiny_patch16");
    network->eval();
    const torch::Tensor images = noiseImages(2, 48, 48), plain = network->forward(images);
    network->recomputeActivations(true);
    EXPECT_TRUE(torch::equal(network->forward(images), plain));
}

TEST(Recompute, LessStaysForTheWayBackAndTheCountKnowsIt)
{
    for (const char *name : kRecomputingBackbones) {
        SCOPED_TRACE(name);
        const Backbone network = droppingBackbone(name);
        const std::int64_t plain = network->activationElements(97);
        network->recomputeActivations(true);
        EXPECT_LT(network->activationElements(97), plain);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // a sanitizer keeps the heap's books itself
        EXPECT_LT(test::elementsKept(*network, 97), 0.8 * static_cast<double>(plain));
#endif
    }
}

TEST(BlockElements, OneBlockIsWholeWhereTheOthersKeepTheirInputs)
{
    BlockElements blocks;
    blocks.add(/*input=*/10, /*inside=*/100);
    blocks.add(20, 300);
    blocks.add(30, 200);
    EXPECT_EQ(blocks.kept(/*recomputes=*/false), 600);
    EXPECT_EQ(blocks.kept(/*recomputes=*/true), 60 + 300);
}

} // namespace coresift
