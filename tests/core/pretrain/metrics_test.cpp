#include "core/pretrain/metrics.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

namespace coresift {

using test::TempDir;

namespace {

StepMetrics metricsOf(std::int64_t step)
{
    StepMetrics metrics;
    metrics.epoch = static_cast<int>(step / 4) + 1;
    metrics.step = step;
    metrics.loss = 5.1 / static_cast<double>(step);
    metrics.learningRate = 0.05 / 3;
    metrics.imagesPerSecond = 123.4;
    if (step % 4 == 0) {
        metrics.featureSpread = 0.5;
        metrics.effectiveRank = 17.25;
        metrics.alignment = 0.125;
        metrics.uniformity = -2.5;
        metrics.outputSpread = 0.75;
    }
    if (step % 8 == 0)
        metrics.knn = 62.5;
    return metrics;
}

void append(const std::string &file, std::int64_t lastStep, std::int64_t first, std::int64_t end)
{
    MetricsFile metrics(file, lastStep);
    for (std::int64_t step = first; step < end; ++step)
        metrics.append(metricsOf(step));
}

std::vector<std::int64_t> stepsIn(const std::string &file)
{
    std::vector<std::int64_t> steps;
    for (const StepMetrics &metrics : readMetrics(file))
        steps.push_back(metrics.step);
    return steps;
}

} // namespace

TEST(Metrics, ComeBackAsTheyWereWritten)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 20);
    const std::vector<StepMetrics> read = readMetrics(dir / "metrics.csv");
    ASSERT_EQ(read.size(), 19U);
    for (const StepMetrics &metrics : read) {
        const StepMetrics written = metricsOf(metrics.step);
        EXPECT_EQ(metrics.epoch, written.epoch);
        EXPECT_EQ(metrics.loss, written.loss); // bit for bit
        EXPECT_NEAR(metrics.imagesPerSecond, written.imagesPerSecond, 0.1);
    }
}

TEST(Metrics, WhatIsMeasuredNowAndThenComesBackWhereItWasMeasured)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 20);
    for (const StepMetrics &metrics : readMetrics(dir / "metrics.csv")) {
        const bool measured = metrics.step % 4 == 0, classified = metrics.step % 8 == 0;
        EXPECT_EQ(std::isnan(metrics.featureSpread), !measured);
        EXPECT_EQ(std::isnan(metrics.effectiveRank), !measured);
        EXPECT_EQ(std::isnan(metrics.knn), !classified);
        EXPECT_EQ(std::isnan(metrics.alignment), !measured);
        EXPECT_EQ(std::isnan(metrics.outputSpread), !measured);
        if (classified) {
            EXPECT_EQ(metrics.featureSpread, 0.5);
            EXPECT_EQ(metrics.effectiveRank, 17.25);
            EXPECT_EQ(metrics.knn, 62.5);
            EXPECT_EQ(metrics.alignment, 0.125);
            EXPECT_EQ(metrics.uniformity, -2.5);
            EXPECT_EQ(metrics.outputSpread, 0.75);
        }
    }
}

TEST(Metrics, AFileOfAnEarlierVersionIsReadAndGoneOnWith)
{
    const TempDir dir;
    writeFileAtomically(dir / "metrics.csv", "epoch,step,loss,lr,images/s\n1,1,4.5,0.1,5\n1,2,4.25,0.1,5\n");
    const std::vector<StepMetrics> old = readMetrics(dir / "metrics.csv");
    ASSERT_EQ(old.size(), 2U);
    EXPECT_EQ(old.back().loss, 4.25);
    EXPECT_TRUE(std::isnan(old.back().knn));
    append(dir / "metrics.csv", 2, 3, 9);
    EXPECT_EQ(stepsIn(dir / "metrics.csv"), (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(readMetrics(dir / "metrics.csv").back().knn, 62.5);
}

TEST(Metrics, AFileWithoutTheLaterColumnsIsReadAndGoneOnWith)
{
    const TempDir dir;
    writeFileAtomically(dir / "metrics.csv", "epoch,step,loss,lr,images/s,spread,rank,knn\n"
                                             "1,1,4.5,0.1,5,,,\n1,2,4.25,0.1,5,0.5,3,62.5\n1,3,4,0.1,5,0.5,3,\n");
    const std::vector<StepMetrics> old = readMetrics(dir / "metrics.csv");
    ASSERT_EQ(old.size(), 3U);
    EXPECT_EQ(old[1].knn, 62.5);
    EXPECT_TRUE(std::isnan(old[1].alignment));
    append(dir / "metrics.csv", 3, 4, 6);
    EXPECT_EQ(stepsIn(dir / "metrics.csv"), (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
    EXPECT_EQ(readMetrics(dir / "metrics.csv")[3].uniformity, -2.5);
}

TEST(Metrics, TheFirstLineNamesTheColumns)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 2);
    const std::string text = readTextFile(dir / "metrics.csv");
    EXPECT_EQ(text.substr(0, text.find('\n')),
              "epoch,step,loss,lr,images/s,spread,rank,knn,alignment,uniformity,output_spread");
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 2);
}

TEST(Metrics, LongFilesAreReadPieceByPiece)
{
    constexpr std::int64_t kSteps = 60000; // of 40 bytes or more: over two pieces of 1 MiB
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, kSteps + 1);
    const std::vector<std::int64_t> steps = stepsIn(dir / "metrics.csv");
    ASSERT_EQ(steps.size(), static_cast<std::size_t>(kSteps));
    for (std::int64_t i = 0; i < kSteps; ++i)
        ASSERT_EQ(steps[static_cast<std::size_t>(i)], i + 1);
}

