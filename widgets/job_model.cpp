#include "widgets/job_model.h"

#include <algorithm>

namespace coresift {

namespace {

QString stateWords(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return JobModel::tr("waits");
    case JobState::Running:
        return JobModel::tr("runs");
    case JobState::Paused:
        return JobModel::tr("paused");
    case JobState::Cancelling:
        return JobModel::tr("cancelling…");
    case JobState::Finished:
        return JobModel::tr("finished");
    case JobState::Cancelled:
        return JobModel::tr("cancelled");
    case JobState::Failed:
        break;
    }
    return JobModel::tr("failed");
}

} // namespace

void JobModel::setJobs(std::vector<JobInfo> jobs)
{
    const bool sameRows = std::equal(jobs.begin(), jobs.end(), m_jobs.begin(), m_jobs.end(),
                                     [](const JobInfo &a, const JobInfo &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_jobs = std::move(jobs);
        endResetModel();
        return;
    }
    m_jobs = std::move(jobs);
    if (!m_jobs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JobModel::rowOf(int id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const JobInfo &job) { return job.id == id; });
    return found == m_jobs.end() ? -1 : static_cast<int>(found - m_jobs.begin());
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobInfo &shown = job(index.row());
    if (role == Qt::ToolTipRole)
        return shown.detail;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Title ? shown.title : index.column() == State ? stateWords(shown.state) : shown.detail;
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Job") : section == State ? tr("State") : tr("Progress");
}

} // namespace coresift
