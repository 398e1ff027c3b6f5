#include "core/pretrain/schedule.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "tests/support/support.h"

namespace coresift {

namespace {

TrainOptions withRate(double rate, double floorRatio, int warmup = 0)
{
    TrainOptions options;
    options.learningRate = rate;
    options.floorRatio = floorRatio;
    options.warmupEpochs = warmup;
    return options;
}

OptimiserOptions withSchedule(const std::string &schedule)
{
    OptimiserOptions options;
    options.schedule = schedule;
    return options;
}

constexpr TrainLength kTenEpochsOfTen{/*stepsPerEpoch=*/10, /*steps=*/100, /*epochs=*/10, /*scheduleEpochs=*/10};
/// Of 200 epochs as the schedules count, and not one over the images.
constexpr TrainLength kThreeHundredSteps{/*stepsPerEpoch=*/313, /*steps=*/300, /*epochs=*/1, /*scheduleEpochs=*/200};

TrainOptions givenInSteps(TrainOptions options)
{
    options.steps = 300;
    return options;
}

} // namespace

TEST(Schedule, EveryReferenceCaseIsMet)
{
    const std::vector<std::string> cases = test::referenceCases("objectives/cosine_schedule");
    ASSERT_FALSE(cases.empty());
    for (const std::string &folder : cases) {
        SCOPED_TRACE(folder);
        const auto json = nlohmann::json::parse(readTextFile(folder + "/case.json"));
        const Matrix expected = readNpyMatrix(folder + "/learning_rate.npy");
        const int epochs = json.at("epochs").get<int>(), first = json.at("first_epoch").get<int>();
        const TrainOptions options = withRate(json.at("base").get<double>(), json.at("floor_ratio").get<double>());
        ASSERT_EQ(expected.values.size(), static_cast<std::size_t>(epochs));
        for (int i = 0; i < epochs; ++i) {
            const double value = expected.values[static_cast<std::size_t>(i)];
            EXPECT_NEAR(learningRateAt(first + i, epochs, options), value, 1e-5 * value) << "epoch " << first + i;
        }
    }
}

TEST(Schedule, FirstMiddleAndLastEpoch)
{
    const TrainOptions options = withRate(0.1, 1e-3);
    EXPECT_NEAR(learningRateAt(1, 100, options), 0.1 - 0.0999 * 2.4672e-4, 1e-8); // (1 − cos(π/100))/2
    EXPECT_NEAR(learningRateAt(50, 100, options), (0.1 + 1e-4) / 2, 1e-12);
    EXPECT_NEAR(learningRateAt(100, 100, options), 1e-4, 1e-12);
    EXPECT_NEAR(learningRateAt(1, 1, options), 1e-4, 1e-12);
}

TEST(Schedule, FallsWithEveryEpoch)
{
    const TrainOptions options = withRate(0.5, 0);
    for (int epoch = 2; epoch <= 30; ++epoch)
        EXPECT_LT(learningRateAt(epoch, 30, options), learningRateAt(epoch - 1, 30, options));
    EXPECT_NEAR(learningRateAt(30, 30, options), 0, 1e-12);
}

TEST(Schedule, WarmsUpLinearlyToTheCosine)
{
    const TrainOptions cold = withRate(0.1, 1e-3), warm = withRate(0.1, 1e-3, 4);
    for (int epoch = 1; epoch <= 4; ++epoch)
        EXPECT_NEAR(learningRateAt(epoch, 40, warm), learningRateAt(4, 40, cold) * epoch / 4, 1e-12);
    for (int epoch = 4; epoch <= 40; ++epoch)
        EXPECT_EQ(learningRateAt(epoch, 40, warm), learningRateAt(epoch, 40, cold));
}

TEST(Schedule, AWarmUpLongerThanTheRunOnlyRises)
{
    const TrainOptions warm = withRate(0.1, 1e-3, 100);
    for (int epoch = 1; epoch < 40; ++epoch)
        EXPECT_LT(learningRateAt(epoch, 40, warm), learningRateAt(epoch + 1, 40, warm));
}

TEST(Schedule, ByDefaultAllStepsOfAnEpochHaveItsRate)
{
    const TrainOptions options = withRate(0.1, 1e-3, 2);
    for (std::int64_t step = 0; step < 100; ++step)
        EXPECT_EQ(learningRateOfStep(step, kTenEpochsOfTen, options, OptimiserOptions()),
                  learningRateAt(static_cast<int>(step / 10) + 1, 10, options));
}

TEST(Schedule, ARunOfEpochsIsInWholeOnes)
{
    const TrainOptions options;
    EXPECT_EQ(scheduleEpoch(0, kTenEpochsOfTen, options), 1);
    EXPECT_EQ(scheduleEpoch(9, kTenEpochsOfTen, options), 1);
    EXPECT_EQ(scheduleEpoch(10, kTenEpochsOfTen, options), 2);
    EXPECT_EQ(scheduleEpoch(99, kTenEpochsOfTen, options), 10);
}

TEST(Schedule, ARunOfStepsFallsAllTheWayHoweverShortItIs)
{
    const TrainOptions options = givenInSteps(withRate(0.1, 1e-3));
    const auto rate = [&](std::int64_t step) {
        return learningRateOfStep(step, kThreeHundredSteps, options, OptimiserOptions());
    };
    EXPECT_GT(rate(0), 0.0999);
    EXPECT_NEAR(rate(149), (0.1 + 1e-4) / 2, 1e-12);
    EXPECT_NEAR(rate(299), 1e-4, 1e-12);
    for (std::int64_t step = 1; step < 300; ++step)
        EXPECT_LT(rate(step), rate(step - 1)) << step;
}

TEST(Schedule, ARunOfStepsWarmsUpForItsShareOfTheEpochs)
{
    const TrainOptions cold = givenInSteps(withRate(0.1, 1e-3)), warm = givenInSteps(withRate(0.1, 1e-3, 40));
    const auto rate = [](std::int64_t step, const TrainOptions &options) {
        return learningRateOfStep(step, kThreeHundredSteps, options, OptimiserOptions());
    };
    EXPECT_NEAR(rate(29, warm), rate(59, cold) / 2, 1e-12); // 40 of 200 epochs are 60 of 300 steps
    EXPECT_NEAR(rate(59, warm), rate(59, cold), 1e-12);
    EXPECT_EQ(rate(60, warm), rate(60, cold));
    const auto byStep = [&](std::int64_t step) {
        return learningRateOfStep(step, kThreeHundredSteps, warm, withSchedule("cosine-per-step"));
    };
    EXPECT_NEAR(byStep(30), 0.05, 1e-12);
    EXPECT_NEAR(byStep(60), 0.1, 1e-12);
    EXPECT_LT(byStep(61), 0.1);
}

TEST(Schedule, ARunOfStepsMeetsItsMilestones)
{
    OptimiserOptions optimiser = withSchedule("milestones");
    optimiser.milestones = {100};
    const auto rate = [&](std::int64_t step) {
        return learningRateOfStep(step, kThreeHundredSteps, givenInSteps(withRate(0.1, 1e-3)), optimiser);
    };
    EXPECT_NEAR(rate(149), 0.1, 1e-12); // with it the hundredth epoch is over
    EXPECT_NEAR(rate(150), 0.01, 1e-12);
}

TEST(Schedule, ByStepTheCosineBeginsWhereTheWarmUpEnds)
{
    const auto rate = [](std::int64_t step) {
        return learningRateOfStep(step, kTenEpochsOfTen, withRate(0.1, 1e-3, 2), withSchedule("cosine-per-step"));
    };
    EXPECT_EQ(rate(0), 0);
    EXPECT_NEAR(rate(10), 0.05, 1e-12);
    EXPECT_NEAR(rate(20), 0.1, 1e-12);
    EXPECT_NEAR(rate(60), (0.1 + 1e-4) / 2, 1e-12); // half of the 80 steps behind the warm-up
    EXPECT_GT(rate(99), 1e-4);
    EXPECT_LT(rate(99), 2e-4);
    for (std::int64_t step = 21; step < 100; ++step)
        EXPECT_LT(rate(step), rate(step - 1)) << step;
}

TEST(Schedule, ByStepWithoutWarmUpTheFirstStepHasTheFullRate)
{
    EXPECT_NEAR(learningRateOfStep(0, kTenEpochsOfTen, withRate(0.1, 0), withSchedule("cosine-per-step")), 0.1, 1e-12);
}

TEST(Schedule, AWarmUpLongerThanTheRunIsNeverOver)
{
    EXPECT_NEAR(learningRateOfStep(50, kTenEpochsOfTen, withRate(0.1, 0, 1000), withSchedule("cosine-per-step")),
                0.1 * 50 / 10000, 1e-12);
}

TEST(Schedule, AfterEachMilestoneTheRateIsATenth)
{
    OptimiserOptions optimiser = withSchedule("milestones");
    optimiser.milestones = {3, 5};
    const auto rate = [&](int epoch, int warmup) {
        return learningRateOfStep((epoch - 1) * 10 + 9, kTenEpochsOfTen, withRate(0.1, 1e-3, warmup), optimiser);
    };
    const double expected[] = {0.1, 0.1, 0.1, 0.01, 0.01, 0.001, 0.001};
    for (int epoch = 1; epoch <= 7; ++epoch)
        EXPECT_NEAR(rate(epoch, 0), expected[epoch - 1], 1e-12) << "epoch " << epoch;
    EXPECT_NEAR(rate(1, 2), 0.05, 1e-12);
    EXPECT_NEAR(rate(2, 2), 0.1, 1e-12);
    EXPECT_NEAR(rate(4, 2), 0.01, 1e-12);
}

TEST(Schedule, WeightDecayStaysUnlessItHasAnEnd)
{
    TrainOptions options;
    options.weightDecay = 0.04;
    OptimiserOptions optimiser;
    EXPECT_EQ(weightDecayOfStep(70, 100, options, optimiser), 0.04);
    optimiser.weightDecayEnd = 0.4;
    EXPECT_NEAR(weightDecayOfStep(0, 100, options, optimiser), 0.04, 1e-12);
    EXPECT_NEAR(weightDecayOfStep(50, 100, options, optimiser), 0.22, 1e-12);
    EXPECT_NEAR(weightDecayOfStep(99, 100, options, optimiser), 0.3999111808658317, 1e-12);
}

TEST(Schedule, ATwinFollowsMoreAndMoreSlowly)
{
    EXPECT_NEAR(twinMomentumAt(1, 100, 0.996), 0.996, 1e-12);
    EXPECT_NEAR(twinMomentumAt(51, 100, 0.996), 0.998, 1e-12);
    EXPECT_NEAR(twinMomentumAt(100, 100, 0.996), 0.9999990131207315, 1e-12);
}

TEST(Schedule, TheTeachersTemperatureWarmsUpLinearly)
{
    EXPECT_NEAR(teacherTemperatureAt(1, 30, 0.04, 0.07), 0.04, 1e-12);
    EXPECT_NEAR(teacherTemperatureAt(16, 30, 0.04, 0.07), 0.055, 1e-12);
    EXPECT_NEAR(teacherTemperatureAt(30, 30, 0.04, 0.07), 0.069, 1e-12);
    EXPECT_EQ(teacherTemperatureAt(31, 30, 0.04, 0.07), 0.07);
    EXPECT_EQ(teacherTemperatureAt(1, 0, 0.04, 0.07), 0.07);
}

TEST(Schedule, ALargeCoresetShortensTheRun)
{
    EXPECT_EQ(epochsOnCoreset(5000, 25623, false), 5000);
    EXPECT_EQ(epochsOnCoreset(5000, 25624, false), 4999);
    EXPECT_EQ(epochsOnCoreset(5000, 100000, false), 1281);
    EXPECT_EQ(epochsOnCoreset(5000, 1281167, false), 100);
    EXPECT_EQ(epochsOnCoreset(5000, 200000000, false), 1);
    EXPECT_EQ(epochsOnCoreset(5000, 0, false), 5000);
}

TEST(Schedule, FineTuningTakesAFifthOfIt)
{
    EXPECT_EQ(epochsOnCoreset(5000, 10000, true), 1000);
    EXPECT_EQ(epochsOnCoreset(5000, 100000, true), 256);
    EXPECT_EQ(epochsOnCoreset(3, 10, true), 1);
}

TEST(Schedule, SpansOfEpochsShrinkWithTheRun)
{
    EXPECT_EQ(rescaledEpochs(10, 5000, 1281), 2);
    EXPECT_EQ(rescaledEpochs(2000, 5000, 1281), 512);
    EXPECT_EQ(rescaledEpochs(1, 5000, 1281), 0);
    EXPECT_EQ(rescaledEpochs(100000, 100000, 100000), 100000); // the product does not fit an int
}

TEST(Schedule, SpansAndMilestonesOfARunOnACoresetFollowItsEpochs)
{
    TrainOptions options = TrainOptions::fromPreset("paper", "dino"); // 5,000 epochs, 30 of a rising temperature
    options.optimiser.milestones = {1, 200, 300};
    const TrainOptions shorter = optionsOnCoreset(options, 100000, /*fineTunes=*/false);
    EXPECT_EQ(shorter.epochs, 1281);
    EXPECT_EQ(shorter.method.freezeEpochs, 1);
    EXPECT_EQ(shorter.method.teacherWarmup, 7);
    EXPECT_EQ(shorter.warmupEpochs, 2); // of 10
    EXPECT_EQ(shorter.optimiser.milestones, (std::vector<int>{1, 51, 76}));
    const TrainOptions mae = TrainOptions::fromPreset("small-data", "mae"); // 200 epochs, 40 of warm-up
    EXPECT_EQ(optionsOnCoreset(mae, 0, /*fineTunes=*/true).warmupEpochs, 8);
}

TEST(Schedule, ACoresetIsRenewedBehindEqualShares)
{
    const auto rounds = [](int epochs, int times) {
        std::vector<int> all;
        for (int epoch = 1; epoch <= epochs; ++epoch)
            all.push_back(renewalRound(epoch, epochs, times));
        return all;
    };
    EXPECT_EQ(rounds(4, 1), (std::vector<int>{0, 0, 0, 0}));
    EXPECT_EQ(rounds(4, 2), (std::vector<int>{0, 0, 1, 1}));
    EXPECT_EQ(rounds(7, 3), (std::vector<int>{0, 0, 1, 1, 2, 2, 2}));
    EXPECT_EQ(rounds(2, 5), (std::vector<int>{0, 4})); // never before the first epoch
}

} // namespace coresift