TEST(Metrics, WhatIsNoLineEndsThem)
{
    const TempDir dir;
    const std::string good = "epoch,step,loss,lr,images/s\n1,1,4.5,0.1,5\n";
    for (const std::string &bad :
         {std::string(3 << 20, '\0'), std::string("1,2,4.5,0.1,5,\n1,3,4.5,0.1,5\n"), std::string("1,2,4.5,,5\n"),
          std::string("1,2,nan,0.1,5\n"), std::string("1,2,4.5,0.1,inf\n"), std::string("\n1,2,4.5,0.1,5\n"),
          std::string("1,99999999999999999999,4.5,0.1,5\n")}) {
        writeFileAtomically(dir / "metrics.csv", good + bad);
        EXPECT_EQ(stepsIn(dir / "metrics.csv"), std::vector<std::int64_t>{1}) << bad.substr(0, 40);
    }
}

TEST(Metrics, EachLineCanBeReadWhileTheRunGoesOn)
{
    const TempDir dir;
    MetricsFile metrics(dir / "metrics.csv", 0);
    for (std::int64_t step = 1; step < 4; ++step) {
        metrics.append(metricsOf(step));
        EXPECT_EQ(stepsIn(dir / "metrics.csv").size(), static_cast<std::size_t>(step));
    }
}

TEST(Metrics, ARunThatGoesOnAppendsBehindItsCheckpoint)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 8); // died at step 7, with a checkpoint of step 5
    const std::string before = readTextFile(dir / "metrics.csv");
    append(dir / "metrics.csv", 5, 6, 10);
    EXPECT_EQ(stepsIn(dir / "metrics.csv"), (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    const std::string after = readTextFile(dir / "metrics.csv");
    EXPECT_EQ(after.substr(0, before.size()), before); // rewritten lines are the same lines
}

TEST(Metrics, AFreshRunStartsAFreshFile)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 8);
    append(dir / "metrics.csv", 0, 1, 3);
    EXPECT_EQ(stepsIn(dir / "metrics.csv"), (std::vector<std::int64_t>{1, 2}));
}

TEST(Metrics, EveryCutLeavesTheWholeLinesBeforeIt)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 4);
    const std::string whole = readTextFile(dir / "metrics.csv");
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const std::string cut = whole.substr(0, length);
        writeFileAtomically(dir / "cut.csv", cut);
        const auto lines = static_cast<std::size_t>(std::count(cut.begin(), cut.end(), '\n'));
        EXPECT_EQ(stepsIn(dir / "cut.csv").size(), lines == 0 ? 0 : lines - 1) << length;
    }
}

TEST(Metrics, ATornLineIsReplacedWhenTheRunGoesOn)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 4);
    writeFileAtomically(dir / "metrics.csv", readTextFile(dir / "metrics.csv") + "1,4,1.2");
    append(dir / "metrics.csv", 3, 4, 6);
    EXPECT_EQ(stepsIn(dir / "metrics.csv"), (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
}

TEST(Metrics, LinesAfterABrokenOneAreLeftOut)
{
    const TempDir dir;
    for (const std::string broken :
         {"1,2,x,0.1,5", "1,2,0.5", "1;2;0.5;0.1;5", "1,2,0.5,0.1,5 and more", "1,2,0.5,0.1,5,0.5,3",
          "1,2,0.5,0.1,5,0.5,x,3", "1,2,0.5,0.1,5,,,,", "1,2,0.5,0.1,5,,,,0.5,,,", ""}) {
        writeFileAtomically(dir / "metrics.csv",
                            "epoch,step,loss,lr,images/s\n1,1,4.5,0.1,5\n" + broken + "\n1,3,4.5,0.1,5\n");
        EXPECT_EQ(stepsIn(dir / "metrics.csv"), (std::vector<std::int64_t>{1})) << broken;
    }
}

TEST(Metrics, AMissingFileIsNamed)
{
    const TempDir dir;
    EXPECT_NE(test::errorOf([&] { readMetrics(dir / "metrics.csv"); }).find("metrics.csv"), std::string::npos);
}

TEST(EpochLoss, IsTheSameWhereverARunWasStopped)
{
    const TempDir dir;
    append(dir / "metrics.csv", 0, 1, 8); // the second epoch has the steps 4 to 7
    EpochLoss whole;
    for (std::int64_t step = 1; step < 8; ++step)
        whole.add(metricsOf(step));
    EXPECT_NEAR(whole.mean(), 5.1 * (1 / 4.0 + 1 / 5.0 + 1 / 6.0 + 1 / 7.0) / 4, 1e-12);
    for (std::int64_t stop = 1; stop < 8; ++stop) {
        std::vector<StepMetrics> before = readMetrics(dir / "metrics.csv");
        before.resize(static_cast<std::size_t>(stop));
        EpochLoss resumed(before);
        for (std::int64_t step = stop + 1; step < 8; ++step)
            resumed.add(metricsOf(step));
        EXPECT_EQ(resumed.mean(), whole.mean()) << stop;
    }
    EXPECT_EQ(meanLossOfEpoch(readMetrics(dir / "metrics.csv"), 2), whole.mean());
    EXPECT_EQ(meanLossOfEpoch({}, 1), 0);
}

} // namespace coresift
