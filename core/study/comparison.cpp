#include "core/study/comparison.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace coresift {

namespace {

/// Two-sided 95 % quantile of Student's t (Fisher and Yates 1938, table III).
double studentT(int freedom)
{
    constexpr double kValues[] = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
                                  2.201,  2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
                                  2.080,  2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};
    return freedom <= static_cast<int>(std::size(kValues)) ? kValues[freedom - 1] : 1.96 + 2.5 / freedom;
}

Spread spreadOf(const std::vector<double> &values)
{
    Spread spread;
    spread.count = static_cast<int>(values.size());
    for (const double value : values)
        spread.mean += value / spread.count;
    for (const double value : values)
        spread.deviation += (value - spread.mean) * (value - spread.mean);
    spread.deviation = spread.count > 1 ? std::sqrt(spread.deviation / (spread.count - 1)) : 0;
    return spread;
}

std::map<std::int64_t, double> bySeed(const Comparison &comparison, const std::string &arm, const std::string &task)
{
    std::map<std::int64_t, double> values;
    for (const ComparisonCell &cell : comparison.askedCells()) {
        if (cell.arm != arm)
            continue;
        if (const auto figure = cell.figures.find(task); figure != cell.figures.end())
            values[cell.seed] = figure->second;
    }
    return values;
}

/// The one that is to tell whether the coreset helped.
std::string coresetArm(const std::vector<std::string> &arms)
{
    return isOneOf("coreset", arms) ? "coreset" : "stop";
}

} // namespace

std::vector<std::string> comparisonArms()
{
    return {"target", "all", "random", "coreset", "stop"};
}

std::vector<std::string> comparisonTasks()
{
    return {"knn", "linear", "linear-protocol", "fine-tune", "detection", "segmentation"};
}

bool isArmName(const std::string &name)
{
    return !name.empty() && isPlainText(name);
}

Phrase armTitle(const std::string &arm)
{
    if (arm == "target")
        return CORESIFT_TEXT("Phrases", "target alone");
    if (arm == "all")
        return CORESIFT_TEXT("Phrases", "target + open-set");
    if (arm == "random")
        return CORESIFT_TEXT("Phrases", "target + random");
    if (arm == "coreset")
        return CORESIFT_TEXT("Phrases", "target + coreset");
    if (arm == "stop")
        return CORESIFT_TEXT("Phrases", "target + coreset by the stop rule");
    return Phrase::verbatim(arm);
}

const char *taskFigure(const std::string &task)
{
    if (task == "knn")
        return CORESIFT_TEXT("Phrases", "kNN");
    if (task == "linear")
        return CORESIFT_TEXT("Phrases", "linear");
    if (task == "linear-protocol")
        return CORESIFT_TEXT("Phrases", "linear, published protocol");
    if (task == "fine-tune")
        return CORESIFT_TEXT("Phrases", "fine-tuned");
    if (task == "detection")
        return CORESIFT_TEXT("Phrases", "detection AP");
    return CORESIFT_TEXT("Phrases", "segmentation mIoU");
}

std::map<std::string, double> figuresByTask(const EvaluateReport &report)
{
    std::map<std::string, double> figures;
    if (const KnnScore *const leading = report.knn.leading())
        figures["knn"] = leading->figures.top1;
    if (report.linear.train > 0)
        figures["linear"] = report.linear.figures.top1;
    if (report.linearProtocol)
        figures["linear-protocol"] = report.linearProtocol->figures.top1;
    if (report.fineTuned && !report.fineTuned->scores.empty())
        figures["fine-tune"] =
            std::max_element(report.fineTuned->scores.begin(), report.fineTuned->scores.end(),
                             [](const FineTuneScore &a, const FineTuneScore &b) { return a.share < b.share; })
                ->figures.top1;
    if (report.detection)
        figures["detection"] = report.detection->figures.ap;
    if (report.segmentation)
        figures["segmentation"] = report.segmentation->figures.meanIou;
    return figures;
}

