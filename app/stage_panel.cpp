#include "app/stage_panel.h"

#include "widgets/flow_layout.h"
#include "widgets/stage_view.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace coresift {

StagePanel::StagePanel(QWidget *parent) : QWidget(parent)
{
    m_model = new StageModel(this);
    m_view = new StageView;
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Stages"));
    m_run = new QPushButton(tr("&Run"));
    m_run->setObjectName(QStringLiteral("runStage"));
    m_options = new QPushButton(tr("O&ptions…"));
    m_load = new QPushButton(tr("&Load…"));
    m_load->setToolTip(tr("Take the retrieval encoder from a file instead of training one"));
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->setSpacing(8);
    for (QPushButton *button : {m_run, m_options, m_load})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StagePanel::updateButtons);
    connect(m_view, &QListView::doubleClicked, m_options, &QPushButton::click);
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runRequested(current()); });
    connect(m_options, &QPushButton::clicked, this, [this] { Q_EMIT optionsRequested(current()); });
    connect(m_load, &QPushButton::clicked, this, &StagePanel::loadEncoderRequested);
    std::vector<StageStatus> stages(kStageCount);
    for (int i = 0; i < kStageCount; ++i)
        stages[static_cast<std::size_t>(i)].stage = static_cast<Stage>(i);
    m_model->setStages(stages); // what a study will go through
    describe(*m_view, tr("The stages of a study, in order. Each shows whether it is missing something, ready, running, "
                         "done, stale or failed, and its key figure. Stale: something before it has changed since; "
                         "nothing is computed again unasked."));
    describe(*m_run, tr("Runs the stage that is chosen in the list. What was interrupted goes on where it was."));
    describe(*m_options, tr("Shows the settings of the stage that is chosen in the list, and then runs it."));
    describe(*m_load, tr("Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of "
                         "training one on the "
                         "target set."));
    updateButtons();
}

void StagePanel::setStudy(const StudySnapshot &study)
{
    const bool first = !std::exchange(m_open, true);
    m_model->setStages(study.stages);
    if (first || !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(static_cast<int>(nextStage(study).value_or(Stage::Select))));
    updateButtons();
}

void StagePanel::setRunning(std::optional<Stage> stage, bool busy, bool readOnly)
{
    m_model->setRunning(stage);
    m_busy = busy;
    m_readOnly = readOnly;
    if (stage)
        m_view->setCurrentIndex(m_model->index(static_cast<int>(*stage)));
    updateButtons();
}

Stage StagePanel::current() const
{
    return static_cast<Stage>(std::max(0, m_view->currentIndex().row()));
}

void StagePanel::updateButtons()
{
    const bool missing = m_model->stage(static_cast<int>(current())).state == StageState::Missing;
    const bool writable = m_open && !m_readOnly;
    const bool reachable = writable && (!missing || m_busy); // what runs may give what is missing: the job waits for it
    m_run->setEnabled(reachable);
    m_options->setEnabled(writable);
    m_load->setVisible(current() == Stage::Retrieval);
    m_load->setEnabled(reachable);
    m_run->setText(current() == Stage::Retrieval ? tr("T&rain") : tr("&Run"));
}

} // namespace coresift
