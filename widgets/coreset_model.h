/// The coreset as the CSV will list it: a row an image, in order of rank.
#pragma once

#include "widgets/gallery_model.h"

#include <QAbstractTableModel>
#include <unordered_map>

class QTimer;

namespace coresift {

class CoresetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rank, Path, OpenSet, Index, Round, Centroid, Cosine, NearestTarget, ColumnCount };

    explicit CoresetModel(const ChosenImages &chosen, QObject *parent = nullptr); ///< which must outlive the model

    void setCoreset(ImageTable images, std::shared_ptr<const std::vector<std::int64_t>> coreset);
    std::int64_t idOf(int row) const;
    int rowOf(std::int64_t id) const; ///< −1 when it was not taken

    /// Pairs of an image's id and that of its nearest target image.
    void setNearestTargets(const std::vector<std::pair<std::int64_t, std::int64_t>> &pairs);
    void forgetNearestTargets(); ///< the features are others now

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< GalleryModel::ChosenRole too
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// For the rows that were looked at: an image is asked for once.
    void nearestTargetsWanted(const std::vector<std::int64_t> &ids);

private:
    QString nearestTarget(std::int64_t id) const;

    const ChosenImages &m_chosen;
    ImageTable m_images;
    std::shared_ptr<const std::vector<std::int64_t>> m_coreset;       ///< indices into the table; never null
    mutable std::unordered_map<std::int64_t, std::int64_t> m_nearest; ///< kNotKnown: asked for
    mutable std::vector<std::int64_t> m_wanted;
    QTimer *m_ask = nullptr; ///< once the view has looked at all rows that it shows
};

} // namespace coresift
