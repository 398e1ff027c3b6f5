#include "widgets/whats_this.h"

#include <QAction>
#include <QWidget>

namespace coresift {

void describe(QWidget &control, const QString &text)
{
    control.setWhatsThis(text);
    control.setAccessibleDescription(text);
}

void describeActionsOf(const QObject &owner)
{
    for (QAction *action : owner.findChildren<QAction *>()) {
        const QAction bare(action->text()); // whose tool tip repeats its text
        if (action->whatsThis().isEmpty() && action->toolTip() != bare.toolTip())
            action->setWhatsThis(action->toolTip());
    }
}

} // namespace coresift
