/// The training runs of a study, a row each: figures, the user's note, and the settings in which they differ.
#pragma once

#include "core/study/runs.h"

#include <QAbstractTableModel>

namespace coresift {

class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// A column for each setting that differs comes behind these.
    enum Column { Name, Trained, State, Started, Epochs, LastLoss, LowestLoss, Knn, Linear, Rate, Note, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(RunsTable table); ///< keeps the rows when only what they hold changed
    const RunInfo &run(int row) const { return m_table.runs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
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

    RunsTable m_table;
};

} // namespace coresift
