#include "widgets/stage_view.h"

#include "core/study/study.h"
#include "widgets/stage_model.h"
#include "widgets/style.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace coresift {

namespace {

constexpr int kStagePadding = 3; // px
constexpr int kLeastWidth = 120;
constexpr int kLeading = 4; // other scripts stand taller than the font's own letters

int rowHeight(const QFontMetrics &font)
{
    return 2 * (font.height() + kStagePadding) + kLeading;
}

int markWidth(const QFontMetrics &font)
{
    return font.height() + kLeading;
}

QString markOf(StageState state)
{
    switch (state) {
    case StageState::Done:
        return QStringLiteral("✔");
    case StageState::Stale:
        return QStringLiteral("↻");
    case StageState::Failed:
        return QStringLiteral("✖");
    case StageState::Ready:
        return QStringLiteral("○");
    case StageState::Missing:
        break;
    }
    return QStringLiteral("·");
}

class StageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// As wide as the title; the figure is cut short where it is wider.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &font = option.fontMetrics;
        return {markWidth(font) + font.horizontalAdvance(index.data().toString()) + 2 * kStagePadding, rowHeight(font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QVariant progress = index.data(StageModel::ProgressRole);
        const auto state = static_cast<StageState>(index.data(StageModel::StateRole).toInt());
        if (progress.isValid())
            paintProgress(*painter, option, progress.toDouble());
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const int mark = markWidth(option.fontMetrics);
        const QRect content = option.rect.adjusted(mark, kStagePadding, -kStagePadding, -kStagePadding);
        painter->setPen(selected ? text : markColour(state, option.palette));
        painter->drawText(QRect(option.rect.left(), content.top(), mark, option.fontMetrics.height()), Qt::AlignCenter,
                          progress.isValid() ? QStringLiteral("▶") : markOf(state));
        painter->setPen(text);
        painter->drawText(content, Qt::AlignTop | Qt::AlignLeft, index.data().toString());
        painter->setPen(selected ? text : figureColour(state, option.palette));
        painter->drawText(content, Qt::AlignBottom | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data(StageModel::FigureRole).toString(), Qt::ElideRight,
                                                        content.width()));
        painter->restore();
    }

private:
    static void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, double share)
    {
        QColor bar = option.palette.color(QPalette::Highlight);
        bar.setAlphaF(0.25F);
        QRect done = option.rect;
        done.setWidth(static_cast<int>(done.width() * share));
        painter.fillRect(done, bar);
    }

    static QColor markColour(StageState state, const QPalette &palette)
    {
        if (state == StageState::Done)
            return style::done(palette);
        return figureColour(state, palette);
    }

    static QColor figureColour(StageState state, const QPalette &palette)
    {
        if (state == StageState::Stale)
            return style::warning(palette);
        if (state == StageState::Failed)
            return style::error(palette);
        return style::faintText(palette);
    }
};

} // namespace

StageView::StageView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new StageDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StageView::sizeHint() const
{
    return {220, kStageCount * rowHeight(fontMetrics()) + 2};
}

QSize StageView::minimumSizeHint() const
{
    return {std::max(kLeastWidth, sizeHintForColumn(0)), sizeHint().height()};
}

} // namespace coresift
