#include "widgets/thumbnail_strip.h"

#include "widgets/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace coresift {

namespace {

constexpr int kThumbnailGap = 8; // px
constexpr int kLeastSide = 40;   // px
constexpr int kFocusWidth = 2;   // px

} // namespace

ThumbnailStrip::ThumbnailStrip(ThumbnailSource &thumbnails, int side, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails), m_side(side)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_thumbnails, &ThumbnailSource::ready, this, [this](const std::string &hash) {
        if (std::any_of(m_images.begin(), m_images.end(),
                        [&](const NearImage &near) { return near.image.hash == hash; }))
            update();
    });
}

void ThumbnailStrip::setImages(std::vector<NearImage> images)
{
    m_images = std::move(images);
    m_current = 0;
    updateGeometry();
    update();
}

QSize ThumbnailStrip::sizeHint() const
{
    return {static_cast<int>(m_images.size()) * (m_side + kThumbnailGap), m_side + fontMetrics().height() + 2};
}

int ThumbnailStrip::side() const
{
    const int count = static_cast<int>(std::max<std::size_t>(1, m_images.size()));
    return std::clamp((width() + kThumbnailGap) / count - kThumbnailGap, kLeastSide, m_side);
}

QRect ThumbnailStrip::cell(std::size_t at) const
{
    return {static_cast<int>(at) * (side() + kThumbnailGap), 0, side(), side()};
}

void ThumbnailStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(palette().color(QPalette::WindowText));
    for (std::size_t i = 0; i < m_images.size() && cell(i).right() < width(); ++i) {
        const auto &[image, cosine] = m_images[i];
        const QPixmap picture = m_thumbnails.thumbnail(image.hash, image.file);
        const QRect frame = cell(i);
        if (picture.isNull()) {
            painter.fillRect(frame, palette().color(QPalette::AlternateBase));
        } else {
            const QSize size = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
            painter.drawPixmap(QRect(frame.center() - QPoint(size.width() / 2, size.height() / 2), size), picture);
        }
        if (hasFocus() && i == m_current) {
            painter.save();
            painter.setPen(QPen(palette().color(QPalette::Highlight), kFocusWidth));
            painter.drawRect(frame.adjusted(1, 1, -1, -1));
            painter.restore();
        }
        painter.drawText(QRect(frame.left(), frame.bottom() + 2, side(), fontMetrics().height()), Qt::AlignCenter,
                         QLocale().toString(static_cast<double>(cosine), 'f', 3));
    }
}

const NearImage *ThumbnailStrip::imageAt(const QPoint &position) const
{
    for (std::size_t i = 0; i < m_images.size(); ++i)
        if (cell(i).adjusted(0, 0, 0, height()).contains(position) && cell(i).right() < width())
            return &m_images[i];
    return nullptr;
}

void ThumbnailStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const NearImage *near = imageAt(event->pos());
    if (near && event->button() == Qt::LeftButton)
        Q_EMIT clicked(near->image.id);
}

QList<ShortcutRow> ThumbnailStrip::shortcuts()
{
    const QString strip = tr("Row of similar images");
    return {{strip, tr("Go to another image"), {Qt::Key_Left, Qt::Key_Right}},
            {strip, tr("Show the image"), {Qt::Key_Return, Qt::Key_Space}}};
}

/// The arrows choose an image, Return and Space do what a click does.
void ThumbnailStrip::keyPressEvent(QKeyEvent *event)
{
    const bool previous = event->key() == Qt::Key_Left && m_current > 0;
    const bool next = event->key() == Qt::Key_Right && m_current + 1 < m_images.size();
    const bool click = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (m_images.empty() || (!previous && !next && !click))
        return QWidget::keyPressEvent(event);
    if (click)
        return Q_EMIT clicked(m_images[m_current].image.id);
    m_current = previous ? m_current - 1 : m_current + 1;
    update();
}

bool ThumbnailStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const NearImage *near = imageAt(help->pos());
        QToolTip::showText(help->globalPos(), near ? fromBytes(near->image.path) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace coresift
