#include "core/sampling/selectors.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/core/sampling/naive_simcore.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace coresift {

using test::sameId;

namespace {

std::vector<std::uint32_t> rowsOf(const Selection &selection)
{
    std::vector<std::uint32_t> rows;
    for (const Pick &pick : selection.picks)
        rows.push_back(pick.row);
    return rows;
}

/// Rows on a coarse grid: dot products are exact, so that a naive sum meets the product's.
Matrix gridRows(std::int64_t rows, std::int64_t cols, std::uint64_t seed)
{
    Matrix matrix(rows, cols);
    RandomStream random(seed);
    for (float &value : matrix.values)
        value = static_cast<float>(random.below(9) - 4) / 8;
    return matrix;
}

double dot(const float *a, const float *b, std::int64_t d)
{
    return std::inner_product(a, a + d, b, 0.0);
}

double highestCosine(const float *row, const Matrix &anchors)
{
    double highest = -INFINITY;
    for (std::int64_t r = 0; r < anchors.rows; ++r)
        highest = std::max(highest, dot(row, anchors.row(r), anchors.cols));
    return highest;
}

/// Open-set and target with what a selector needs beside them.
class Selectors : public ::testing::Test {
protected:
    Selection select(const std::string &selector, std::int64_t budget, std::int64_t seed = 0)
    {
        SelectOptions options;
        options.selector = selector;
        options.cut.budget = Budget::images(budget);
        options.cut.stop = false;
        options.clusters = 3;
        options.seed = seed;
        return selectCoreset({m_source, m_target, sameId, m_marks, m_centroids}, options, m_context);
    }

    bool isVetoed(std::uint32_t row) const { return std::count(m_marks.vetoed.begin(), m_marks.vetoed.end(), row) > 0; }

    /// The rows that are not vetoed, highest score first, equal scores by the lower row.
    std::vector<std::uint32_t> bestBy(const std::function<double(std::uint32_t)> &score, std::size_t count) const
    {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < m_openSet.rows; ++row)
            if (!isVetoed(row))
                rows.push_back(row);
        std::stable_sort(rows.begin(), rows.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return score(a) > score(b); });
        rows.resize(std::min(rows.size(), count));
        return rows;
    }

    Matrix m_openSet = gridRows(120, 4, 1), m_target = gridRows(9, 4, 2);
    MatrixSource m_source{m_openSet};
    Marks m_marks{/*vetoed=*/{0, 17, 60, 60}, /*pinned=*/{}};
    const Matrix *m_centroids = nullptr;
    SilentContext m_context;
};

/// Target and open-set overlap along the first axis only; the others are noise.
class Contrast : public Selectors {
protected:
    Contrast()
    {
        m_marks = {};
        m_openSet = test::randomUnitRows(200, 4, 3);
        m_target = test::randomUnitRows(30, 4, 4);
        for (std::int64_t r = 0; r < m_target.rows; ++r)
            m_target.row(r)[0] += 0.7F;
        normaliseRows(m_target.values.data(), m_target.rows, m_target.cols);
    }

    /// Weights and bias of the balanced, penalised two-class regression by plain gradient descent.
    std::vector<double> descend() const
    {
        constexpr double kPenalty = 1e-3;
        std::vector<double> w(5, 0.0);
        const auto add = [&](const Matrix &points, double truth, std::vector<double> &gradient) {
            for (std::int64_t r = 0; r < points.rows; ++r) {
                double z = w[4];
                for (std::size_t c = 0; c < 4; ++c)
                    z += w[c] * points.row(r)[c];
                const double slope = (1 / (1 + std::exp(-z)) - truth) / (2.0 * static_cast<double>(points.rows));
                for (std::size_t c = 0; c < 4; ++c)
                    gradient[c] += slope * points.row(r)[c];
                gradient[4] += slope;
            }
        };
        for (int step = 0; step < 20'000; ++step) {
            std::vector<double> gradient(5, 0.0);
            add(m_target, 1, gradient);
            add(m_openSet, 0, gradient);
            for (std::size_t c = 0; c < 4; ++c)
                gradient[c] += 0.5 * kPenalty * w[c]; // two classes share the difference: each bears half of it
            for (std::size_t c = 0; c < 5; ++c)
                w[c] -= 2 * gradient[c];
        }
        return w;
    }
};

} // namespace

TEST_F(Selectors, NearestTakesTheHighestCosineToAnyTargetImage)
{
    const auto score = [&](std::uint32_t row) { return highestCosine(m_openSet.row(row), m_target); };
    EXPECT_EQ(rowsOf(select("nearest", 40)), bestBy(score, 40));
}

