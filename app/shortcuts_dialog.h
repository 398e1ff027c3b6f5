/// The window's shortcuts as they are, read from its actions.
#pragma once

#include "widgets/shortcut_model.h"

#include <QDialog>

class QMainWindow;

namespace coresift {

/// In the order of the menus, then those that are in no menu.
QList<ShortcutRow> shortcutsOf(const QMainWindow &window);

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow *window);
};

} // namespace coresift
