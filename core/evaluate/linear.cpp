#include "core/evaluate/linear.h"

#include "core/base/logistic.h"
#include "core/base/random.h"
#include "core/evaluate/labelled.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift {

namespace {

struct Part {
    Matrix points;
    std::vector<int> labels;
};

/// A stratified fifth of every class into `held`, the rest into `kept`. A class of one image stays in training.
void split(const Matrix &points, const std::vector<int> &labels, int classes, std::uint64_t seed, Part &kept,
           Part &held)
{
    std::vector<std::vector<std::int64_t>> members(static_cast<std::size_t>(classes));
    for (const std::int64_t row : permutation(points.rows, RandomStream(seed)))
        members[static_cast<std::size_t>(labels[static_cast<std::size_t>(row)])].push_back(row);
    for (std::size_t c = 0; c < members.size(); ++c) {
        const std::size_t fifth = members[c].size() / 5 + (members[c].size() > 1 && members[c].size() < 5 ? 1 : 0);
        for (std::size_t i = 0; i < members[c].size(); ++i) {
            Part &part = i < fifth ? held : kept;
            const float *row = points.row(members[c][i]);
            part.points.values.insert(part.points.values.end(), row, row + points.cols);
            part.points.cols = points.cols;
            ++part.points.rows;
            part.labels.push_back(static_cast<int>(c));
        }
    }
}

double accuracy(const LogisticModel &model, const Matrix &points, const std::vector<int> &labels)
{
    const Matrix values = model.decide(points.values.data(), points.rows);
    std::int64_t correct = 0;
    for (std::int64_t r = 0; r < points.rows; ++r) {
        const float *row = values.row(r);
        correct += std::max_element(row, row + values.cols) - row == labels[static_cast<std::size_t>(r)] ? 1 : 0;
    }
    return 100.0 * static_cast<double>(correct) / static_cast<double>(points.rows);
}

} // namespace

Phrase LinearReport::summary() const
{
    return {CORESIFT_TEXT("Phrases", "linear %1 % (L2 %2)"), {decimalValue(top1, 1), fmt::format("{:g}", l2)}};
}

LinearReport evaluateLinear(const Matrix &train, const std::vector<int> &trainLabels, const Matrix &test,
                            const std::vector<int> &testLabels, std::uint64_t seed, JobContext &context)
{
    LinearReport report;
    report.classes = requireLabelled(train, trainLabels, test, testLabels);
    report.train = train.rows;
    report.test = test.rows;
    Part kept, held;
    split(train, trainLabels, report.classes, seed, kept, held);
    const std::vector<double> candidates{1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1};
    ProgressMeter meter(context, "Fitting the linear layer", static_cast<std::int64_t>(candidates.size()) + 1, "fits");
    double best = -1;
    LogisticOptions options;
    for (const double l2 : candidates) {
        options.l2 = l2;
        const LogisticModel model = fitLogistic(kept.points, kept.labels, report.classes, options, context);
        const double score = held.points.rows > 0 ? accuracy(model, held.points, held.labels) : 0;
        if (score >= best) { // the stronger penalty where both do as well
            best = score;
            report.l2 = l2;
        }
        meter.advance();
    }
    options.l2 = report.l2;
    report.top1 = accuracy(fitLogistic(train, trainLabels, report.classes, options, context), test, testLabels);
    meter.finish();
    return report;
}

} // namespace coresift
