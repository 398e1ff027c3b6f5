#include "widgets/coreset_view.h"

#include "widgets/choice_selection_model.h"
#include "widgets/coreset_model.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <algorithm>

namespace coresift {

namespace {

class ChosenDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_Selected, index.data(GalleryModel::ChosenRole).toBool());
    }
};

} // namespace

CoresetView::CoresetView(CoresetModel &model, ChosenImages &chosen, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setSelectionModel(new ChoiceSelectionModel(
        &model, chosen, [&model](int row) { return model.idOf(row); }, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new ChosenDelegate(this));
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Coreset"));
    describe(*this, tr("The images taken, in the order in which they were taken, as the exported table has them. A "
                       "click shows one in gallery and map; with Shift or Ctrl several are chosen."));
    horizontalHeader()->setSectionsMovable(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // else a million rows are measured
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 11);
    for (int column = 0; column < model.columnCount(); ++column)
        horizontalHeader()->resizeSection(
            column, std::max(horizontalHeader()->defaultSectionSize(), horizontalHeader()->sectionSizeHint(column)));
    for (const int column : {CoresetModel::Path, CoresetModel::NearestTarget})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(&chosen, &ChosenImages::changed, viewport(), [this] { viewport()->update(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this, &model](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT currentImageChanged(model.idOf(current.row()));
    });
}

void CoresetView::showImage(std::int64_t id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || row == currentIndex().row())
        return;
    const QSignalBlocker quiet(this);
    selectionModel()->setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::NoUpdate);
}

void CoresetView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void CoresetView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() == 0)
        style::drawHint(*viewport(), m_hint);
}

} // namespace coresift
