/// Asks for the folders of a new study; folders can be dropped on it.
#pragma once

#include "core/study/study.h"

#include <QDialog>
#include <QStringListModel>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListView;

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

    QString m_title;
    QStringListModel m_model;
    QListView *m_view = nullptr;
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
    NewStudy study() const;
    QString studyFolder() const;

Q_SIGNALS:
    void created(const QString &folder);

private:
    void suggestFolder();
    void recogniseLayouts();
    void showDataSets(const DataSetFolders &found);
    void showProblem(const QString &message);
    void create();

    FolderList *m_target = nullptr, *m_openSet = nullptr, *m_test = nullptr;
    QCheckBox *m_labels = nullptr, *m_layout = nullptr;
    QStringList m_dataSets; ///< target folders whose layout is that of a data set
    QLineEdit *m_folder = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_folderTyped = false;
    bool m_isLooking = false; ///< at the target folders, in the background
    bool m_isWanted = false;  ///< to be created once they are known
};

/// Local folders in what is dragged.
QStringList draggedFolders(const QMimeData &data);

} // namespace coresift
