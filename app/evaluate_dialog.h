/// Asks which tasks an encoder is evaluated in, and with which options.
#pragma once

#include "core/study/stages.h"

#include <QDialog>
#include <map>
#include <optional>

class QCheckBox;
class QPushButton;

namespace coresift {

class DivisionForm;
class TaskForms;

class EvaluateDialog : public QDialog {
    Q_OBJECT

public:
    /// `columns`: of the study's metadata.
    /// `usual`: which encoder, and how images are divided at first.
    EvaluateDialog(const KnnOptions &knn, const std::vector<std::string> &columns, const EvaluateRequest &usual,
                   QWidget *parent);

    /// Shows the dialog; nothing when the user thought better of it.
    std::optional<EvaluateRequest> ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTasks();
    void updateRun();
    void tryAccept();

    std::map<std::string, QCheckBox *> m_boxes; ///< by task
    TaskForms *m_forms = nullptr;
    DivisionForm *m_division = nullptr;
    QPushButton *m_run = nullptr;
    const EvaluateRequest m_usual;
    EvaluateRequest m_request;
};

} // namespace coresift
