#include "widgets/gallery_view.h"

#include "widgets/focus_border.h"
#include "widgets/gallery_model.h"
#include "widgets/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>
#include <limits>

namespace coresift {

namespace {

constexpr int kPadding = 4;    // px
constexpr int kSpacing = 2;    // px, between thumbnails
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

GalleryView::GalleryView(QWidget *parent) : QAbstractItemView(parent)
{
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ThumbnailDelegate(this));
    new FocusBorder(*this);
    setThumbnailSize(96);
    connect(this, &QAbstractItemView::doubleClicked, this, &GalleryView::enlargeRequested);
}

int GalleryView::count() const
{
    return model() ? model()->rowCount() : 0;
}

QSize GalleryView::cell() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return itemDelegate()->sizeHint(option, {}) + QSize(kSpacing, kSpacing);
}

int GalleryView::columns() const
{
    return std::max(1, (viewport()->width() - kSpacing) / cell().width());
}

int GalleryView::linesInView() const
{
    return std::max(1, viewport()->height() / cell().height());
}

int GalleryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect GalleryView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QSize size = cell();
    const int line = index.row() / columns(), column = index.row() % columns();
    return {QPoint(kSpacing + column * size.width(), kSpacing + line * size.height() - verticalOffset()),
            size - QSize(kSpacing, kSpacing)};
}

QModelIndex GalleryView::indexAt(const QPoint &point) const
{
    const QModelIndex nearest = nearestTo(point);
    return visualRect(nearest).contains(point) ? nearest : QModelIndex();
}

QModelIndex GalleryView::nearestTo(const QPoint &point) const
{
    if (count() == 0)
        return {};
    const QSize size = cell();
    const int column = std::clamp((point.x() - kSpacing) / size.width(), 0, columns() - 1);
    const int line = std::max(0, (point.y() + verticalOffset() - kSpacing) / size.height());
    return imageAt(
        static_cast<int>(std::min<std::int64_t>(static_cast<std::int64_t>(line) * columns() + column, count() - 1)));
}

void GalleryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    const int room = viewport()->height() - rect.height();
    if (!rect.isValid() || (hint == EnsureVisible && rect.top() >= 0 && rect.top() <= room))
        return;
    const bool toTop = hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0);
    const int wanted = toTop ? kSpacing : hint == PositionAtCenter ? room / 2 : room - kSpacing;
    verticalScrollBar()->setValue(verticalOffset() + rect.top() - wanted);
}

void GalleryView::updateGeometries()
{
    const int height = cell().height();
    const std::int64_t lines = (static_cast<std::int64_t>(count()) + columns() - 1) / columns();
    const std::int64_t all = lines * height + kSpacing;
    verticalScrollBar()->setSingleStep(height / 4);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(
        0, static_cast<int>(std::clamp<std::int64_t>(all - viewport()->height(), 0, std::numeric_limits<int>::max())));
    QAbstractItemView::updateGeometries();
}

QModelIndex GalleryView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int last = count() - 1;
    if (!currentIndex().isValid() || action == MoveHome)
        return imageAt(0);
    if (action == MoveEnd)
        return imageAt(last);
    const int page = columns() * linesInView();
    int step = page;
    if (action == MoveLeft || action == MovePrevious)
        step = -1;
    else if (action == MoveRight || action == MoveNext)
        step = 1;
    else if (action == MoveUp)
        step = -columns();
    else if (action == MoveDown)
        step = columns();
    else if (action == MovePageUp)
        step = -page;
    const int wanted = currentIndex().row() + step;
    if (action == MovePageUp || action == MovePageDown)
        return imageAt(std::clamp(wanted, 0, last));
    return wanted < 0 || wanted > last ? currentIndex() : imageAt(wanted);
}

/// From the image at one corner to the one at the other, in the order in which they are read.
void GalleryView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex one = nearestTo(rect.topLeft()), other = nearestTo(rect.bottomRight());
    if (one.isValid())
        selectionModel()->select(
            QItemSelection(imageAt(std::min(one.row(), other.row())), imageAt(std::max(one.row(), other.row()))),
            command);
}

QRegion GalleryView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void GalleryView::keyboardSearch(const QString &) {}

QList<ShortcutRow> GalleryView::shortcuts()
{
    const QString gallery = tr("Gallery");
    return {{gallery, tr("Show the image large"), {Qt::Key_Space, Qt::Key_Return}},
            {gallery, tr("Go to another image"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}},
            {gallery, tr("Go to the first or last image"), {Qt::Key_Home, Qt::Key_End}},
            {gallery, tr("Go a page up or down"), {Qt::Key_PageUp, Qt::Key_PageDown}},
            {gallery,
             tr("Choose the images on the way"),
             {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}}};
}

void GalleryView::keyPressEvent(QKeyEvent *event)
{
    const bool enlarge = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (enlarge && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return Q_EMIT enlargeRequested();
    QAbstractItemView::keyPressEvent(event);
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
    if (count() == 0)
        return style::drawHint(*viewport(), m_hint);
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect &dirty = event->rect();
    const int last = nearestTo(QPoint(viewport()->width(), dirty.bottom())).row();
    for (int number = nearestTo(QPoint(0, dirty.top())).row(); number <= last; ++number) {
        const QModelIndex index = imageAt(number);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        if (option.rect.intersects(dirty))
            itemDelegate()->paint(&painter, option, index);
    }
}

} // namespace coresift
