#include "core/pretrain/learner.h"

#include "core/base/error.h"
#include "core/pretrain/nt_xent.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <cmath>
#include <numeric>

namespace coresift {

using test::errorOf;
using test::tinyTraining;

namespace {

const DeviceOptions kFloatOnCpu{"cpu", "float32"};

/// Of images first, first + 1, …
ViewPixels someViews(const Learner &learner, std::int64_t images, int epoch, std::int64_t first = 0)
{
    std::vector<std::int64_t> all(static_cast<std::size_t>(images));
    std::iota(all.begin(), all.end(), first);
    ViewPixels views(learner.views(), 16, images);
    test::MadeViews(images).fill(all, epoch, learner.views(), 16, views);
    return views;
}

double takeStep(Learner &learner, const std::vector<ViewPixels> &parts, int step = 0)
{
    return learner.step(parts, {1, 2, step, 10}, 0.05, 0.01);
}

NamedTensors copyOfState(const Learner &learner)
{
    NamedTensors state = learner.state();
    for (auto &[name, tensor] : state)
        tensor = tensor.detach().clone();
    return state;
}

} // namespace

/// The same steps with LibTorch's own optimiser.
TEST(Learner, StepsAreThoseOfTorchsNesterov)
{
    const TrainOptions options = tinyTraining(4, 1);
    Learner learner(options, Normalisation(), kFloatOnCpu);
    const auto peer = makeMethod(options.method, options.backbone, 0);
    peer->train();
    std::vector<torch::Tensor> parameters;
    for (const ParameterGroup &group : peer->groups())
        parameters.insert(parameters.end(), group.parameters.begin(), group.parameters.end());
    torch::optim::SGD sgd(parameters, torch::optim::SGDOptions(0.05).momentum(0.9).weight_decay(0.01).nesterov(true));
    const torch::Tensor fresh = peer->exported()->named_parameters()["conv1.weight"].detach().clone();
    for (int step = 0; step < 3; ++step) {
        const ViewPixels views = someViews(learner, 4, step);
        ViewBatch batch;
        batch.images = 4;
        batch.whole = normalisedBatch(views.whole.data(), 8, 16, Normalisation(), torch::kCPU);
        const torch::Tensor loss = peer->loss(batch);
        sgd.zero_grad();
        loss.backward();
        sgd.step();
        EXPECT_NEAR(takeStep(learner, {views}, step), loss.item<double>(), 1e-3) << "step " << step;
    }
    const torch::Tensor ours = learner.exported()->named_parameters()["conv1.weight"];
    const torch::Tensor theirs = peer->exported()->named_parameters()["conv1.weight"];
    EXPECT_LT((ours - theirs).norm().item<double>(), 1e-3 * (theirs - fresh).norm().item<double>());
}

TEST(Learner, EveryMethodTakesTheSameStepBitForBitAfterARestore)
{
    for (const std::string &method : methodNames()) {
        TrainOptions options = tinyTraining(4, 1);
        options.method.method = method;
        options.method.projectorHidden = options.method.projectorOut = 32;
        options.method.queue = 16;
        options.method.outputs = 64;
        options.optimiser.averageWeights = 0.9;
        if (method == "mae" || method == "dino")
            continue; // their transformers are too large for a test of milliseconds; see their own tests
        Learner learner(options, Normalisation(), kFloatOnCpu), restored(options, Normalisation(), kFloatOnCpu);
        takeStep(learner, {someViews(learner, 4, 0)});
        restored.restore(copyOfState(learner), "file");
        for (int step = 1; step < 3; ++step) {
            const std::vector<ViewPixels> parts{someViews(learner, 4, step)};
            EXPECT_EQ(takeStep(learner, parts, step), takeStep(restored, parts, step)) << method;
        }
        for (const auto &[name, tensor] : learner.state())
            EXPECT_TRUE(torch::equal(tensor, restored.state().at(name))) << method << ": " << name;
    }
}

TEST(Learner, AStateThatDoesNotFitIsRefused)
{
    Learner learner(tinyTraining(4, 1), Normalisation(), kFloatOnCpu);
    takeStep(learner, {someViews(learner, 4, 0)});
    for (const auto &[name, tensor] : copyOfState(learner)) {
        if (name.find("conv1") == std::string::npos)
            continue;
        NamedTensors state = copyOfState(learner);
        state.at(name) = torch::zeros({1});
        EXPECT_NE(errorOf([&] { learner.restore(state, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos)
            << name;
        state.erase(name);
        EXPECT_NE(errorOf([&] { learner.restore(state, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos)
            << name;
    }
}

TEST(Learner, KnowsWhetherItsStateIsStillFinite)
{
    for (const char *name : {"encoder.layer2.0.conv1.weight", "encoder.bn1.running_var", "head.0.bias"}) {
        Learner learner(tinyTraining(4, 1), Normalisation(), kFloatOnCpu);
        EXPECT_TRUE(learner.isFinite());
        const torch::NoGradGuard guard;
        learner.state().at(name).fill_(HUGE_VAL);
        EXPECT_FALSE(learner.isFinite()) << name;
    }
}

TEST(Learner, ALossThatIsNoNumberChangesNoWeight)
{
    Normalisation broken;
    broken.deviation = {0, 0, 0};
    Learner learner(tinyTraining(4, 1), broken, kFloatOnCpu);
    const NamedTensors before = copyOfState(learner);
    EXPECT_FALSE(std::isfinite(takeStep(learner, {someViews(learner, 4, 0)})));
    for (const auto &[name, tensor] : learner.state())
        if (name.find("running_") == std::string::npos && name.find("num_batches") == std::string::npos) {
            EXPECT_TRUE(torch::equal(tensor, before.at(name))) << name;
        }
}

TEST(Learner, PartsOfABatchGiveTheMeanOfTheirLosses)
{
    const TrainOptions options = tinyTraining(4, 1);
    Learner first(options, Normalisation(), kFloatOnCpu), second(options, Normalisation(), kFloatOnCpu),
        both(options, Normalisation(), kFloatOnCpu);
    const ViewPixels some = someViews(first, 4, 0), others = someViews(first, 4, 0, 4);
    const double mean = (takeStep(first, {some}) + takeStep(second, {others})) / 2;
    EXPECT_NEAR(takeStep(both, {some, others}), mean, 1e-5 * mean);
    const torch::Tensor weight = both.exported()->named_parameters()["conv1.weight"];
    EXPECT_FALSE(torch::equal(weight, first.exported()->named_parameters()["conv1.weight"]));
}

TEST(Learner, AStopBetweenPartsIsAsIfTheStepHadNotBegun)
{
    for (const std::string method : {"simclr", "moco", "swav"}) { // with running figures, a queue, several views
        TrainOptions options = tinyTraining(4, 1);
        options.method.method = method;
        options.method.projectorHidden = options.method.projectorOut = 32;
        options.method.queue = 16;
        Learner stopped(options, Normalisation(), kFloatOnCpu), whole(options, Normalisation(), kFloatOnCpu);
        const std::vector<ViewPixels> parts{someViews(whole, 4, 0), someViews(whole, 4, 0, 4)};
        const NamedTensors before = copyOfState(stopped);
        EXPECT_THROW(stopped.step(parts, {1, 2, 0, 10}, 0.05, 0.01, [] { throw Cancelled(); }), Cancelled);
        for (const auto &[name, tensor] : stopped.state())
            EXPECT_TRUE(torch::equal(tensor, before.at(name))) << method << ": " << name;
        takeStep(stopped, parts);
        takeStep(whole, parts);
        for (const auto &[name, tensor] : stopped.state())
            EXPECT_TRUE(torch::equal(tensor, whole.state().at(name))) << method << ": " << name;
    }
}

TEST(Learner, BfloatTakesNearlyTheSameFirstStep)
{
    const TrainOptions options = tinyTraining(8, 1);
    Learner exact(options, Normalisation(), kFloatOnCpu), brief(options, Normalisation(), {"cpu", "bfloat16"});
    const std::vector<ViewPixels> parts{someViews(exact, 8, 0)};
    const double loss = takeStep(exact, parts), brieflyTaken = takeStep(brief, parts);
    EXPECT_NE(loss, brieflyTaken);
    EXPECT_NEAR(brieflyTaken, loss, 0.1 * loss);
    EXPECT_TRUE(brief.isFinite());
}

TEST(Learner, TheMeanOfTheWeightsIsExportedWhereItIsAskedFor)
{
    TrainOptions options = tinyTraining(4, 1);
    options.optimiser.averageWeights = 0.99;
    Learner learner(options, Normalisation(), kFloatOnCpu);
    for (int step = 0; step < 3; ++step)
        takeStep(learner, {someViews(learner, 4, step)}, step);
    const torch::Tensor last = learner.exported()->named_parameters()["conv1.weight"].detach().clone();
    learner.exportTo([&](const Backbone &network) {
        EXPECT_FALSE(torch::equal(network->named_parameters()["conv1.weight"], last));
    });
    EXPECT_TRUE(torch::equal(learner.exported()->named_parameters()["conv1.weight"], last));
}

} // namespace coresift
