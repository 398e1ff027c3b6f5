/// The window's shortcuts as they are: those of its actions, and the keys that its views handle.
#pragma once

#include "widgets/shortcut_model.h"

#include <QDialog>

class QMainWindow;

namespace coresift {

/// In the order of the menus, then those that are in no menu.
QList<ShortcutRow> shortcutsOf(const QMainWindow &window);
QList<ShortcutRow> shortcutsOfViews(); ///< what their keys do while they have the focus

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow *window);
};

} // namespace coresift
