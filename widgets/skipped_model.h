/// Files that were skipped, and why.
#pragma once

#include "core/study/results.h"

#include <QAbstractTableModel>

namespace coresift {

class SkippedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(std::vector<SkippedFile> files);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SkippedFile> m_files;
};

} // namespace coresift
