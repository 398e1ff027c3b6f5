#include "core/base/error.h"
#include "core/base/file.h"
#include "core/encoder/safetensors.h"
#include "tests/core/pretrain/sitting.h"
#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <torch/script.h>

namespace coresift {

using test::errorOf;
using test::failureOf;
using test::MadeViews;
using test::RecordingJobContext;
using test::Sitting;
using test::stepOfCheckpoint;
using test::TempDir;
using test::tinyTraining;

namespace {

bool everythingIsFinite(const std::string &file)
{
    for (const auto &[name, tensor] : readSafeTensors(file).tensors)
        if (!torch::isfinite(tensor).all().item<bool>())
            return false;
    return true;
}

} // namespace

TEST(Train, TheLossFalls)
{
    Sitting sitting;
    const TrainReport report = sitting.train(16, tinyTraining(16, 25));
    EXPECT_EQ(report.steps, 25);
    EXPECT_GT(report.firstLoss, 1);
    EXPECT_LT(report.lastLoss, 0.6 * report.firstLoss);
    EXPECT_GT(report.imagesPerSecond, 0);
    EXPECT_GT(report.waitingShare, 0);
    EXPECT_LT(report.waitingShare, 1);
}

TEST(Train, TheSameSeedGivesTheSameLossesAndEncoder)
{
    Sitting first, same, other;
    TrainOptions options = tinyTraining(4, 3);
    first.train(8, options);
    same.train(8, options);
    options.seed = 1;
    other.train(8, options);
    EXPECT_EQ(first.losses(), same.losses());
    EXPECT_EQ(readTextFile(first.encoder()), readTextFile(same.encoder()));
    EXPECT_NE(first.losses(), other.losses());
}

TEST(Train, ResumesAfterACancelBitForBit)
{
    const TrainOptions options = tinyTraining(4, 4); // 10 images: batches of 4, 4 and 2
    Sitting whole;
    const TrainReport expected = whole.train(10, options);
    for (const std::int64_t step : {1, 6}) {
        SCOPED_TRACE(step);
        Sitting broken;
        MadeViews views(10);
        broken.cancelAfter(step, views, options);
        EXPECT_EQ(stepOfCheckpoint(broken.checkpoint()), step);
        const TrainReport report = broken.train(views, options);
        EXPECT_EQ(report.resumedAt, step);
        EXPECT_EQ(broken.losses(), whole.losses());
        EXPECT_EQ(readTextFile(broken.encoder()), readTextFile(whole.encoder()));
        EXPECT_EQ(report.firstLoss, expected.firstLoss);
        EXPECT_EQ(report.lastLoss, expected.lastLoss);
    }
}

TEST(Train, MetricsOfAllSittingsAreOneFile)
{
    const TrainOptions options = tinyTraining(4, 3);
    Sitting sitting;
    MadeViews views(8);
    sitting.cancelAfter(2, views, options);
    sitting.cancelAfter(5, views, options);
    sitting.train(views, options);
    const std::vector<StepMetrics> metrics = readMetrics(sitting.dir / "metrics.csv");
    ASSERT_EQ(metrics.size(), 6U);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        EXPECT_EQ(metrics[i].step, static_cast<std::int64_t>(i) + 1);
        EXPECT_EQ(metrics[i].epoch, static_cast<int>(i) / 2 + 1);
        EXPECT_EQ(metrics[i].loss, sitting.seen[i].loss);
    }
}

TEST(Train, ACancelBeforeTheFirstStepLeavesACheckpointToo)
{
    Sitting sitting;
    sitting.context.cancel();
    EXPECT_THROW(sitting.train(4, tinyTraining(4, 1)), Cancelled);
    EXPECT_TRUE(sitting.seen.empty());
    EXPECT_EQ(stepOfCheckpoint(sitting.checkpoint()), 0);
    EXPECT_FALSE(fileExists(sitting.encoder()));
}

