/// The map: every image a point, the open-set as grey density, target and coreset in front, by shape and colour.
#pragma once

#include "widgets/chosen_images.h"
#include "widgets/map_points.h"
#include "widgets/shortcut_model.h"

#include <QThreadPool>
#include <QWidget>

class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QMouseEvent;

namespace coresift {

class HoverRing;
class MapLayer;
class MapLegend;
class RegionLayer;

/// What dragging with the left button does.
enum class MapTool { Pan, Rectangle, Lasso };

class MapPlot : public QWidget {
    Q_OBJECT

public:
    explicit MapPlot(QWidget *parent = nullptr);

    static QList<ShortcutRow> shortcuts(); ///< what pressKey() does

    void setPoints(std::shared_ptr<const MapPoints> points); ///< keeps the view where it is when the extent stays
    void setCoreset(MapPoints::Indices indices);
    void setMarks(std::vector<std::int64_t> pinned, std::vector<std::int64_t> rejected); ///< indices
    void setCurrent(std::int64_t index);                                                 ///< ringed; −1: none
    void setChosen(MapPoints::Indices indices); ///< ascending; two and more are set off
    void setTool(MapTool tool);
    void setHint(const QString &hint); ///< what to do, shown while there is nothing to draw
    void setCorner(QWidget *widget);   ///< at the right end of the legend's row
    void showAll();

    /// Draws at another size, without changing what is on the screen. False when the file could not be written.
    bool savePicture(const QString &file, int width, int height);

Q_SIGNALS:
    void hovered(std::int64_t index, const QPoint &globalPosition); ///< −1 when the cursor is over none
    void clicked(std::int64_t index, coresift::ChooseHow how);      ///< −1 beside all points
    /// Ascending. Some moments after the mouse button was let go: there may be a million points to look at.
    void regionDrawn(const std::vector<std::int64_t> &indices, coresift::ChooseHow how);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateLegend();
    bool pressKey(int key);
    bool press(const QMouseEvent &mouse);
    bool move(const QMouseEvent &mouse);
    bool release(const QMouseEvent &mouse);
    void setHovered(std::int64_t index, const QPoint &globalPosition);
    void findInRegion(ChooseHow how);
    std::int64_t imageAt(const QPoint &position) const;
    void moveBy(double across, double up);
    void zoomBy(double factor, const QPointF &fixed);

    QCustomPlot *m_plot = nullptr;
    MapLayer *m_layer = nullptr;     ///< owned by the plot
    RegionLayer *m_region = nullptr; ///< the same
    HoverRing *m_ring = nullptr;     ///< the same
    MapTool m_tool = MapTool::Pan;
    QHBoxLayout *m_top = nullptr; ///< the legend and the corner
    MapLegend *m_legend = nullptr;
    QLabel *m_hint = nullptr;
    std::shared_ptr<const MapPoints> m_points;
    std::int64_t m_coreset = 0, m_pinned = 0, m_rejected = 0; ///< how many there are
    std::int64_t m_hovered = -1;
    QPoint m_pressed;
    bool m_dragged = false; ///< farther than a click may
    QThreadPool m_threads;  ///< for pictures and regions; the last: its work ends first
};

} // namespace coresift
