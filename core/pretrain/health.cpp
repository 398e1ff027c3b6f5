#include "core/pretrain/health.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

constexpr std::int64_t kShortestWindow = 10; // steps
constexpr std::int64_t kWindowsOfRun = 10, kWindowsToTell = 3;
constexpr double kRise = 0.1;  // of the first loss
constexpr double kFall = 0.01; // of the loss before
constexpr double kNoSpread = 0.05, kLostSpread = 0.25;

std::int64_t windowOf(const std::vector<StepMetrics> &metrics)
{
    const auto steps = static_cast<std::int64_t>(metrics.size());
    const std::int64_t window = std::max(kShortestWindow, steps / kWindowsOfRun);
    const auto second = std::find_if(metrics.begin(), metrics.end(),
                                     [&](const StepMetrics &step) { return step.epoch != metrics.front().epoch; });
    const std::int64_t epoch = second - metrics.begin();
    if (kWindowsToTell * epoch > steps)
        return window;
    return (window + epoch - 1) / epoch * epoch;
}

/// Means of whole windows, counted from the end; the last one first.
std::vector<double> windowMeans(const std::vector<StepMetrics> &metrics, std::int64_t window)
{
    std::vector<double> means;
    for (auto end = static_cast<std::int64_t>(metrics.size()); end >= window; end -= window) {
        double sum = 0;
        for (std::int64_t i = end - window; i < end; ++i)
            sum += metrics[static_cast<std::size_t>(i)].loss;
        means.push_back(sum / static_cast<double>(window));
    }
    return means;
}

bool isRising(const std::vector<double> &means)
{
    return means.front() - *std::min_element(means.begin(), means.end()) > kRise * std::abs(means.back());
}

/// Where it was measured, in the order of the steps.
std::vector<double> measuredOf(const std::vector<StepMetrics> &metrics, double StepMetrics::*figure)
{
    std::vector<double> values;
    for (const StepMetrics &step : metrics)
        if (!std::isnan(step.*figure))
            values.push_back(step.*figure);
    return values;
}

double lastOf(const std::vector<double> &values)
{
    return values.empty() ? kNotMeasured : values.back();
}

/// Twice in a row: one measurement is none.
bool endUnder(const std::vector<double> &values, double limit)
{
    return values.size() >= 2 && std::max(values.back(), values[values.size() - 2]) < limit;
}

double widestOf(const std::vector<double> &spreads)
{
    return spreads.empty() ? 0 : *std::max_element(spreads.begin(), spreads.end());
}

bool isCollapsing(const std::vector<double> &spreads, const std::vector<double> &outputSpreads)
{
    return endUnder(spreads, std::max(kNoSpread, kLostSpread * widestOf(spreads))) ||
           endUnder(outputSpreads, std::min(kNoSpread, kLostSpread * widestOf(outputSpreads)));
}

} // namespace

const char *healthName(Health health)
{
    constexpr const char *kNames[] = {"too early", "falling", "flat", "collapsing", "diverging"};
    return kNames[static_cast<int>(health)];
}

HealthReport healthOf(const std::vector<StepMetrics> &metrics)
{
    HealthReport report;
    if (metrics.empty())
        return report;
    const std::vector<double> spreads = measuredOf(metrics, &StepMetrics::featureSpread);
    const std::vector<double> outputSpreads = measuredOf(metrics, &StepMetrics::outputSpread);
    report.spread = lastOf(spreads);
    report.outputSpread = lastOf(outputSpreads);
    report.window = windowOf(metrics);
    const std::vector<double> means = windowMeans(metrics, report.window);
    report.loss = means.empty() ? metrics.back().loss : means.front();
    if (!std::isfinite(metrics.back().loss)) {
        report.health = Health::Diverging;
        return report;
    }
    if (means.size() > 1)
        report.change = (means[0] - means[1]) / std::max(1e-12, std::abs(means[1]));
    if (means.size() > 1 && isRising(means))
        report.health = Health::Diverging;
    else if (static_cast<std::int64_t>(means.size()) < kWindowsToTell)
        report.health = Health::TooEarly;
    else if (isCollapsing(spreads, outputSpreads))
        report.health = Health::Collapsing;
    else
        report.health = report.change <= -kFall ? Health::Falling : Health::Flat;
    return report;
}

Phrase HealthReport::summary() const
{
    const PhraseValue mean = decimalValue(loss, 3), steps = countValue(window);
    const PhraseValue percent = decimalValue(100 * std::abs(change), 1);
    switch (health) {
    case Health::TooEarly:
        break;
    case Health::Falling:
        return {CORESIFT_TEXT("Phrases", "Falling: over the last %1 steps the loss is %2 on average, %3 % lower than "
                                         "over the %1 before."),
                {steps, mean, percent}};
    case Health::Flat:
        return {CORESIFT_TEXT("Phrases", "Flat: over the last %1 steps the loss is %2 on average, hardly different "
                                         "from that over the %1 before."),
                {steps, mean}};
    case Health::Collapsing:
        return {CORESIFT_TEXT("Phrases", "Collapsing: the features of different images become the same (spread %1 of "
                                         "1). Try a larger batch or a lower learning rate."),
                {decimalValue(std::fmin(spread, outputSpread), 2)}};
    case Health::Diverging:
        if (!std::isfinite(loss))
            return CORESIFT_TEXT("Phrases", "Diverging: the loss is no number any more. Try a tenth of the learning "
                                            "rate, or a warm-up.");
        return {CORESIFT_TEXT("Phrases", "Diverging: over the last %1 steps the loss is %2 on average, and it rises. "
                                         "Try a tenth of the learning rate, or a warm-up."),
                {steps, mean}};
    }
    return CORESIFT_TEXT("Phrases", "Too early to tell: the first steps say little.");
}

} // namespace coresift