TEST(Train, AThrowHalfWayGoesOnFromTheLastCheckpoint)
{
    TrainOptions options = tinyTraining(4, 4);
    options.checkpointEvery = 1;
    Sitting whole, broken;
    whole.train(8, options);
    MadeViews views(8);
    views.beforeFill = [](std::int64_t call) {
        if (call == 6)
            throw Error(ErrorKind::Io, "the disk is gone");
    };
    const Error failure = failureOf(broken, views, options);
    EXPECT_EQ(failure.kind(), ErrorKind::Io);
    EXPECT_STREQ(failure.what(), "the disk is gone");
    EXPECT_EQ(stepOfCheckpoint(broken.checkpoint()), 4);
    EXPECT_EQ(broken.seen.size(), 5U); // the fifth step is lost

    views.beforeFill = nullptr;
    broken.seen.resize(4);
    EXPECT_EQ(broken.train(views, options).resumedAt, 4);
    EXPECT_EQ(broken.losses(), whole.losses());
    EXPECT_EQ(readMetrics(broken.dir / "metrics.csv").size(), 8U);
}

TEST(Train, CheckpointsComeAsOftenAsAskedFor)
{
    TrainOptions options = tinyTraining(4, 5);
    options.checkpointEvery = 2;
    Sitting sitting;
    std::set<std::int64_t> found;
    sitting.onStep = [&](const StepMetrics &) {
        if (fileExists(sitting.checkpoint()))
            found.insert(stepOfCheckpoint(sitting.checkpoint()));
    };
    sitting.train(8, options); // two steps an epoch
    found.insert(stepOfCheckpoint(sitting.checkpoint()));
    EXPECT_EQ(found, (std::set<std::int64_t>{4, 8, 10}));
}

TEST(Train, AFinishedRunIsGivenBackWithoutAStep)
{
    const TrainOptions options = tinyTraining(4, 2);
    Sitting sitting;
    const TrainReport first = sitting.train(8, options);
    sitting.seen.clear();
    MadeViews views(8);
    const TrainReport again = sitting.train(views, options);
    EXPECT_TRUE(sitting.seen.empty());
    EXPECT_TRUE(views.calls().empty());
    EXPECT_EQ(again.resumedAt, 4);
    EXPECT_EQ(again.lastLoss, first.lastLoss);
    EXPECT_EQ(again.encoderFile, sitting.encoder());
}

TEST(Train, ALossThatIsNoNumberEndsItAndKeepsTheLastCheckpoint)
{
    const TrainOptions options = tinyTraining(4, 3);
    Sitting whole, broken;
    whole.train(8, options);
    MadeViews views(8);
    broken.cancelAfter(3, views, options);
    const std::string good = readTextFile(broken.checkpoint());
    broken.normalisation.deviation = {0, 0, 0};
    const Error failure = failureOf(broken, views, options);
    EXPECT_EQ(failure.kind(), ErrorKind::Numeric);
    EXPECT_NE(std::string(failure.what()).find("step 4 (epoch 2)"), std::string::npos) << failure.what();
    EXPECT_NE(std::string(failure.what()).find("learning rate"), std::string::npos) << failure.what();
    EXPECT_EQ(readTextFile(broken.checkpoint()), good);

    broken.normalisation = Normalisation();
    broken.train(views, options);
    EXPECT_EQ(broken.losses(), whole.losses());
}

TEST(Train, AHugeLearningRateNeverPutsBadWeightsIntoACheckpoint)
{
    TrainOptions options = tinyTraining(4, 60);
    options.learningRate = 100;
    options.weightDecay = 1;
    options.checkpointEvery = 1;
    ASSERT_TRUE(options.check().empty());
    Sitting sitting;
    MadeViews views(4);
    const Error failure = failureOf(sitting, views, options);
    EXPECT_EQ(failure.kind(), ErrorKind::Numeric);
    EXPECT_NE(std::string(failure.what()).find("at step"), std::string::npos) << failure.what();
    EXPECT_GT(stepOfCheckpoint(sitting.checkpoint()), 0);
    EXPECT_TRUE(everythingIsFinite(sitting.checkpoint()));
    EXPECT_FALSE(fileExists(sitting.encoder()));
}

