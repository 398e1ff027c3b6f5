#include "core/sampling/cells.h"

#include "core/base/blas.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/sampling/single_omp_thread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coresift {

namespace {

constexpr std::int64_t kCellRows = 512;
constexpr std::int64_t kSampleOfACell = 40; // rows; FAISS asks for as many
constexpr int kCellIterations = 10;

/// The centroids with the two highest cosines to a row, the highest first.
struct TwoNearest {
    std::uint32_t first = 0, second = 0;
};

TwoNearest twoHighest(const float *cosines, std::int64_t centroids)
{
    TwoNearest two{0, 1};
    if (cosines[1] > cosines[0])
        std::swap(two.first, two.second);
    for (std::int64_t c = 2; c < centroids; ++c) {
        if (cosines[c] <= cosines[two.second])
            continue;
        two.second = static_cast<std::uint32_t>(c);
        if (cosines[two.second] > cosines[two.first])
            std::swap(two.first, two.second);
    }
    return two;
}

std::vector<TwoNearest> nearestCentroids(const FeatureSource &images, const Matrix &centroids, ProgressMeter &meter,
                                         JobContext &context)
{
    std::vector<TwoNearest> nearest(static_cast<std::size_t>(images.rows()));
    parallelFor((images.rows() + kCellRows - 1) / kCellRows, [&](std::int64_t block) {
        throwIfCancelled(context);
        const SingleOmpThread single;
        const std::int64_t first = block * kCellRows, count = std::min(kCellRows, images.rows() - first);
        std::vector<float> features(static_cast<std::size_t>(count * images.cols())),
            cosines(static_cast<std::size_t>(count * centroids.rows));
        images.read(first, count, features.data());
        dotProducts(features.data(), count, centroids.values.data(), centroids.rows, centroids.cols, cosines.data());
        for (std::int64_t i = 0; i < count; ++i)
            nearest[static_cast<std::size_t>(first + i)] =
                twoHighest(cosines.data() + i * centroids.rows, centroids.rows);
        meter.advance(count);
    });
    return nearest;
}

Matrix sampleRows(const FeatureSource &images, std::int64_t count, std::uint64_t seed)
{
    std::vector<std::int64_t> rows = permutation(images.rows(), RandomStream(seed));
    rows.resize(static_cast<std::size_t>(std::min(count, images.rows())));
    std::sort(rows.begin(), rows.end()); // read in the order of the disk
    Matrix sample(static_cast<std::int64_t>(rows.size()), images.cols());
    for (std::int64_t i = 0; i < sample.rows; ++i)
        images.read(rows[static_cast<std::size_t>(i)], 1, sample.row(i));
    return sample;
}

/// Every centroid to the direction of its rows; one without rows stays.
void moveToMeans(const Matrix &sample, const std::vector<TwoNearest> &nearest, Matrix &centroids)
{
    Matrix sums(centroids.rows, centroids.cols);
    for (std::int64_t i = 0; i < sample.rows; ++i) {
        float *sum = sums.row(nearest[static_cast<std::size_t>(i)].first);
        for (std::int64_t c = 0; c < sample.cols; ++c)
            sum[c] += sample.row(i)[c];
    }
    normaliseRows(sums.values.data(), sums.rows, sums.cols);
    for (std::int64_t k = 0; k < sums.rows; ++k)
        if (std::any_of(sums.row(k), sums.row(k) + sums.cols, [](float value) { return value != 0; }))
            std::copy_n(sums.row(k), sums.cols, centroids.row(k));
}

/// Spherical k-means. The cells need no good clustering, only a quick one that is the same on any number of threads.
Matrix cellCentroids(const FeatureSource &images, std::int64_t cells, std::uint64_t seed, JobContext &context)
{
    const Matrix sample = sampleRows(images, kSampleOfACell * cells, seed);
    const std::vector<std::int64_t> start = permutation(sample.rows, RandomStream(seed, 1));
    Matrix centroids(cells, sample.cols);
    for (std::int64_t k = 0; k < cells; ++k)
        std::copy_n(sample.row(start[static_cast<std::size_t>(k)]), sample.cols, centroids.row(k));
    ProgressMeter meter(context, "Clustering a sample", kCellIterations * sample.rows, "images");
    for (int i = 0; i < kCellIterations; ++i)
        moveToMeans(sample, nearestCentroids(MatrixSource(sample), centroids, meter, context), centroids);
    meter.finish();
    return centroids;
}

/// Counting sort of the rows by their cells.
Cells collect(const std::vector<TwoNearest> &nearest, std::int64_t cells)
{
    Cells all;
    all.begins.assign(static_cast<std::size_t>(cells) + 1, 0);
    for (const TwoNearest &two : nearest)
        for (const std::uint32_t cell : {two.first, two.second})
            ++all.begins[cell + 1];
    std::partial_sum(all.begins.begin(), all.begins.end(), all.begins.begin());
    all.rows.resize(2 * nearest.size());
    std::vector<std::size_t> next = all.begins;
    for (std::size_t row = 0; row < nearest.size(); ++row)
        for (const std::uint32_t cell : {nearest[row].first, nearest[row].second})
            all.rows[next[cell]++] = static_cast<std::uint32_t>(row);
    return all;
}

void cutLargeCells(Cells &cells, std::size_t most)
{
    std::vector<std::size_t> begins{0};
    for (std::size_t cell = 0; cell < cells.count(); ++cell)
        while (begins.back() < cells.begins[cell + 1])
            begins.push_back(std::min(begins.back() + most, cells.begins[cell + 1]));
    cells.begins = std::move(begins);
}

} // namespace

Cells oneCell(std::int64_t rows)
{
    Cells cells;
    cells.rows.resize(static_cast<std::size_t>(rows));
    std::iota(cells.rows.begin(), cells.rows.end(), 0U);
    cells.begins = {0, cells.rows.size()};
    return cells;
}

Cells splitIntoCells(const FeatureSource &images, std::int64_t most, std::uint64_t seed, JobContext &context)
{
    const auto count = static_cast<std::int64_t>(2 * std::sqrt(static_cast<double>(images.rows())));
    const Matrix centroids = cellCentroids(images, count, seed, context);
    ProgressMeter meter(context, "Splitting into cells", images.rows(), "images");
    Cells cells = collect(nearestCentroids(images, centroids, meter, context), count);
    meter.finish();
    cutLargeCells(cells, static_cast<std::size_t>(most));
    return cells;
}

} // namespace coresift
