/// The images of the gallery: a row an image, in the order they were given. Thumbnails come when a view asks for them.
#pragma once

#include "core/study/results.h"
#include "widgets/thumbnail_source.h"

#include <QAbstractListModel>
#include <QMultiHash>
#include <map>
#include <memory>

namespace coresift {

class ChosenImages;

/// Why an image was taken; without one (round −1) it was not.
struct Provenance {
    std::int64_t rank = 0;
    int round = -1;
    int centroid = -1;
    float cosine = 0;
};

/// Why the images of a coreset were taken, by index of the image; kept small, since they are few of all.
class Provenances {
public:
    Provenances() = default;
    explicit Provenances(std::size_t images, std::size_t taken = 0) : m_entryOf(images, -1)
    {
        m_entries.reserve(taken);
    }

    void set(std::size_t index, const Provenance &provenance);
    const Provenance &operator[](std::size_t index) const;

private:
    std::vector<std::int32_t> m_entryOf; ///< −1: not taken
    std::vector<Provenance> m_entries;
};

struct GalleryItem {
    ImageView image;
    Provenance provenance;
    ImageMark mark = {}; ///< the user's decision
};

/// All images with what is known about them. A value that is shared, since there may be a million.
struct ImageTable {
    std::shared_ptr<const MapData> map = std::make_shared<const MapData>();
    std::shared_ptr<const Provenances> provenances = std::make_shared<const Provenances>();
    std::shared_ptr<const std::map<std::int64_t, ImageMark>> marks =
        std::make_shared<const std::map<std::int64_t, ImageMark>>(); ///< by image id

    GalleryItem item(std::int64_t index) const; ///< of the map
};

/// Which images are shown, and in which order; built off the GUI thread.
struct GalleryContent {
    GalleryContent() = default;
    GalleryContent(ImageTable images, std::vector<std::int32_t> indices);

    ImageTable table;
    std::vector<std::int32_t> rows;  ///< index of the image in each row
    std::vector<std::int32_t> rowOf; ///< row of each image, −1 when it is not shown
};

class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// OnlyHereRole: among galleries that are compared, whether no other one shows the image.
    enum Role { CaptionRole = Qt::UserRole, IdRole, SetRoleRole, MarkRole, ChosenRole, OnlyHereRole };

    explicit GalleryModel(ThumbnailSource &thumbnails, QObject *parent = nullptr);

    void setChosen(const ChosenImages &chosen); ///< ChosenRole tells of it; it must outlive the model
    void setContent(std::shared_ptr<const GalleryContent> content);
    GalleryItem item(int row) const;
    std::int64_t idOf(int row) const;
    int rowOf(std::int64_t id) const; ///< −1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant thumbnail(int row) const;
    void onThumbnail(const std::string &hash);

    ThumbnailSource &m_thumbnails;
    const ChosenImages *m_chosen = nullptr;
    std::shared_ptr<const GalleryContent> m_content;         ///< never null
    mutable QMultiHash<QByteArray, int> m_waitingForPicture; ///< rows by content hash
};

} // namespace coresift
