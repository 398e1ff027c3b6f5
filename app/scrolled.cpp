#include "app/scrolled.h"

#include <QScrollArea>
#include <QScrollBar>

namespace coresift {

QScrollArea *scrolled(QWidget *column)
{
    auto *area = new QScrollArea;
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(column->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace coresift
