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
    /// Ascending. Two and more are set off: the others step back.
    void setChosen(std::vector<std::int64_t> indices);

protected:
    void draw(QCPPainter *painter) override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    QRect clipRect() const override;

private:
    /// What a picture of the grey context was drawn for.
    struct View {
        std::shared_ptr<const MapPoints> points;
        QRect area;
        QCPRange across, up;
        QRgb colour = 0;
        double pixelRatio = 1;

        bool operator==(const View &other) const;
    };
    View view(const QColor &colour) const;
    void drawContext(QCPPainter *painter);
    void drawChosenContext(QCPPainter *painter) const;
    void drawSets(QCPPainter *painter, bool chosen) const;
    void drawStamps(QCPPainter *painter, const QPainterPath &shape, const QColor &colour, const QColor &outline,
                    const std::vector<std::int64_t> &indices) const;
    void drawMarks(QCPPainter *painter) const;
    std::vector<std::int64_t> filtered(const std::vector<std::int64_t> &indices, bool chosen) const;
    QPointF place(std::int64_t index) const;
    template <class ForEach> static QImage density(const View &view, int dot, ForEach &&forEach);

    std::shared_ptr<const MapPoints> m_points;
    const std::vector<std::int64_t> *m_coreset = nullptr;
    std::vector<std::int64_t> m_pinned, m_rejected;
    std::vector<std::int64_t> m_chosen;
    std::vector<bool> m_isChosen; ///< by index; empty while none is set off
    std::int64_t m_current = -1;
    View m_contextView;
    QImage m_context; ///< for m_contextView
};

} // namespace coresift
