/// A comparison of training sets as a table: a row an arm, a column a task.
#pragma once

#include "core/study/comparison.h"

#include <QAbstractTableModel>
#include <optional>

namespace coresift {

class ArmComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ArmComparisonModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setComparison(std::optional<Comparison> comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr int kFirstTask = 2; ///< after the arm and its images

    std::optional<Comparison> m_comparison;
};

} // namespace coresift
