#include "widgets/map_plot.h"

#include "widgets/focus_border.h"
#include "widgets/map_layer.h"
#include "widgets/map_legend.h"
#include "widgets/region_layer.h"
#include "widgets/style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr double kReach = 9;      // px around the cursor in which a point is hit
constexpr double kMargin = 0.05;  // of the extent, around all points
constexpr double kZoomStep = 1.2; // a notch of the wheel
constexpr double kKeyStep = 0.1;  // of what is seen, an arrow key
constexpr int kClickReach = 4;    // px; a drag goes farther

/// Shift adds, Ctrl takes away, both keep what is in both.
ChooseHow howOf(Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers.testFlag(Qt::ShiftModifier), control = modifiers.testFlag(Qt::ControlModifier);
    return shift && control ? ChooseHow::Intersect
           : shift          ? ChooseHow::Add
           : control        ? ChooseHow::Remove
                            : ChooseHow::Replace;
}

/// Draws itself anew for another size in a turn of its own: all other panels are laid out and painted in this one. A
/// hidden one becomes a file before there is another turn.
class MapCanvas : public QCustomPlot {
protected:
    void resizeEvent(QResizeEvent *) override
    {
        setViewport(rect());
        replot(isVisible() ? QCustomPlot::rpQueuedReplot : QCustomPlot::rpImmediateRefresh);
    }
};

/// What a drawn region is compared with, by value.
struct Region {
    std::shared_ptr<const MapPoints> points;
    QImage mask;                 ///< as RegionLayer makes it
    double left = 0, perX = 1;   ///< pixel of 0, and pixels a unit
    double bottom = 0, perY = 1; ///< the same, upwards

    std::vector<std::int64_t> inside() const
    {
        std::vector<std::int64_t> found;
        for (std::size_t i = 0; i < points->x.size(); ++i) {
            const double px = left + perX * static_cast<double>(points->x[i]);
            const double py = bottom + perY * static_cast<double>(points->y[i]);
            if (px >= 0 && py >= 0 && px < mask.width() && py < mask.height() && // not-a-number fails
                mask.constScanLine(static_cast<int>(py))[static_cast<int>(px)] != 0)
                found.push_back(static_cast<std::int64_t>(i));
        }
        return found;
    }
};

} // namespace

MapPlot::MapPlot(QWidget *parent) : QWidget(parent)
{
    m_threads.setMaxThreadCount(1);
    m_plot = new MapCanvas;
    m_plot->setInteraction(QCP::iRangeDrag);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setAccessibleName(tr("Map of the images"));
    m_plot->xAxis->setVisible(false);
    m_plot->yAxis->setVisible(false);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins({});
    m_layer = new MapLayer(m_plot, m_threads);
    m_region = new RegionLayer(m_plot);
    m_ring = new HoverRing(m_plot);
    m_plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered); // moves without the points
    m_plot->installEventFilter(this);
    m_plot->setMouseTracking(true);
    stylePlot(*m_plot, palette());
    new FocusBorder(*m_plot);

    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_plot);
    over->addWidget(m_hint);

    m_legend = new MapLegend;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_top = new QHBoxLayout;
    m_top->setContentsMargins(0, 0, 8, 0);
    m_top->addWidget(m_legend, 1);
    layout->addLayout(m_top);
    layout->addWidget(m_plot, 1);
    updateLegend();
}

void MapPlot::setCorner(QWidget *widget)
{
    m_top->addWidget(widget, 0, Qt::AlignRight); // also while there is no legend
}

