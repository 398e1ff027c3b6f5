/// What the map shows: a place an image, ready to be drawn and searched. Built off the GUI thread.
#pragma once

#include "widgets/point_index.h"

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

    const std::vector<float> x, y;
    const std::vector<bool> target;
    std::vector<std::int64_t> targets; ///< indices of the target images
    const PointIndex index;
};

} // namespace coresift
