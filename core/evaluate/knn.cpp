#include "core/evaluate/knn.h"

#include "core/base/blas.h"
#include "core/base/text.h"
#include "core/evaluate/splits.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace coresift {

namespace {

constexpr std::int64_t kBlockRows = 256;
constexpr std::uint64_t kIntervalSeed = 0;

/// Of every class the sum of the weights of its members among the first k neighbours.
std::vector<double> votes(const std::vector<int> &order, const float *cosines, const std::vector<int> &labels, int k,
                          int classes, double temperature)
{
    std::vector<double> sums(static_cast<std::size_t>(classes), 0.0);
    for (int i = 0; i < k; ++i) {
        const int neighbour = order[static_cast<std::size_t>(i)];
        // Only ratios count: relative to the nearest, no weight overflows and the nearest one's never vanishes.
        sums[static_cast<std::size_t>(labels[static_cast<std::size_t>(neighbour)])] +=
            std::exp((cosines[neighbour] - cosines[order[0]]) / temperature);
    }
    return sums;
}

std::vector<int> nearestFirst(const float *cosines, std::int64_t rows, std::int64_t count)
{
    std::vector<int> order(static_cast<std::size_t>(rows));
    std::iota(order.begin(), order.end(), 0);
    std::partial_sort(order.begin(), order.begin() + count, order.end(),
                      [&](int a, int b) { return cosines[a] > cosines[b] || (cosines[a] == cosines[b] && a < b); });
    return order;
}

/// A tally for each number of neighbours.
class KnnTallies {
public:
    KnnTallies(const KnnOptions &options, int classes)
        : m_options(options), m_classes(classes), m_tallies(options.neighbours.size(), ClassificationTally(classes))
    {}

    void classify(const LabelledFeatures &train, const LabelledFeatures &test, ProgressMeter &meter,
                  JobContext &context)
    {
        const std::int64_t rows = train.images();
        const int largest = *std::max_element(m_options.neighbours.begin(), m_options.neighbours.end());
        std::vector<float> cosines(static_cast<std::size_t>(kBlockRows * rows));
        for (std::int64_t first = 0; first < test.images(); first += kBlockRows) {
            throwIfCancelled(context);
            const std::int64_t count = std::min(kBlockRows, test.images() - first);
            dotProducts(test.features.row(first), count, train.features.values.data(), rows, train.features.cols,
                        cosines.data());
            for (std::int64_t i = 0; i < count; ++i) {
                const float *row = cosines.data() + i * rows;
                add(row, nearestFirst(row, rows, std::min<std::int64_t>(largest, rows)), train.labels,
                    test.labels[static_cast<std::size_t>(first + i)]);
            }
            meter.advance(count);
        }
    }

    void finish(const std::vector<int> &groups, KnnReport &report) const
    {
        report.classes = m_classes;
        for (std::size_t j = 0; j < m_tallies.size(); ++j)
            report.scores.push_back({m_options.neighbours[j], m_tallies[j].figures(groups, kIntervalSeed)});
        report.confusion = m_tallies[static_cast<std::size_t>(report.leading() - report.scores.data())].confusion();
    }

private:
    void add(const float *cosines, const std::vector<int> &order, const std::vector<int> &labels, int label)
    {
        for (std::size_t j = 0; j < m_tallies.size(); ++j) {
            const int k = std::min(m_options.neighbours[j], static_cast<int>(labels.size()));
            m_tallies[j].add(votes(order, cosines, labels, k, m_classes, m_options.temperature).data(), label);
        }
    }

    const KnnOptions &m_options;
    int m_classes;
    std::vector<ClassificationTally> m_tallies;
};

} // namespace

std::vector<OptionProblem> KnnOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    if (neighbours.empty())
        problems.push_back({"neighbours", CORESIFT_TEXT("Phrases", "Give at least one number of neighbours.")});
    return problems;
}

const KnnScore *KnnReport::leading() const
{
    constexpr int kPublished = 20;
    const auto found = std::find_if(scores.begin(), scores.end(),
                                    [](const KnnScore &score) { return score.neighbours == kPublished; });
    return found != scores.end() ? &*found : scores.empty() ? nullptr : &scores.front();
}

Phrase KnnReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "kNN"));
    for (const KnnScore &score : scores)
        phrase.add(CORESIFT_TEXT("Phrases", " %1 % (k = %2)"),
                   {decimalValue(score.figures.top1, 1), std::to_string(score.neighbours)});
    phrase.add(CORESIFT_TEXT("Phrases", ", %1 classes, %2 test images"), {countValue(classes), countValue(test)});
    if (folds > 0)
        phrase.add(CORESIFT_TEXT("Phrases", " in %1 folds"), {countValue(folds)});
    return phrase;
}

KnnReport evaluateKnn(const LabelledFeatures &train, const LabelledFeatures &test, const KnnOptions &options,
                      JobContext &context)
{
    throwIfAny(options.check());
    KnnTallies tallies(options, requireLabelled(train, test));
    ProgressMeter meter(context, "Classifying", test.images(), "images");
    tallies.classify(train, test, meter, context);
    meter.finish();
    KnnReport report;
    report.train = train.images();
    report.test = test.images();
    tallies.finish(test.groups, report);
    return report;
}

KnnReport evaluateKnn(const LabelledFeatures &set, int folds, std::uint64_t seed, const KnnOptions &options,
                      JobContext &context)
{
    throwIfAny(options.check());
    KnnTallies tallies(options, requireLabelled(set));
    ProgressMeter meter(context, "Classifying", set.images(), "images");
    std::vector<int> groups; // in the order in which images become test images
    for (const Division &fold : foldsOf(set.labels, set.groups, folds, seed)) {
        const LabelledFeatures test = set.rows(fold.held);
        tallies.classify(set.rows(fold.kept), test, meter, context);
        groups.insert(groups.end(), test.groups.begin(), test.groups.end());
    }
    meter.finish();
    KnnReport report;
    report.train = report.test = set.images();
    report.folds = folds;
    tallies.finish(groups, report);
    return report;
}

} // namespace coresift
