#include "widgets/gallery_view.h"

#include "widgets/gallery_model.h"
#include "widgets/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace coresift {

namespace {

constexpr int kPadding = 4;    // px
constexpr int kMarkRadius = 8; // px

/// A thumbnail in its frame with one line under it.
class ThumbnailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSide(int pixels) { m_side = pixels; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {m_side + 2 * kPadding, m_side + 3 * kPadding + option.fontMetrics.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = index.data(GalleryModel::ChosenRole).toBool();
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect frame(option.rect.x() + kPadding, option.rect.y() + kPadding, m_side, m_side);
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        if (picture.isNull()) {
            painter->fillRect(frame, option.palette.color(QPalette::AlternateBase));
        } else {
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            QSize size = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
            painter->drawPixmap(QRect(frame.center() - QPoint(size.width() / 2, size.height() / 2), size), picture);
        }
        drawMark(*painter, frame, static_cast<MarkKind>(index.data(GalleryModel::MarkRole).toInt()));
        if (index.data(GalleryModel::OnlyHereRole).toBool())
            drawOnlyHere(*painter, frame);
        const auto role = static_cast<SetRole>(index.data(GalleryModel::SetRoleRole).toInt());
        painter->setPen(QPen(role == SetRole::Target ? style::kTarget : style::kCoreset, 2));
        if (selected)
            painter->drawRect(frame);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect line(frame.left(), frame.bottom() + kPadding, m_side, option.fontMetrics.height());
        painter->drawText(
            line, Qt::AlignCenter,
            option.fontMetrics.elidedText(index.data(GalleryModel::CaptionRole).toString(), Qt::ElideMiddle, m_side));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    static void drawMark(QPainter &painter, const QRect &frame, MarkKind kind)
    {
        if (kind == MarkKind::None)
            return;
        const QPointF centre(frame.right() - kMarkRadius - 2, frame.top() + kMarkRadius + 2);
        style::drawMark(painter, centre, kMarkRadius, kind == MarkKind::Pinned);
    }

    static void drawOnlyHere(QPainter &painter, const QRect &frame)
    {
        const QPointF centre(frame.left() + kMarkRadius + 2, frame.top() + kMarkRadius + 2);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::white, 2));
        painter.setBrush(style::kCoreset);
        painter.drawPath(style::diamond(centre, kMarkRadius));
        painter.restore();
    }

    int m_side = 96;
};

} // namespace

GalleryView::GalleryView(QWidget *parent) : QListView(parent)
{
    setViewMode(IconMode);
    setResizeMode(Adjust);
    setMovement(Static);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setLayoutMode(Batched);
    setVerticalScrollMode(ScrollPerPixel);
    setSpacing(2);
    setItemDelegate(new ThumbnailDelegate(this));
    setThumbnailSize(96);
    connect(this, &QListView::doubleClicked, this, &GalleryView::enlargeRequested);
}

void GalleryView::keyPressEvent(QKeyEvent *event)
{
    const bool enlarge = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (enlarge && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return Q_EMIT enlargeRequested();
    QListView::keyPressEvent(event);
}

void GalleryView::setThumbnailSize(int pixels)
{
    static_cast<ThumbnailDelegate *>(itemDelegate())->setSide(pixels);
    scheduleDelayedItemsLayout();
}

void GalleryView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void GalleryView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() == 0)
        style::drawHint(*viewport(), m_hint);
}

} // namespace coresift
