#include "core/base/error.h"
#include "core/base/file.h"
#include "core/encoder/safetensors.h"
#include "tests/core/pretrain/sitting.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace coresift {

using test::errorOf;
using test::failureOf;
using test::MadeViews;
using test::RecordingJobContext;
using test::Sitting;
using test::TempDir;
using test::tinyTraining;

namespace {

std::int64_t stepOfCheckpoint(const std::string &file)
{
    return std::stoll(readSafeTensors(file).metadata.at("step"));
}

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
        EXPECT_EQ(static_cast<float>(metrics[i].loss), static_cast<float>(sitting.seen[i].loss));
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

TEST(Train, FeaturesAreMeasuredNowAndThenAndAtTheEnd)
{
    Sitting sitting;
    sitting.train(16, tinyTraining(16, 40)); // 16 images at every ninth step cost a fiftieth
    std::vector<std::int64_t> measured;
    for (const StepMetrics &metrics : readMetrics(sitting.dir / "metrics.csv"))
        if (!std::isnan(metrics.featureSpread)) {
            measured.push_back(metrics.step);
            EXPECT_GT(metrics.featureSpread, 0);
            EXPECT_LT(metrics.featureSpread, 1);
            EXPECT_GT(metrics.effectiveRank, 1);
            EXPECT_LE(metrics.effectiveRank, 16);
        }
    EXPECT_EQ(measured, (std::vector<std::int64_t>{9, 18, 27, 36, 40}));
}

TEST(Train, KnnIsAskedEverySoManyEpochsAndLeavesTheLossesAsTheyAre)
{
    TrainOptions options = tinyTraining(4, 7); // two steps an epoch
    options.knnEvery = 3;
    Sitting watched, alone;
    alone.train(8, options);
    MadeViews views(8);
    std::vector<std::uint8_t> pixels(4 * 16 * 16 * 3);
    views.fillPlain({0, 1, 2, 3}, 16, pixels.data());
    watched.knn = [&](const FeaturesNow &features) {
        const Matrix found = features(pixels.data(), 4);
        EXPECT_EQ(found.rows, 4);
        EXPECT_EQ(found.cols, 512);
        return 75.0;
    };
    watched.train(views, options);
    std::vector<std::int64_t> asked;
    for (const StepMetrics &metrics : watched.seen)
        if (metrics.knn == 75)
            asked.push_back(metrics.step);
    EXPECT_EQ(asked, (std::vector<std::int64_t>{6, 12, 14}));
    EXPECT_EQ(watched.losses(), alone.losses());
    EXPECT_EQ(readTextFile(watched.encoder()), readTextFile(alone.encoder()));

    Sitting never;
    options.knnEvery = 0;
    never.knn = [](const FeaturesNow &) -> double { throw std::logic_error("was asked"); };
    never.train(8, options);
}

TEST(TrainLength, CountsBatchesOfTwoAndMore)
{
    TrainOptions options = tinyTraining(4, 3);
    EXPECT_EQ(trainLength(options, 8).stepsPerEpoch, 2);
    EXPECT_EQ(trainLength(options, 9).stepsPerEpoch, 2);
    EXPECT_EQ(trainLength(options, 10).stepsPerEpoch, 3);
    EXPECT_EQ(trainLength(options, 3).stepsPerEpoch, 1);
    EXPECT_EQ(trainLength(options, 10).steps, 9);
    EXPECT_EQ(trainLength(options, 1).steps, 0);
    options.steps = 10;
    EXPECT_EQ(trainLength(options, 10).steps, 10);
    EXPECT_EQ(trainLength(options, 10).epochs, 4);
}

TEST(TrainReport, SummaryTellsStepsLossAndWhereItWentOn)
{
    TrainReport report;
    report.steps = 1200;
    report.epochs = 40;
    report.firstLoss = 5.1;
    report.lastLoss = 2.25;
    report.seconds = 65;
    EXPECT_EQ(report.summary().text(),
              "1,200 steps in 40 epochs, loss 5.100 (first epoch) → 2.250 (last epoch), 1 min 5 s");
    report.resumedAt = 600;
    EXPECT_NE(report.summary().text().find("went on from step 600"), std::string::npos);
}

} // namespace coresift
