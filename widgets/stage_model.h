/// The story of a study: its stages in order, each with its state and key figure.
#pragma once

#include "core/base/job.h"
#include "core/study/study.h"

#include <QAbstractListModel>
#include <optional>

namespace coresift {

class StageModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, FigureRole, ProgressRole };

    using QAbstractListModel::QAbstractListModel;

    void setStages(const std::vector<StageStatus> &stages); ///< empty: no study is open
    void setRunning(std::optional<Stage> stage);
    void setProgress(const Progress &progress); ///< of the running stage
    const StageStatus &stage(int row) const { return m_stages[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool isRunning(int row) const;

    std::vector<StageStatus> m_stages;
    std::optional<Stage> m_running;
    Progress m_progress;
};

} // namespace coresift
