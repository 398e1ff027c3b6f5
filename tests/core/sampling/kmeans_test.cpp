#include "core/sampling/kmeans.h"

#include "core/base/error.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

namespace {

/// `each` points around every axis of a space of `axes` dimensions.
Matrix clumps(std::int64_t axes, std::int64_t each)
{
    Matrix points = test::randomUnitRows(axes * each, axes, 5);
    for (std::int64_t r = 0; r < points.rows; ++r) {
        for (std::int64_t c = 0; c < axes; ++c)
            points.row(r)[c] *= 0.05F;
        points.row(r)[r / each] += 1;
    }
    normaliseRows(points.values.data(), points.rows, points.cols);
    return points;
}

} // namespace

TEST(KMeans, FindsClumpsThatLieApart)
{
    SilentContext context;
    const KMeansResult result = clusterTarget(clumps(6, 20), 6, 1, context);
    ASSERT_EQ(result.centroids.rows, 6);
    for (std::int64_t axis = 0; axis < 6; ++axis) {
        int near = 0;
        for (std::int64_t c = 0; c < 6; ++c)
            near += result.centroids.row(c)[axis] > 0.99F ? 1 : 0;
        EXPECT_EQ(near, 1) << axis;
    }
    EXPECT_LT(result.inertia, 120 * 0.05 * 0.05);
}

TEST(KMeans, CentroidsAreUnitRows)
{
    SilentContext context;
    const Matrix centroids = clusterTarget(test::randomUnitRows(200, 16, 1), 10, 3, context).centroids;
    Matrix unit = centroids;
    normaliseRows(unit.values.data(), unit.rows, unit.cols);
    EXPECT_TRUE(test::matrixNear(centroids, unit, 1e-6));
}

TEST(KMeans, TheSameSeedGivesTheSameCentroids)
{
    SilentContext context;
    const Matrix points = test::randomUnitRows(150, 8, 1);
    const Matrix first = clusterTarget(points, 12, 4, context).centroids;
    EXPECT_TRUE(test::matrixNear(clusterTarget(points, 12, 4, context).centroids, first, 0));
}

TEST(KMeans, AsManyClustersAsImagesMakesEveryImageItsOwn)
{
    SilentContext context;
    const Matrix points = test::randomUnitRows(9, 4, 1);
    for (const int clusters : {9, 10, 500}) {
        const KMeansResult result = clusterTarget(points, clusters, 0, context);
        EXPECT_TRUE(test::matrixNear(result.centroids, points, 0)) << clusters;
        EXPECT_EQ(result.inertia, 0);
    }
}

TEST(KMeans, ManyCopiesOfOneImageAreClusteredAllTheSame)
{
    Matrix points(50, 4);
    for (std::int64_t r = 0; r < points.rows; ++r)
        points.row(r)[r < 48 ? 0 : 1] = 1;
    SilentContext context;
    const KMeansResult result = clusterTarget(points, 5, 0, context);
    EXPECT_EQ(result.centroids.rows, 5);
    EXPECT_NEAR(result.inertia, 0, 1e-4);
    for (const float value : result.centroids.values)
        EXPECT_TRUE(std::isfinite(value));
}

TEST(KMeans, NothingToClusterIsAnError)
{
    SilentContext context;
    EXPECT_THROW(clusterTarget(Matrix(0, 4), 3, 0, context), Error);
    EXPECT_THROW(clusterTarget(test::randomUnitRows(5, 4, 1), 0, 0, context), Error);
}

TEST(KMeans, CancelsBetweenStarts)
{
    test::RecordingJobContext context;
    context.cancel();
    EXPECT_THROW(clusterTarget(test::randomUnitRows(100, 4, 1), 5, 0, context), Cancelled);
}

TEST(KMeans, ClustersHoldEveryPointNearestFirst)
{
    Matrix points(4, 2), centroids(2, 2);
    points.values = {0.6F, 0.8F, 1, 0, 0, 1, 0.8F, 0.6F};
    centroids.values = {0, 1, 1, 0};
    const std::vector<std::vector<std::int64_t>> clusters = clustersOf(points, centroids);
    EXPECT_EQ(clusters, (std::vector<std::vector<std::int64_t>>{{2, 0}, {1, 3}}));
}

} // namespace coresift