std::vector<OptionProblem> ComparisonOptions::check() const
{
    std::vector<OptionProblem> problems;
    const auto add = [&](const char *field, const Phrase &message) { problems.push_back({field, message}); };
    for (const std::string &arm : arms)
        if (!isOneOf(arm, comparisonArms()))
            add("arms", {CORESIFT_TEXT("Phrases", "“%1” is no set of images to train on."), {showName(arm)}});
    for (const std::string &task : tasks)
        if (!isOneOf(task, comparisonTasks()))
            add("tasks", {CORESIFT_TEXT("Phrases", "“%1” is no task."), {showName(task)}});
    if (arms.size() + encoders.size() < 2)
        add("arms", CORESIFT_TEXT("Phrases", "Give at least two things to compare."));
    if (tasks.empty())
        add("tasks", CORESIFT_TEXT("Phrases", "Give at least one task."));
    if (seeds < 1 || seeds > kMostComparisonSeeds)
        add("seeds", {CORESIFT_TEXT("Phrases", "There are 1 to %1 seeds."), {countValue(kMostComparisonSeeds)}});
    if (steps < 0)
        add("steps", CORESIFT_TEXT("Phrases", "Steps cannot be negative."));
    std::vector<std::string> names = arms;
    for (const OwnEncoder &encoder : encoders)
        names.push_back(encoder.name);
    std::sort(names.begin(), names.end());
    if (const auto twin = std::adjacent_find(names.begin(), names.end()); twin != names.end())
        add("arms", {CORESIFT_TEXT("Phrases", "“%1” is given twice."), {showName(*twin)}});
    if (evaluate.division.folds < 2 || evaluate.division.folds > kMostFolds)
        add("folds", {CORESIFT_TEXT("Phrases", "There are 2 to %1 folds."), {countValue(kMostFolds)}});
    for (const OwnEncoder &encoder : encoders)
        if (!isArmName(encoder.name) || isOneOf(encoder.name, comparisonArms()))
            add("encoders",
                {CORESIFT_TEXT("Phrases", "“%1” cannot be the name of an encoder."), {showName(encoder.name)}});
    return problems;
}

std::string Spread::text() const
{
    if (count == 0)
        return "–";
    return count == 1 ? fmt::format("{:.1f}", mean) : fmt::format("{:.1f} ± {:.1f}", mean, deviation);
}

std::vector<ComparisonCell> Comparison::askedCells() const
{
    std::vector<ComparisonCell> asked;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(asked),
                 [&](const ComparisonCell &cell) { return cell.seed < seeds && isOneOf(cell.arm, arms); });
    return asked;
}

std::int64_t Comparison::images(const std::string &arm) const
{
    const auto last =
        std::find_if(cells.rbegin(), cells.rend(), [&](const ComparisonCell &cell) { return cell.arm == arm; });
    return last == cells.rend() ? 0 : last->images;
}

Spread Comparison::spread(const std::string &arm, const std::string &task) const
{
    std::vector<double> values;
    for (const auto &[seed, value] : bySeed(*this, arm, task))
        values.push_back(value);
    return spreadOf(values);
}

Difference Comparison::difference(const std::string &arm, const std::string &base, const std::string &task) const
{
    const auto of = bySeed(*this, arm, task), from = bySeed(*this, base, task);
    std::vector<double> values, higher, lower;
    for (const auto &[seed, value] : of)
        if (const auto other = from.find(seed); other != from.end()) {
            values.push_back(value - other->second);
            higher.push_back(value);
            lower.push_back(other->second);
        }
    const Spread spread = spreadOf(values);
    Difference difference{spread.mean, spread.mean, spread.mean, spread.count, spreadOf(higher), spreadOf(lower)};
    if (spread.count > 1) {
        const double reach = studentT(spread.count - 1) * spread.deviation / std::sqrt(spread.count);
        difference.low -= reach;
        difference.high += reach;
    }
    return difference;
}

