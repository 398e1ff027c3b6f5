#include "widgets/gallery_view.h"

#include "widgets/gallery_model.h"
#include "widgets/style.h"

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
        const bool selected = option.state.testFlag(QStyle::State_Selected);
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
        const auto role = static_cast<SetRole>(index.data(GalleryModel::SetRoleRole).toInt());
        painter->setPen(QPen(role == SetRole::Target ? style::kTarget : style::kCoreset, 2));
        if (selected)
            painter->drawRect(frame);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect line(frame.left(), frame.bottom() + kPadding, m_side, option.fontMetrics.height());
        painter->drawText(
            line, Qt::AlignCenter,
            option.fontMetrics.elidedText(index.data(GalleryModel::CaptionRole).toString(), Qt::ElideMiddle, m_side));
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
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(style::faintText(palette()));
    painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

} // namespace coresift
