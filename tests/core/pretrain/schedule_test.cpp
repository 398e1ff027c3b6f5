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
        EXPECT_NEAR(learningRateAt(epoch, 40, warm), learningRateAt(epoch, 40, cold) * epoch / 4, 1e-12);
    for (int epoch = 4; epoch <= 40; ++epoch)
        EXPECT_EQ(learningRateAt(epoch, 40, warm), learningRateAt(epoch, 40, cold));
}

} // namespace coresift
