#include "widgets/svg_picture.h"

#include <QPainter>
#include <QSvgRenderer>

namespace coresift {

SvgPicture::SvgPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SvgPicture::setDrawing(Draw draw)
{
    m_draw = std::move(draw);
    drawAgain();
}

void SvgPicture::drawAgain()
{
    m_svg = m_draw ? QByteArray::fromStdString(m_draw(std::max(320, width()))) : QByteArray();
    setFixedHeight(m_svg.isEmpty() ? 0 : QSvgRenderer(m_svg).defaultSize().height());
    update();
}

void SvgPicture::paintEvent(QPaintEvent * /*event*/)
{
    if (m_svg.isEmpty())
        return;
    QSvgRenderer renderer(m_svg);
    QPainter painter(this);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(renderer.defaultSize())));
}

void SvgPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        drawAgain();
}

} // namespace coresift
