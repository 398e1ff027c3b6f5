/// What can be done with the chosen images: shown, saved under a name, combined with saved ones.
#pragma once

#include "app/workbench.h"

class QAction;
class QMenu;

namespace coresift {

class ChoiceEdits;

class ChoiceActions : public QObject {
    Q_OBJECT

public:
    /// Problems are told by `problem`.
    ChoiceActions(Workbench &workbench, QWidget *window);

    void addTo(QMenu &menu);
    void updateState(); ///< the study or what is chosen changed

Q_SIGNALS:
    void showRequested(); ///< the chosen images in the gallery
    void problem(const QString &message);

private:
    void chooseCoreset();
    void save();
    void fillSaved();

    Workbench &m_workbench;
    ChoiceEdits *m_edits = nullptr;
    QWidget *m_window;
    QAction *m_coreset = nullptr, *m_show = nullptr, *m_nothing = nullptr, *m_save = nullptr;
    QMenu *m_saved = nullptr;
};

} // namespace coresift
