/// The map: every image a point, the open-set as grey density, target and coreset in front, by shape and colour.
#pragma once

#include "widgets/point_index.h"

#include <QWidget>
#include <memory>

class QCustomPlot;
class QHBoxLayout;
class QLabel;

namespace coresift {

class MapLayer;

/// What the map shows: one entry an image. Places may be not-a-number (the image was not mapped yet).
struct MapPoints {
    std::vector<float> x, y;
    std::vector<bool> target;
};

class MapPlot : public QWidget {
    Q_OBJECT

public:
    explicit MapPlot(QWidget *parent = nullptr);

    void setPoints(std::shared_ptr<const MapPoints> points); ///< keeps the view where it is when the extent stays
    void setCoreset(const std::vector<std::int64_t> &indices);
    void setMarks(std::vector<std::int64_t> pinned, std::vector<std::int64_t> rejected); ///< indices
    void setCurrent(std::int64_t index);                                                 ///< ringed; −1: none
    void setHint(const QString &hint); ///< what to do, shown while there is nothing to draw
    void setCorner(QWidget *widget);   ///< at the right end of the legend's row
    void showAll();

    /// Draws at another size, without changing what is on the screen. False when the file could not be written.
    bool savePicture(const QString &file, int width, int height);

Q_SIGNALS:
    void hovered(std::int64_t index, const QPoint &globalPosition); ///< −1 when the cursor is over none
    void clicked(std::int64_t index);                               ///< −1 beside all points

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateLegend();
    std::int64_t imageAt(const QPoint &position) const;
    void zoomBy(double factor, const QPointF &fixed);

    QCustomPlot *m_plot = nullptr;
    MapLayer *m_layer = nullptr;  ///< owned by the plot
    QHBoxLayout *m_top = nullptr; ///< the legend and the corner
    QWidget *m_legend = nullptr;
    QLabel *m_hint = nullptr;
    std::shared_ptr<const MapPoints> m_points;
    std::vector<std::int64_t> m_coreset;
    std::int64_t m_pinned = 0, m_rejected = 0; ///< how many are marked
    PointIndex m_index;
    std::int64_t m_hovered = -1;
    QPoint m_pressed;
};

} // namespace coresift
