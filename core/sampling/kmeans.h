/// Spherical-use k-means on the target's features: FAISS's iterations from k-means++ starts.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <string>

namespace coresift {

struct KMeansResult {
    Matrix centroids;   ///< k×d, unit rows
    double inertia = 0; ///< sum of squared distances to the plain (not yet normalised) means of the assigned points
};

/// Best of ten k-means++ starts. If k ≥ n every row of `points` is its own centroid (k becomes n).
/// `points`: n×d, unit rows. Throws Error (InvalidInput when n is 0 or k < 1), Cancelled between starts.
KMeansResult clusterTarget(const Matrix &points, int clusters, std::uint64_t seed, JobContext &context);

/// Rows of `points` by their nearest centroid, the nearest row first; equal ones by the lower row. k lists.
std::vector<std::vector<std::int64_t>> clustersOf(const Matrix &points, const Matrix &centroids);

std::string faissVersion();

} // namespace coresift
