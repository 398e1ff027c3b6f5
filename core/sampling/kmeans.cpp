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

/// Squared distances of all points to each of `rows`, one row a row of the result. Unit rows: 2 − 2·cosine. All in one
/// product, since passing over the points costs far more than another row.
Matrix distancesTo(const Matrix &points, const std::vector<std::int64_t> &rows)
{
    Matrix chosen(static_cast<std::int64_t>(rows.size()), points.cols);
    for (std::int64_t i = 0; i < chosen.rows; ++i)
        std::copy_n(points.row(rows[static_cast<std::size_t>(i)]), points.cols, chosen.row(i));
    Matrix distances(chosen.rows, points.rows);
    dotProducts(chosen.values.data(), chosen.rows, points.values.data(), points.rows, points.cols,
                distances.values.data());
    for (float &distance : distances.values)
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

/// Lowers `nearest` to `distances` where they are shorter; returns the new sum.
double lowerTo(const float *distances, std::vector<float> &nearest)
{
    double sum = 0;
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        nearest[i] = std::min(nearest[i], distances[i]);
        sum += nearest[i];
    }
    return sum;
}

/// Greedy k-means++ (Arthur and Vassilvitskii 2007): of a few candidates drawn by squared distance the one that lowers
/// the sum most is taken, as scikit-learn does; with many clusters a single candidate ends several per cent worse.
Matrix plusPlusStart(const Matrix &points, std::int64_t clusters, RandomStream random)
{
    std::vector<std::int64_t> candidates(2 + static_cast<std::size_t>(std::log(static_cast<double>(clusters))));
    Matrix start(clusters, points.cols);
    const std::int64_t first = random.below(points.rows);
    std::copy_n(points.row(first), points.cols, start.row(0));
    std::vector<float> nearest = distancesTo(points, {first}).values;
    for (std::int64_t k = 1; k < clusters; ++k) {
        for (std::int64_t &candidate : candidates)
            candidate = drawByWeight(nearest, random);
        const Matrix distances = distancesTo(points, candidates);
        double bestSum = std::numeric_limits<double>::infinity();
        std::vector<float> bestNearest;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            std::vector<float> with = nearest;
            const double sum = lowerTo(distances.row(static_cast<std::int64_t>(i)), with);
            if (sum < bestSum) {
                bestSum = sum;
                bestNearest = std::move(with);
                std::copy_n(points.row(candidates[i]), points.cols, start.row(k));
            }
        }
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
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "the target set has no features to cluster"));
    if (clusters < 1)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "there has to be at least one cluster"));
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

std::vector<std::vector<std::int64_t>> clustersOf(const Matrix &points, const Matrix &centroids)
{
    std::vector<std::vector<std::pair<float, std::int64_t>>> members(static_cast<std::size_t>(centroids.rows));
    std::vector<float> cosines(static_cast<std::size_t>(centroids.rows));
    for (std::int64_t row = 0; row < points.rows; ++row) {
        dotProducts(points.row(row), 1, centroids.values.data(), centroids.rows, centroids.cols, cosines.data());
        const auto best = std::max_element(cosines.begin(), cosines.end());
        members[static_cast<std::size_t>(best - cosines.begin())].push_back({-*best, row});
    }
    std::vector<std::vector<std::int64_t>> clusters;
    for (auto &cluster : members) {
        std::sort(cluster.begin(), cluster.end());
        clusters.emplace_back();
        for (const auto &member : cluster)
            clusters.back().push_back(member.second);
    }
    return clusters;
}

std::string faissVersion()
{
    return std::to_string(FAISS_VERSION_MAJOR) + "." + std::to_string(FAISS_VERSION_MINOR) + "." +
           std::to_string(FAISS_VERSION_PATCH);
}

} // namespace coresift
