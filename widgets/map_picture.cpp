#include "widgets/map_picture.h"

#include "widgets/style.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

constexpr double kStampRadius = 4.0; // px
constexpr double kSmallRadius = 2.5; // px, where points are many
constexpr std::size_t kMany = 2000;
constexpr double kDotRadius = 6.0;            // px
constexpr std::size_t kStampsAtMost = 20'000; // of a set, in view; beyond it shapes are dots of their colour
constexpr double kSteppedBack = 0.3;          // opacity of what is not chosen

using Points = std::vector<std::int64_t>;

/// One shape drawn once, then copied to every point of its kind.
QImage stampOf(const QPainterPath &shape, const QColor &colour, const QColor &outline, double radius, double pixelRatio)
{
    const int side = static_cast<int>(std::ceil((2 * radius + 2) * pixelRatio));
    QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
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

bool MapPicture::operator==(const MapPicture &other) const
{
    return points == other.points && coreset == other.coreset && pinned == other.pinned && rejected == other.rejected &&
           chosen == other.chosen && view == other.view && size == other.size && pixelRatio == other.pixelRatio &&
           context == other.context && text == other.text && base == other.base;
}

class MapPicture::Drawing {
public:
    explicit Drawing(const MapPicture &what)
        : m_what(what), m_points(*what.points),
          m_image(what.size * what.pixelRatio, QImage::Format_ARGB32_Premultiplied),
          m_scaleX(m_image.width() / what.view.width()), m_scaleY(m_image.height() / what.view.height())
    {
        m_image.setDevicePixelRatio(what.pixelRatio);
        m_image.fill(Qt::transparent);
        if (what.chosen->size() < 2)
            return;
        m_isChosen.assign(m_points.x.size(), false);
        for (const std::int64_t index : *what.chosen)
            m_isChosen[static_cast<std::size_t>(index)] = true;
    }

    QImage draw()
    {
        if (m_image.isNull())
            return m_image;
        m_painter.begin(&m_image);
        drawDensity(m_what.context, /*dot=*/2, [&](auto &&plot) {
            for (std::size_t i = 0; i < m_points.x.size(); ++i)
                if (!m_points.target[i])
                    plot(i);
        });
        if (m_isChosen.empty()) {
            drawSets(/*chosen=*/false);
        } else {
            m_painter.setOpacity(kSteppedBack);
            drawSets(/*chosen=*/false);
            m_painter.setOpacity(1);
            drawDensity(m_what.text, /*dot=*/3, [&](auto &&plot) {
                for (const std::int64_t index : *m_what.chosen)
                    if (!m_points.target[static_cast<std::size_t>(index)])
                        plot(static_cast<std::size_t>(index));
            });
            drawSets(/*chosen=*/true);
        }
        drawMarks();
        m_painter.end();
        return m_image;
    }

private:
    /// In device-independent pixels; not-a-number for a point without a place.
    QPointF place(std::int64_t index) const
    {
        const auto i = static_cast<std::size_t>(index);
        return {(static_cast<double>(m_points.x[i]) - m_what.view.left()) * m_scaleX / m_what.pixelRatio,
                (m_what.view.bottom() - static_cast<double>(m_points.y[i])) * m_scaleY / m_what.pixelRatio};
    }

    /// Calls `use(index)` for those of the side that is drawn; for all while none is set off.
    template <class Use> void forEachOf(const Points &indices, bool chosen, Use &&use) const
    {
        for (const std::int64_t index : indices)
            if (m_isChosen.empty() || m_isChosen[static_cast<std::size_t>(index)] == chosen)
                use(index);
    }

    void drawSets(bool chosen)
    {
        const bool many = m_points.targets.size() + m_what.coreset->size() > kMany;
        const double radius = many ? kSmallRadius : kStampRadius;
        const QColor outline = QColor::fromRgb(chosen ? m_what.text : m_what.base);
        drawStamps(style::diamond({0, 0}, radius * 1.2), style::kCoreset, outline, *m_what.coreset, chosen);
        drawStamps(style::circle({0, 0}, radius), style::kTarget, outline, m_points.targets, chosen);
    }

    void drawStamps(const QPainterPath &shape, const QColor &colour, const QColor &outline, const Points &indices,
                    bool chosen)
    {
        const double radius = shape.boundingRect().width() / 2;
        const std::vector<QPointF> places = placesInView(indices, chosen, radius);
        if (places.size() > kStampsAtMost) {
            drawDensity(colour.rgb(), /*dot=*/3, [&](auto &&plot) {
                forEachOf(indices, chosen, [&](std::int64_t index) { plot(static_cast<std::size_t>(index)); });
            });
            return;
        }
        const QImage stamp = stampOf(shape, colour, outline, radius, m_what.pixelRatio);
        const QPointF corner(stamp.deviceIndependentSize().width() / 2, stamp.deviceIndependentSize().height() / 2);
        for (const QPointF &at : places)
            m_painter.drawImage(at - corner, stamp);
    }

    /// Those that reach into the view, as far as they are not too many for stamps: one more tells that they are.
    std::vector<QPointF> placesInView(const Points &indices, bool chosen, double radius) const
    {
        const QRectF visible = QRectF({}, m_what.size).adjusted(-radius, -radius, radius, radius);
        std::vector<QPointF> places;
        forEachOf(indices, chosen, [&](std::int64_t index) {
            if (const QPointF at = place(index); places.size() <= kStampsAtMost && visible.contains(at))
                places.push_back(at);
        });
        return places;
    }

    void drawMarks()
    {
        for (const MapPoints::Indices &marked : {m_what.rejected, m_what.pinned})
            for (const std::int64_t index : *marked)
                if (const QPointF at = place(index); QRectF({}, m_what.size).contains(at))
                    style::drawMark(m_painter, at, kDotRadius, marked == m_what.pinned);
    }

    /// Darker where points lie closer. `forEach` is handed a function that takes the index of a point.
    template <class ForEach> void drawDensity(QRgb colour, int dot, ForEach &&forEach)
    {
        const int width = m_image.width(), height = m_image.height();
        const auto scaleX = static_cast<float>(m_scaleX), scaleY = static_cast<float>(m_scaleY);
        const int side = std::max(1, static_cast<int>(std::lround(dot * m_what.pixelRatio)));
        const auto right = static_cast<float>(width - side), low = static_cast<float>(height - side);
        m_hits.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
        forEach([&](std::size_t i) {
            const float px = static_cast<float>(static_cast<double>(m_points.x[i]) - m_what.view.left()) * scaleX;
            const float py = static_cast<float>(m_what.view.bottom() - static_cast<double>(m_points.y[i])) * scaleY;
            if (!(px >= 0 && py >= 0 && px < right && py < low))
                return; // not-a-number fails the comparison too
            std::uint16_t *corner =
                &m_hits[static_cast<std::size_t>(static_cast<int>(py) * width + static_cast<int>(px))];
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x)
                    if (std::uint16_t &hit = corner[y * width + x]; hit < 0xFFFF)
                        ++hit;
        });
        shade(colour);
    }

    void shade(QRgb colour)
    {
        QRgb shades[256];
        for (int i = 0; i < 256; ++i) {
            const double alpha = i == 0 ? 0 : std::min(1.0, 0.7 + 0.08 * std::log2(i));
            shades[i] = qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), static_cast<int>(alpha * 255)));
        }
        QImage image(m_image.size(), QImage::Format_ARGB32_Premultiplied);
        const std::uint16_t *hit = m_hits.data();
        for (int y = 0; y < image.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x)
                line[x] = shades[std::min<int>(*hit++, 255)];
        }
        image.setDevicePixelRatio(m_what.pixelRatio);
        m_painter.drawImage(QPointF(), image);
    }

    const MapPicture &m_what;
    const MapPoints &m_points;
    QImage m_image;
    QPainter m_painter;
    double m_scaleX, m_scaleY;    ///< device pixels a unit
    std::vector<bool> m_isChosen; ///< by index; empty while none is set off
    std::vector<std::uint16_t> m_hits;
};

QImage MapPicture::draw() const
{
    return Drawing(*this).draw();
}

} // namespace coresift
