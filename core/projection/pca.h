/// Principal components to two dimensions, for the map.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

namespace coresift {

/// A linear map to the plane: (x − mean)·axesᵀ. The sign of each axis is fixed by its largest entry being positive.
struct PlaneProjection {
    Matrix mean;                  ///< 1×d
    Matrix axes;                  ///< 2×d, orthonormal rows
    double explained[2] = {0, 0}; ///< share of the variance each axis carries

    Matrix apply(const Matrix &points) const; ///< n×2
};

/// Fits on the target and a seeded sample of at most 50,000 open-set rows, each set weighing as many rows as it has
/// there.
PlaneProjection fitPca(const FeatureSource &target, const FeatureSource &openSet, std::uint64_t seed,
                       JobContext &context);

/// Streams a source through the projection: n×2.
Matrix project(const FeatureSource &source, const PlaneProjection &projection, JobContext &context);

} // namespace coresift
