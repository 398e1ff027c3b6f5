#include "widgets/gallery_model.h"

#include "widgets/chosen_images.h"
#include "widgets/words.h"

#include <QFileInfo>
#include <QLocale>

namespace coresift {

void Provenances::set(std::size_t index, const Provenance &provenance)
{
    m_entryOf[index] = static_cast<std::int32_t>(m_entries.size());
    m_entries.push_back(provenance);
}

const Provenance &Provenances::operator[](std::size_t index) const
{
    static const Provenance kNotTaken;
    return index < m_entryOf.size() && m_entryOf[index] >= 0 ? m_entries[static_cast<std::size_t>(m_entryOf[index])]
                                                             : kNotTaken;
}

GalleryItem ImageTable::item(std::int64_t index) const
{
    const auto at = static_cast<std::size_t>(index);
    ImageView image = map->images[at];
    const auto mark = marks->find(image.id);
    return {std::move(image), (*provenances)[at], mark == marks->end() ? ImageMark() : mark->second};
}

GalleryContent::GalleryContent(ImageTable images, std::vector<std::int32_t> indices)
    : table(std::move(images)), rows(std::move(indices)), rowOf(table.map->images.size(), -1)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        rowOf[static_cast<std::size_t>(rows[row])] = static_cast<std::int32_t>(row);
}

GalleryModel::GalleryModel(ThumbnailSource &thumbnails, QObject *parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails), m_content(std::make_shared<GalleryContent>())
{
    connect(&m_thumbnails, &ThumbnailSource::ready, this, &GalleryModel::onThumbnail);
}

void GalleryModel::setChosen(const ChosenImages &chosen)
{
    m_chosen = &chosen;
}

void GalleryModel::setContent(std::shared_ptr<const GalleryContent> content)
{
    beginResetModel();
    m_content = std::move(content);
    m_waitingForPicture.clear();
    endResetModel();
}

GalleryItem GalleryModel::item(int row) const
{
    return m_content->table.item(m_content->rows[static_cast<std::size_t>(row)]);
}

std::int64_t GalleryModel::idOf(int row) const
{
    return m_content->table.map->ids[static_cast<std::size_t>(m_content->rows[static_cast<std::size_t>(row)])];
}

int GalleryModel::rowOf(std::int64_t id) const
{
    const std::int64_t index = m_content->table.map->indexOf(id);
    return index < 0 ? -1 : m_content->rowOf[static_cast<std::size_t>(index)];
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content->rows.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DecorationRole)
        return thumbnail(index.row());
    if (role == IdRole)
        return static_cast<qlonglong>(idOf(index.row()));
    if (role == ChosenRole)
        return m_chosen && m_chosen->contains(idOf(index.row()));
    const auto [image, provenance, mark] = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fromBytes(image.path);
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
    case SetRoleRole:
        return static_cast<int>(provenance.round >= 0 ? SetRole::OpenSet : image.role);
    case MarkRole:
        return static_cast<int>(mark.kind);
    default:
        return {};
    }
}

QVariant GalleryModel::thumbnail(int row) const
{
    const auto index = static_cast<std::size_t>(m_content->rows[static_cast<std::size_t>(row)]);
    const ImageView image = m_content->table.map->images[index];
    const QPixmap picture = m_thumbnails.thumbnail(image.hash, image.file);
    const QByteArray hash = QByteArray::fromStdString(image.hash);
    if (picture.isNull() && !m_waitingForPicture.contains(hash, row))
        m_waitingForPicture.insert(hash, row);
    return picture;
}

void GalleryModel::onThumbnail(const std::string &hash)
{
    const QByteArray key = QByteArray::fromStdString(hash);
    const QList<int> rows = m_waitingForPicture.values(key);
    m_waitingForPicture.remove(key);
    for (const int row : rows)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

} // namespace coresift
