#include "app/evaluate_dialog.h"

#include "app/division_form.h"
#include "app/task_forms.h"
#include "app/wrapped_label.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coresift {

EvaluateDialog::EvaluateDialog(const KnnOptions &knn, const std::vector<std::string> &columns,
                               const EvaluateRequest &usual, QWidget *parent)
    : QDialog(parent), m_usual(usual)
{
    setWindowTitle(stageTitle(Stage::Evaluate));
    const QString intro =
        m_usual.encoderFile.empty()
            ? tr("Measures what the last pretrained encoder is worth, or the retrieval encoder where there is "
                 "none. Classes are those of the scan, boxes and masks those of the data sets in the "
                 "study's folders.")
            : tr("Measures what the encoder of the chosen run is worth. Classes are those of the scan, boxes and masks "
                 "those of the data sets in the study's folders.");
    describe(*this, intro);
    m_forms = new TaskForms(knn);
    m_division = new DivisionForm(columns);
    m_division->show(usual.division);
    auto *buttons = new QDialogButtonBox;
    m_run = buttons->addButton(tr("Run"), QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *tasks = new QHBoxLayout;
    tasks->addWidget(buildTasks());
    tasks->addWidget(m_forms, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(intro));
    layout->addLayout(tasks, 1);
    layout->addWidget(m_division);
    layout->addWidget(buttons);
    m_run->setDefault(true); // only now does it belong to the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &EvaluateDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EvaluateDialog::reject);
    m_boxes.at("knn")->setChecked(true);
    updateRun();
    resize(760, 520);
}

QWidget *EvaluateDialog::buildTasks()
{
    auto *tasks = new QWidget;
    auto *layout = new QVBoxLayout(tasks);
    layout->setContentsMargins(0, 0, 8, 0);
    for (const std::string &task : evaluationTasks()) {
        auto *box = new QCheckBox(evaluationTaskTitle(task));
        describe(*box, tr("Check the tasks that are wanted. The options of the one with the focus stand beside them."));
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, task] { m_forms->showTask(task); });
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, &EvaluateDialog::updateRun);
        m_boxes[task] = box;
    }
    layout->addStretch(1);
    return tasks;
}

/// Who goes through the tasks by the keyboard sees their options without checking them.
bool EvaluateDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (const auto &[task, box] : m_boxes)
            if (box == watched)
                m_forms->showTask(task);
    return QDialog::eventFilter(watched, event);
}

void EvaluateDialog::updateRun()
{
    m_run->setEnabled(
        std::any_of(m_boxes.begin(), m_boxes.end(), [](const auto &task) { return task.second->isChecked(); }));
}

void EvaluateDialog::tryAccept()
{
    m_request = m_usual;
    m_request.nearest = false;
    m_request.division = m_division->division();
    for (const std::string &task : evaluationTasks())
        if (m_boxes.at(task)->isChecked() && !m_forms->read(task, m_request))
            return;
    accept();
}

std::optional<EvaluateRequest> EvaluateDialog::ask()
{
    return exec() == Accepted ? std::optional(m_request) : std::nullopt;
}

} // namespace coresift
