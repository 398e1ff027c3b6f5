#include "widgets/gallery_model.h"

#include "widgets/words.h"

#include <QFileInfo>
#include <QLocale>

namespace coresift {

GalleryContent::GalleryContent(std::vector<GalleryItem> rows) : items(std::move(rows))
{
    for (std::size_t row = 0; row < items.size(); ++row) {
        rowsById.emplace(items[row].image.id, static_cast<int>(row));
        rowsByHash.emplace(items[row].image.hash, static_cast<int>(row));
    }
}

GalleryModel::GalleryModel(ThumbnailSource &thumbnails, QObject *parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails),
      m_content(std::make_shared<GalleryContent>(std::vector<GalleryItem>()))
{
    connect(&m_thumbnails, &ThumbnailSource::ready, this, &GalleryModel::onThumbnail);
}

void GalleryModel::setContent(std::shared_ptr<const GalleryContent> content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

int GalleryModel::rowOf(std::int64_t id) const
{
    const auto found = m_content->rowsById.find(id);
    return found == m_content->rowsById.end() ? -1 : found->second;
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content->items.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[image, provenance, mark] = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fromBytes(image.path);
    case Qt::DecorationRole:
        return m_thumbnails.thumbnail(image.hash, image.file);
    case Qt::ToolTipRole:
        return provenance.round < 0 ? fromBytes(image.path)
                                    : tr("%1\nrank %2, round %3, centroid %4, cosine %5")
                                          .arg(fromBytes(image.path), countWords(provenance.rank),
                                               countWords(provenance.round), countWords(provenance.centroid),
                                               QLocale().toString(static_cast<double>(provenance.cosine), 'f', 3));
    case CaptionRole:
        return provenance.round < 0
                   ? QFileInfo(fromBytes(image.path)).fileName()
                   : QStringLiteral("%1 · %2").arg(countWords(provenance.rank),
                                                   QLocale().toString(static_cast<double>(provenance.cosine), 'f', 3));
    case IdRole:
        return static_cast<qlonglong>(image.id);
    case SetRoleRole:
        return static_cast<int>(provenance.round >= 0 ? SetRole::OpenSet : image.role);
    case MarkRole:
        return static_cast<int>(mark.kind);
    default:
        return {};
    }
}

void GalleryModel::onThumbnail(const std::string &hash)
{
    const auto [first, last] = m_content->rowsByHash.equal_range(hash);
    for (auto row = first; row != last; ++row)
        Q_EMIT dataChanged(index(row->second), index(row->second), {Qt::DecorationRole});
}

} // namespace coresift
