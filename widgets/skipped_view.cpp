#include "widgets/skipped_view.h"

#include "widgets/skipped_model.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"

#include <QHeaderView>

namespace coresift {

SkippedView::SkippedView(SkippedModel &model, QWidget *parent) : QTableView(parent)
{
    constexpr int kPathColumn = 1, kPathWidth = 320;
    setModel(&model);
    setAccessibleName(tr("Skipped files"));
    describe(*this, tr("Files in the study's folders that are not used, each with the reason: damaged, too small, of "
                       "another kind, or the same as another one."));
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(kPathColumn, kPathWidth);
    verticalHeader()->hide();
}

void SkippedView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void SkippedView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() == 0)
        style::drawHint(*viewport(), m_hint);
}

} // namespace coresift
