/// The training runs of a study, a row each: figures, the user's note, and the settings in which they differ.
#pragma once

#include "core/study/runs.h"
#include "core/study/study.h"

#include <QAbstractTableModel>
#include <optional>

namespace coresift {

class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// A column for each setting that differs comes behind these.
    enum Column {
        Name,
        Trained,
        State,
        Started,
        Epochs,
        LastLoss,
        LowestLoss,
        Knn,
        Linear,
        Protocol,
        FineTuned,
        Detection,
        Segmentation,
        Rate,
        Note,
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(RunsTable table); ///< keeps the rows when only what they hold changed
    /// The stage that a job works on: its unfinished run that was begun last is shown as running.
    void setRunning(std::optional<Stage> stage);
    const RunInfo &run(int row) const { return m_table.runs[static_cast<std::size_t>(row)]; }
    bool isRunning(const RunInfo &run) const;
    /// Whether no run was measured in the column's task.
    bool isUnmeasured(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Qt::UserRole: a name of the column that is the same in every language and version.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void noteEdited(const std::string &id, const QString &text); ///< by the user; shown already

private:
    struct Cell {
        QString text;
        QVariant order; ///< invalid: behind all others
    };
    Cell cell(const RunInfo &run, int column) const;
    Cell settingCell(const RunInfo &run, int column) const;
    QString toolTip(const RunInfo &run, int column) const;
    QString settingTitle(int column) const;
    QString stateText(const RunInfo &run) const;

    RunsTable m_table;
    std::optional<Stage> m_running;
};

} // namespace coresift
