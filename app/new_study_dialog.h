/// Asks for the folders of a new study; folders can be dropped on it.
#pragma once

#include "app/job_runner.h"
#include "core/study/study.h"

#include <QDialog>
#include <QStringListModel>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;

namespace coresift {

/// Folders of one role: a list, a button to add, a button to remove, and a place to drop them.
class FolderList : public QWidget {
    Q_OBJECT

public:
    FolderList(const QString &title, const QString &hint, QWidget *parent = nullptr);

    void add(const QString &folder); ///< once each; what is no folder is passed over
    QStringList folders() const { return m_model.stringList(); }

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFolder();
    void removeSelected();
    void updateRemove();

    QString m_title;
    QStringListModel m_model;
    QListView *m_view = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_hint = nullptr;
};

/// Those folders whose layout is that of a data set.
struct DataSetFolders {
    QStringList lookedAt, folders, titles;
    QStringList problems; ///< of sets that are damaged
};

class NewStudyDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewStudyDialog(QWidget *parent = nullptr);

    void addTarget(const QString &folder);
    void addOpenSet(const QString &folder);
    void addTest(const QString &folder);
    void setStudyFolder(const QString &folder);
    void reject() override; ///< while a study is made, once that has ended
    NewStudy study() const;
    QString studyFolder() const;

Q_SIGNALS:
    void created(const QString &folder);

private:
    void suggestFolder();
    void recogniseLayouts();
    void showDataSets(const DataSetFolders &found);
    void showProblem(const QString &message);
    void showProgress(const Progress &progress);
    void create();
    void end(const QString &message);
    void setIsMaking(bool on);

    FolderList *m_target = nullptr, *m_openSet = nullptr, *m_test = nullptr;
    QCheckBox *m_labels = nullptr, *m_layout = nullptr;
    QStringList m_dataSets; ///< target folders whose layout is that of a data set
    QLineEdit *m_folder = nullptr;
    QLabel *m_problem = nullptr, *m_doing = nullptr;
    QProgressBar *m_bar = nullptr;
    QWidget *m_inputs = nullptr; ///< all that a study is made of
    QPushButton *m_create = nullptr;
    bool m_folderTyped = false;
    bool m_isLooking = false; ///< at the target folders, in the background
    bool m_isWanted = false;  ///< to be created once they are known
    bool m_isClosing = false; ///< once what is running has ended
    JobRunner m_runner;       ///< last: its thread uses the others
};

/// Local folders in what is dragged.
QStringList draggedFolders(const QMimeData &data);

} // namespace coresift