TEST_F(Selectors, RandomIsASeededDrawWithoutRepeats)
{
    const auto rows = rowsOf(select("random", 50, 3));
    EXPECT_EQ(rows, rowsOf(select("random", 50, 3)));
    EXPECT_NE(rows, rowsOf(select("random", 50, 4)));
    EXPECT_EQ(std::set<std::uint32_t>(rows.begin(), rows.end()).size(), 50U);
    const auto fewer = rowsOf(select("random", 20, 3));
    EXPECT_TRUE(std::equal(fewer.begin(), fewer.end(), rows.begin())); // a smaller budget is a prefix
}

TEST_F(Selectors, RandomTakesEveryImageAboutAsOften)
{
    std::vector<int> taken(120, 0);
    for (std::int64_t seed = 0; seed < 200; ++seed)
        for (const std::uint32_t row : rowsOf(select("random", 60, seed)))
            ++taken[row];
    for (std::uint32_t row = 0; row < taken.size(); ++row)
        if (!isVetoed(row)) {
            EXPECT_GT(taken[row], 65) << row;
            EXPECT_LT(taken[row], 140) << row;
        }
}

TEST_F(Selectors, KCentreTakesTheFarthestFromAllBefore)
{
    m_centroids = &m_target;
    Matrix chosen = m_target;
    std::vector<std::uint32_t> expected;
    while (expected.size() < 15) {
        const auto score = [&](std::uint32_t row) {
            const bool taken = std::count(expected.begin(), expected.end(), row) > 0;
            return taken ? -INFINITY : -highestCosine(m_openSet.row(row), chosen);
        };
        expected.push_back(bestBy(score, 1)[0]);
        const float *row = m_openSet.row(expected.back());
        chosen.values.insert(chosen.values.end(), row, row + chosen.cols);
        ++chosen.rows;
    }
    EXPECT_EQ(rowsOf(select("k-centre", 15)), expected);
}

TEST_F(Selectors, SingleRanksByTheCosineToTheTargetsMean)
{
    m_openSet = test::randomUnitRows(120, 4, 5);
    m_target = test::randomUnitRows(9, 4, 6);
    std::vector<double> mean(4, 0.0);
    for (std::int64_t r = 0; r < m_target.rows; ++r)
        for (std::int64_t c = 0; c < 4; ++c)
            mean[static_cast<std::size_t>(c)] += m_target.row(r)[c];
    const Selection selection = select("single", 30);
    const auto score = [&](std::uint32_t row) {
        return std::inner_product(mean.begin(), mean.end(), m_openSet.row(row), 0.0);
    };
    EXPECT_EQ(rowsOf(selection), bestBy(score, 30));
    EXPECT_EQ(selection.centroids.rows, 1);
    EXPECT_EQ(selection.rounds.size(), 30U);
}

TEST_F(Contrast, RanksByTheDecisionValueOfABalancedRegression)
{
    const std::vector<double> w = descend();
    const auto value = [&](std::uint32_t row) {
        return std::inner_product(w.begin(), w.begin() + 4, m_openSet.row(row), 0.0);
    };
    const auto rows = rowsOf(select("contrast", 200));
    ASSERT_EQ(rows.size(), 200U);
    EXPECT_GT(value(rows.front()) - value(rows.back()), 1.0);
    for (std::size_t i = 1; i < rows.size(); ++i)
        EXPECT_GE(value(rows[i - 1]), value(rows[i]) - 0.01) << i; // both are solved to a small rest
}

TEST_F(Contrast, AsksWhatSetsTheTargetApartNotWhatIsNearToIt)
{
    // Open-set and target share a strong common direction; only the second axis differs.
    for (std::int64_t r = 0; r < m_openSet.rows; ++r)
        m_openSet.row(r)[2] += 2;
    for (std::int64_t r = 0; r < m_target.rows; ++r) {
        m_target.row(r)[0] += 0.5F;
        m_target.row(r)[2] += 2;
    }
    normaliseRows(m_openSet.values.data(), m_openSet.rows, 4);
    normaliseRows(m_target.values.data(), m_target.rows, 4);
    double sum = 0;
    for (const std::uint32_t row : rowsOf(select("contrast", 20)))
        sum += m_openSet.row(row)[0];
    double nearest = 0;
    for (const std::uint32_t row : rowsOf(select("nearest", 20)))
        nearest += m_openSet.row(row)[0];
    EXPECT_GT(sum, nearest);
}

