#include "widgets/centroid_model.h"

#include "widgets/words.h"

#include <algorithm>

namespace coresift {

CentroidModel::CentroidModel(ThumbnailSource &thumbnails, QObject *parent)
    : QAbstractTableModel(parent), m_thumbnails(thumbnails)
{
    connect(&m_thumbnails, &ThumbnailSource::ready, this, &CentroidModel::onThumbnail);
}

void CentroidModel::setRows(std::vector<CentroidRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int CentroidModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CentroidModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CentroidModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[summary, targets, picks] = row(index.row());
    const auto number = [&](std::int64_t value) {
        return role == Qt::DisplayRole ? QVariant(countWords(value))
               : role == SortRole      ? QVariant(static_cast<qlonglong>(value))
                                       : QVariant();
    };
    if (role == Qt::TextAlignmentRole && index.column() <= MeanCosine)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && summary.leftOut)
        return summary.reason.empty()
                   ? tr("This centroid is left out: it picks nothing.")
                   : tr("This centroid is left out: it picks nothing. The reason: %1").arg(fromBytes(summary.reason));
    switch (index.column()) {
    case Number:
        if (role == Qt::DisplayRole && summary.leftOut)
            return tr("%1, left out").arg(countWords(summary.centroid));
        return number(summary.centroid);
    case TargetImages:
        return number(summary.targetImages);
    case Picks:
        return number(summary.picks);
    case MeanCosine:
        if (role == Qt::DisplayRole)
            return summary.picks == 0 ? QStringLiteral("–") : QLocale().toString(summary.meanCosine, 'f', 3);
        return role == SortRole ? QVariant(summary.meanCosine) : QVariant();
    case TypicalTargets:
        return role == PicturesRole ? QVariant(pictures(targets)) : QVariant();
    default:
        return role == PicturesRole ? QVariant(pictures(picks)) : QVariant();
    }
}

QVariant CentroidModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Centroid"),    tr("Target images"),   tr("Picks"),
                              tr("Mean cosine"), tr("Typical targets"), tr("Typical picks")};
    return titles[section];
}

QVariantList CentroidModel::pictures(const std::vector<ImageView> &images) const
{
    QVariantList pictures;
    for (const ImageView &image : images)
        pictures.push_back(m_thumbnails.thumbnail(image.hash, image.file));
    return pictures;
}

void CentroidModel::onThumbnail(const std::string &hash)
{
    const auto shows = [&](const std::vector<ImageView> &images) {
        return std::any_of(images.begin(), images.end(), [&](const ImageView &image) { return image.hash == hash; });
    };
    for (int i = 0; i < rowCount(); ++i) {
        if (shows(row(i).targets))
            Q_EMIT dataChanged(index(i, TypicalTargets), index(i, TypicalTargets), {PicturesRole});
        if (shows(row(i).picks))
            Q_EMIT dataChanged(index(i, TypicalPicks), index(i, TypicalPicks), {PicturesRole});
    }
}

} // namespace coresift
