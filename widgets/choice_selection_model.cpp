#include "widgets/choice_selection_model.h"

#include <algorithm>
#include <utility>

namespace coresift {

namespace {

ChosenImages::Ids combined(const ChosenImages::Ids &base, const ChosenImages::Ids &ids,
                           QItemSelectionModel::SelectionFlags command)
{
    ChosenImages::Ids result;
    const auto into = std::back_inserter(result);
    if (command.testFlag(QItemSelectionModel::Toggle))
        std::set_symmetric_difference(base.begin(), base.end(), ids.begin(), ids.end(), into);
    else if (command.testFlag(QItemSelectionModel::Deselect))
        std::set_difference(base.begin(), base.end(), ids.begin(), ids.end(), into);
    else
        std::set_union(base.begin(), base.end(), ids.begin(), ids.end(), into);
    return result;
}

} // namespace

ChoiceSelectionModel::ChoiceSelectionModel(QAbstractItemModel *model, ChosenImages &chosen, IdOf idOf, QObject *parent)
    : QItemSelectionModel(model, parent), m_chosen(chosen), m_idOf(std::move(idOf))
{
    connect(&m_chosen, &ChosenImages::changed, this, [this] { m_growing = m_growing && m_own; });
    // A view asks Qt's own set whether what it makes current is selected, then takes it or lets it go: that row is
    // there.
    const auto follow = [this] {
        const QModelIndex current = currentIndex();
        const bool isChosen = current.isValid() && m_chosen.contains(m_idOf(current.row()));
        QItemSelectionModel::select({current, current}, isChosen ? ClearAndSelect | Rows : SelectionFlags(Clear));
    };
    connect(this, &QItemSelectionModel::currentChanged, this, follow);
    connect(&m_chosen, &ChosenImages::changed, this, follow);
}

void ChoiceSelectionModel::select(const QModelIndex &index, SelectionFlags command)
{
    select(QItemSelection(index, index), command);
}

void ChoiceSelectionModel::select(const QItemSelection &selection, SelectionFlags command)
{
    if (command == NoUpdate)
        return;
    ChosenImages::Ids ids;
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom() && range.isValid(); ++row)
            ids.push_back(m_idOf(row));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (command.testFlag(Clear))
        m_base.clear();
    else if (!command.testFlag(Current) || !m_growing)
        m_base = m_chosen.ids();
    m_growing = command.testFlag(Current);
    m_own = true; // what others choose ends a growing range
    m_chosen.browse(combined(m_base, ids, command));
    m_own = false;
}

void ChoiceSelectionModel::clear()
{
    clearCurrentIndex();
}

} // namespace coresift
