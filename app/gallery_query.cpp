#include "app/gallery_query.h"

#include "widgets/words.h"

#include <algorithm>
#include <numeric>

namespace coresift {

std::vector<std::int32_t> GalleryQuery::rows() const
{
    std::vector<std::int32_t> rows = candidates();
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](std::int32_t index) { return !wants(index); }), rows.end());
    keepValue(rows);
    sort(rows);
    return rows;
}

/// What `show` names, before the other filters; the coreset in order of rank, others in order of id.
std::vector<std::int32_t> GalleryQuery::candidates() const
{
    if (show == Show::Coreset)
        return {coreset->begin(), coreset->end()};
    std::vector<std::int32_t> rows;
    const auto addIds = [&](std::int64_t id) {
        if (const std::int64_t index = images.map->indexOf(id); index >= 0)
            rows.push_back(static_cast<std::int32_t>(index));
    };
    if (show == Show::Chosen || show == Show::NearCopies || show == Show::Leaks) {
        for (const std::int64_t id : listed)
            addIds(id);
    } else if (show == Show::Pinned || show == Show::Rejected) {
        const MarkKind kind = show == Show::Pinned ? MarkKind::Pinned : MarkKind::Rejected;
        for (const auto &[id, mark] : *images.marks)
            if (mark.kind == kind)
                addIds(id);
    } else {
        rows.resize(images.map->images.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

bool GalleryQuery::wants(std::int32_t index) const
{
    const auto at = static_cast<std::size_t>(index);
    const ImageView &image = images.map->images[at];
    const Provenance &provenance = (*images.provenances)[at];
    if ((show == Show::Target && image.role != SetRole::Target) ||
        ((show == Show::OpenSet || show == Show::NotTaken) && image.role != SetRole::OpenSet) ||
        (show == Show::NotTaken && provenance.round >= 0))
        return false;
    return (root.empty() || image.root == root) && (label.empty() || image.label == label) &&
           (centroid < 0 || (provenance.round >= 0 && provenance.centroid == centroid)) &&
           (text.isEmpty() || fromBytes(image.path).contains(text, Qt::CaseInsensitive));
}

void GalleryQuery::keepValue(std::vector<std::int32_t> &rows) const
{
    if (column.empty())
        return;
    const std::vector<const MetadataColumn *> columns = metadata->named(column);
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&](std::int32_t index) {
                                  return cellOf(columns, images.map->ids[static_cast<std::size_t>(index)]) != value;
                              }),
               rows.end());
}

void GalleryQuery::sort(std::vector<std::int32_t> &rows) const
{
    const auto image = [&](std::int32_t i) -> const ImageView & {
        return images.map->images[static_cast<std::size_t>(i)];
    };
    const auto why = [&](std::int32_t i) -> const Provenance & {
        return (*images.provenances)[static_cast<std::size_t>(i)];
    };
    const auto sortBy = [&](auto key) {
        std::stable_sort(rows.begin(), rows.end(), [&](std::int32_t a, std::int32_t b) { return key(a) < key(b); });
    };
    switch (order) {
    case Order::Name:
        return sortBy([&](std::int32_t i) -> const std::string & { return image(i).path; });
    case Order::Cosine:
        return sortBy([&](std::int32_t i) { return std::pair(why(i).round < 0, -why(i).cosine); });
    case Order::Centroid:
        return sortBy([&](std::int32_t i) { return std::tuple(why(i).round < 0, why(i).centroid, why(i).rank); });
    case Order::Round:
        return sortBy([&](std::int32_t i) { return std::tuple(why(i).round < 0, why(i).round, why(i).rank); });
    case Order::Rank:
        if (show != Show::Coreset)
            sortBy([&](std::int32_t i) { return std::pair(why(i).round < 0, why(i).rank); });
    }
}

} // namespace coresift
