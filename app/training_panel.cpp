#include "app/training_panel.h"

#include "app/run_plot_bar.h"
#include "core/pretrain/health.h"
#include "widgets/flow_layout.h"
#include "widgets/run_plot.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>
#include <utility>

namespace coresift {

namespace {

constexpr auto kHealthInterval = std::chrono::milliseconds(500);

} // namespace

TrainingPanel::TrainingPanel(QWidget *parent) : QWidget(parent)
{
    m_plot = new RunPlot;
    m_plot->setHint(
        tr("Train a retrieval encoder or pretrain on target and coreset: the loss appears here as it falls."));
    m_which = new QComboBox;
    m_which->addItems({tr("retrieval encoder"), tr("pretraining")});
    m_which->setAccessibleName(tr("Training run shown"));
    m_retrieval = new QPushButton(tr("Train retrieval encoder…"));
    m_pretrain = new QPushButton(tr("Pretrain…"));
    describe(*this, tr("The training that runs or ran last: how it goes, step by step, and whether it is healthy."));
    describe(*m_which, tr("Which training is drawn: that of the retrieval encoder, which finds the coreset, or the "
                          "pretraining on target set and coreset."));
    describe(*m_retrieval, tr("Shows the options of the retrieval encoder, and then trains it on the target set."));
    describe(*m_pretrain, tr("Shows the options of pretraining, with a forecast of memory and time, and then starts "
                             "it."));
    describe(*m_plot, tr("The figure chosen below, over the steps of the training. The wheel zooms, dragging moves, a "
                         "double click shows all."));
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 0);
    bar->addWidget(m_which);
    bar->addWidget(m_message, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_retrieval);
    buttons->addWidget(m_pretrain);
    bar->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_plot, 1);
    layout->addLayout(buildFoot());
    connect(m_which, &QComboBox::currentIndexChanged, this, &TrainingPanel::showRun);
    connect(m_retrieval, &QPushButton::clicked, this, [this] { Q_EMIT trainRequested(Stage::Retrieval); });
    connect(m_pretrain, &QPushButton::clicked, this, [this] { Q_EMIT trainRequested(Stage::Pretrain); });
    setRunning(std::nullopt, /*writable=*/false);
}

/// Under the plot: how the run goes, and how it is drawn.
QLayout *TrainingPanel::buildFoot()
{
    m_health = new QLabel;
    m_health->setTextFormat(Qt::PlainText);
    m_health->setWordWrap(true);
    m_health->setObjectName(QStringLiteral("health"));
    m_health->setAccessibleName(tr("How the run goes"));
    m_healthDue = new QTimer(this);
    m_healthDue->setSingleShot(true);
    m_healthDue->setInterval(kHealthInterval);
    connect(m_healthDue, &QTimer::timeout, this, &TrainingPanel::showHealth);
    auto *plotBar = new RunPlotBar(*m_plot);
    connect(plotBar, &RunPlotBar::problem, this, &TrainingPanel::problem);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 4);
    foot->addWidget(m_health);
    foot->addWidget(plotBar);
    return foot;
}

Stage TrainingPanel::shown() const
{
    return m_which->currentIndex() == 0 ? Stage::Retrieval : Stage::Pretrain;
}

void TrainingPanel::showRun()
{
    m_plot->setMetrics(m_metrics[m_which->currentIndex()]);
    showHealth();
}

void TrainingPanel::showHealth()
{
    const std::vector<StepMetrics> &run = m_metrics[m_which->currentIndex()];
    const QString health = run.empty() ? QString() : phraseWords(healthOf(run).summary());
    m_health->setText(m_paused      ? tr("Paused: the run goes on when the job does. %1").arg(health)
                      : m_runPaused ? tr("Paused: the run goes on when it is resumed among the runs. %1").arg(health)
                                    : health);
}

void TrainingPanel::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused)
        showHealth();
}

void TrainingPanel::setRunPaused(bool paused)
{
    if (std::exchange(m_runPaused, paused) != paused)
        showHealth();
}

void TrainingPanel::setMetrics(const std::vector<StepMetrics> &retrieval, const std::vector<StepMetrics> &pretrain)
{
    m_metrics[0] = retrieval;
    m_metrics[1] = pretrain;
    showRun();
}

void TrainingPanel::append(Stage stage, const StepMetrics &metrics)
{
    std::vector<StepMetrics> &run = m_metrics[stage == Stage::Retrieval ? 0 : 1];
    while (!run.empty() && run.back().step >= metrics.step)
        run.pop_back(); // a run that starts anew, or goes on from an earlier checkpoint
    run.push_back(metrics);
    if (stage != shown())
        return;
    m_plot->append(metrics);
    if (!m_healthDue->isActive())
        m_healthDue->start();
}

void TrainingPanel::setRunning(std::optional<Stage> stage, bool writable)
{
    m_retrieval->setEnabled(writable);
    m_pretrain->setEnabled(writable);
    if (stage == Stage::Retrieval || stage == Stage::Pretrain)
        m_which->setCurrentIndex(stage == Stage::Retrieval ? 0 : 1);
}

void TrainingPanel::showMessage(const QString &line)
{
    m_message->setText(line);
    m_message->setToolTip(line);
}

} // namespace coresift
