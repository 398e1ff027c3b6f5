#include "core/projection/umap.h"

#include "core/base/random.h"
#include "core/projection/fuzzy_graph.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace coresift {

namespace {

/// Unit rows about `groups` random directions, one after the other.
Matrix groupedRows(std::int64_t rows, std::int64_t cols, int groups, std::uint64_t seed)
{
    const Matrix directions = test::randomUnitRows(groups, cols, 99);
    Matrix points = test::randomUnitRows(rows, cols, seed);
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t c = 0; c < cols; ++c)
            points.row(r)[c] = directions.row(r % groups)[c] + 0.3F * points.row(r)[c];
    normaliseRows(points.values.data(), rows, cols);
    return points;
}

float cosine(const Matrix &a, std::int64_t i, const Matrix &b, std::int64_t j)
{
    return std::inner_product(a.row(i), a.row(i) + a.cols, b.row(j), 0.0F);
}

/// Share of the images whose nearest one on the map is of their own group.
double purity(const Matrix &layout, const Matrix &queries, int groups, bool amongThemselves)
{
    std::int64_t right = 0;
    for (std::int64_t i = 0; i < queries.rows; ++i) {
        std::int64_t nearest = -1;
        float best = INFINITY;
        for (std::int64_t j = 0; j < layout.rows; ++j) {
            const float dx = queries.row(i)[0] - layout.row(j)[0], dy = queries.row(i)[1] - layout.row(j)[1];
            if (const float distance = dx * dx + dy * dy; distance < best && !(amongThemselves && i == j)) {
                best = distance;
                nearest = j;
            }
        }
        right += nearest % groups == i % groups ? 1 : 0;
    }
    return static_cast<double>(right) / static_cast<double>(queries.rows);
}

Matrix anyStart(std::int64_t rows)
{
    return test::randomUnitRows(rows, 2, 3);
}

MapOptions optionsOf(std::int64_t seed, int epochs = 0)
{
    MapOptions options;
    options.seed = seed;
    options.epochs = epochs;
    return options;
}

Matrix laidOut(const Matrix &points, const MapOptions &options = {})
{
    SilentContext context;
    return layOut(NeighbourIndex(points, 0), anyStart(points.rows), options, {}, context);
}

} // namespace

TEST(Neighbours, AreTheNearestByCosineWithoutTheImageItself)
{
    const Matrix points = test::randomUnitRows(300, 12, 1);
    SilentContext context;
    const Neighbours found = NeighbourIndex(points, 0).amongThemselves(4, context);
    ASSERT_EQ(found.rows(), 300);
    for (std::int64_t i = 0; i < 300; ++i) {
        std::vector<std::int32_t> others;
        for (std::int32_t j = 0; j < 300; ++j)
            if (j != i)
                others.push_back(j);
        std::sort(others.begin(), others.end(), [&](std::int32_t a, std::int32_t b) {
            return cosine(points, i, points, a) > cosine(points, i, points, b);
        });
        for (int n = 0; n < 4; ++n) {
            const auto at = static_cast<std::size_t>(i * 4 + n);
            EXPECT_EQ(found.ids[at], others[static_cast<std::size_t>(n)]) << "image " << i;
            EXPECT_NEAR(found.distances[at], 1 - cosine(points, i, points, found.ids[at]), 1e-5);
        }
    }
}

TEST(Neighbours, OfMoreCopiesThanAskedForAreCopies)
{
    Matrix points(20, 4);
    for (std::int64_t r = 0; r < 20; ++r)
        points.row(r)[0] = 1;
    SilentContext context;
    const Neighbours found = NeighbourIndex(points, 0).amongThemselves(3, context);
    for (std::int64_t i = 0; i < 20; ++i)
        for (int n = 0; n < 3; ++n)
            EXPECT_NE(found.ids[static_cast<std::size_t>(i * 3 + n)], i);
}

TEST(Neighbours, OfManyImagesAreNearlyAllTheTrueOnes)
{
    constexpr std::int64_t kRows = 50'500;
    const Matrix points = groupedRows(kRows, 8, 40, 5);
    const NeighbourIndex index(points, 0);
    std::int64_t right = 0;
    for (std::int64_t query = 0; query < 100; ++query) {
        const Neighbours found = index.nearest(points.row(query * 500), 1, 10);
        std::vector<float> cosines;
        for (std::int64_t j = 0; j < kRows; ++j)
            cosines.push_back(cosine(points, query * 500, points, j));
        std::nth_element(cosines.begin(), cosines.begin() + 9, cosines.end(), std::greater<>());
        for (const float distance : found.distances)
            right += 1 - distance >= cosines[9] - 1e-6F ? 1 : 0;
    }
    EXPECT_GE(right, 970);
}

