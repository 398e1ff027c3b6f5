#include "core/projection/pca.h"

#include "core/base/blas.h"
#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <faiss/VectorTransform.h>
#include <numeric>

namespace coresift {

namespace {

constexpr std::int64_t kSample = 50'000;
constexpr std::int64_t kBlockRows = 4096;

/// Rows of a seeded sample, ascending, or all rows.
std::vector<std::int64_t> sampleRows(std::int64_t rows, std::uint64_t seed)
{
    std::vector<std::int64_t> chosen = permutation(rows, RandomStream(seed));
    chosen.resize(static_cast<std::size_t>(std::min(rows, kSample)));
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void appendRows(const FeatureSource &source, std::uint64_t seed, Matrix &points, JobContext &context)
{
    for (const std::int64_t row : sampleRows(source.rows(), seed)) {
        throwIfCancelled(context);
        points.values.resize(points.values.size() + static_cast<std::size_t>(source.cols()));
        source.read(row, 1, points.row(points.rows++));
    }
}

/// An eigenvector's sign is arbitrary: its largest entry is made positive.
void fixSigns(Matrix &axes)
{
    for (std::int64_t a = 0; a < axes.rows; ++a) {
        float *axis = axes.row(a);
        const float *largest =
            std::max_element(axis, axis + axes.cols, [](float x, float y) { return std::fabs(x) < std::fabs(y); });
        if (*largest < 0)
            std::transform(axis, axis + axes.cols, axis, std::negate<>());
    }
}

} // namespace

Matrix PlaneProjection::apply(const Matrix &points) const
{
    Matrix placed(points.rows, 2), origin(1, 2);
    dotProducts(points.values.data(), points.rows, axes.values.data(), 2, points.cols, placed.values.data());
    dotProducts(mean.values.data(), 1, axes.values.data(), 2, mean.cols, origin.values.data());
    for (std::int64_t r = 0; r < placed.rows; ++r)
        for (int a = 0; a < 2; ++a)
            placed.row(r)[a] -= origin.values[static_cast<std::size_t>(a)];
    return placed;
}

PlaneProjection fitPca(const FeatureSource &target, const FeatureSource &openSet, std::uint64_t seed,
                       JobContext &context)
{
    if (target.cols() < 2 || target.cols() != openSet.cols())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "a map needs features of at least two values, the same in both sets"));
    Matrix points(0, target.cols());
    appendRows(target, seed, points, context);
    appendRows(openSet, seed + 1, points, context);
    if (points.rows < 2)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "a map needs at least two images"));

    faiss::PCAMatrix pca(static_cast<int>(points.cols), 2);
    pca.max_points_per_d = static_cast<std::size_t>(points.rows); // no sampling of its own
    pca.train(points.rows, points.values.data());
    PlaneProjection plane;
    plane.mean = Matrix(1, points.cols);
    plane.mean.values = pca.mean;
    plane.axes = Matrix(2, points.cols);
    std::copy_n(pca.PCAMat.begin(), plane.axes.values.size(), plane.axes.values.begin());
    const double total = std::accumulate(pca.eigenvalues.begin(), pca.eigenvalues.end(), 0.0);
    for (int a = 0; a < 2; ++a)
        plane.explained[a] = total > 0 ? pca.eigenvalues[static_cast<std::size_t>(a)] / total : 0;
    fixSigns(plane.axes);
    return plane;
}

Matrix project(const FeatureSource &source, const PlaneProjection &projection, JobContext &context)
{
    Matrix placed(source.rows(), 2), block(kBlockRows, source.cols());
    ProgressMeter meter(context, "Mapping", source.rows(), "images");
    for (std::int64_t first = 0; first < source.rows(); first += kBlockRows) {
        throwIfCancelled(context);
        block.rows = std::min(kBlockRows, source.rows() - first);
        source.read(first, block.rows, block.values.data());
        const Matrix part = projection.apply(block);
        std::copy(part.values.begin(), part.values.end(), placed.row(first));
        meter.advance(block.rows);
    }
    meter.finish();
    return placed;
}

} // namespace coresift
