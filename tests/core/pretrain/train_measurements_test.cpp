#include "core/base/file.h"
#include "tests/core/pretrain/sitting.h"

#include <cmath>
#include <stdexcept>

namespace coresift {

using test::MadeViews;
using test::Sitting;
using test::tinyTraining;

TEST(TrainMeasurements, FeaturesAreMeasuredEveryEpochAndAtTheEnd)
{
    TrainOptions options = tinyTraining(8, 1);
    options.steps = 5; // two an epoch
    Sitting sitting;
    sitting.train(16, options);
    std::vector<std::int64_t> measured;
    for (const StepMetrics &metrics : readMetrics(sitting.dir / "metrics.csv"))
        if (!std::isnan(metrics.featureSpread)) {
            measured.push_back(metrics.step);
            EXPECT_GT(metrics.featureSpread, 0);
            EXPECT_LT(metrics.featureSpread, 1);
            EXPECT_GT(metrics.effectiveRank, 1);
            EXPECT_LE(metrics.effectiveRank, 16);
            EXPECT_GT(metrics.alignment, 0);
            EXPECT_LT(metrics.alignment, 4);
            EXPECT_LT(metrics.uniformity, 0);
            EXPECT_GT(metrics.outputSpread, 0);
            EXPECT_LE(metrics.outputSpread, 1);
        }
    EXPECT_EQ(measured, (std::vector<std::int64_t>{2, 4, 5}));
}

TEST(TrainMeasurements, KnnIsAskedEverySoManyEpochsAndLeavesTheLossesAsTheyAre)
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

} // namespace coresift
