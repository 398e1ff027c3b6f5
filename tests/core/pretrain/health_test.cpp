#include "core/pretrain/health.h"

#include <cmath>
#include <gtest/gtest.h>

namespace coresift {

namespace {

/// A run of `steps` steps with epochs of `epoch` steps.
template <class Loss> std::vector<StepMetrics> made(int steps, int epoch, Loss loss)
{
    std::vector<StepMetrics> metrics;
    for (int step = 1; step <= steps; ++step) {
        StepMetrics made;
        made.step = step;
        made.epoch = (step - 1) / epoch + 1;
        made.loss = loss(step);
        metrics.push_back(made);
    }
    return metrics;
}

std::vector<StepMetrics> falling(int steps)
{
    return made(steps, 10, [](int step) { return 1 + 4 * std::exp(-step / 80.0); });
}

} // namespace

TEST(Health, IsTooEarlyToTellAtFirst)
{
    EXPECT_EQ(healthOf({}).health, Health::TooEarly);
    EXPECT_EQ(healthOf(falling(1)).health, Health::TooEarly);
    EXPECT_EQ(healthOf(falling(29)).health, Health::TooEarly);
    EXPECT_EQ(healthOf(falling(30)).health, Health::Falling);
}

TEST(Health, FallingBecomesFlat)
{
    const HealthReport early = healthOf(falling(100));
    EXPECT_EQ(early.health, Health::Falling);
    EXPECT_EQ(early.window, 10);
    EXPECT_LT(early.change, -0.05);
    const HealthReport late = healthOf(falling(1000));
    EXPECT_EQ(late.health, Health::Flat);
    EXPECT_EQ(late.window, 100);
    EXPECT_NEAR(late.loss, 1, 0.01);
}

TEST(Health, OneHundredthLessIsFalling)
{
    const auto stairs = [](double last) { return made(40, 10, [=](int step) { return step <= 30 ? 5 : last; }); };
    EXPECT_EQ(healthOf(stairs(5 * 0.985)).health, Health::Falling);
    EXPECT_EQ(healthOf(stairs(5 * 0.995)).health, Health::Flat);
    EXPECT_EQ(healthOf(stairs(5 * 1.015)).health, Health::Flat);
}

TEST(Health, ALossThatRisesOrIsNoNumberDiverges)
{
    const auto back = [](double last) {
        return made(60, 10, [=](int step) { return step <= 50 ? 5 - 0.06 * step : last; });
    };
    EXPECT_EQ(healthOf(back(2.5)).health, Health::Flat); // the lowest window has 2.27, the first 4.67
    EXPECT_EQ(healthOf(back(2.8)).health, Health::Diverging);
    std::vector<StepMetrics> broken = falling(5);
    broken.back().loss = NAN;
    EXPECT_EQ(healthOf(broken).health, Health::Diverging);
    EXPECT_EQ(healthOf(made(20, 10, [](int step) { return step <= 10 ? 5.0 : 6.0; })).health, Health::Diverging);
}

TEST(Health, TheSmallLastBatchOfAnEpochIsNoChange)
{
    for (const int epoch : {2, 3, 7, 13}) {
        const auto metrics = made(100, epoch, [=](int step) { return step % epoch == 0 ? 1.0 : 5.0; });
        const HealthReport report = healthOf(metrics);
        EXPECT_EQ(report.health, Health::Flat) << epoch;
        EXPECT_EQ(report.window % epoch, 0) << epoch;
    }
}

TEST(Health, FeaturesThatBecomeOneCollapse)
{
    std::vector<StepMetrics> metrics = falling(200);
    const auto measure = [&](const std::vector<double> &spreads) {
        for (std::size_t i = 0; i < spreads.size(); ++i)
            metrics[20 * i + 19].featureSpread = spreads[i];
        return healthOf(metrics).health;
    };
    EXPECT_EQ(measure({0.02}), Health::Falling); // one measurement is none
    EXPECT_EQ(measure({0.3, 0.6, 0.4, 0.3}), Health::Falling);
    EXPECT_EQ(measure({0.3, 0.6, 0.4, 0.1}), Health::Falling);
    EXPECT_EQ(measure({0.3, 0.6, 0.1, 0.1}), Health::Collapsing);
    EXPECT_EQ(measure({0.04, 0.04, 0.04, 0.04}), Health::Collapsing);
    EXPECT_EQ(measure({0.04, 0.04, 0.04, 0.2}), Health::Falling);
}

TEST(Health, OutputsThatBecomeOneCollapseToo)
{
    std::vector<StepMetrics> metrics = falling(200);
    const auto measure = [&](const std::vector<double> &spreads) {
        for (std::size_t i = 0; i < spreads.size(); ++i) {
            metrics[20 * i + 19].featureSpread = 0.5;
            metrics[20 * i + 19].outputSpread = spreads[i];
        }
        return healthOf(metrics);
    };
    EXPECT_EQ(measure({0.9, 0.8, 0.1, 0.1}).health, Health::Falling); // little, but not none
    EXPECT_EQ(measure({0.9, 0.8, 0.8, 0.01}).health, Health::Falling);
    EXPECT_EQ(measure({0.01, 0.02, 0.03, 0.04}).health, Health::Falling); // it begins there
    const HealthReport collapsed = measure({0.9, 0.8, 0.03, 0.01});
    EXPECT_EQ(collapsed.health, Health::Collapsing);
    EXPECT_NE(collapsed.summary().text().find("spread 0.01 of 1"), std::string::npos) << collapsed.summary().text();
}

TEST(Health, IsToldInASentence)
{
    EXPECT_EQ(healthOf({}).summary().text(), "Too early to tell: the first steps say little.");
    const auto stairs = made(40, 10, [=](int step) { return step <= 30 ? 5.0 : 4.5; });
    EXPECT_EQ(healthOf(stairs).summary().text(),
              "Falling: over the last 10 steps the loss is 4.500 on average, 10.0 % lower than over the 10 before.");
    const auto broken = made(40, 10, [](int step) { return step < 40 ? 5.0 : std::nan(""); });
    EXPECT_NE(healthOf(broken).summary().text().find("no number any more"), std::string::npos);
    EXPECT_STREQ(healthName(Health::Collapsing), "collapsing");
}

} // namespace coresift
