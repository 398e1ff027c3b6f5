#include "widgets/picture_view.h"

#include "widgets/style.h"

#include <QGraphicsPixmapItem>
#include <QWheelEvent>
#include <cmath>

namespace coresift {

namespace {

constexpr double kStep = 1.25; // a notch of the wheel
constexpr double kLeast = 0.02, kMost = 40;
constexpr double kFitAtMost = 16; // small pictures are enlarged so far by themselves
constexpr double kSmoothAtMost = 3;

} // namespace

PictureView::PictureView(QWidget *parent) : QGraphicsView(parent)
{
    auto *scene = new QGraphicsScene(this);
    m_picture = scene->addPixmap({});
    setScene(scene);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Picture"));
}

void PictureView::setPicture(const QPixmap &picture)
{
    m_hint.clear();
    m_picture->setPixmap(picture);
    scene()->setSceneRect(m_picture->boundingRect());
    fit();
}

void PictureView::setHint(const QString &hint)
{
    m_picture->setPixmap({});
    m_hint = hint;
    viewport()->update();
}

void PictureView::fit()
{
    m_fitted = true;
    const QSizeF picture = m_picture->boundingRect().size();
    if (picture.isEmpty())
        return;
    setZoom(std::min({viewport()->width() / picture.width(), viewport()->height() / picture.height(), kFitAtMost}));
}

void PictureView::zoomBy(double factor)
{
    m_fitted = false;
    setZoom(transform().m11() * factor);
}

/// Single pixels are to be seen when they are large.
void PictureView::setZoom(double zoom)
{
    const double scale = std::clamp(zoom, kLeast, kMost);
    m_picture->setTransformationMode(scale < kSmoothAtMost ? Qt::SmoothTransformation : Qt::FastTransformation);
    setTransform(QTransform::fromScale(scale, scale));
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void PictureView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_hint.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(style::faintText(palette()));
    painter->drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    painter->restore();
}

} // namespace coresift
