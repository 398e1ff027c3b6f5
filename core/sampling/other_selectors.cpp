#include "core/sampling/other_selectors.h"

#include "core/base/blas.h"
#include "core/base/logistic.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace coresift {

namespace {

constexpr std::int64_t kScoredRows = 4096;
constexpr std::int64_t kContrastSample = 50'000;

std::vector<std::uint8_t> vetoFlags(const SelectionInput &input)
{
    std::vector<std::uint8_t> flags(static_cast<std::size_t>(input.openSet.rows()), 0);
    for (const std::uint32_t row : input.marks.vetoed)
        flags[row] = 1;
    return flags;
}

/// Streams the open-set in blocks: `visit(first, count, features)`.
template <class Visit>
void forEachBlock(const FeatureSource &source, JobContext &context, const char *activity, Visit &&visit)
{
    ProgressMeter meter(context, activity, source.rows(), "images");
    std::vector<float> features(static_cast<std::size_t>(kScoredRows * source.cols()));
    for (std::int64_t first = 0; first < source.rows(); first += kScoredRows) {
        throwIfCancelled(context);
        const std::int64_t count = std::min(kScoredRows, source.rows() - first);
        source.read(first, count, features.data());
        visit(first, count, features.data());
        meter.advance(count);
    }
    meter.finish();
}

/// The best rows by a score, vetoed ones left out; equal scores by the lower row.
std::vector<std::uint32_t> bestByScore(const std::vector<float> &scores, const std::vector<std::uint8_t> &vetoed,
                                       std::int64_t budget)
{
    std::vector<RankedRow> rows;
    rows.reserve(scores.size());
    for (std::size_t row = 0; row < scores.size(); ++row)
        if (vetoed[row] == 0)
            rows.push_back({scores[row], static_cast<std::uint32_t>(row)});
    const auto kept =
        static_cast<std::ptrdiff_t>(std::min<std::int64_t>(budget, static_cast<std::int64_t>(rows.size())));
    std::partial_sort(rows.begin(), rows.begin() + kept, rows.end(), ranksBefore);
    std::vector<std::uint32_t> order;
    for (std::ptrdiff_t i = 0; i < kept; ++i)
        order.push_back(rows[static_cast<std::size_t>(i)].row);
    return order;
}

/// Highest cosine of every open-set row to any row of `anchors`.
std::vector<float> highestCosines(const FeatureSource &openSet, const Matrix &anchors, JobContext &context)
{
    std::vector<float> highest(static_cast<std::size_t>(openSet.rows()));
    std::vector<float> cosines(static_cast<std::size_t>(kScoredRows * anchors.rows));
    forEachBlock(openSet, context, "Comparing", [&](std::int64_t first, std::int64_t count, const float *features) {
        dotProducts(features, count, anchors.values.data(), anchors.rows, anchors.cols, cosines.data());
        for (std::int64_t i = 0; i < count; ++i) {
            const float *row = cosines.data() + i * anchors.rows;
            highest[static_cast<std::size_t>(first + i)] = *std::max_element(row, row + anchors.rows);
        }
    });
    return highest;
}

Matrix readRows(const FeatureSource &source, std::vector<std::uint32_t> rows)
{
    Matrix matrix(static_cast<std::int64_t>(rows.size()), source.cols());
    for (std::size_t i = 0; i < rows.size(); ++i)
        source.read(rows[i], 1, matrix.row(static_cast<std::int64_t>(i)));
    return matrix;
}

/// Target rows (class 1) above a seeded sample of the open-set (class 0).
Matrix contrastSample(const SelectionInput &input, std::uint64_t seed, std::vector<int> &labels)
{
    const std::vector<std::uint32_t> sample = randomOrder(input, kContrastSample, seed);
    Matrix points = readRows(input.openSet, sample);
    labels.assign(sample.size(), 0);
    labels.insert(labels.end(), static_cast<std::size_t>(input.target.rows), 1);
    points.values.insert(points.values.end(), input.target.values.begin(), input.target.values.end());
    points.rows += input.target.rows;
    return points;
}

} // namespace

std::vector<std::uint32_t> randomOrder(const SelectionInput &input, std::int64_t budget, std::uint64_t seed)
{
    const std::vector<std::uint8_t> vetoed = vetoFlags(input);
    std::vector<std::uint32_t> order;
    for (const std::int64_t row : permutation(input.openSet.rows(), RandomStream(seed)))
        if (static_cast<std::int64_t>(order.size()) < budget && vetoed[static_cast<std::size_t>(row)] == 0)
            order.push_back(static_cast<std::uint32_t>(row));
    return order;
}

std::vector<std::uint32_t> nearestOrder(const SelectionInput &input, std::int64_t budget, JobContext &context)
{
    return bestByScore(highestCosines(input.openSet, input.target, context), vetoFlags(input), budget);
}

std::vector<std::uint32_t> contrastOrder(const SelectionInput &input, std::int64_t budget, std::uint64_t seed,
                                         JobContext &context)
{
    std::vector<int> labels;
    const Matrix points = contrastSample(input, seed, labels);
    LogisticOptions options;
    options.balanced = true;
    options.l2 = 1e-3; // unit features: weak enough to separate, strong enough not to follow single images
    const LogisticModel model = fitLogistic(points, labels, /*classes=*/2, options, context);

    std::vector<float> scores(static_cast<std::size_t>(input.openSet.rows()));
    forEachBlock(input.openSet, context, "Contrasting",
                 [&](std::int64_t first, std::int64_t count, const float *features) {
                     const Matrix values = model.decide(features, count);
                     for (std::int64_t i = 0; i < count; ++i)
                         scores[static_cast<std::size_t>(first + i)] = values.row(i)[1] - values.row(i)[0];
                 });
    return bestByScore(scores, vetoFlags(input), budget);
}

std::vector<std::uint32_t> kCentreOrder(const SelectionInput &input, const Matrix &centroids, std::int64_t budget,
                                        Phrase &remark, JobContext &context)
{
    const std::vector<float> cosines = highestCosines(input.openSet, centroids, context);
    std::vector<std::uint32_t> rows = bestByScore(cosines, vetoFlags(input), kCentreCandidates);
    if (input.openSet.rows() > kCentreCandidates)
        remark = {CORESIFT_TEXT("Phrases", "k-centre looked at the %1 images nearest to any centroid"),
                  {countValue(kCentreCandidates)}};
    std::sort(rows.begin(), rows.end());
    const Matrix candidates = readRows(input.openSet, rows);
    std::vector<float> closest; // cosine to the nearest point of the growing set
    for (const std::uint32_t row : rows)
        closest.push_back(cosines[row]);

    std::vector<std::uint32_t> order;
    std::vector<float> toNewest(rows.size());
    ProgressMeter meter(context, "Spreading", std::min<std::int64_t>(budget, candidates.rows), "images");
    while (static_cast<std::int64_t>(order.size()) < std::min<std::int64_t>(budget, candidates.rows)) {
        throwIfCancelled(context);
        const auto farthest = std::min_element(closest.begin(), closest.end()) - closest.begin();
        order.push_back(rows[static_cast<std::size_t>(farthest)]);
        dotProducts(candidates.row(farthest), 1, candidates.values.data(), candidates.rows, candidates.cols,
                    toNewest.data());
        for (std::size_t i = 0; i < closest.size(); ++i)
            closest[i] = std::max(closest[i], toNewest[i]);
        closest[static_cast<std::size_t>(farthest)] = std::numeric_limits<float>::infinity();
        meter.advance();
    }
    return order;
}

} // namespace coresift
