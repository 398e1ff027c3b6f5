#include "widgets/region_layer.h"

namespace coresift {

RegionLayer::RegionLayer(QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("overlay")) {}

void RegionLayer::begin(const QPointF &at, bool rectangle)
{
    m_rectangle = rectangle;
    m_drawing = true;
    m_outline = QPolygonF({at});
}

void RegionLayer::extendTo(const QPointF &at)
{
    if (m_rectangle)
        m_outline = QPolygonF(QRectF(m_outline.first(), at));
    else
        m_outline.push_back(at);
}

void RegionLayer::end()
{
    m_drawing = false;
}

QImage RegionLayer::mask(const QSize &size) const
{
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(m_outline, Qt::OddEvenFill);
    return mask;
}

void RegionLayer::draw(QCPPainter *painter)
{
    if (!m_drawing)
        return;
    const QColor line = mParentPlot->palette().color(QPalette::Highlight);
    QColor fill = line;
    fill.setAlphaF(0.15F);
    painter->setPen(QPen(line, 1.5, Qt::DashLine));
    painter->setBrush(fill);
    painter->drawPolygon(m_outline);
}

void RegionLayer::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

} // namespace coresift
