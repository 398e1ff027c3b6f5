#include "widgets/coreset_model.h"

#include "widgets/chosen_images.h"
#include "widgets/words.h"

#include <QLocale>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace coresift {

namespace {

constexpr std::int64_t kNotKnown = -1; // no image has this id

} // namespace

CoresetModel::CoresetModel(const ChosenImages &chosen, QObject *parent)
    : QAbstractTableModel(parent), m_chosen(chosen), m_coreset(std::make_shared<const std::vector<std::int64_t>>()),
      m_ask(new QTimer(this))
{
    m_ask->setSingleShot(true);
    connect(m_ask, &QTimer::timeout, this, [this] { Q_EMIT nearestTargetsWanted(std::exchange(m_wanted, {})); });
}

void CoresetModel::setCoreset(ImageTable images, std::shared_ptr<const std::vector<std::int64_t>> coreset)
{
    beginResetModel();
    m_images = std::move(images);
    m_coreset = std::move(coreset);
    endResetModel();
}

std::int64_t CoresetModel::idOf(int row) const
{
    return m_images.map->ids[static_cast<std::size_t>((*m_coreset)[static_cast<std::size_t>(row)])];
}

/// By its rank: the rows are in that order.
int CoresetModel::rowOf(std::int64_t id) const
{
    const std::int64_t index = m_images.map->indexOf(id);
    if (index < 0)
        return -1;
    const auto rankOf = [this](std::int64_t of) { return (*m_images.provenances)[static_cast<std::size_t>(of)].rank; };
    const auto at = std::lower_bound(m_coreset->begin(), m_coreset->end(), rankOf(index),
                                     [&](std::int64_t of, std::int64_t rank) { return rankOf(of) < rank; });
    return at != m_coreset->end() && *at == index ? static_cast<int>(at - m_coreset->begin()) : -1;
}

void CoresetModel::setNearestTargets(const std::vector<std::pair<std::int64_t, std::int64_t>> &pairs)
{
    for (const auto &[image, target] : pairs)
        m_nearest[image] = target;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NearestTarget), index(rowCount() - 1, NearestTarget), {Qt::DisplayRole});
}

void CoresetModel::forgetNearestTargets()
{
    m_nearest.clear();
    m_wanted.clear();
    setNearestTargets({});
}

QString CoresetModel::nearestTarget(std::int64_t id) const
{
    const auto [nearest, isNew] = m_nearest.emplace(id, kNotKnown);
    if (isNew) {
        m_wanted.push_back(id);
        m_ask->start();
    }
    const std::int64_t index = m_images.map->indexOf(nearest->second);
    return index < 0 ? QStringLiteral("…") : fromBytes(m_images.map->images[static_cast<std::size_t>(index)].path);
}

int CoresetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_coreset->size());
}

int CoresetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoresetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == GalleryModel::ChosenRole)
        return m_chosen.contains(idOf(index.row()));
    const bool number = index.column() != Path && index.column() != OpenSet && index.column() != NearestTarget;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto [image, provenance, mark] = m_images.item((*m_coreset)[static_cast<std::size_t>(index.row())]);
    switch (index.column()) {
    case Rank:
        return countWords(provenance.rank);
    case Path:
        return fromBytes(image.path);
    case OpenSet:
        return fromBytes(image.root);
    case Index:
        return countWords(image.id);
    case Round:
        return provenance.round == 0 ? tr("pinned") : countWords(provenance.round);
    case Centroid:
        return countWords(provenance.centroid);
    case NearestTarget:
        return nearestTarget(image.id);
    default:
        return QLocale().toString(static_cast<double>(provenance.cosine), 'f', 4);
    }
}

QVariant CoresetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Rank"),  tr("Path"),     tr("Open-set"), tr("Image id"),
                                         tr("Round"), tr("Centroid"), tr("Cosine"),   tr("Nearest target")};
    return titles[section];
}

} // namespace coresift
