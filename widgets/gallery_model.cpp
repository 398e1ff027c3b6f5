#include "widgets/gallery_model.h"

#include "widgets/words.h"

#include <QFileInfo>
#include <QLocale>

namespace coresift {

GalleryModel::GalleryModel(ThumbnailSource &thumbnails, QObject *parent) : QAbstractListModel(parent), m_thumbnails(thumbnails)
{
    connect(&m_thumbnails, &ThumbnailSource::ready, this, &GalleryModel::onThumbnail);
}

void GalleryModel::setItems(std::vector<GalleryItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_rows.clear();
    m_rowsByHash.clear();
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        m_rows.emplace(m_items[row].image.id, static_cast<int>(row));
        m_rowsByHash.emplace(m_items[row].image.hash, static_cast<int>(row));
    }
    endResetModel();
}

int GalleryModel::rowOf(std::int64_t id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? -1 : found->second;
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[image, provenance] = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fromBytes(image.path);
    case Qt::DecorationRole:
        return m_thumbnails.thumbnail(image.hash, image.file);
    case Qt::ToolTipRole:
        return provenance.round < 0
                   ? fromBytes(image.path)
                   : tr("%1\nrank %2, round %3, centroid %4, cosine %5")
                         .arg(fromBytes(image.path), countWords(provenance.rank), countWords(provenance.round),
                              countWords(provenance.centroid),
                              QLocale().toString(static_cast<double>(provenance.cosine), 'f', 3));
    case CaptionRole:
        return provenance.round < 0 ? QFileInfo(fromBytes(image.path)).fileName()
                                    : QStringLiteral("%1 · %2").arg(countWords(provenance.rank),
                                                                   QLocale().toString(static_cast<double>(provenance.cosine), 'f', 3));
    case IdRole:
        return static_cast<qlonglong>(image.id);
    case SetRoleRole:
        return static_cast<int>(provenance.round >= 0 ? SetRole::OpenSet : image.role);
    default:
        return {};
    }
}

void GalleryModel::onThumbnail(const std::string &hash)
{
    const auto [first, last] = m_rowsByHash.equal_range(hash);
    for (auto row = first; row != last; ++row)
        Q_EMIT dataChanged(index(row->second), index(row->second), {Qt::DecorationRole});
}

} // namespace coresift
