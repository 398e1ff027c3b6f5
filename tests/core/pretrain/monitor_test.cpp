#include "core/pretrain/monitor.h"

#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::MadeViews;
using test::tinyTraining;

namespace {

/// As in the options' device.
Learner learnerOf(const TrainOptions &options)
{
    return Learner(options, Normalisation(), options.device);
}

} // namespace

TEST(Monitor, SpreadIsZeroForOneFeatureAndOneForAnEvenSphere)
{
    const torch::Tensor one = torch::nn::functional::normalize(torch::ones({50, 8}));
    EXPECT_NEAR(featureSpread(one), 0, 1e-6);
    const torch::Tensor axes = torch::cat({torch::eye(8), -torch::eye(8)}); // mean 0, each axis alike
    EXPECT_NEAR(featureSpread(axes), 1, 1e-6);
}

TEST(Monitor, RankCountsTheDirectionsInUse)
{
    EXPECT_NEAR(effectiveRank(torch::ones({50, 8})), 1, 1e-3);
    EXPECT_NEAR(effectiveRank(torch::eye(8).repeat({3, 1})), 8, 1e-6);   // more images than dimensions
    EXPECT_NEAR(effectiveRank(torch::eye(8).slice(0, 0, 3)), 3, 1e-6);   // and fewer
    const torch::Tensor uneven = torch::diag(torch::tensor({3.0, 1.0})); // shares 3/4 and 1/4
    EXPECT_NEAR(effectiveRank(uneven), std::exp(0.75 * std::log(4 / 3.0) + 0.25 * std::log(4.0)), 1e-6);
}

TEST(Monitor, MeasuresAtEndsOfEpochsButNotTooOften)
{
    MadeViews many(40000), some(1000), few(8);
    TrainOptions options = tinyTraining(128, 10);
    const TrainingMonitor inLongEpochs(many, options); // of 313 steps
    EXPECT_TRUE(inLongEpochs.isDue(200));
    EXPECT_FALSE(inLongEpochs.isDue(313));
    const TrainingMonitor inShortEpochs(some, options); // 256 images each 17 steps cost a fiftieth; of 8 steps
    EXPECT_FALSE(inShortEpochs.isDue(8));
    EXPECT_TRUE(inShortEpochs.isDue(24));
    const TrainingMonitor ofFew(few, options); // 8 images in one batch
    EXPECT_TRUE(ofFew.isDue(9));
}

TEST(Monitor, TheSameSeedMeasuresTheSameImagesAndChangesNothing)
{
    MadeViews views(300);
    const TrainOptions options = tinyTraining(8, 1);
    Learner learner = learnerOf(options);
    const auto before = learner.state();
    StepMetrics first, second;
    TrainingMonitor(views, options).measure(learner, first);
    TrainingMonitor(views, options).measure(learner, second);
    EXPECT_EQ(first.featureSpread, second.featureSpread);
    EXPECT_EQ(first.effectiveRank, second.effectiveRank);
    EXPECT_GT(first.featureSpread, 0);
    EXPECT_GT(first.effectiveRank, 1);
    for (const auto &[name, tensor] : learner.state())
        EXPECT_TRUE(torch::equal(tensor, before.at(name))) << name;
    EXPECT_TRUE(learner.exported()->is_training());
}

} // namespace coresift
