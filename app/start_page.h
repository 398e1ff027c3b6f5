/// What the window shows before a study is open: how to begin, the studies opened last, and where to drop folders.
#pragma once

#include "widgets/shortcut_model.h"

#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QPushButton;
class QTreeView;

namespace coresift {

class RecentStudies;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(RecentStudies &recent, QWidget *parent = nullptr);

    static QList<ShortcutRow> shortcuts(); ///< that are no actions

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void studyRequested(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *choices();
    QWidget *recentList();
    void checkDemo(); ///< its package may have been installed meanwhile
    void openCurrent();
    void removeCurrent();
    void updateList();

    RecentStudies &m_recent;
    QCommandLinkButton *m_demo = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace coresift