bool Comparison::isComplete() const
{
    const std::vector<std::string> trained = comparisonArms();
    std::size_t wanted = 0;
    for (const std::string &arm : arms)
        wanted += isOneOf(arm, trained) ? static_cast<std::size_t>(seeds) : 1;
    const std::vector<ComparisonCell> asked = askedCells();
    return asked.size() == wanted && std::all_of(asked.begin(), asked.end(), [&](const ComparisonCell &cell) {
               return std::all_of(tasks.begin(), tasks.end(),
                                  [&](const std::string &task) { return cell.figures.count(task) != 0; });
           });
}

bool Comparison::canGoOn() const
{
    return request && protocol == kComparisonProtocol && !isComplete();
}

std::int64_t Comparison::trainedArms() const
{
    return std::count_if(arms.begin(), arms.end(),
                         [](const std::string &arm) { return isOneOf(arm, comparisonArms()); });
}

bool Comparison::canTell() const
{
    return difference(coresetArm(arms), "target", tasks.front()).seeds > 0;
}

Phrase Comparison::training() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 steps each, seeds: %2"), {countValue(steps), countValue(seeds)});
    if (request && request->train) {
        const TrainOptions &train = *request->train;
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 %2, views of %3 px, batches of %4"),
                   {methodTitle(train.method.method), train.backbone.backbone, countValue(train.imageSize),
                    countValue(train.batch)});
    }
    return phrase;
}

Phrase Comparison::verdict() const
{
    const std::string &task = tasks.front();
    const Difference gain = difference(coresetArm(arms), "target", task);
    if (!canTell())
        return CORESIFT_TEXT("Phrases", "Whether the coreset helped is told once the target alone and the target with "
                                        "the coreset are measured.");
    Phrase phrase;
    if (gain.seeds == 1)
        phrase.add(CORESIFT_TEXT("Phrases", "With the coreset %1 is %2 % instead of %3 %, %4 points: one seed cannot "
                                            "tell whether that is more than noise."),
                   {wordsValue(taskFigure(task)), decimalValue(gain.of.mean, 1), decimalValue(gain.base.mean, 1),
                    signedValue(gain.points, 1)});
    else if (gain.isWithoutSpread())
        phrase.add(CORESIFT_TEXT("Phrases", "It cannot be told whether the coreset helped: %1 is %2 % instead of %3 %, "
                                            "%4 points in each of %5 seeds. Equal gains come from few test images, "
                                            "and do not show the noise."),
                   {wordsValue(taskFigure(task)), numberValue(gain.of.text()), numberValue(gain.base.text()),
                    signedValue(gain.points, 1), countValue(gain.seeds)});
    else
        phrase.add(gain.isMoreThanNoise()
                       ? gain.points > 0 ? CORESIFT_TEXT("Phrases", "The coreset helped: %1 is %2 % instead of %3 %, "
                                                                    "%4 points (%5 to %6), more than the noise of %7 "
                                                                    "seeds.")
                                         : CORESIFT_TEXT("Phrases", "The coreset did harm: %1 is %2 % instead of %3 "
                                                                    "%, %4 points (%5 to %6), more than the noise of "
                                                                    "%7 seeds.")
                       : CORESIFT_TEXT("Phrases", "It cannot be told whether the coreset helped: %1 is %2 % instead "
                                                  "of %3 %, %4 points (%5 to %6), no more than the noise of %7 seeds."),
                   {wordsValue(taskFigure(task)), numberValue(gain.of.text()), numberValue(gain.base.text()),
                    signedValue(gain.points, 1), signedValue(gain.low, 1), signedValue(gain.high, 1),
                    countValue(gain.seeds)});
    if (const Difference overRandom = difference("coreset", "random", task); overRandom.seeds > 0)
        phrase.add(
            CORESIFT_TEXT("Phrases", " Against random images it is %1 points (%2 to %3)."),
            {signedValue(overRandom.points, 1), signedValue(overRandom.low, 1), signedValue(overRandom.high, 1)});
    return phrase;
}

} // namespace coresift
