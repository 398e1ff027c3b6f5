#include "widgets/pick_model.h"

#include "widgets/words.h"

#include <algorithm>

namespace coresift {

PickContent::PickContent(const ImageTable &table, const std::vector<std::int64_t> &ids,
                         const std::vector<std::int64_t> &others, bool differences)
{
    std::vector<std::int32_t> indices;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const bool only = !std::binary_search(others.begin(), others.end(), ids[i]);
        onlyHere += only ? 1 : 0;
        const std::int64_t index = table.map->indexOf(ids[i]);
        if (index < 0 || (differences && !only))
            continue;
        indices.push_back(static_cast<std::int32_t>(index));
        picks.push_back({static_cast<std::int64_t>(i) + 1, only});
    }
    gallery = std::make_shared<const GalleryContent>(table, std::move(indices));
}

void PickModel::setPicks(std::shared_ptr<const PickContent> content)
{
    m_picks = std::move(content);
    setContent(m_picks->gallery);
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickContent::Pick &pick = m_picks->picks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CaptionRole:
        return countWords(pick.rank); // the diamond tells what is only here
    case Qt::ToolTipRole:
        return (pick.onlyHere ? tr("%1\nrank %2, taken only here") : tr("%1\nrank %2, taken by both"))
            .arg(fromBytes(item(index.row()).image.path), countWords(pick.rank));
    case OnlyHereRole:
        return pick.onlyHere;
    default:
        return GalleryModel::data(index, role);
    }
}

} // namespace coresift