void MapPlot::setPoints(std::shared_ptr<const MapPoints> points)
{
    const bool sameExtent = m_points && points && points->index.hasExtentOf(m_points->index);
    setHovered(-1, {});
    m_points = std::move(points);
    m_coreset = m_pinned = m_rejected = 0;
    m_layer->setPoints(m_points);
    m_layer->setCoreset(MapPoints::none());
    m_layer->setMarks({}, {});
    m_layer->setChosen(MapPoints::none());
    m_layer->setCurrent(-1);
    if (!sameExtent)
        showAll();
    updateLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MapPlot::setCoreset(MapPoints::Indices indices)
{
    m_coreset = static_cast<std::int64_t>(indices->size());
    m_layer->setCoreset(std::move(indices));
    updateLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MapPlot::setMarks(std::vector<std::int64_t> pinned, std::vector<std::int64_t> rejected)
{
    m_pinned = static_cast<std::int64_t>(pinned.size());
    m_rejected = static_cast<std::int64_t>(rejected.size());
    m_layer->setMarks(std::move(pinned), std::move(rejected));
    updateLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MapPlot::setCurrent(std::int64_t index)
{
    m_layer->setCurrent(m_points && index >= 0 && std::isfinite(m_points->x[static_cast<std::size_t>(index)]) ? index
                                                                                                              : -1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MapPlot::setChosen(MapPoints::Indices indices)
{
    m_layer->setChosen(std::move(indices));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MapPlot::setTool(MapTool tool)
{
    m_tool = tool;
    m_plot->setInteraction(QCP::iRangeDrag, tool == MapTool::Pan);
    m_plot->setCursor(tool == MapTool::Pan ? Qt::ArrowCursor : Qt::CrossCursor);
}

void MapPlot::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void MapPlot::showAll()
{
    if (!m_points || m_points->index.isEmpty())
        return;
    const PointIndex &index = m_points->index;
    const double width = std::max(index.right() - index.left(), 1e-6);
    const double height = std::max(index.top() - index.bottom(), 1e-6);
    m_plot->xAxis->setRange(index.left() - kMargin * width, index.right() + kMargin * width);
    m_plot->yAxis->setRange(index.bottom() - kMargin * height, index.top() + kMargin * height);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool MapPlot::savePicture(const QString &file, int width, int height)
{
    ensurePolished();
    resize(width, height);
    layout()->activate();
    m_layer->drawAtOnce();
    m_plot->replot();
    return grab().save(file, "PNG");
}

void MapPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        stylePlot(*m_plot, palette());
        updateLegend();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    } else if (event->type() == QEvent::LanguageChange) {
        updateLegend();
    }
}

bool MapPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        showAll();
        break;
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::Leave:
        setHovered(-1, {});
        break;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        zoomBy(std::pow(kZoomStep, -wheel->angleDelta().y() / 120.0), wheel->position());
        return true;
    }
    case QEvent::KeyPress:
        if (pressKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QList<ShortcutRow> MapPlot::shortcuts()
{
    const QString map = tr("Map");
    return {{map, tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}},
            {map, tr("Zoom out"), {Qt::Key_Minus}},
            {map, tr("Show the whole map"), {Qt::Key_Home}},
            {map, tr("Move the map"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}}};
}

/// True for a key that means something here.
bool MapPlot::pressKey(int key)
{
    const QPointF centre = m_plot->axisRect()->center();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1 / kZoomStep, centre);
        return true;
    case Qt::Key_Minus:
        zoomBy(kZoomStep, centre);
        return true;
    case Qt::Key_Home:
        showAll();
        return true;
    case Qt::Key_Left:
        moveBy(-kKeyStep, 0);
        return true;
    case Qt::Key_Right:
        moveBy(kKeyStep, 0);
        return true;
    case Qt::Key_Up:
        moveBy(0, kKeyStep);
        return true;
    case Qt::Key_Down:
        moveBy(0, -kKeyStep);
        return true;
    default:
        return false;
    }
}

/// True where the plot itself must not see the event.
bool MapPlot::press(const QMouseEvent &mouse)
{
    m_pressed = mouse.pos();
    m_dragged = false;
    if (mouse.button() != Qt::LeftButton || m_tool == MapTool::Pan || !m_points)
        return false;
    m_region->begin(mouse.position(), m_tool == MapTool::Rectangle);
    return false;
}

bool MapPlot::move(const QMouseEvent &mouse)
{
    m_dragged = m_dragged || (mouse.pos() - m_pressed).manhattanLength() >= kClickReach;
    setHovered(mouse.buttons() == Qt::NoButton ? imageAt(mouse.pos()) : -1, mouse.globalPosition().toPoint());
    if (m_region->isDrawing()) {
        m_region->extendTo(mouse.position());
        m_plot->layer(QStringLiteral("overlay"))->replot();
        return true;
    }
    return false;
}

void MapPlot::setHovered(std::int64_t index, const QPoint &globalPosition)
{
    if (std::exchange(m_hovered, index) == index)
        return;
    m_ring->setPlace(index < 0 ? std::optional<QPointF>() : m_points->place(index));
    Q_EMIT hovered(index, globalPosition);
}

bool MapPlot::release(const QMouseEvent &mouse)
{
    const bool wasDrawing = m_region->isDrawing();
    m_region->end();
    m_plot->layer(QStringLiteral("overlay"))->replot();
    if (mouse.button() != Qt::LeftButton)
        return false;
    const ChooseHow how = howOf(mouse.modifiers());
    if (!m_dragged) // an outline may end where it began
        Q_EMIT clicked(imageAt(mouse.pos()), how);
    else if (wasDrawing)
        findInRegion(how);
    return false;
}

/// Told by a mask, so that a million points take some milliseconds; off the GUI thread all the same.
void MapPlot::findInRegion(ChooseHow how)
{
    Region region;
    region.points = m_points;
    region.mask = m_region->mask(m_plot->size());
    region.left = m_plot->xAxis->coordToPixel(0);
    region.perX = m_plot->xAxis->coordToPixel(1) - region.left;
    region.bottom = m_plot->yAxis->coordToPixel(0);
    region.perY = m_plot->yAxis->coordToPixel(1) - region.bottom;
    m_threads.start([region, how, plot = QPointer<MapPlot>(this)] {
        QMetaObject::invokeMethod(
            qApp,
            [points = region.points, inside = region.inside(), how, plot] {
                if (plot && plot->m_points == points) // looked at on the thread where it lives
                    Q_EMIT plot->regionDrawn(inside, how);
            },
            Qt::QueuedConnection);
    });
}

/// By shares of what is seen.
void MapPlot::moveBy(double across, double up)
{
    m_plot->xAxis->moveRange(across * m_plot->xAxis->range().size());
    m_plot->yAxis->moveRange(up * m_plot->yAxis->range().size());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MapPlot::zoomBy(double factor, const QPointF &fixed)
{
    m_plot->xAxis->scaleRange(factor, m_plot->xAxis->pixelToCoord(fixed.x()));
    m_plot->yAxis->scaleRange(factor, m_plot->yAxis->pixelToCoord(fixed.y()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::int64_t MapPlot::imageAt(const QPoint &position) const
{
    if (!m_points)
        return -1;
    const double x = m_plot->xAxis->pixelToCoord(position.x()), y = m_plot->yAxis->pixelToCoord(position.y());
    const double radiusX = kReach * m_plot->xAxis->range().size() / std::max(1, m_plot->axisRect()->width());
    const double radiusY = kReach * m_plot->yAxis->range().size() / std::max(1, m_plot->axisRect()->height());
    return m_points->index.nearest(x, y, radiusX, radiusY);
}

void MapPlot::updateLegend()
{
    const bool empty = !m_points || m_points->index.isEmpty();
    m_legend->setVisible(!empty);
    m_hint->setVisible(empty);
    if (empty)
        return;
    const auto targets = static_cast<std::int64_t>(m_points->targets.size());
    m_legend->setCounts({targets, m_coreset, m_points->size() - targets, m_pinned, m_rejected});
}

} // namespace coresift
