#include "core/projection/pca.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coresift {

namespace {

using Rows = std::vector<std::vector<double>>;

/// Covariance of the rows of both matrices together.
Rows covariance(const Matrix &a, const Matrix &b)
{
    const auto d = static_cast<std::size_t>(a.cols);
    std::vector<const float *> points;
    for (const Matrix *matrix : {&a, &b})
        for (std::int64_t r = 0; r < matrix->rows; ++r)
            points.push_back(matrix->row(r));
    std::vector<double> mean(d, 0.0);
    for (const float *point : points)
        for (std::size_t c = 0; c < d; ++c)
            mean[c] += point[c] / static_cast<double>(points.size());
    Rows result(d, std::vector<double>(d, 0.0));
    for (const float *point : points)
        for (std::size_t i = 0; i < d; ++i)
            for (std::size_t j = 0; j < d; ++j)
                result[i][j] += (point[i] - mean[i]) * (point[j] - mean[j]);
    return result;
}

struct Eigen {
    double value = 0;
    std::vector<double> vector;
};

/// Eigenpairs of a symmetric matrix by Jacobi's rotations, largest value first.
std::vector<Eigen> eigenpairs(Rows a)
{
    const std::size_t d = a.size();
    Rows vectors(d, std::vector<double>(d, 0.0));
    for (std::size_t i = 0; i < d; ++i)
        vectors[i][i] = 1;
    const auto rotate = [](Rows &m, std::size_t p, std::size_t q, double c, double s) { // rows p and q
        for (std::size_t i = 0; i < m.size(); ++i) {
            const double x = m[p][i], y = m[q][i];
            m[p][i] = c * x - s * y;
            m[q][i] = s * x + c * y;
        }
    };
    const auto transpose = [&](Rows &m) {
        for (std::size_t i = 0; i < d; ++i)
            for (std::size_t j = 0; j < i; ++j)
                std::swap(m[i][j], m[j][i]);
    };
    for (int sweep = 0; sweep < 60; ++sweep)
        for (std::size_t p = 0; p < d; ++p)
            for (std::size_t q = p + 1; q < d; ++q) {
                const double angle = 0.5 * std::atan2(2 * a[p][q], a[q][q] - a[p][p]);
                rotate(a, p, q, std::cos(angle), std::sin(angle));
                transpose(a);
                rotate(a, p, q, std::cos(angle), std::sin(angle));
                transpose(a);
                rotate(vectors, p, q, std::cos(angle), std::sin(angle));
            }
    std::vector<Eigen> pairs;
    for (std::size_t i = 0; i < d; ++i)
        pairs.push_back({a[i][i], vectors[i]});
    std::sort(pairs.begin(), pairs.end(), [](const Eigen &x, const Eigen &y) { return x.value > y.value; });
    return pairs;
}

/// Points that spread differently along every axis, then turned a little.
Matrix spreadPoints(std::int64_t rows, std::int64_t cols, std::uint64_t seed)
{
    Matrix points(rows, cols);
    RandomStream random(seed);
    for (std::int64_t r = 0; r < rows; ++r) {
        double carry = 0;
        for (std::int64_t c = 0; c < cols; ++c) {
            carry = random.normal() / (1 + static_cast<double>(c)) + 0.3 * carry;
            points.row(r)[c] = static_cast<float>(carry + 0.5);
        }
    }
    return points;
}

void expectEigenvectors(const PlaneProjection &plane, const Matrix &target, const Matrix &openSet)
{
    const std::vector<Eigen> pairs = eigenpairs(covariance(target, openSet));
    const double total = std::accumulate(pairs.begin(), pairs.end(), 0.0,
                                         [](double sum, const Eigen &pair) { return sum + pair.value; });
    for (int axis = 0; axis < 2; ++axis) {
        const Eigen &pair = pairs[static_cast<std::size_t>(axis)];
        const float *row = plane.axes.row(axis);
        const double cosine = std::inner_product(pair.vector.begin(), pair.vector.end(), row, 0.0);
        EXPECT_NEAR(std::fabs(cosine), 1, 1e-4) << "axis " << axis;
        EXPECT_NEAR(plane.explained[axis], pair.value / total, 1e-4);
        EXPECT_GT(
            *std::max_element(row, row + plane.axes.cols, [](float a, float b) { return std::fabs(a) < std::fabs(b); }),
            0);
    }
}

} // namespace

