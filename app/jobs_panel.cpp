#include "app/jobs_panel.h"

#include "widgets/flow_layout.h"
#include "widgets/whats_this.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace coresift {

JobsPanel::JobsPanel(JobQueue &queue, QWidget *parent) : QWidget(parent), m_queue(queue)
{
    m_model = new JobModel(this);
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Jobs"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(JobModel::Title, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(JobModel::State, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_hint = new QLabel(tr("No job has run yet. What you start while another job runs waits here."));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_pause = new QPushButton;
    m_cancel = new QPushButton(tr("Cancel &job"));
    m_up = new QPushButton(tr("&Move up"));
    m_down = new QPushButton(tr("Move &down"));
    m_forget = new QPushButton(tr("Clear the l&ist"));
    m_forget->setToolTip(tr("Forgets the jobs that have ended; what they made stays"));
    explain();
    auto *bar = new FlowLayout;
    bar->setContentsMargins(8, 0, 8, 4);
    bar->setSpacing(8);
    for (QPushButton *button : {m_pause, m_cancel, m_up, m_down, m_forget})
        bar->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);

    connect(&m_queue, &JobQueue::changed, this, &JobsPanel::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPanel::updateButtons);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_queue.setPaused(!m_queue.isPaused()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_queue.cancel(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_queue.move(current(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_queue.move(current(), 1); });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_queue.forgetEnded(); });
    update();
}

void JobsPanel::explain()
{
    describe(*this, tr("The work that runs, waits and has ended. Jobs run one after another, in the order shown."));
    describe(*m_table, tr("Each job with its state and how far it is. The buttons below act on the one that is "
                          "current."));
    describe(*m_pause, tr("Halts the running job where it is, so that the computer is free for something else; pressed "
                          "again, it goes on."));
    describe(*m_cancel, tr("Ends the current job. What it has finished is kept and can be gone on with later."));
    describe(*m_up, tr("Lets the current job run before the one above it."));
    describe(*m_down, tr("Lets the job below run before the current one."));
    describe(*m_forget, tr("Forgets the jobs that have ended; what they made stays in the study."));
}

int JobsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->job(index.row()).id : 0;
}

void JobsPanel::update()
{
    const int before = current();
    m_model->setJobs(m_queue.jobs());
    if (const int row = m_model->rowOf(before); row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_hint->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    const auto &jobs = m_queue.jobs();
    Q_EMIT waitingCounted(std::count_if(jobs.begin(), jobs.end(), [](const JobInfo &job) { return job.isWaiting(); }));
    updateButtons();
}

void JobsPanel::updateButtons()
{
    const int row = m_model->rowOf(current());
    const JobInfo job = row < 0 ? JobInfo{0, {}, JobState::Finished, {}} : m_model->job(row);
    m_pause->setText(m_queue.isPaused() ? tr("Res&ume") : tr("Pa&use"));
    m_pause->setEnabled(m_queue.isRunning());
    m_cancel->setEnabled(job.isWaiting() || (job.isActive() && job.state != JobState::Cancelling));
    const bool before = row > 0 && m_model->job(row - 1).isWaiting();
    const bool behind = row >= 0 && row + 1 < m_model->rowCount();
    m_up->setEnabled(job.isWaiting() && before);
    m_down->setEnabled(job.isWaiting() && behind);
    m_forget->setEnabled(m_model->rowCount() > 0 && m_model->job(0).isEnded());
}

} // namespace coresift
