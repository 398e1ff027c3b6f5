#include "core/study/report_training.h"

#include "core/base/text.h"
#include "core/study/report_parts.h"

#include <cmath>

namespace coresift {

namespace {

/// A column of metrics.csv as a chart.
struct TrainingFigure {
    const char *name, *label;
    double StepMetrics::*value;
    bool isNoisy; ///< differs from step to step, so that the means of the epochs are drawn too
};

constexpr TrainingFigure kTrainingFigures[] = {
    {"Loss", "loss: steps pale, means of epochs dark", &StepMetrics::loss, true},
    {"Learning rate", "learning rate", &StepMetrics::learningRate, false},
    {"Images a second", "images a second: steps pale, means of epochs dark", &StepMetrics::imagesPerSecond, true},
    {"kNN accuracy", "kNN accuracy on the test set (top-1), %", &StepMetrics::knn, false},
    {"Feature spread", "feature spread: standard deviation times √d", &StepMetrics::featureSpread, false},
    {"Effective rank", "effective rank of the features", &StepMetrics::effectiveRank, false},
};

/// The steps at which the value was measured.
LineChart::Curve stepsOf(const std::vector<StepMetrics> &metrics, double StepMetrics::*value)
{
    LineChart::Curve curve;
    for (const StepMetrics &step : metrics) {
        if (std::isnan(step.*value))
            continue;
        curve.x.push_back(static_cast<double>(step.step));
        curve.y.push_back(step.*value);
    }
    return curve;
}

/// Means over the epochs, each at its last step.
LineChart::Curve epochsOf(const std::vector<StepMetrics> &metrics, double StepMetrics::*value)
{
    LineChart::Curve curve;
    for (std::size_t first = 0, last = 0; first < metrics.size(); first = last) {
        double sum = 0;
        int measured = 0;
        for (last = first; last < metrics.size() && metrics[last].epoch == metrics[first].epoch; ++last)
            if (!std::isnan(metrics[last].*value)) {
                sum += metrics[last].*value;
                ++measured;
            }
        if (measured == 0)
            continue;
        curve.x.push_back(static_cast<double>(metrics[last - 1].step));
        curve.y.push_back(sum / measured);
    }
    return curve;
}

/// The steps of a noisy figure are pale, since the short last batch of an epoch has a loss of its own, with the epochs
/// above.
LineChart chartOf(const TrainingFigure &figure, const std::vector<StepMetrics> &metrics)
{
    LineChart chart{figure.name, "step", figure.label, {}, {}, {}};
    chart.curves.push_back(stepsOf(metrics, figure.value));
    if (figure.isNoisy) {
        chart.curves[0].colour = "#9CC9E3";
        chart.curves.push_back(epochsOf(metrics, figure.value));
    }
    return chart;
}

} // namespace

void addTraining(HtmlPage &page, const std::string &title, const std::optional<RunInfo> &run,
                 const std::vector<StepMetrics> &metrics, const ReportOptions &options)
{
    page.heading(title);
    if (!run)
        return page.remark("Missing: the study has no such run.");
    page.table({"property", "value"}, {{"run", showPath(run->id)},
                                       {"state", runStateName(run->state)},
                                       {"trained on", run->on + ", " + countText(run->images) + " images"},
                                       {"steps, epochs", countText(run->steps) + ", " + countText(run->epochs)},
                                       {"loss of the last epoch", fmt::format("{:.4f}", run->lastLoss)},
                                       {"lowest loss of an epoch", fmt::format("{:.4f}", run->lowestLoss)},
                                       {"images a second", fmt::format("{:.1f}", run->imagesPerSecond)},
                                       {"time", run->seconds > 0 ? durationText(run->seconds) : "–"},
                                       {"note", orDash(run->note)}});
    if (metrics.empty())
        return page.remark("Missing: the run has no curves.");
    for (const TrainingFigure &figure : kTrainingFigures)
        if (const LineChart chart = chartOf(figure, metrics); !chart.curves[0].x.empty())
            addChart(page, chart, options);
}

} // namespace coresift
