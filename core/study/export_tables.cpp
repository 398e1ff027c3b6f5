#include "core/study/export_tables.h"

#include "core/base/text.h"
#include "core/study/export_metadata.h"

#include <algorithm>

namespace coresift {

namespace {

const std::vector<std::string> kMappingColumns{"file", "path", "open_set"};
const std::vector<std::string> kFeatureImageColumns{"index", "folder", "path"};

std::vector<std::string> namesOf(std::vector<std::string> fixed, const std::vector<NamedCells> &metadata)
{
    for (const NamedCells &cells : metadata)
        fixed.push_back(cells.name);
    return fixed;
}

/// Cells ready for a CSV with those of the image's metadata behind them.
std::vector<std::string> withMetadata(std::vector<std::string> cells, const std::vector<NamedCells> &metadata,
                                      std::int64_t image)
{
    for (const NamedCells &named : metadata)
        cells.push_back(csvCell(cellOf(named.columns, image)));
    return cells;
}

/// In the order of coresetColumns(), ready for a CSV.
std::vector<std::string> fixedCells(const ExportImage &image)
{
    if (image.pick)
        return coresetCells(*image.pick);
    return {"",
            csvCell(showPath(image.record.path)),
            csvCell(image.record.root),
            std::to_string(image.record.id),
            "",
            "",
            "",
            ""};
}

/// Places of the wanted columns in the row of all.
std::vector<std::size_t> placesOf(const std::vector<std::string> &wanted, const std::vector<std::string> &all)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < all.size() && wanted.empty(); ++i)
        places.push_back(i);
    for (const std::string &name : wanted)
        places.push_back(static_cast<std::size_t>(std::find(all.begin(), all.end(), name) - all.begin()));
    return places;
}

std::string rowOf(const std::vector<std::string> &all, const std::vector<std::size_t> &places)
{
    std::vector<std::string> cells;
    cells.reserve(places.size());
    for (const std::size_t place : places)
        cells.push_back(all[place]);
    return csvRow(cells);
}

std::vector<std::string> asCells(const std::vector<std::string> &texts)
{
    std::vector<std::string> cells;
    for (const std::string &text : texts)
        cells.push_back(csvCell(text));
    return cells;
}

} // namespace

std::vector<std::string> exportColumns(const Metadata &metadata)
{
    return namesOf(coresetColumns(), metadataBehind(coresetColumns(), metadata));
}

std::string tableText(const ExportPlan &plan)
{
    const std::vector<NamedCells> metadata = metadataBehind(coresetColumns(), plan.metadata);
    const std::vector<std::string> columns = namesOf(coresetColumns(), metadata);
    const std::vector<std::size_t> places = placesOf(plan.request.columns, columns);
    std::string text = rowOf(asCells(columns), places);
    for (const ExportImage &image : plan.images)
        text += rowOf(withMetadata(fixedCells(image), metadata, image.record.id), places);
    return text;
}

std::string mappingText(const ExportPlan &plan)
{
    std::vector<std::string> fixed = kMappingColumns;
    if (plan.request.tree)
        fixed.emplace_back("class");
    const std::vector<NamedCells> metadata = metadataBehind(fixed, plan.metadata);
    std::string text = csvRow(asCells(namesOf(fixed, metadata)));
    for (const ExportImage &image : plan.images) {
        if (image.name.empty())
            continue;
        std::vector<std::string> cells{showPath(image.name), showPath(image.record.path), image.record.root};
        if (plan.request.tree)
            cells.push_back(image.folderText);
        text += csvRow(withMetadata(asCells(cells), metadata, image.record.id));
    }
    return text;
}

std::string featureImagesText(const ExportPlan &plan)
{
    const std::vector<NamedCells> metadata = metadataBehind(kFeatureImageColumns, plan.metadata);
    std::string text = csvRow(asCells(namesOf(kFeatureImageColumns, metadata)));
    auto id = plan.featureIds.begin();
    for (const ExportImage &image : plan.images) {
        if (id == plan.featureIds.end() || *id != image.record.id)
            continue; // it has no features
        ++id;
        const std::vector<std::string> cells{std::to_string(image.record.id), image.record.root,
                                             showPath(image.record.path)};
        text += csvRow(withMetadata(asCells(cells), metadata, image.record.id));
    }
    return text;
}

std::string marksText(const ExportPlan &plan)
{
    const std::vector<NamedCells> metadata = metadataBehind(markColumns(), plan.metadata);
    std::string text = csvRow(asCells(namesOf(markColumns(), metadata)));
    for (const MarkRow &row : plan.marks)
        text += csvRow(withMetadata(markCells(row), metadata, row.mark.image));
    return text;
}

} // namespace coresift
