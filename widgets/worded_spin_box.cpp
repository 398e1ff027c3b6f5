#include "widgets/worded_spin_box.h"

#include <QEvent>
#include <QLineEdit>

namespace coresift {

WordedSpinBox::WordedSpinBox(const QString &word, QWidget *parent) : QSpinBox(parent)
{
    setSpecialValueText(word);
    lineEdit()->installEventFilter(this);
}

bool WordedSpinBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && text() == specialValueText())
        selectAll();
    return QSpinBox::eventFilter(watched, event);
}

} // namespace coresift
