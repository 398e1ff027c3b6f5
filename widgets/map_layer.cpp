#include "widgets/map_layer.h"

#include "widgets/style.h"

#include <cmath>

namespace coresift {

namespace {

constexpr double kStampRadius = 4.0; // px
constexpr double kSmallRadius = 2.5; // px, where points are many
constexpr std::size_t kMany = 2000;
constexpr double kMarkRadius = 6.0; // px
constexpr double kRingRadius = 9.0; // px

/// One shape drawn once, then copied to every point of its kind.
QPixmap stampOf(const QPainterPath &shape, const QColor &colour, const QColor &outline, double radius,
                double pixelRatio)
{
    const int side = static_cast<int>(std::ceil((2 * radius + 2) * pixelRatio));
    QPixmap stamp(side, side);
    stamp.setDevicePixelRatio(pixelRatio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / pixelRatio / 2, side / pixelRatio / 2);
    painter.setPen(QPen(outline, 0.8));
    painter.setBrush(colour);
    painter.drawPath(shape);
    return stamp;
}

} // namespace

MapLayer::MapLayer(QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("main")) {}

void MapLayer::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect MapLayer::clipRect() const
{
    return mParentPlot->axisRect()->rect();
}

QPointF MapLayer::place(std::int64_t index) const
{
    const auto i = static_cast<std::size_t>(index);
    return {mParentPlot->xAxis->coordToPixel(static_cast<double>(m_points->x[i])),
            mParentPlot->yAxis->coordToPixel(static_cast<double>(m_points->y[i]))};
}

void MapLayer::setMarks(std::vector<std::int64_t> pinned, std::vector<std::int64_t> rejected)
{
    m_pinned = std::move(pinned);
    m_rejected = std::move(rejected);
}

void MapLayer::draw(QCPPainter *painter)
{
    if (!m_points)
        return;
    const QRect area = clipRect();
    painter->drawImage(area.topLeft(), density(area, mParentPlot->bufferDevicePixelRatio()));

    std::vector<std::int64_t> target;
    for (std::size_t i = 0; i < m_points->target.size(); ++i)
        if (m_points->target[i])
            target.push_back(static_cast<std::int64_t>(i));
    static const std::vector<std::int64_t> kNone;
    const std::vector<std::int64_t> &coreset = m_coreset ? *m_coreset : kNone;
    const bool many = target.size() + coreset.size() > kMany;
    const double radius = many ? kSmallRadius : kStampRadius;
    drawStamps(painter, area, style::diamond({0, 0}, radius * 1.2), style::kCoreset, coreset);
    drawStamps(painter, area, style::circle({0, 0}, radius), style::kTarget, target);
    for (const auto *marked : {&m_rejected, &m_pinned})
        for (const std::int64_t index : *marked)
            if (const QPointF at = place(index); area.contains(at.toPoint()))
                style::drawMark(*painter, at, kMarkRadius, marked == &m_pinned);
    if (m_current >= 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(mParentPlot->palette().color(QPalette::Text), 2));
        painter->drawEllipse(place(m_current), kRingRadius, kRingRadius);
    }
}

QImage MapLayer::density(const QRect &area, double pixelRatio) const
{
    const int width = std::max(1, static_cast<int>(area.width() * pixelRatio));
    const int height = std::max(1, static_cast<int>(area.height() * pixelRatio));
    const QCPRange across = mParentPlot->xAxis->range(), up = mParentPlot->yAxis->range();
    const double scaleX = width / across.size(), scaleY = height / up.size();
    std::vector<std::uint16_t> hits(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
    const int dot = std::max(1, static_cast<int>(std::lround(2 * pixelRatio)));
    for (std::size_t i = 0; i < m_points->x.size(); ++i) {
        const double px = (static_cast<double>(m_points->x[i]) - across.lower) * scaleX;
        const double py = (up.upper - static_cast<double>(m_points->y[i])) * scaleY;
        if (m_points->target[i] || !(px >= 0 && py >= 0 && px < width - dot && py < height - dot))
            continue; // not-a-number fails the comparison too
        for (int y = 0; y < dot; ++y)
            for (int x = 0; x < dot; ++x) {
                std::uint16_t &hit =
                    hits[static_cast<std::size_t>((static_cast<int>(py) + y) * width + static_cast<int>(px) + x)];
                hit = static_cast<std::uint16_t>(std::min(hit + 1, 0xFFFF));
            }
    }
    QRgb shades[256];
    const QColor grey = style::openSet(mParentPlot->palette());
    for (int i = 0; i < 256; ++i) {
        const double alpha = i == 0 ? 0 : std::min(1.0, 0.55 + 0.12 * std::log2(i));
        shades[i] = qPremultiply(qRgba(grey.red(), grey.green(), grey.blue(), static_cast<int>(alpha * 255)));
    }
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = shades[std::min<int>(hits[static_cast<std::size_t>(y * width + x)], 255)];
    }
    image.setDevicePixelRatio(pixelRatio);
    return image;
}

void MapLayer::drawStamps(QCPPainter *painter, const QRect &area, const QPainterPath &shape, const QColor &colour,
                          const std::vector<std::int64_t> &indices) const
{
    const double radius = shape.boundingRect().width() / 2;
    const QPixmap stamp = stampOf(shape, colour, mParentPlot->palette().color(QPalette::Base), radius,
                                  mParentPlot->bufferDevicePixelRatio());
    const QPointF corner(stamp.deviceIndependentSize().width() / 2, stamp.deviceIndependentSize().height() / 2);
    const QRectF visible = QRectF(area).adjusted(-radius, -radius, radius, radius);
    for (const std::int64_t index : indices) {
        const QPointF at = place(index);
        if (visible.contains(at))
            painter->drawPixmap(at - corner, stamp);
    }
}

} // namespace coresift
