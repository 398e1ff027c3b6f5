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

/// Of a step's first four images.
ViewPixels viewsOf(MadeViews &source, const Learner &learner)
{
    ViewPixels views(learner.views(), 16, 4);
    source.fill({0, 1, 2, 3}, /*epoch=*/1, learner.views(), 16, views);
    return views;
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

TEST(Monitor, AlignmentIsTheMeanSquaredDistanceOfTwoViews)
{
    const torch::Tensor axes = torch::eye(4);
    EXPECT_EQ(alignment(axes, axes), 0);
    EXPECT_NEAR(alignment(axes, -axes), 4, 1e-12);
    EXPECT_NEAR(alignment(axes, axes.roll(1, 0)), 2, 1e-12); // at right angles
}

TEST(Monitor, UniformityIsZeroForOneFeatureAndLowForAnEvenSphere)
{
    EXPECT_EQ(uniformity(torch::ones({5, 4}) / 2), 0);
    EXPECT_NEAR(uniformity(torch::eye(4)), -4, 1e-12);                           // all pairs at √2
    EXPECT_NEAR(uniformity(torch::tensor({{1.0}, {-1.0}})), -8, 1e-12);          // one pair at 2
    EXPECT_NEAR(uniformity(torch::tensor({{1.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}})), // 0, √2, √2
                std::log((1 + 2 * std::exp(-4.0)) / 3), 1e-12);
    EXPECT_TRUE(std::isnan(uniformity(torch::eye(4).slice(0, 0, 1))));
}

TEST(Monitor, MeasuresAtEndsOfEpochsAndWithinLongOnes)
{
    MadeViews many(40000), some(1000);
    TrainOptions options = tinyTraining(128, 10);
    const TrainingMonitor inLongEpochs(many, options); // of 313 steps
    EXPECT_TRUE(inLongEpochs.isDue(200));
    EXPECT_FALSE(inLongEpochs.isDue(300));
    EXPECT_TRUE(inLongEpochs.isDue(313));
    EXPECT_TRUE(inLongEpochs.isDue(513));
    const TrainingMonitor inShortEpochs(some, options); // of 8 steps
    EXPECT_FALSE(inShortEpochs.isDue(7));
    EXPECT_TRUE(inShortEpochs.isDue(8));
    EXPECT_TRUE(inShortEpochs.isDue(16));
}

TEST(Monitor, TheSameSeedMeasuresTheSameImagesAndChangesNothing)
{
    MadeViews views(300);
    const TrainOptions options = tinyTraining(8, 1);
    Learner learner = learnerOf(options);
    NamedTensors before = learner.state();
    for (auto &[name, tensor] : before)
        tensor = tensor.detach().clone();
    StepMetrics first, second;
    const ViewPixels ofStep = viewsOf(views, learner);
    TrainingMonitor(views, options).measure(learner, ofStep, first);
    TrainingMonitor(views, options).measure(learner, ofStep, second);
    EXPECT_EQ(first.featureSpread, second.featureSpread);
    EXPECT_EQ(first.effectiveRank, second.effectiveRank);
    EXPECT_EQ(first.alignment, second.alignment);
    EXPECT_EQ(first.uniformity, second.uniformity);
    EXPECT_GT(first.featureSpread, 0);
    EXPECT_GT(first.effectiveRank, 1);
    EXPECT_GT(first.alignment, 0);
    EXPECT_LT(first.uniformity, 0);
    for (const auto &[name, tensor] : learner.state())
        EXPECT_TRUE(torch::equal(tensor, before.at(name))) << name;
    EXPECT_TRUE(learner.exported()->is_training());
}

TEST(Monitor, OfAMethodWithOneViewNoAlignmentIsMeasured)
{
    MadeViews views(8);
    TrainOptions options = tinyTraining(4, 1);
    options.method.method = "mae";
    options.backbone.backbone = "vit_tiny_patch16";
    options.method.decoderDepth = 1;
    Learner learner = learnerOf(options);
    StepMetrics metrics;
    TrainingMonitor(views, options).measure(learner, viewsOf(views, learner), metrics);
    EXPECT_GT(metrics.featureSpread, 0);
    EXPECT_TRUE(std::isnan(metrics.alignment));
    EXPECT_TRUE(std::isnan(metrics.uniformity));
}

} // namespace coresift
