#include "core/study/export_tables.h"

#include "core/base/text.h"
#include "core/study/export_metadata.h"

#include <algorithm>

namespace coresift {

namespace {

const std::vector<std::string> kMappingColumns{"file", "path", "open_set"};

std::vector<std::string> namesOf(std::vector<std::string> fixed, const std::vector<NamedCells> &metadata)
{
    for (const NamedCells &cells : metadata)
        fixed.push_back(cells.name);
    return fixed;
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
    for (const ExportImage &image : plan.images) {
        std::vector<std::string> cells = fixedCells(image);
        for (const NamedCells &named : metadata)
            cells.push_back(csvCell(named.cell(image)));
        text += rowOf(cells, places);
    }
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
        for (const NamedCells &named : metadata)
            cells.push_back(named.cell(image));
        text += csvRow(asCells(cells));
    }
    return text;
}

} // namespace coresift
