#include "widgets/stage_model.h"

#include "widgets/words.h"

namespace coresift {

void StageModel::setStages(const std::vector<StageStatus> &stages)
{
    if (stages.size() == m_stages.size()) {
        m_stages = stages;
        if (!m_stages.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_stages = stages;
    endResetModel();
}

void StageModel::setRunning(std::optional<Stage> stage)
{
    m_running = stage;
    m_progress = {};
    if (!m_stages.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void StageModel::setProgress(const Progress &progress)
{
    m_progress = progress;
    if (m_running && !m_stages.empty()) {
        const QModelIndex row = index(static_cast<int>(*m_running));
        Q_EMIT dataChanged(row, row);
    }
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

bool StageModel::isRunning(int row) const
{
    return m_running && static_cast<int>(*m_running) == row;
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StageStatus &status = stage(index.row());
    const double share =
        m_progress.total > 0 ? static_cast<double>(m_progress.done) / static_cast<double>(m_progress.total) : 0.0;
    switch (role) {
    case Qt::DisplayRole:
        return stageTitle(status.stage);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString state = isRunning(index.row()) ? tr("running") : stateTitle(status);
        return status.figure.empty() ? state : state + QLatin1Char('\n') + phraseWords(status.figure);
    }
    case StateRole:
        return static_cast<int>(status.state);
    case FigureRole:
        if (isRunning(index.row()))
            return m_progress.total > 0 ? tr("running, %1 %").arg(static_cast<int>(100 * share)) : tr("running");
        return status.figure.empty() ? stateTitle(status) : phraseWords(status.figure);
    case ProgressRole:
        return isRunning(index.row()) ? QVariant(share) : QVariant();
    default:
        return {};
    }
}

} // namespace coresift
