#include "widgets/shortcut_model.h"

#include <utility>

namespace coresift {

namespace {

QString keyNames(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        names.push_back(key.toString(QKeySequence::NativeText));
    return names.join(QStringLiteral(", "));
}

} // namespace

ShortcutModel::ShortcutModel(QList<ShortcutRow> rows, QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::move(rows))
{}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const ShortcutRow &row = m_rows[index.row()];
    const QString cells[] = {keyNames(row.keys), row.action, row.where};
    return cells[index.column()];
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Keys"), tr("What they do"), tr("Where")};
    return titles[section];
}

} // namespace coresift
