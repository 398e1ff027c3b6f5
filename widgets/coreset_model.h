/// The coreset as the CSV will list it: a row an image, in order of rank.
#pragma once

#include "widgets/gallery_model.h"

#include <QAbstractTableModel>

namespace coresift {

class CoresetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rank, Path, OpenSet, Index, Round, Centroid, Cosine, ColumnCount };

    explicit CoresetModel(const ChosenImages &chosen, QObject *parent = nullptr); ///< which must outlive the model

    void setCoreset(ImageTable images, std::shared_ptr<const std::vector<std::int64_t>> coreset);
    std::int64_t idOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< GalleryModel::ChosenRole too
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ChosenImages &m_chosen;
    ImageTable m_images;
    std::shared_ptr<const std::vector<std::int64_t>> m_coreset; ///< indices into the table; never null
};

} // namespace coresift
