/// Puts the picture of the map's points into the plot. The picture is drawn on another thread; until it is there, the
/// last one is shown, moved and stretched to where its points are now. Private to MapPlot.
#pragma once

#include "widgets/map_picture.h"
#include "widgets/qcp.h"

#include <QThreadPool>
#include <optional>

namespace coresift {

class MapLayer : public QCPLayerable {
    Q_OBJECT

public:
    MapLayer(QCustomPlot *plot, QThreadPool &threads); ///< `threads` draw the pictures

    void setPoints(std::shared_ptr<const MapPoints> points) { m_wanted.points = std::move(points); }
    void setCoreset(MapPoints::Indices indices) { m_wanted.coreset = std::move(indices); }
    void setMarks(std::vector<std::int64_t> pinned, std::vector<std::int64_t> rejected);
    void setCurrent(std::int64_t index) { m_current = index; }
    void setChosen(MapPoints::Indices indices); ///< ascending; two and more are set off
    void drawAtOnce() { m_atOnce = true; }      ///< nothing is shown that is not finished: for files

protected:
    void draw(QCPPainter *painter) override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;

private:
    MapPicture wantedNow() const;
    void order(const MapPicture &picture);
    void take(const MapPicture &picture, const QImage &image);
    void drawShown(QCPPainter &painter, const MapPicture &wanted) const;

    QThreadPool &m_threads;
    MapPicture m_wanted; ///< but for what the plot knows
    MapPicture m_shown;  ///< what m_image shows
    QImage m_image;
    std::int64_t m_current = -1;
    bool m_atOnce = false, m_drawing = false;
};

/// The ring around the point under the cursor, over the picture and without drawing it again. Private to MapPlot.
class HoverRing : public QCPLayerable {
    Q_OBJECT

public:
    explicit HoverRing(QCustomPlot *plot);

    void setPlace(std::optional<QPointF> place); ///< on the map; none: no ring is drawn

protected:
    void draw(QCPPainter *painter) override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;

private:
    std::optional<QPointF> m_place;
};

} // namespace coresift
