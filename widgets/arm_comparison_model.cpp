#include "widgets/arm_comparison_model.h"

#include "widgets/words.h"

#include <QLocale>

namespace coresift {

namespace {

QString spreadWords(const Spread &spread)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    if (spread.count == 0)
        return QStringLiteral("–");
    return spread.count == 1 ? number(spread.mean)
                             : QStringLiteral("%1 ± %2").arg(number(spread.mean), number(spread.deviation));
}

} // namespace

void ArmComparisonModel::setComparison(std::optional<Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ArmComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->arms.size());
}

int ArmComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : kFirstTask + static_cast<int>(m_comparison->tasks.size());
}

QVariant ArmComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::string &arm = m_comparison->arms[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return phraseWords(armTitle(arm));
    if (index.column() == 1) {
        const std::int64_t images = m_comparison->images(arm);
        return images == 0 ? QStringLiteral("–") : countWords(images);
    }
    return spreadWords(
        m_comparison->spread(arm, m_comparison->tasks[static_cast<std::size_t>(index.column() - kFirstTask)]));
}

QVariant ArmComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_comparison)
        return {};
    if (section == 0)
        return tr("Trained on");
    if (section == 1)
        return tr("Images");
    return tr("%1, %").arg(
        phraseWords(taskFigure(m_comparison->tasks[static_cast<std::size_t>(section - kFirstTask)])));
}

} // namespace coresift
