/// What the Study menu has besides stages and exports: the recent studies, and the report.
#pragma once

#include "app/recent_studies.h"
#include "app/workbench.h"

class QAction;
class QMenu;

namespace coresift {

class StudyActions : public QObject {
    Q_OBJECT

public:
    StudyActions(Workbench &workbench, QWidget *window);

    RecentStudies &recent() { return m_recent; }
    QMenu *recentMenu() { return m_menu; }
    QAction *report() { return m_report; }

Q_SIGNALS:
    void openRequested(const QString &folder);

private:
    void fillMenu();
    void writeReport();

    Workbench &m_workbench;
    QWidget *m_window;
    RecentStudies m_recent;
    QMenu *m_menu = nullptr;
    QAction *m_report = nullptr;
};

} // namespace coresift
