/// What a comparison of training sets is asked beyond its sets and tasks: options of the tasks, encoders of one's own.
#pragma once

#include "core/study/comparison.h"

#include <QDialog>
#include <QStandardItemModel>

class QListWidget;
class QPushButton;
class QTreeView;

namespace coresift {

class DivisionForm;
class TaskForms;

/// Its answers hold until others are given: what is in it counts when a comparison begins, so that there is nothing to
/// accept.
class ComparisonDialog : public QDialog {
    Q_OBJECT

public:
    /// `columns`: of the study's metadata.
    ComparisonDialog(const KnnOptions &knn, const std::vector<std::string> &columns, QWidget *parent = nullptr);

    /// What the study has now; what the user chose stays.
    void setStudy(const KnnOptions &knn, const std::vector<std::string> &columns);
    /// The options and encoders of a request that was made before.
    void showRequest(const ComparisonOptions &request);
    std::size_t encoders() const { return m_sources.size(); }
    /// Shows it for these tasks of comparisonTasks().
    void showTasks(const std::vector<std::string> &tasks);
    void addEncoder(const EncoderSource &source, const QString &name = {}); ///< empty: the file's
    /// False, and the dialog shown with what is wrong, where the options of a task have problems.
    bool read(const std::vector<std::string> &tasks, ComparisonOptions &options);

private:
    QString freeName(const QString &file) const;
    QWidget *buildEncoders();
    void updateRemove();

    QListWidget *m_tasks = nullptr;
    TaskForms *m_forms = nullptr;
    DivisionForm *m_division = nullptr;
    QStandardItemModel m_encoders;        ///< a name, which can be edited, and a file
    std::vector<EncoderSource> m_sources; ///< of its rows
    QTreeView *m_encoderView = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace coresift
