#include "core/evaluate/knn.h"

#include "core/base/blas.h"
#include "core/base/text.h"
#include "core/evaluate/labelled.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace coresift {

namespace {

constexpr std::int64_t kBlockRows = 256;

/// The class with the largest sum of weights among the first k neighbours; the lower class where sums are equal.
int vote(const std::vector<int> &order, const float *cosines, const std::vector<int> &labels, int k, int classes,
         double temperature)
{
    std::vector<double> sums(static_cast<std::size_t>(classes), 0.0);
    for (int i = 0; i < k; ++i) {
        const int neighbour = order[static_cast<std::size_t>(i)];
        // Only ratios count: relative to the nearest, no weight overflows and the nearest one's never vanishes.
        sums[static_cast<std::size_t>(labels[static_cast<std::size_t>(neighbour)])] +=
            std::exp((cosines[neighbour] - cosines[order[0]]) / temperature);
    }
    return static_cast<int>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

std::vector<int> nearestFirst(const float *cosines, std::int64_t rows, std::int64_t count)
{
    std::vector<int> order(static_cast<std::size_t>(rows));
    std::iota(order.begin(), order.end(), 0);
    std::partial_sort(order.begin(), order.begin() + count, order.end(),
                      [&](int a, int b) { return cosines[a] > cosines[b] || (cosines[a] == cosines[b] && a < b); });
    return order;
}

} // namespace

std::vector<OptionProblem> KnnOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    if (neighbours.empty())
        problems.push_back({"neighbours", CORESIFT_TEXT("Phrases", "Give at least one number of neighbours.")});
    return problems;
}

const KnnScore *KnnReport::best() const
{
    const auto found = std::max_element(scores.begin(), scores.end(),
                                        [](const KnnScore &a, const KnnScore &b) { return a.top1 < b.top1; });
    return found == scores.end() ? nullptr : &*found;
}

Phrase KnnReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "kNN"));
    for (const KnnScore &score : scores)
        phrase.add(CORESIFT_TEXT("Phrases", " %1 % (k = %2)"),
                   {decimalValue(score.top1, 1), std::to_string(score.neighbours)});
    return phrase.add(CORESIFT_TEXT("Phrases", ", %1 classes, %2 test images"),
                      {countValue(classes), countValue(test)});
}

KnnReport evaluateKnn(const Matrix &train, const std::vector<int> &trainLabels, const Matrix &test,
                      const std::vector<int> &testLabels, const KnnOptions &options, JobContext &context)
{
    throwIfAny(options.check());
    KnnReport report;
    report.classes = requireLabelled(train, trainLabels, test, testLabels);
    report.train = train.rows;
    report.test = test.rows;
    const int largest = *std::max_element(options.neighbours.begin(), options.neighbours.end());
    const std::int64_t deepest = std::min<std::int64_t>(largest, train.rows);
    std::vector<std::int64_t> correct(options.neighbours.size(), 0);
    std::vector<float> cosines(static_cast<std::size_t>(kBlockRows * train.rows));
    ProgressMeter meter(context, "Classifying", test.rows, "images");
    for (std::int64_t first = 0; first < test.rows; first += kBlockRows) {
        throwIfCancelled(context);
        const std::int64_t count = std::min(kBlockRows, test.rows - first);
        dotProducts(test.row(first), count, train.values.data(), train.rows, train.cols, cosines.data());
        for (std::int64_t i = 0; i < count; ++i) {
            const float *row = cosines.data() + i * train.rows;
            const std::vector<int> order = nearestFirst(row, train.rows, deepest);
            for (std::size_t j = 0; j < correct.size(); ++j) {
                const int k = static_cast<int>(std::min<std::int64_t>(options.neighbours[j], train.rows));
                const int found = vote(order, row, trainLabels, k, report.classes, options.temperature);
                correct[j] += found == testLabels[static_cast<std::size_t>(first + i)] ? 1 : 0;
            }
        }
        meter.advance(count);
    }
    meter.finish();
    for (std::size_t j = 0; j < correct.size(); ++j)
        report.scores.push_back(
            {options.neighbours[j], 100.0 * static_cast<double>(correct[j]) / static_cast<double>(test.rows)});
    return report;
}

} // namespace coresift
