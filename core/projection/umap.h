/// UMAP: a map of the plane in which near images stay near (McInnes, Healy & Melville 2018).
///
/// Every image moves against a snapshot of the others, an epoch at a time, and draws its random numbers by (seed,
/// epoch, image): the layout is the same on any number of threads.
#pragma once

#include "core/projection/neighbours.h"
#include "core/projection/options.h"

#include <functional>

namespace coresift {

/// Shown the layout as it forms, n×2; called on the computing thread, at once and
/// then twice a second.
using LayoutCallback = std::function<void(const Matrix &layout)>;

/// Places n indexed points in the plane: n×2. `start`: n×2, for instance principal components; its scale is of no
/// matter. Throws Cancelled.
Matrix layOut(const NeighbourIndex &index, const Matrix &start, const MapOptions &options, const LayoutCallback &live,
              JobContext &context);

/// Places more images by their neighbours among the points of a finished layout, which does not move: rows×2.
Matrix placeAmong(const NeighbourIndex &index, const Matrix &layout, const FeatureSource &images,
                  const MapOptions &options, JobContext &context);

/// 1 / (1 + a·x^(2b)), fitted to a curve that stays 1 up to minDistance and then falls by exp(minDistance − x).
struct DistanceCurve {
    double a = 1, b = 1;

    static DistanceCurve fit(double minDistance);
};

} // namespace coresift
