#include "widgets/map_layer.h"

#include "widgets/style.h"

#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

constexpr double kStampRadius = 4.0; // px
constexpr double kSmallRadius = 2.5; // px, where points are many
constexpr std::size_t kMany = 2000;
constexpr double kMarkRadius = 6.0;           // px
constexpr double kRingRadius = 9.0;           // px
constexpr std::size_t kStampsAtMost = 20'000; // beyond it shapes are dots of their colour
constexpr double kSteppedBack = 0.3;          // opacity of what is not chosen

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

void MapLayer::setChosen(std::vector<std::int64_t> indices)
{
    m_chosen = indices.size() > 1 ? std::move(indices) : std::vector<std::int64_t>();
    m_isChosen.clear();
    if (m_chosen.empty() || !m_points)
        return;
    m_isChosen.assign(m_points->x.size(), false);
    for (const std::int64_t index : m_chosen)
        m_isChosen[static_cast<std::size_t>(index)] = true;
}

void MapLayer::draw(QCPPainter *painter)
{
    if (!m_points)
        return;
    drawContext(painter);
    if (m_isChosen.empty()) {
        drawSets(painter, /*chosen=*/false);
    } else {
        painter->setOpacity(kSteppedBack);
        drawSets(painter, /*chosen=*/false);
        painter->setOpacity(1);
        drawChosenContext(painter);
        drawSets(painter, /*chosen=*/true);
    }
    drawMarks(painter);
    if (m_current >= 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(mParentPlot->palette().color(QPalette::Text), 2));
        painter->drawEllipse(place(m_current), kRingRadius, kRingRadius);
    }
}

bool MapLayer::View::operator==(const View &other) const
{
    return points == other.points && area == other.area && across == other.across && up == other.up &&
           colour == other.colour && pixelRatio == other.pixelRatio;
}

MapLayer::View MapLayer::view(const QColor &colour) const
{
    return {m_points,
            clipRect(),
            mParentPlot->xAxis->range(),
            mParentPlot->yAxis->range(),
            colour.rgb(),
            mParentPlot->bufferDevicePixelRatio()};
}

/// The open-set as grey density; drawn anew only when the map moved.
void MapLayer::drawContext(QCPPainter *painter)
{
    const View now = view(style::openSet(mParentPlot->palette()));
    if (!(now == m_contextView)) {
        m_context = density(now, /*dot=*/2, [&](auto &&plotPoint) {
            for (std::size_t i = 0; i < m_points->x.size(); ++i)
                if (!m_points->target[i])
                    plotPoint(i);
        });
        m_contextView = now;
    }
    painter->drawImage(now.area.topLeft(), m_context);
}

void MapLayer::drawChosenContext(QCPPainter *painter) const
{
    const View now = view(mParentPlot->palette().color(QPalette::Text));
    painter->drawImage(now.area.topLeft(), density(now, /*dot=*/3, [&](auto &&plotPoint) {
                           for (const std::int64_t index : m_chosen)
                               if (!m_points->target[static_cast<std::size_t>(index)])
                                   plotPoint(static_cast<std::size_t>(index));
                       }));
}

std::vector<std::int64_t> MapLayer::filtered(const std::vector<std::int64_t> &indices, bool chosen) const
{
    if (m_isChosen.empty())
        return indices;
    std::vector<std::int64_t> kept;
    for (const std::int64_t index : indices)
        if (m_isChosen[static_cast<std::size_t>(index)] == chosen)
            kept.push_back(index);
    return kept;
}

void MapLayer::drawSets(QCPPainter *painter, bool chosen) const
{
    static const std::vector<std::int64_t> kNone;
    const std::vector<std::int64_t> &coreset = m_coreset ? *m_coreset : kNone;
    const bool many = m_points->targets.size() + coreset.size() > kMany;
    const double radius = many ? kSmallRadius : kStampRadius;
    const QColor outline = mParentPlot->palette().color(chosen ? QPalette::Text : QPalette::Base);
    drawStamps(painter, style::diamond({0, 0}, radius * 1.2), style::kCoreset, outline, filtered(coreset, chosen));
    drawStamps(painter, style::circle({0, 0}, radius), style::kTarget, outline, filtered(m_points->targets, chosen));
}

void MapLayer::drawMarks(QCPPainter *painter) const
{
    for (const auto *marked : {&m_rejected, &m_pinned})
        for (const std::int64_t index : *marked)
            if (const QPointF at = place(index); clipRect().contains(at.toPoint()))
                style::drawMark(*painter, at, kMarkRadius, marked == &m_pinned);
}

/// Darker where points lie closer. `forEach` is handed a function that takes the index of a point.
template <class ForEach> QImage MapLayer::density(const View &view, int dot, ForEach &&forEach)
{
    const int width = std::max(1, static_cast<int>(view.area.width() * view.pixelRatio));
    const int height = std::max(1, static_cast<int>(view.area.height() * view.pixelRatio));
    const double scaleX = width / view.across.size(), scaleY = height / view.up.size();
    const int side = std::max(1, static_cast<int>(std::lround(dot * view.pixelRatio)));
    std::vector<std::uint16_t> hits(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
    forEach([&](std::size_t i) {
        const double px = (static_cast<double>(view.points->x[i]) - view.across.lower) * scaleX;
        const double py = (view.up.upper - static_cast<double>(view.points->y[i])) * scaleY;
        if (!(px >= 0 && py >= 0 && px < width - side && py < height - side))
            return; // not-a-number fails the comparison too
        std::uint16_t *corner = &hits[static_cast<std::size_t>(static_cast<int>(py) * width + static_cast<int>(px))];
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                if (std::uint16_t &hit = corner[y * width + x]; hit < 0xFFFF)
                    ++hit;
    });
    QRgb shades[256];
    for (int i = 0; i < 256; ++i) {
        const double alpha = i == 0 ? 0 : std::min(1.0, 0.55 + 0.12 * std::log2(i));
        shades[i] = qPremultiply(
            qRgba(qRed(view.colour), qGreen(view.colour), qBlue(view.colour), static_cast<int>(alpha * 255)));
    }
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = shades[std::min<int>(hits[static_cast<std::size_t>(y * width + x)], 255)];
    }
    image.setDevicePixelRatio(view.pixelRatio);
    return image;
}

void MapLayer::drawStamps(QCPPainter *painter, const QPainterPath &shape, const QColor &colour, const QColor &outline,
                          const std::vector<std::int64_t> &indices) const
{
    if (indices.size() > kStampsAtMost) {
        const View now = view(colour);
        painter->drawImage(now.area.topLeft(), density(now, /*dot=*/3, [&](auto &&plotPoint) {
                               for (const std::int64_t index : indices)
                                   plotPoint(static_cast<std::size_t>(index));
                           }));
        return;
    }
    const double radius = shape.boundingRect().width() / 2;
    const QPixmap stamp = stampOf(shape, colour, outline, radius, mParentPlot->bufferDevicePixelRatio());
    const QPointF corner(stamp.deviceIndependentSize().width() / 2, stamp.deviceIndependentSize().height() / 2);
    const QRectF visible = QRectF(clipRect()).adjusted(-radius, -radius, radius, radius);
    for (const std::int64_t index : indices) {
        const QPointF at = place(index);
        if (visible.contains(at))
            painter->drawPixmap(at - corner, stamp);
    }
}

} // namespace coresift
