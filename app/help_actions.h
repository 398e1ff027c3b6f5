/// The Help menu.
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace coresift {

class HelpActions : public QObject {
    Q_OBJECT

public:
    explicit HelpActions(QMainWindow *window);

    void addTo(QMenu &menu);

private:
    void showFirstSteps();
    void showShortcuts();
    void showAbout();

    QMainWindow *m_window;
};

} // namespace coresift
