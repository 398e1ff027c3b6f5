#include "app/wrapped_label.h"

#include <QLabel>

namespace coresift {

QLabel *wrappedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace coresift
