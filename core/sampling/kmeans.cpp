#include "core/sampling/kmeans.h"

#include "core/base/blas.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/sampling/single_omp_thread.h"

#include <algorithm>
#include <cmath>
#include <faiss/Clustering.h>
#include <faiss/IndexFlat.h>
#include <limits>

namespace coresift {

namespace {

constexpr int kStarts = 10;
constexpr int kIterations = 60;

/// Squared distances of all points to `row`. Unit rows: 2 − 2·cosine.
std::vector<float> distancesTo(const Matrix &points, std::int64_t row)
{
    std::vector<float> distances(static_cast<std::size_t>(points.rows));
    dotProducts(points.row(row), 1, points.values.data(), points.rows, points.cols, distances.data());
    for (float &distance : distances)
        distance = std::max(0.0F, 2 - 2 * distance);
    return distances;
}

/// A point drawn with probability proportional to its weight; any point when all weights are zero.
std::int64_t drawByWeight(const std::vector<float> &weights, RandomStream &random)
{
    double total = 0;
    for (const float weight : weights)
        total += weight;
    if (total <= 0)
        return random.below(static_cast<std::int64_t>(weights.size()));
    double left = random.uniform() * total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return static_cast<std::int64_t>(i);
    }
    return static_cast<std::int64_t>(weights.size()) - 1;
}

/// Greedy k-means++ (Arthur and Vassilvitskii 2007): of a few candidates drawn by squared distance the one that lowers
/// the sum most is taken, as scikit-learn does; with many clusters a single candidate ends several per cent worse.
Matrix plusPlusStart(const Matrix &points, std::int64_t clusters, RandomStream random)
{
    const int candidates = 2 + static_cast<int>(std::log(static_cast<double>(clusters)));
    Matrix start(clusters, points.cols);
    const std::int64_t first = random.below(points.rows);
    std::copy_n(points.row(first), points.cols, start.row(0));
    std::vector<float> nearest = distancesTo(points, first);
    for (std::int64_t k = 1; k < clusters; ++k) {
        double bestSum = std::numeric_limits<double>::infinity();
        std::int64_t best = 0;
        std::vector<float> bestNearest;
        for (int i = 0; i < candidates; ++i) {
            const std::int64_t candidate = drawByWeight(nearest, random);
            std::vector<float> with = distancesTo(points, candidate);
            double sum = 0;
            for (std::size_t j = 0; j < with.size(); ++j) {
                with[j] = std::min(with[j], nearest[j]);
                sum += with[j];
            }
            if (sum < bestSum) {
                bestSum = sum;
                best = candidate;
                bestNearest = std::move(with);
            }
        }
        std::copy_n(points.row(best), points.cols, start.row(k));
        nearest = std::move(bestNearest);
    }
    return start;
}

/// FAISS's Lloyd iterations from the given start; plain means, not normalised.
KMeansResult iterate(const Matrix &points, Matrix start, std::uint64_t seed)
{
    faiss::ClusteringParameters parameters;
    parameters.niter = kIterations;
    parameters.seed = static_cast<int>(seed & 0x7FFFFFFF);
    parameters.min_points_per_centroid = 1;
    parameters.max_points_per_centroid = static_cast<int>(points.rows); // all points, never a sample of them
    faiss::Clustering clustering(static_cast<int>(points.cols), static_cast<int>(start.rows), parameters);
    clustering.centroids = start.values;
    faiss::IndexFlatL2 index(points.cols);
    clustering.train(points.rows, points.values.data(), index);

    std::vector<float> distances(static_cast<std::size_t>(points.rows));
    std::vector<faiss::Index::idx_t> nearest(distances.size());
    index.reset();
    index.add(start.rows, clustering.centroids.data());
    index.search(points.rows, points.values.data(), 1, distances.data(), nearest.data());
    KMeansResult result;
    result.centroids = std::move(start);
    result.centroids.values = clustering.centroids;
    for (const float distance : distances)
        result.inertia += distance;
    return result;
}

} // namespace

KMeansResult clusterTarget(const Matrix &points, int clusters, std::uint64_t seed, JobContext &context)
{
    if (points.rows == 0)
        throw Error(ErrorKind::InvalidInput, "the target set has no features to cluster");
    if (clusters < 1)
        throw Error(ErrorKind::InvalidInput, "there has to be at least one cluster");
    if (clusters >= points.rows)
        return {points, 0};

    std::vector<KMeansResult> results(kStarts);
    ProgressMeter meter(context, "Clustering the target set", kStarts, "starts");
    parallelFor(kStarts, [&](std::int64_t start) {
        throwIfCancelled(context);
        const SingleOmpThread single;
        Matrix begin = plusPlusStart(points, clusters, RandomStream(seed, static_cast<std::uint64_t>(start)));
        results[static_cast<std::size_t>(start)] = iterate(points, std::move(begin), seed);
        meter.advance();
    });
    meter.finish();
    KMeansResult &best = *std::min_element(results.begin(), results.end(),
                                           [](const auto &a, const auto &b) { return a.inertia < b.inertia; });
    normaliseRows(best.centroids.values.data(), best.centroids.rows, best.centroids.cols);
    return std::move(best);
}

} // namespace coresift