TEST(Pca, AxesAreTheLeadingEigenvectors)
{
    const Matrix target = spreadPoints(40, 6, 1), openSet = spreadPoints(160, 6, 2);
    SilentContext context;
    expectEigenvectors(fitPca(MatrixSource(target), MatrixSource(openSet), 0, context), target, openSet);
}

TEST(Pca, FewerImagesThanFeatureValuesWorkAsWell)
{
    const Matrix target = spreadPoints(5, 24, 1), openSet = spreadPoints(9, 24, 2);
    SilentContext context;
    expectEigenvectors(fitPca(MatrixSource(target), MatrixSource(openSet), 0, context), target, openSet);
}

TEST(Pca, ThePlaneIsCentredOnTheMean)
{
    const Matrix target = spreadPoints(40, 6, 1), openSet = spreadPoints(160, 6, 2);
    SilentContext context;
    const PlaneProjection plane = fitPca(MatrixSource(target), MatrixSource(openSet), 0, context);
    const Matrix a = plane.apply(target), b = plane.apply(openSet);
    for (int axis = 0; axis < 2; ++axis) {
        double sum = 0;
        for (std::int64_t r = 0; r < a.rows; ++r)
            sum += a.row(r)[axis];
        for (std::int64_t r = 0; r < b.rows; ++r)
            sum += b.row(r)[axis];
        EXPECT_NEAR(sum / 200, 0, 1e-4);
    }
}

TEST(Pca, StreamedPointsEqualThoseAtOnce)
{
    const Matrix points = spreadPoints(9000, 4, 1); // more than two blocks
    const MatrixSource source(points);
    SilentContext context;
    const PlaneProjection plane = fitPca(source, source, 0, context);
    EXPECT_TRUE(test::matrixNear(project(source, plane, context), plane.apply(points), 1e-5));
}

TEST(Pca, TheSameSeedGivesTheSameAxes)
{
    const Matrix points = spreadPoints(300, 4, 1);
    const MatrixSource source(points);
    SilentContext context;
    EXPECT_TRUE(test::matrixNear(fitPca(source, source, 3, context).axes, fitPca(source, source, 3, context).axes, 0));
}

TEST(Pca, PointsThatAreAllTheSameGiveAFinitePlane)
{
    Matrix same(10, 4);
    std::fill(same.values.begin(), same.values.end(), 0.5F);
    SilentContext context;
    const PlaneProjection plane = fitPca(MatrixSource(same), MatrixSource(same), 0, context);
    for (const float value : plane.apply(same).values)
        EXPECT_NEAR(value, 0, 1e-5);
    EXPECT_EQ(plane.explained[0], 0);
}

TEST(Pca, WhatCannotBeMappedIsAnError)
{
    SilentContext context;
    const Matrix one = spreadPoints(1, 4, 1), none(0, 4), thin = spreadPoints(5, 1, 1), wide = spreadPoints(5, 6, 1);
    EXPECT_THROW(fitPca(MatrixSource(one), MatrixSource(none), 0, context), Error);
    EXPECT_THROW(fitPca(MatrixSource(thin), MatrixSource(thin), 0, context), Error);
    EXPECT_THROW(fitPca(MatrixSource(one), MatrixSource(wide), 0, context), Error);
}

TEST(Pca, CancelsWhileStreaming)
{
    const Matrix points = spreadPoints(100, 4, 1);
    const MatrixSource source(points);
    SilentContext context;
    const PlaneProjection plane = fitPca(source, source, 0, context);
    test::RecordingJobContext cancelled;
    cancelled.cancel();
    EXPECT_THROW(fitPca(source, source, 0, cancelled), Cancelled);
    EXPECT_THROW(project(source, plane, cancelled), Cancelled);
}

} // namespace coresift
