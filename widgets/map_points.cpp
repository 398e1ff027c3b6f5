#include "widgets/map_points.h"

namespace coresift {

MapPoints::MapPoints(std::vector<float> xs, std::vector<float> ys, std::vector<bool> isTarget)
    : x(std::move(xs)), y(std::move(ys)), target(std::move(isTarget)), index(x, y)
{
    for (std::size_t i = 0; i < target.size(); ++i)
        if (target[i])
            targets.push_back(static_cast<std::int64_t>(i));
}

} // namespace coresift
