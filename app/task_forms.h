/// The tasks that encoders are measured in, with their options.
#pragma once

#include "core/study/stages.h"

#include <QStackedWidget>
#include <functional>
#include <map>

namespace coresift {

class OptionForm;

/// "knn", "linear", "attributes", "linear-protocol", "fine-tune", "detection", "segmentation".
const std::vector<std::string> &evaluationTasks();
QString evaluationTaskTitle(const std::string &task); ///< with a mnemonic

/// A page for each task, one of them shown.
class TaskForms : public QStackedWidget {
    Q_OBJECT

public:
    enum class Seeds { Asked, GivenByOthers }; ///< whether tasks that train ask for their seed

    explicit TaskForms(const KnnOptions &knn, Seeds seeds = Seeds::Asked, QWidget *parent = nullptr);

    void showTask(const std::string &task);
    /// The study's, where the user has not given others.
    void setKnn(const KnnOptions &knn);
    /// Shows the options that the request has, of whatever task.
    void showRequest(const EvaluateRequest &request);
    /// Has the request measure the task with the options of its page. False, and the page shown with what is wrong,
    /// where they have problems.
    bool read(const std::string &task, EvaluateRequest &request);

private:
    void addPage(const std::string &task, const QString &intro, OptionForm *form);
    template <class Options>
    void addTrained(const std::string &task, const QString &intro, Seeds seeds,
                    std::optional<Options> EvaluateRequest::*options);

    std::map<std::string, int> m_pages;
    std::map<std::string, OptionForm *> m_forms; ///< by task; null where it has no options
    std::map<std::string, std::function<bool(EvaluateRequest &)>> m_read;
    std::vector<std::function<void(const EvaluateRequest &)>> m_show;
    KnnOptions m_knn; ///< the study's
    OptionForm *m_knnForm = nullptr;
};

} // namespace coresift