TEST(FuzzyGraph, MembershipsSumToTheLogarithmAndTheNearestCountsOne)
{
    const Matrix points = test::randomUnitRows(200, 6, 2);
    SilentContext context;
    const std::vector<float> strengths = memberships(NeighbourIndex(points, 0).amongThemselves(8, context));
    for (std::size_t row = 0; row < 200; ++row) {
        EXPECT_FLOAT_EQ(strengths[row * 8], 1);
        EXPECT_NEAR(std::accumulate(&strengths[row * 8], &strengths[row * 8] + 8, 0.0), 3, 1e-3);
    }
}

TEST(FuzzyGraph, UnitesBothDirectionsOfAnEdge)
{
    Neighbours neighbours;
    neighbours.k = 2;
    neighbours.ids = {1, 2, 0, 2, 1, -1}; // 2 has no second neighbour
    neighbours.distances = {0.1F, 0.3F, 0.1F, 0.2F, 0.2F, 0};
    const std::vector<float> strengths = memberships(neighbours);
    const FuzzyGraph graph = fuzzyUnion(neighbours);
    ASSERT_EQ(graph.begin, (std::vector<std::int64_t>{0, 2, 4, 6}));
    EXPECT_EQ(graph.ends, (std::vector<std::int32_t>{1, 2, 0, 2, 0, 1}));
    EXPECT_FLOAT_EQ(graph.weights[0], 1); // both ends count each other as the nearest
    EXPECT_FLOAT_EQ(graph.weights[1], strengths[1]);
    EXPECT_FLOAT_EQ(graph.weights[4], strengths[1]);
    EXPECT_FLOAT_EQ(graph.weights[3], strengths[3] + strengths[4] - strengths[3] * strengths[4]);
}

TEST(Umap, TheCurveIsTheOneOfUmapLearn)
{
    const DistanceCurve close = DistanceCurve::fit(0.1), wide = DistanceCurve::fit(0.5);
    EXPECT_NEAR(close.a, 1.577, 0.01);
    EXPECT_NEAR(close.b, 0.895, 0.005);
    EXPECT_NEAR(wide.a, 0.583, 0.01);
    EXPECT_NEAR(wide.b, 1.334, 0.01);
}

TEST(Umap, GroupsStayTogether)
{
    const Matrix layout = laidOut(groupedRows(400, 16, 4, 1));
    EXPECT_GE(purity(layout, layout, 4, true), 0.99);
}

TEST(Umap, TheSameSeedGivesTheSameMapOnAnyNumberOfThreads)
{
    const Matrix points = groupedRows(1500, 16, 4, 1);
    const Matrix first = laidOut(points, optionsOf(7, 20));
    ASSERT_EQ(::setenv("OMP_NUM_THREADS", "1", 1), 0);
    const Matrix alone = laidOut(points, optionsOf(7, 20));
    ASSERT_EQ(::unsetenv("OMP_NUM_THREADS"), 0);
    EXPECT_EQ(first.values, alone.values);
    EXPECT_NE(first.values, laidOut(points, optionsOf(8, 20)).values);
}

TEST(Umap, NewImagesLandAmongTheirOwn)
{
    const Matrix points = groupedRows(400, 16, 4, 1), more = groupedRows(100, 16, 4, 2);
    SilentContext context;
    const NeighbourIndex index(points, 0);
    const Matrix layout = layOut(index, anyStart(points.rows), {}, {}, context);
    const Matrix placed = placeAmong(index, layout, MatrixSource(more), {}, context);
    EXPECT_GE(purity(layout, placed, 4, false), 0.99);
}

TEST(Umap, VeryFewImagesAndCopiesGetAPlaceEach)
{
    for (const std::int64_t rows : {2, 3, 40}) {
        Matrix points(rows, 4);
        for (std::int64_t r = 0; r < rows; ++r)
            points.row(r)[0] = 1;
        for (const float value : laidOut(points).values)
            EXPECT_TRUE(std::isfinite(value));
    }
}

TEST(Umap, EndsWhenCancelled)
{
    const Matrix points = groupedRows(400, 16, 4, 1);
    test::RecordingJobContext context;
    context.cancelWhen = [](const Progress &progress) { return progress.unit == "epochs"; };
    EXPECT_THROW(layOut(NeighbourIndex(points, 0), anyStart(points.rows), {}, {}, context), Cancelled);
}

TEST(Umap, ShowsTheLayoutAsItForms)
{
    const Matrix points = groupedRows(3000, 16, 4, 1);
    SilentContext context;
    int shown = 0;
    const LayoutCallback live = [&](const Matrix &layout) {
        EXPECT_EQ(layout.rows, 3000);
        if (++shown == 2)
            throw Cancelled();
    };
    const NeighbourIndex index(points, 0);
    EXPECT_THROW(layOut(index, anyStart(points.rows), optionsOf(0, 10'000), live, context), Cancelled);
}

} // namespace coresift
