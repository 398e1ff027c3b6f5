#include "core/evaluate/linear.h"

#include "core/base/logistic.h"
#include "core/evaluate/splits.h"

#include <fmt/format.h>

namespace coresift {

namespace {

constexpr double kHeldOut = 0.2;
constexpr double kPenalties[] = {1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1};
constexpr double kUsualPenalty = 1e-4; // where nothing can be held out to choose by
constexpr std::int64_t kFits = std::size(kPenalties) + 1;

void classify(const LogisticModel &model, const LabelledFeatures &set, ClassificationTally &tally)
{
    const Matrix values = model.decide(set.features.values.data(), set.images());
    for (std::int64_t r = 0; r < set.images(); ++r)
        tally.add(values.row(r), set.labels[static_cast<std::size_t>(r)]);
}

LogisticModel fit(const LabelledFeatures &set, int classes, double l2, ProgressMeter &meter, JobContext &context)
{
    LogisticOptions options;
    options.l2 = l2;
    LogisticModel model = fitLogistic(set.features, set.labels, classes, options, context);
    meter.advance();
    return model;
}

/// The best on a fifth that is held out, the stronger one where two do as well.
double choosePenalty(const LabelledFeatures &train, int classes, std::uint64_t seed, ProgressMeter &meter,
                     JobContext &context)
{
    const Division division = holdOutForSearch(train.labels, train.groups, kHeldOut, seed);
    if (division.held.empty()) {
        meter.advance(std::size(kPenalties));
        return kUsualPenalty;
    }
    const LabelledFeatures kept = train.rows(division.kept), held = train.rows(division.held);
    double best = -1, chosen = kPenalties[0];
    for (const double l2 : kPenalties) {
        const LogisticModel model = fit(kept, classes, l2, meter, context);
        ClassificationTally tally(classes);
        classify(model, held, tally);
        if (tally.top1() >= best) {
            best = tally.top1();
            chosen = l2;
        }
    }
    return chosen;
}

/// Returns the penalty.
double fitAndClassify(const LabelledFeatures &train, const LabelledFeatures &test, std::uint64_t seed,
                      ClassificationTally &tally, int classes, ProgressMeter &meter, JobContext &context)
{
    const double l2 = choosePenalty(train, classes, seed, meter, context);
    classify(fit(train, classes, l2, meter, context), test, tally);
    return l2;
}

} // namespace

Phrase LinearReport::summary() const
{
    return {CORESIFT_TEXT("Phrases", "linear %1 % (L2 %2)"), {decimalValue(figures.top1, 1), fmt::format("{:g}", l2)}};
}

LinearReport evaluateLinear(const LabelledFeatures &train, const LabelledFeatures &test, std::uint64_t seed,
                            JobContext &context)
{
    LinearReport report;
    report.classes = requireLabelled(train, test);
    report.train = train.images();
    report.test = test.images();
    ClassificationTally tally(report.classes);
    ProgressMeter meter(context, "Fitting the linear layer", kFits, "fits");
    report.l2 = fitAndClassify(train, test, seed, tally, report.classes, meter, context);
    meter.finish();
    report.figures = tally.figures(test.groups, seed);
    report.confusion = tally.confusion();
    return report;
}

LinearReport evaluateLinear(const LabelledFeatures &set, int folds, std::uint64_t seed, JobContext &context)
{
    LinearReport report;
    report.classes = requireLabelled(set);
    report.train = report.test = set.images();
    report.folds = folds;
    ClassificationTally tally(report.classes);
    ProgressMeter meter(context, "Fitting the linear layer", kFits * folds, "fits");
    std::vector<int> groups; // in the order in which images become test images
    for (const Division &fold : foldsOf(set.labels, set.groups, folds, seed)) {
        const LabelledFeatures test = set.rows(fold.held);
        const double l2 = fitAndClassify(set.rows(fold.kept), test, seed, tally, report.classes, meter, context);
        report.l2 = report.l2 == 0 ? l2 : report.l2;
        groups.insert(groups.end(), test.groups.begin(), test.groups.end());
    }
    meter.finish();
    report.figures = tally.figures(groups, seed);
    report.confusion = tally.confusion();
    return report;
}

} // namespace coresift
