#include "core/pretrain/early_stop.h"

#include "tests/support/support.h"

#include <cmath>

namespace coresift {

namespace {

EarlyStopOptions stopOn(const std::string &what, int patience, double gain = 0)
{
    EarlyStopOptions options;
    options.earlyStop = what;
    options.patience = patience;
    options.gain = gain;
    return options;
}

EarlyStopState afterAll(const std::vector<double> &values, const EarlyStopOptions &options)
{
    EarlyStopState state;
    for (const double value : values)
        state = afterMeasurement(state, value, options);
    return state;
}

bool endsAfter(const std::vector<double> &values, const EarlyStopOptions &options)
{
    return isOver(afterAll(values, options), options);
}

} // namespace

TEST(EarlyStop, IsOffByDefault)
{
    const EarlyStopOptions options;
    EXPECT_TRUE(options.check().empty());
    EXPECT_FALSE(endsAfter(std::vector<double>(1000, 1.0), options));
    EXPECT_FALSE(mayRetry(EarlyStopState(), options));
}

TEST(EarlyStop, EndsAfterSoManyEpochsWithoutALowerLoss)
{
    const EarlyStopOptions options = stopOn("loss", 3);
    EXPECT_FALSE(endsAfter({5, 4, 4, 6}, options));
    EXPECT_TRUE(endsAfter({5, 4, 4, 6, 4}, options));
    EXPECT_FALSE(endsAfter({5, 4, 4, 6, 3.9}, options)); // counts from the new best
    EXPECT_FALSE(endsAfter({5, 4, 4, 6, 3.9, 4, 4}, options));
    EXPECT_TRUE(endsAfter({5, 4, 4, 6, 3.9, 4, 4, 4}, options));
}

TEST(EarlyStop, AHigherAccuracyIsAGain)
{
    EXPECT_FALSE(endsAfter({10, 20, 30, 40}, stopOn("knn", 2)));
    EXPECT_TRUE(endsAfter({40, 30, 20}, stopOn("knn", 2)));
    EXPECT_TRUE(endsAfter({10, 20, 30}, stopOn("loss", 2)));
}

TEST(EarlyStop, AGainHasToBeLargeEnough)
{
    EXPECT_TRUE(endsAfter({100, 99.5, 99.1}, stopOn("loss", 2, 0.01)));
    EXPECT_FALSE(endsAfter({100, 99.5, 98.9}, stopOn("loss", 2, 0.01)));  // against the best, not the last
    EXPECT_FALSE(endsAfter({-0.5, -0.51, -0.6}, stopOn("loss", 2, 0.1))); // SimSiam's loss is negative
}

TEST(EarlyStop, WhatWasNotMeasuredDoesNotCount)
{
    const double none = std::nan("");
    EXPECT_FALSE(endsAfter({none, 50, none, none, none}, stopOn("knn", 1)));
    EXPECT_TRUE(endsAfter({none, 50, none, 50}, stopOn("knn", 1)));
}

TEST(EarlyStop, AnotherMeasureBeginsAnewAndKeepsTheRetries)
{
    EarlyStopState state = afterAll({5, 4, 4, 4}, stopOn("loss", 2));
    state.retries = 1;
    EXPECT_TRUE(isOver(state, stopOn("loss", 2)));
    EXPECT_FALSE(isOver(state, stopOn("knn", 2)));
    state = afterMeasurement(state, 3, stopOn("knn", 2)); // worse than 4, were it the same measure
    EXPECT_EQ(state.best, 3);
    EXPECT_EQ(state.withoutGain, 0);
    EXPECT_EQ(state.retries, 1);
}

TEST(EarlyStop, EachRetryHasATenthOfTheRate)
{
    EarlyStopOptions options;
    options.retries = 2;
    EarlyStopState state;
    EXPECT_EQ(retryFactor(state), 1);
    ++state.retries;
    EXPECT_TRUE(mayRetry(state, options));
    EXPECT_NEAR(retryFactor(state), 0.1, 1e-12);
    ++state.retries;
    EXPECT_FALSE(mayRetry(state, options));
    EXPECT_NEAR(retryFactor(state), 0.01, 1e-12);
}

TEST(EarlyStop, AStateComesBackFromJson)
{
    const EarlyStopOptions options = stopOn("loss", 3);
    EarlyStopState state = afterAll({5, 4.1, 4.2}, options);
    state.retries = 2;
    const auto json = nlohmann::json::parse(earlyStopToJson(state).dump());
    const EarlyStopState read = earlyStopFromJson(json, "file");
    EXPECT_EQ(read.measure, "loss");
    EXPECT_EQ(read.best, state.best);
    EXPECT_EQ(read.withoutGain, 1);
    EXPECT_EQ(read.retries, 2);
    EXPECT_FALSE(earlyStopFromJson(earlyStopToJson(EarlyStopState()), "file").best);
}

TEST(EarlyStop, AStateThatCannotBeIsRefused)
{
    for (const char *text : {"[]", "{}", R"({"without_gain":0})", R"({"without_gain":-1,"retries":0})",
                             R"({"without_gain":0,"retries":-1})", R"({"without_gain":0,"retries":0,"best":"low"})"}) {
        const auto json = nlohmann::json::parse(text);
        EXPECT_NE(test::errorOf([&] { earlyStopFromJson(json, "last.safetensors"); }).find("last.safetensors"),
                  std::string::npos)
            << text;
    }
}

} // namespace coresift
