/// What the map shows: a place an image, ready to be drawn and searched. Built off the GUI thread.
#pragma once

#include "widgets/point_index.h"

#include <QPointF>
#include <cstdint>
#include <memory>
#include <vector>

namespace coresift {

struct MapPoints {
    using Indices = std::shared_ptr<const std::vector<std::int64_t>>; ///< of points; never null
    static Indices none() { return std::make_shared<const std::vector<std::int64_t>>(); }

    /// One entry an image; places may be not-a-number (the image was not mapped yet).
    MapPoints(std::vector<float> xs, std::vector<float> ys, std::vector<bool> isTarget);
    MapPoints(const MapPoints &) = delete; // the index refers to x and y
    MapPoints &operator=(const MapPoints &) = delete;

    std::int64_t size() const { return static_cast<std::int64_t>(x.size()); }
    QPointF place(std::int64_t i) const { return {x[static_cast<std::size_t>(i)], y[static_cast<std::size_t>(i)]}; }

    const std::vector<float> x, y;
    const std::vector<bool> target;
    std::vector<std::int64_t> targets; ///< indices of the target images
    const PointIndex index;
};

} // namespace coresift
