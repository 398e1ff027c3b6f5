/// The points of the map as a picture: density for the many, stamps for the few. A value, drawn on any thread.
#pragma once

#include "widgets/map_points.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>
#include <QSize>
#include <memory>

namespace coresift {

struct MapPicture {
    std::shared_ptr<const MapPoints> points; ///< never null
    MapPoints::Indices coreset = MapPoints::none(), pinned = coreset, rejected = coreset;
    MapPoints::Indices chosen = coreset; ///< ascending; two and more are set off: the others step back
    QRectF view;                         ///< what part of the plane is shown; y grows upwards
    QSize size;                          ///< in device-independent pixels
    double pixelRatio = 1;
    QRgb context = 0, text = 0, base = 0; ///< colours

    bool operator==(const MapPicture &other) const;
    QImage draw() const;

private:
    class Drawing;
};

} // namespace coresift