TEST_F(Selectors, VetoedRowsAreNeverTaken)
{
    for (const char *selector : {"simcore", "random", "single", "k-centre", "nearest", "contrast"}) {
        const auto rows = rowsOf(select(selector, 120));
        EXPECT_EQ(rows.size(), 117U) << selector; // three are vetoed, one of them twice
        EXPECT_TRUE(std::none_of(rows.begin(), rows.end(), [&](std::uint32_t row) { return isVetoed(row); }))
            << selector;
    }
}

TEST_F(Selectors, PinnedRowsComeFirstWithEverySelector)
{
    m_marks.pinned = {33, 17, 90, 33};
    for (const char *selector : {"simcore", "random", "single", "k-centre", "nearest", "contrast"}) {
        const Selection selection = select(selector, 10);
        const auto rows = rowsOf(selection);
        ASSERT_EQ(rows.size(), 10U) << selector;
        EXPECT_EQ(rows[0], 33U) << selector;
        EXPECT_EQ(rows[1], 90U) << selector;
        EXPECT_EQ(selection.picks[1].round, 0) << selector;
        EXPECT_EQ(selection.picks[2].round, 1) << selector;
        EXPECT_EQ(std::set<std::uint32_t>(rows.begin(), rows.end()).size(), 10U) << selector;
    }
}

TEST_F(Selectors, PickNamesTheNearestCentroidAndItsCosine)
{
    m_centroids = &m_target;
    for (const Pick &pick : select("k-centre", 10).picks) {
        const float *row = m_openSet.row(pick.row);
        EXPECT_FLOAT_EQ(pick.cosine, static_cast<float>(highestCosine(row, m_target)));
        EXPECT_FLOAT_EQ(pick.cosine, static_cast<float>(dot(row, m_target.row(pick.centroid), 4)));
    }
}

TEST_F(Selectors, TheBudgetIsBoundedByTheOpenSet)
{
    for (const char *selector : {"simcore", "random", "nearest"}) {
        const Selection selection = select(selector, 5000);
        EXPECT_EQ(selection.cut.images, 117) << selector;
        EXPECT_EQ(selection.cut.budget, 117) << selector;
    }
}

TEST_F(Selectors, StateAnswersLaterCutsWithoutFeatures)
{
    SimCoreState state;
    SelectOptions options;
    options.clusters = 3;
    options.cut.stop = false;
    options.cut.budget = Budget::images(100);
    const Selection first = selectCoreset({m_source, m_target, sameId, m_marks}, options, m_context, &state);
    options.cut.budget = Budget::images(40);
    const Cut cut = cutTrajectory(state.trajectory, options.cut, m_target.rows);
    const Selection fresh = selectCoreset({m_source, m_target, sameId, m_marks}, options, m_context);
    const std::vector<Pick> picks = takePicks(state.trajectory, cut, 0, sameId);
    ASSERT_EQ(picks.size(), fresh.picks.size());
    for (std::size_t i = 0; i < picks.size(); ++i)
        EXPECT_EQ(picks[i].row, fresh.picks[i].row);
}

TEST_F(Selectors, EmptySetsAndWrongOptionsAreErrors)
{
    const Matrix none(0, 4);
    SelectOptions options;
    EXPECT_THROW(selectCoreset({MatrixSource(none), m_target, sameId, {}}, options, m_context), Error);
    EXPECT_THROW(selectCoreset({m_source, none, sameId, {}}, options, m_context), Error);
    options.selector = "best";
    EXPECT_THROW(selectCoreset({m_source, m_target, sameId, {}}, options, m_context), Error);
}

TEST_F(Selectors, CancellingIsHeardByAll)
{
    test::RecordingJobContext context;
    context.cancel();
    SelectOptions options;
    options.clusters = 3;
    options.cut.budget = Budget::images(10);
    for (const char *selector : {"simcore", "single", "k-centre", "nearest", "contrast"}) {
        options.selector = selector;
        EXPECT_THROW(selectCoreset({m_source, m_target, sameId, {}}, options, context), Cancelled) << selector;
    }
}

TEST_F(Selectors, NearestTargetsOfMoreThanABatch)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < 1100; ++i)
        rows.push_back(i * 31 % 120);
    const std::vector<std::int64_t> nearest = nearestTargets(m_source, rows, m_target, m_context);
    ASSERT_EQ(nearest.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(dot(m_openSet.row(rows[i]), m_target.row(nearest[i]), 4),
                  highestCosine(m_openSet.row(rows[i]), m_target));
}

} // namespace coresift
