/// Draws the map's points into the plot: density for the many, stamps for the few. Private to MapPlot.
#pragma once

#include "widgets/map_plot.h"
#include "widgets/qcp.h"

#include <QImage>

namespace coresift {

class MapLayer : public QCPLayerable {
    Q_OBJECT

public:
    explicit MapLayer(QCustomPlot *plot);

    void setPoints(std::shared_ptr<const MapPoints> points) { m_points = std::move(points); }
    void setCoreset(const std::vector<std::int64_t> *coreset) { m_coreset = coreset; }
    void setMarks(std::vector<std::int64_t> pinned, std::vector<std::int64_t> rejected);
    void setCurrent(std::int64_t index) { m_current = index; }

protected:
    void draw(QCPPainter *painter) override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;

private:
    QImage density(const QRect &area, double pixelRatio) const;
    void drawStamps(QCPPainter *painter, const QRect &area, const QPainterPath &shape, const QColor &colour,
                    const std::vector<std::int64_t> &indices) const;
    QPointF place(std::int64_t index) const;

    std::shared_ptr<const MapPoints> m_points;
    const std::vector<std::int64_t> *m_coreset = nullptr;
    std::vector<std::int64_t> m_pinned, m_rejected;
    std::int64_t m_current = -1;
};

} // namespace coresift
