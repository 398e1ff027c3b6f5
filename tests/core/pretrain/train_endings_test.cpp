#include "core/base/file.h"
#include "core/encoder/safetensors.h"
#include "core/pretrain/checkpoint.h"
#include "core/pretrain/run_control.h"
#include "core/pretrain/schedule.h"
#include "tests/core/pretrain/sitting.h"

#include <cmath>
#include <new>
#include <utility>

namespace coresift {

using test::failureOf;
using test::MadeViews;
using test::Sitting;
using test::tinyTraining;

TEST(TrainEndings, ARunThatGetsNoBetterIsOverEarlyAndStaysSo)
{
    TrainOptions options = tinyTraining(4, 50);
    options.learningRate = 1e-9; // nothing is learnt
    options.earlyStop.earlyStop = "loss";
    options.earlyStop.patience = 2;
    options.earlyStop.gain = 0.5;
    Sitting sitting;
    const TrainReport report = sitting.train(8, options);
    EXPECT_TRUE(report.stoppedEarly);
    EXPECT_EQ(report.epochs, 3); // the first sets the best, two more are without a gain
    EXPECT_EQ(report.steps, 6);
    EXPECT_TRUE(fileExists(report.encoderFile));
    EXPECT_NE(report.summary().text().find("early"), std::string::npos);
    EXPECT_EQ(sitting.train(8, options).steps, 6);
    EXPECT_EQ(sitting.seen.size(), 6U); // nothing was trained again
}

TEST(TrainEndings, AnEncoderOfAnEarlierStepIsReplacedThoughTheRunIsOver)
{
    const TrainOptions options = tinyTraining(4, 1);
    Sitting sitting;
    const std::string file = sitting.train(8, options).encoderFile, encoder = readTextFile(file);
    writeEncoder(file, makeBackbone(options.backbone, /*seed=*/99), /*step=*/1); // as a kill before the last one leaves
    EXPECT_EQ(sitting.train(8, options).encoderFile, file);
    EXPECT_EQ(readTextFile(file), encoder);
    EXPECT_EQ(sitting.seen.size(), 2U); // nothing was trained again
}

TEST(TrainEndings, TheAccuracyCanEndARunAndItsBestEncoderIsKept)
{
    TrainOptions options = tinyTraining(8, 20);
    options.knnEvery = 1;
    options.earlyStop.earlyStop = "knn";
    options.earlyStop.patience = 3;
    Sitting sitting;
    int asked = 0;
    std::string encoderThen;
    sitting.knn = [&](const FeaturesNow &) {
        const double accuracies[] = {40, 60, 55, 50, 60};
        return accuracies[std::min(asked++, 4)];
    };
    sitting.onStep = [&](const StepMetrics &metrics) {
        if (metrics.step == 3)
            encoderThen = readTextFile(sitting.dir / "best.safetensors");
    };
    const TrainReport report = sitting.train(8, options);
    EXPECT_EQ(report.steps, 5);
    EXPECT_EQ(readTextFile(sitting.dir / "best.safetensors"), encoderThen); // of the second epoch
    EXPECT_NE(readTextFile(report.encoderFile), encoderThen);
}

TEST(TrainEndings, WhereViewsFindNoMemoryItIsSaidLikeThat)
{
    MadeViews views(8);
    views.beforeFill = [](std::int64_t) { throw std::bad_alloc(); };
    Sitting sitting;
    const Error failure = failureOf(sitting, views, tinyTraining(4, 2));
    EXPECT_EQ(failure.kind(), ErrorKind::OutOfMemory);
    EXPECT_NE(std::string(failure.what()).find("not enough memory for training. "), std::string::npos);
}

/// Views that say once that the numbers are no numbers any more, as a step does.
TEST(TrainEndings, ADivergedRunGoesOnAtATenthOfTheRateWhereItMay)
{
    TrainOptions options = tinyTraining(4, 4);
    options.checkpointEvery = 1;
    MadeViews views(4);
    bool failed = false;
    views.beforeFill = [&](std::int64_t call) {
        if (call == 3 && !std::exchange(failed, true))
            throw Error(ErrorKind::Numeric, Phrase::verbatim("the loss is no number any more"));
    };
    Sitting strict, patient;
    EXPECT_EQ(failureOf(strict, views, options).kind(), ErrorKind::Numeric);
    MadeViews again(4);
    failed = false;
    again.beforeFill = views.beforeFill;
    options.earlyStop.retries = 1;
    EXPECT_EQ(patient.train(again, options).steps, 4);
    ASSERT_EQ(patient.seen.size(), 4U);
    EXPECT_EQ(patient.seen[1].learningRate, learningRateAt(2, 4, options));
    EXPECT_NEAR(patient.seen[2].learningRate, learningRateAt(3, 4, options) / 10, 1e-12);
    EXPECT_EQ(readMetrics(patient.dir / "metrics.csv").size(), 4U);
}

TEST(TrainEndings, AnotherProcessCanStopARunThatThenGoesOnBitForBit)
{
    const TrainOptions options = tinyTraining(4, 3);
    Sitting whole, stopped;
    whole.train(8, options);
    stopped.onStep = [&](const StepMetrics &metrics) {
        if (metrics.step == 2)
            askRun(stopped.dir.path(), RunWish::Stop);
    };
    EXPECT_THROW(stopped.train(8, options), Cancelled);
    EXPECT_EQ(stopped.seen.size(), 2U);
    stopped.onStep = {};
    EXPECT_EQ(stopped.train(8, options).resumedAt, 2); // the old wish is forgotten
    EXPECT_EQ(stopped.losses(), whole.losses());
}

TEST(TrainEndings, SeveralBatchesGiveOneStep)
{
    TrainOptions options = tinyTraining(4, 2);
    options.optimiser.accumulate = 2;
    Sitting sitting;
    MadeViews views(16);
    const TrainReport report = sitting.train(views, options);
    EXPECT_EQ(report.steps, 4);
    ASSERT_EQ(views.calls().size(), 8U);
    for (const auto &[epoch, images] : views.calls())
        EXPECT_EQ(images.size(), 4U);
}

TEST(TrainEndings, MethodsThatNeedWholeBatchesLeaveTheLastShortOneOut)
{
    TrainOptions options = tinyTraining(4, 1);
    options.method.method = "moco";
    options.method.queue = 8;
    Sitting sitting;
    MadeViews views(11);
    EXPECT_EQ(sitting.train(views, options).steps, 2);
    for (const auto &[epoch, images] : views.calls())
        EXPECT_EQ(images.size(), 4U);
}

TEST(TrainEndings, EveryMethodTrainsAndGoesOnBitForBit)
{
    for (const std::string &method : methodNames()) {
        SCOPED_TRACE(method);
        TrainOptions options = TrainOptions::fromPreset("quick", method);
        if (method == "byol")
            options.backbone.backbone = "efficientnet_b0"; // drops branches by chance, its twin too
        options.device = {"cpu", "float32"};
        options.imageSize = 32;
        options.batch = 4;
        options.steps = 2;
        options.method.projectorHidden = options.method.projectorOut = 32;
        options.method.queue = 8;
        options.method.outputs = 64;
        options.method.decoderDepth = 1;
        options.method.localCrops = method == "swav" || method == "dino" ? 2 : 0;
        options.method.localSize = 16;
        ASSERT_TRUE(options.check().empty());
        Sitting whole, broken;
        whole.train(8, options);
        EXPECT_GE(whole.seen.back().outputSpread, 0);
        EXPECT_LE(whole.seen.back().outputSpread, 1);
        EXPECT_EQ(std::isnan(whole.seen.back().alignment), method == "mae");
        MadeViews views(8);
        broken.cancelAfter(1, views, options);
        EXPECT_EQ(broken.train(views, options).resumedAt, 1);
        EXPECT_EQ(broken.losses(), whole.losses());
        EXPECT_EQ(readTextFile(broken.encoder()), readTextFile(whole.encoder()));
    }
}

} // namespace coresift
