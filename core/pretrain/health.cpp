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

bool isCollapsing(const std::vector<StepMetrics> &metrics)
{
    std::vector<double> spreads;
    for (const StepMetrics &step : metrics)
        if (!std::isnan(step.featureSpread))
            spreads.push_back(step.featureSpread);
    if (spreads.size() < 2)
        return false;
    const double limit = std::max(kNoSpread, kLostSpread * *std::max_element(spreads.begin(), spreads.end()));
    return std::max(spreads.back(), spreads[spreads.size() - 2]) < limit;
}

double lastSpread(const std::vector<StepMetrics> &metrics)
{
    const auto last = std::find_if(metrics.rbegin(), metrics.rend(),
                                   [](const StepMetrics &step) { return !std::isnan(step.featureSpread); });
    return last == metrics.rend() ? kNotMeasured : last->featureSpread;
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
    report.spread = lastSpread(metrics);
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
    else if (isCollapsing(metrics))
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
                {decimalValue(spread, 2)}};
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
