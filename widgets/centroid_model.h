/// The clusters of the target set: how large each is, what it takes, and how both look.
#pragma once

#include "core/study/results.h"
#include "core/study/sampling_session.h"
#include "widgets/thumbnail_source.h"

#include <QAbstractTableModel>

namespace coresift {

/// A cluster with the pictures that stand for it.
struct CentroidRow {
    CentroidSummary summary;
    std::vector<ImageView> targets, picks; ///< four at most
};

class CentroidModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, TargetImages, Picks, MeanCosine, TypicalTargets, TypicalPicks, ColumnCount };
    enum Role { PicturesRole = Qt::UserRole, SortRole };

    explicit CentroidModel(ThumbnailSource &thumbnails, QObject *parent = nullptr);

    void setRows(std::vector<CentroidRow> rows); ///< keeps the model's rows when only their values changed
    const CentroidRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariantList pictures(const std::vector<ImageView> &images) const;
    void onThumbnail(const std::string &hash);

    ThumbnailSource &m_thumbnails;
    std::vector<CentroidRow> m_rows;
};

} // namespace coresift
