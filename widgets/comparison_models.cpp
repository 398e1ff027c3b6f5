#include "widgets/comparison_models.h"

#include "widgets/words.h"

#include <QLocale>
#include <set>

namespace coresift {

void ComparisonModel::setComparison(std::shared_ptr<const SelectorComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    follow();
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell shown = cell(index.row(), index.column());
    const bool isNumber = shown.order.typeId() != QMetaType::QString;
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return shown.help;
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return shown.order;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Horizontal ? columns() : rows();
    if (role != Qt::DisplayRole || section < 0 || section >= sections)
        return {};
    return orientation == Qt::Horizontal ? title(section) : rowTitle(section);
}

ComparisonModel::Cell SelectorFiguresModel::cell(int row, int column) const
{
    const SelectorResult &shown = result(row);
    const auto number = [](double value, int digits, const QString &help) {
        return Cell{QLocale().toString(value, 'f', digits), value, help};
    };
    switch (column) {
    case Selector:
        return {fromBytes(shown.selector), fromBytes(shown.selector), phraseWords(shown.remark)};
    case Images: {
        const auto images = static_cast<qlonglong>(shown.ids.size());
        return {countWords(images), images};
    }
    case Coverage:
        return number(shown.coverage.mean, 4, tr("Mean cosine of a target image to the nearest image taken"));
    case Tenth:
        return number(shown.coverage.tenth, 4,
                      tr("Nine of ten target images have an image taken that is at least so near"));
    case ToTarget:
        return number(shown.coverage.ofTheCoreset, 4, tr("Mean cosine of an image taken to the nearest target image"));
    default:
        return number(shown.seconds, 2, tr("For the selection alone"));
    }
}

QString SelectorFiguresModel::title(int column) const
{
    const QString titles[ColumnCount] = {tr("Selector"),        tr("Images"),          tr("Coverage"),
                                         tr("10th percentile"), tr("Cosine of picks"), tr("Seconds")};
    return titles[column];
}

ComparisonModel::Cell SelectorOverlapModel::cell(int row, int column) const
{
    if (row == column)
        return {QStringLiteral("–"), 0};
    const auto first = static_cast<std::size_t>(std::min(row, column));
    const auto second = static_cast<std::size_t>(std::max(row, column));
    for (const SelectorOverlap &overlap : comparison().overlaps)
        if (overlap.first == first && overlap.second == second) {
            const QString shared = countWords(overlap.shared);
            const QString jaccard = QLocale().toString(overlap.jaccard, 'f', 3);
            return {QStringLiteral("%1 (%2)").arg(shared, jaccard), static_cast<qlonglong>(overlap.shared),
                    tr("%1 images are taken by both, %2 of those that either takes").arg(shared, jaccard)};
        }
    return {QString(), 0};
}

QString SelectorOverlapModel::title(int column) const
{
    return fromBytes(result(column).selector);
}

void ClassMixModel::follow()
{
    std::set<std::string> classes;
    for (const SelectorResult &result : comparison().results)
        for (const auto &[label, images] : result.classes)
            classes.insert(label);
    m_classes.assign(classes.begin(), classes.end());
}

ComparisonModel::Cell ClassMixModel::cell(int row, int column) const
{
    const std::string &label = m_classes[static_cast<std::size_t>(row)];
    if (column == 0)
        return {fromBytes(label), fromBytes(label)};
    const SelectorResult &shown = result(column - 1);
    const auto found = shown.classes.find(label);
    const qlonglong images = found == shown.classes.end() ? 0 : found->second;
    const double share =
        shown.ids.empty() ? 0 : 100.0 * static_cast<double>(images) / static_cast<double>(shown.ids.size());
    return {QStringLiteral("%1 (%2 %)").arg(countWords(images), QLocale().toString(share, 'f', 1)), images};
}

QString ClassMixModel::title(int column) const
{
    return column == 0 ? tr("Class") : fromBytes(result(column - 1).selector);
}

} // namespace coresift
