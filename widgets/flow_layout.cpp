#include "widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace coresift {

namespace {

constexpr int kBetween = 16; // px, between parts of a line, unless others are asked for
constexpr int kBetweenLines = 4;

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(kBetween);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void FlowLayout::addLabelled(const QString &text, QWidget *editor)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(text);
    label->setBuddy(editor);
    layout->addWidget(label);
    layout->addWidget(editor);
    addWidget(pair);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return placed({0, 0, width, 0}, /*move=*/false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    placed(rect, /*move=*/true);
}

/// The height that the lines take; moves the parts there when it is to. Parts of a line share its middle.
int FlowLayout::placed(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top(), height = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (const auto &[item, place] : line)
            if (move)
                item->setGeometry(
                    QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, room,
                                       place.translated(0, (height - place.height()) / 2)));
        line.clear();
    };
    int left = room.left();
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > room.width()) { // a bar within the bar: it wraps itself
            size.setWidth(room.width());
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(room.width()));
        }
        if (!line.empty() && left + size.width() > room.right() + 1) {
            endLine();
            top += height + kBetweenLines;
            left = room.left();
            height = 0;
        }
        line.emplace_back(item.get(), QRect(QPoint(left, top), size));
        left += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return top + height - rect.top() + contentsMargins().bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize part = item->sizeHint();
        size = {size.width() + part.width() + (size.width() > 0 ? spacing() : 0),
                std::max(size.height(), part.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

} // namespace coresift
