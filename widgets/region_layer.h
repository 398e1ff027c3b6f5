/// The outline that the user draws around points of the map. Private to MapPlot.
#pragma once

#include "widgets/qcp.h"

#include <QPolygonF>

namespace coresift {

class RegionLayer : public QCPLayerable {
    Q_OBJECT

public:
    explicit RegionLayer(QCustomPlot *plot);

    void begin(const QPointF &at, bool rectangle); ///< in pixels of the plot
    void extendTo(const QPointF &at);
    void end();
    bool isDrawing() const { return m_drawing; }

    /// Whether each pixel of `size` lies inside; a mask, so that a million points are told apart at once.
    QImage mask(const QSize &size) const;

protected:
    void draw(QCPPainter *painter) override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;

private:
    QPolygonF m_outline;
    bool m_rectangle = false, m_drawing = false;
};

} // namespace coresift
