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
    const ImageList &list = images.map->images;
    const SetRole role = list.role(at);
    const Provenance &provenance = (*images.provenances)[at];
    if ((show == Show::Target && role != SetRole::Target) ||
        ((show == Show::OpenSet || show == Show::NotTaken) && role != SetRole::OpenSet) ||
        (show == Show::NotTaken && provenance.round >= 0))
        return false;
    return (root.empty() || list.root(at).name == root) && (label.empty() || list.label(at) == label) &&
           (centroid < 0 || (provenance.round >= 0 && provenance.centroid == centroid)) &&
           (text.isEmpty() || fromBytes(list.shownPath(at)).contains(text, Qt::CaseInsensitive) ||
            fromBytes(list.label(at)).contains(text, Qt::CaseInsensitive));
}

/// By code. Each text is compared once, however many images have it.
std::vector<bool> GalleryQuery::fittingCodes(const MetadataColumn &of) const
{
    const QString part = fromBytes(value);
    std::vector<bool> fits;
    fits.reserve(of.values.size());
    for (const std::string &candidate : of.values)
        fits.push_back(partOfValue ? fromBytes(candidate).contains(part, Qt::CaseInsensitive) : candidate == value);
    return fits;
}

/// The first column that knows the image decides, as cellOf() has it.
void GalleryQuery::keepValue(std::vector<std::int32_t> &rows) const
{
    if (column.empty())
        return;
    std::vector<std::pair<const MetadataColumn *, std::vector<bool>>> columns;
    for (const MetadataColumn *named : metadata->named(column))
        columns.emplace_back(named, fittingCodes(*named));
    const auto fits = [&](std::int32_t index) {
        const std::int64_t id = images.map->ids[static_cast<std::size_t>(index)];
        for (const auto &[named, fitting] : columns)
            if (const std::int32_t code = named->codeOf(id); code != 0)
                return bool(fitting[static_cast<std::size_t>(code)]);
        return value.empty();
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](std::int32_t index) { return !fits(index); }), rows.end());
}

void GalleryQuery::sort(std::vector<std::int32_t> &rows) const
{
    const auto why = [&](std::int32_t i) -> const Provenance & {
        return (*images.provenances)[static_cast<std::size_t>(i)];
    };
    const auto sortTo = [&](auto end, auto key) {
        std::stable_sort(rows.begin(), end, [&](std::int32_t a, std::int32_t b) { return key(a) < key(b); });
    };
    if (order == Order::Name)
        return sortTo(rows.end(), [&](std::int32_t i) { return images.map->images.path(static_cast<std::size_t>(i)); });
    const auto taken =
        std::stable_partition(rows.begin(), rows.end(), [&](std::int32_t i) { return why(i).round >= 0; });
    if (order == Order::Cosine)
        sortTo(taken, [&](std::int32_t i) { return -why(i).cosine; });
    else if (order == Order::Centroid)
        sortTo(taken, [&](std::int32_t i) { return std::pair(why(i).centroid, why(i).rank); });
    else if (order == Order::Round)
        sortTo(taken, [&](std::int32_t i) { return std::pair(why(i).round, why(i).rank); });
    else
        sortTo(taken, [&](std::int32_t i) { return why(i).rank; });
}

} // namespace coresift
