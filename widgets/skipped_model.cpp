#include "widgets/skipped_model.h"

#include "widgets/words.h"

namespace coresift {

void SkippedModel::setFiles(std::vector<SkippedFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int SkippedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int SkippedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant SkippedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SkippedFile &file = m_files[static_cast<std::size_t>(index.row())];
    const QString cells[] = {fromBytes(file.root), fromBytes(file.path), phraseWords(file.reason)};
    return cells[index.column()];
}

QVariant SkippedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Folder"), tr("File"), tr("Reason")};
    return titles[section];
}

} // namespace coresift
