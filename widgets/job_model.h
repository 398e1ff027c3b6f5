/// The jobs of this sitting: those that ran, the one that runs, those that wait, in this order.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace coresift {

enum class JobState { Waiting, Running, Paused, Cancelling, Finished, Cancelled, Failed };

struct JobInfo {
    int id = 0;
    QString title;
    JobState state = JobState::Waiting;
    QString detail; ///< how far it is, or how it ended

    bool isWaiting() const { return state == JobState::Waiting; }
    bool isActive() const
    {
        return state == JobState::Running || state == JobState::Paused || state == JobState::Cancelling;
    }
    bool isEnded() const { return !isWaiting() && !isActive(); }
};

class JobModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, State, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setJobs(std::vector<JobInfo> jobs); ///< keeps rows where only their values changed
    const JobInfo &job(int row) const { return m_jobs[static_cast<std::size_t>(row)]; }
    int rowOf(int id) const; ///< −1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<JobInfo> m_jobs;
};

} // namespace coresift