TEST(Train, EveryImageComesOnceAnEpochInAnOrderOfItsOwn)
{
    Sitting sitting;
    MadeViews views(10);
    sitting.train(views, tinyTraining(4, 3));
    std::vector<std::vector<std::int64_t>> epochs(3);
    for (const auto &[epoch, images] : views.calls()) {
        auto &order = epochs.at(static_cast<std::size_t>(epoch - 1));
        order.insert(order.end(), images.begin(), images.end());
    }
    EXPECT_NE(epochs[0], epochs[1]);
    EXPECT_NE(epochs[1], epochs[2]);
    for (std::vector<std::int64_t> &order : epochs) {
        std::sort(order.begin(), order.end());
        EXPECT_EQ(order, (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    }
}

TEST(Train, ASingleImageLeftOverMakesNoBatch)
{
    Sitting sitting;
    MadeViews views(9);
    sitting.train(views, tinyTraining(4, 2));
    ASSERT_EQ(views.calls().size(), 4U);
    for (const auto &[epoch, images] : views.calls())
        EXPECT_EQ(images.size(), 4U);
}

TEST(Train, StepsWinOverEpochs)
{
    TrainOptions options = tinyTraining(4, 1);
    options.steps = 5;
    Sitting sitting;
    const TrainReport report = sitting.train(8, options);
    EXPECT_EQ(report.steps, 5);
    EXPECT_EQ(report.epochs, 3);
    EXPECT_EQ(sitting.seen.size(), 5U);
    EXPECT_NEAR(sitting.seen.back().learningRate, options.learningRate * options.floorRatio, 1e-9);
}

TEST(Train, TheLearningRateFollowsTheEpochs)
{
    TrainOptions options = tinyTraining(4, 4);
    options.warmupEpochs = 1;
    Sitting sitting;
    sitting.train(8, options);
    std::vector<double> rates;
    for (const StepMetrics &metrics : sitting.seen)
        rates.push_back(metrics.learningRate);
    EXPECT_EQ(rates[0], rates[1]);
    EXPECT_GT(rates[1], rates[2]);
    EXPECT_NEAR(rates[2], options.learningRate / 2 * (1 + options.floorRatio), 1e-9);
    EXPECT_NEAR(rates[7], options.learningRate * options.floorRatio, 1e-9);
}

TEST(Train, FewerThanTwoImagesAreAnError)
{
    for (const std::int64_t images : {0, 1}) {
        Sitting sitting;
        MadeViews views(images);
        const Error failure = failureOf(sitting, views, tinyTraining(4, 1));
        EXPECT_EQ(failure.kind(), ErrorKind::InvalidInput);
        EXPECT_NE(std::string(failure.what()).find("at least two images"), std::string::npos);
    }
    Sitting sitting;
    EXPECT_EQ(sitting.train(2, tinyTraining(4, 1)).steps, 1);
}

TEST(Train, WrongOptionsAreRefusedBeforeAnythingIsWritten)
{
    TrainOptions options = tinyTraining(4, 1);
    options.imageSize = 3;
    Sitting sitting;
    MadeViews views(4);
    EXPECT_EQ(failureOf(sitting, views, options).kind(), ErrorKind::InvalidInput);
    EXPECT_FALSE(fileExists(sitting.dir / "metrics.csv"));
}

TEST(Train, ACheckpointOfOtherOptionsIsNotOverwritten)
{
    TrainOptions options = tinyTraining(4, 2);
    Sitting sitting;
    MadeViews views(8);
    sitting.cancelAfter(1, views, options);
    const std::string before = readTextFile(sitting.checkpoint());
    options.learningRate = 0.01;
    const Error failure = failureOf(sitting, views, options);
    EXPECT_EQ(failure.kind(), ErrorKind::InvalidInput);
    EXPECT_NE(std::string(failure.what()).find("“learning-rate”"), std::string::npos) << failure.what();
    EXPECT_EQ(readTextFile(sitting.checkpoint()), before);
}

TEST(Train, InitialWeightsAreStartedFrom)
{
    const TrainOptions options = tinyTraining(8, 8);
    Sitting fresh, tuned;
    fresh.train(8, options);
    tuned.initialWeights = fresh.encoder();
    tuned.train(8, options);
    EXPECT_NE(tuned.seen.front().loss, fresh.seen.front().loss);
    EXPECT_LT(tuned.seen.front().loss, fresh.seen.front().loss);

    TrainOptions other = options;
    other.backbone.backbone = "resnet18";
    Sitting misfit;
    misfit.initialWeights = fresh.encoder();
    MadeViews views(8);
    EXPECT_EQ(failureOf(misfit, views, other).kind(), ErrorKind::Corrupt);
}

/// A checkpoint as others save it: the encoder under a prefix, with what its method had beside it.
TEST(Train, InitialWeightsMayBeInAnyFileOfWeights)
{
    const TrainOptions options = tinyTraining(4, 1);
    Sitting fresh, tuned, pickled;
    fresh.train(4, options);
    tuned.initialWeights = fresh.encoder();
    tuned.train(4, options);

    std::map<std::string, torch::Tensor> weights{{"module.projector.0.weight", torch::zeros({2, 2})}};
    for (const auto &[name, tensor] : readSafeTensors(fresh.encoder()).tensors)
        weights["module.encoder." + name] = tensor;
    const test::MadeStateDict made(weights);
    pickled.initialWeights = pickled.dir / "checkpoint.pth";
    std::ofstream(pickled.initialWeights, std::ios::binary)
        << test::legacyForm(test::pickledDict({{"state_dict", made.value}}), made.storages);
    pickled.train(4, options);
    EXPECT_EQ(pickled.losses(), tuned.losses());
    EXPECT_NE(pickled.losses(), fresh.losses());
}

TEST(Train, ATorchScriptEncoderIsNotTrainedFurther)
{
    Sitting sitting;
    torch::jit::Module module("Made");
    module.register_parameter("weight", torch::ones({2}), /*is_buffer=*/false);
    module.save(sitting.dir / "script.pt");
    sitting.initialWeights = sitting.dir / "script.pt";
    MadeViews views(4);
    const Error failure = failureOf(sitting, views, tinyTraining(4, 1));
    EXPECT_EQ(failure.kind(), ErrorKind::Unsupported);
    EXPECT_EQ(failure.file(), sitting.initialWeights);
}

TEST(Train, OnceAStepIsSavedTheInitialWeightsMayBeGone)
{
    const TrainOptions options = tinyTraining(4, 2);
    Sitting whole, cut;
    MadeViews views(8);
    whole.train(views, options);
    cut.cancelAfter(1, views, options);
    cut.initialWeights = cut.dir / "gone.safetensors";
    cut.train(views, options);
    EXPECT_EQ(cut.losses(), whole.losses());
}

TEST(Train, ItsEncoderCanBeLoadedByItself)
{
    Sitting sitting;
    EncoderSource source;
    source.file = sitting.train(4, tinyTraining(4, 1)).encoderFile;
    const auto encoder = loadEncoder(source, {"cpu", "float32"});
    const std::vector<std::uint8_t> grey(16 * 16 * 3, 128);
    EXPECT_EQ(encoder->embed(grey.data(), 1, 16).cols, 512);
    EXPECT_NE(encoder->summary().text().find("ResNet-10"), std::string::npos);
}

TEST(Train, ProgressCountsStepsAndEndsWhole)
{
    Sitting sitting;
    sitting.train(8, tinyTraining(4, 2));
    const Progress last = sitting.context.progress().back();
    EXPECT_EQ(last.done, 4);
    EXPECT_EQ(last.total, 4);
    EXPECT_EQ(last.unit, "steps");
    EXPECT_NE(last.note.text().find("loss"), std::string::npos);
}

} // namespace coresift
