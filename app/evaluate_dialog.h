/// Asks which tasks an encoder is evaluated in, and with which options.
#pragma once

#include "core/study/stages.h"

#include <QDialog>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace coresift {

class OptionForm;

class EvaluateDialog : public QDialog {
    Q_OBJECT

public:
    /// `columns`: of the study's metadata.
    EvaluateDialog(const KnnOptions &knn, const std::vector<std::string> &columns, QWidget *parent);

    /// Shows the dialog; nothing when the user thought better of it.
    std::optional<EvaluateRequest> ask();

private:
    struct Task {
        QCheckBox *box = nullptr;
        OptionForm *form = nullptr;                     ///< null for tasks without options
        std::function<bool(EvaluateRequest &)> request; ///< false where the form has problems
    };

    QWidget *buildTasks(const KnnOptions &knn);
    template <class Options> OptionForm *addForm(const QString &intro, const Options &options);
    Task &addTask(const QString &name, const QString &intro, OptionForm *form);
    QWidget *buildCommon(const std::vector<std::string> &columns);
    void updateRun();
    void tryAccept();

    std::vector<Task> m_tasks;
    QGridLayout *m_boxes = nullptr;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_groupBy = nullptr;
    QSpinBox *m_folds = nullptr;
    QPushButton *m_run = nullptr;
    EvaluateRequest m_request;
};

} // namespace coresift
