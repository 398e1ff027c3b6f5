#include "widgets/map_layer.h"

#include "core/base/parallel.h"
#include "widgets/style.h"

#include <QCoreApplication>
#include <QPointer>

namespace coresift {

namespace {

constexpr double kRingRadius = 9.0, kHoverRadius = 6.5; // px
constexpr double kRingWidth = 2.0, kHoverWidth = 1.0;   // px

void drawRing(QCPPainter &painter, const QCustomPlot &plot, const QPointF &place, double radius, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(plot.palette().color(QPalette::Text), width));
    painter.drawEllipse(QPointF(plot.xAxis->coordToPixel(place.x()), plot.yAxis->coordToPixel(place.y())), radius,
                        radius);
}

} // namespace

MapLayer::MapLayer(QCustomPlot *plot, QThreadPool &threads)
    : QCPLayerable(plot, QStringLiteral("main")), m_threads(threads)
{}

void MapLayer::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect MapLayer::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

void MapLayer::setMarks(std::vector<std::int64_t> pinned, std::vector<std::int64_t> rejected)
{
    m_wanted.pinned = std::make_shared<const std::vector<std::int64_t>>(std::move(pinned));
    m_wanted.rejected = std::make_shared<const std::vector<std::int64_t>>(std::move(rejected));
}

void MapLayer::setChosen(MapPoints::Indices indices)
{
    m_wanted.chosen = indices->size() > 1 ? std::move(indices) : MapPoints::none();
}

MapPicture MapLayer::wantedNow() const
{
    const QCPRange across = mParentPlot->xAxis->range(), up = mParentPlot->yAxis->range();
    const QPalette &palette = mParentPlot->palette();
    MapPicture wanted = m_wanted;
    wanted.view = QRectF(across.lower, up.lower, across.size(), up.size());
    wanted.size = clipRect().size();
    wanted.pixelRatio = mParentPlot->bufferDevicePixelRatio();
    wanted.context = style::openSet(palette).rgb();
    wanted.text = palette.color(QPalette::Text).rgb();
    wanted.base = palette.color(QPalette::Base).rgb();
    return wanted;
}

void MapLayer::draw(QCPPainter *painter)
{
    if (!m_wanted.points)
        return;
    const MapPicture wanted = wantedNow();
    if (!(wanted == m_shown)) {
        if (m_atOnce)
            take(wanted, wanted.draw());
        else
            order(wanted);
    }
    if (m_shown.points)
        drawShown(*painter, wanted);
    if (m_current >= 0)
        drawRing(*painter, *mParentPlot, m_wanted.points->place(m_current), kRingRadius, kRingWidth);
}

void MapLayer::drawShown(QCPPainter &painter, const MapPicture &wanted) const
{
    const QRectF area = clipRect();
    const double perX = area.width() / wanted.view.width(), perY = area.height() / wanted.view.height();
    const QRectF place(area.left() + (m_shown.view.left() - wanted.view.left()) * perX,
                       area.top() + (wanted.view.bottom() - m_shown.view.bottom()) * perY, m_shown.view.width() * perX,
                       m_shown.view.height() * perY);
    const QSizeF stretched = place.size() - m_image.deviceIndependentSize();
    if (std::abs(stretched.width()) < 0.5 && std::abs(stretched.height()) < 0.5) // as it is, which is quicker
        painter.drawImage(place.topLeft().toPoint(), m_image);
    else
        painter.drawImage(place, m_image, QRectF(m_image.rect()));
}

/// One picture is drawn at a time. When it is there the plot is drawn again, which orders the next if it is an old one.
void MapLayer::order(const MapPicture &picture)
{
    if (std::exchange(m_drawing, true))
        return;
    m_threads.start([picture, layer = QPointer<MapLayer>(this)] {
        giveWay();
        const QImage image = picture.draw();
        QMetaObject::invokeMethod(
            qApp,
            [picture, image, layer] {
                if (!layer)
                    return; // looked at on the thread where it lives
                layer->m_drawing = false;
                layer->take(picture, image);
                layer->mParentPlot->replot(QCustomPlot::rpQueuedReplot);
            },
            Qt::QueuedConnection);
    });
}

void MapLayer::take(const MapPicture &picture, const QImage &image)
{
    m_shown = picture;
    m_image = image;
}

HoverRing::HoverRing(QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("overlay")) {}

void HoverRing::setPlace(std::optional<QPointF> place)
{
    m_place = place;
    layer()->replot();
}

void HoverRing::draw(QCPPainter *painter)
{
    if (m_place)
        drawRing(*painter, *mParentPlot, *m_place, kHoverRadius, kHoverWidth);
}

void HoverRing::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect HoverRing::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

} // namespace coresift
