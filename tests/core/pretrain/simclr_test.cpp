#include "core/pretrain/simclr.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/nt_xent.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::errorOf;
using test::tinyTraining;

namespace {

const DeviceOptions kDevice{"cpu", "float32"};

std::vector<std::uint8_t> someViews(std::int64_t images, int size, int epoch)
{
    std::vector<std::int64_t> all;
    for (std::int64_t i = 0; i < images; ++i)
        all.push_back(i);
    std::vector<std::uint8_t> views(static_cast<std::size_t>(2 * images * size * size * 3));
    test::MadeViews(images).fill(all, epoch, size, views.data());
    return views;
}

std::map<std::string, torch::Tensor> copyOfState(const SimClr &model)
{
    std::map<std::string, torch::Tensor> state = model.state();
    for (auto &[name, tensor] : state)
        tensor = tensor.detach().clone();
    return state;
}

} // namespace

/// The same steps with LibTorch's own optimiser.
TEST(SimClr, StepsAreThoseOfTorchsNesterov)
{
    TrainOptions options = tinyTraining(4, 1);
    options.weightDecay = 0.01;
    SimClr model(options, Normalisation(), kDevice);

    ResNet backbone(options.backbone, hashKeys(0, 1));
    ProjectionHead head(backbone->features(), hashKeys(0, 2));
    std::vector<torch::Tensor> parameters = backbone->parameters();
    for (const torch::Tensor &parameter : head->parameters())
        parameters.push_back(parameter);
    torch::optim::SGD peer(parameters, torch::optim::SGDOptions(0.05).momentum(0.9).weight_decay(0.01).nesterov(true));
    for (int step = 0; step < 3; ++step) {
        const std::vector<std::uint8_t> views = someViews(4, options.imageSize, step);
        const torch::Tensor batch = normalisedBatch(views.data(), 8, options.imageSize, Normalisation(), torch::kCPU);
        const auto halves = head->forward(backbone->forward(batch)).chunk(2);
        const torch::Tensor loss = ntXent(halves[0], halves[1], options.temperature);
        peer.zero_grad();
        loss.backward();
        peer.step();
        EXPECT_NEAR(model.step(views.data(), 4, 0.05), loss.item<double>(), 1e-3) << "step " << step;
    }
    const torch::Tensor ours = model.backbone()->named_parameters()["conv1.weight"];
    const torch::Tensor theirs = backbone->named_parameters()["conv1.weight"];
    const torch::Tensor fresh = ResNet(options.backbone, hashKeys(0, 1))->named_parameters()["conv1.weight"];
    EXPECT_LT((ours - theirs).norm().item<double>(), 1e-3 * (theirs - fresh).norm().item<double>());
}

TEST(SimClr, ARestoredModelTakesTheSameStepBitForBit)
{
    const TrainOptions options = tinyTraining(4, 1);
    SimClr model(options, Normalisation(), kDevice), restored(options, Normalisation(), kDevice);
    model.step(someViews(4, 16, 0).data(), 4, 0.05);
    restored.restore(copyOfState(model), "file");
    for (int step = 1; step < 3; ++step) {
        const std::vector<std::uint8_t> views = someViews(4, 16, step);
        EXPECT_EQ(model.step(views.data(), 4, 0.05), restored.step(views.data(), 4, 0.05));
    }
    for (const auto &[name, tensor] : model.state())
        EXPECT_TRUE(torch::equal(tensor, restored.state().at(name))) << name;
}

TEST(SimClr, AStateThatDoesNotFitIsRefused)
{
    const TrainOptions options = tinyTraining(4, 1);
    SimClr model(options, Normalisation(), kDevice);
    for (const char *name : {"momentum.3", "encoder.bn1.bias", "head.2.weight"}) {
        auto state = copyOfState(model);
        state.at(name) = torch::zeros({1});
        EXPECT_NE(errorOf([&] { model.restore(state, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos);
        state.erase(name);
        EXPECT_NE(errorOf([&] { model.restore(state, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos);
    }
}

TEST(SimClr, KnowsWhetherItsStateIsStillFinite)
{
    const TrainOptions options = tinyTraining(4, 1);
    for (const char *name : {"encoder.layer2.0.conv1.weight", "encoder.bn1.running_var", "momentum.0", "head.0.bias"}) {
        SimClr model(options, Normalisation(), kDevice);
        EXPECT_TRUE(model.isFinite());
        const torch::NoGradGuard guard;
        model.state().at(name).fill_(HUGE_VAL);
        EXPECT_FALSE(model.isFinite()) << name;
    }
}

TEST(SimClr, ALossThatIsNoNumberChangesNoWeight)
{
    const TrainOptions options = tinyTraining(4, 1);
    Normalisation broken;
    broken.deviation = {0, 0, 0};
    SimClr model(options, broken, kDevice);
    const auto before = copyOfState(model);
    EXPECT_FALSE(std::isfinite(model.step(someViews(4, 16, 0).data(), 4, 0.05)));
    for (const auto &[name, tensor] : model.state())
        if (name.find("running_") == std::string::npos && name.find("num_batches") == std::string::npos) {
            EXPECT_TRUE(torch::equal(tensor, before.at(name))) << name;
        }
}

TEST(SimClr, BfloatTakesNearlyTheSameFirstStep)
{
    const TrainOptions options = tinyTraining(8, 1);
    SimClr exact(options, Normalisation(), kDevice), brief(options, Normalisation(), {"cpu", "bfloat16"});
    const std::vector<std::uint8_t> views = someViews(8, 16, 0);
    const double loss = exact.step(views.data(), 8, 0.05), brieflyTaken = brief.step(views.data(), 8, 0.05);
    EXPECT_NE(loss, brieflyTaken);
    EXPECT_NEAR(brieflyTaken, loss, 0.1 * loss);
    EXPECT_TRUE(brief.isFinite());
}

} // namespace coresift
