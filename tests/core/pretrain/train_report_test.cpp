#include "core/pretrain/train.h"

#include "tests/core/pretrain/made_views.h"

#include <gtest/gtest.h>

namespace coresift {

using test::tinyTraining;

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
    EXPECT_EQ(trainLength(options, 10).scheduleEpochs, 3);
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
    report.imagesPerSecond = 250;
    report.waitingShare = 0.034;
    EXPECT_NE(report.summary().text().find(", 250 images/s, 3 % of the time waiting for views"), std::string::npos);
    report.resumedAt = 600;
    EXPECT_NE(report.summary().text().find("went on from step 600"), std::string::npos);
}

} // namespace coresift
