/// The images of the gallery: a row an image, in the order they were given. Thumbnails come when a view asks for them.
#pragma once

#include "core/study/results.h"
#include "widgets/thumbnail_source.h"

#include <QAbstractListModel>
#include <memory>
#include <unordered_map>

namespace coresift {

/// Why an image was taken; without one (round −1) it was not.
struct Provenance {
    std::int64_t rank = 0;
    int round = -1;
    int centroid = -1;
    float cosine = 0;
};

struct GalleryItem {
    ImageView image;
    Provenance provenance;
    ImageMark mark = {}; ///< the user's decision
};

/// Rows and where each image stands; built off the GUI thread, since there may be a million.
struct GalleryContent {
    explicit GalleryContent(std::vector<GalleryItem> rows);

    std::vector<GalleryItem> items;
    std::unordered_map<std::int64_t, int> rowsById;
    std::unordered_multimap<std::string, int> rowsByHash;
};

class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CaptionRole = Qt::UserRole, IdRole, SetRoleRole, MarkRole };

    explicit GalleryModel(ThumbnailSource &thumbnails, QObject *parent = nullptr);

    void setContent(std::shared_ptr<const GalleryContent> content);
    const GalleryItem &item(int row) const { return m_content->items[static_cast<std::size_t>(row)]; }
    int rowOf(std::int64_t id) const; ///< −1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void onThumbnail(const std::string &hash);

    ThumbnailSource &m_thumbnails;
    std::shared_ptr<const GalleryContent> m_content; ///< never null
};

} // namespace coresift
