#include "core/study/marks.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <limits>

namespace coresift {

namespace {

void requireOpenSetImages(const StudySettings &settings, const Catalogue &catalogue,
                          const std::vector<ImageMark> &marks)
{
    const std::vector<Root> roots = rootsOf(settings, SetRole::OpenSet);
    for (const ImageMark &mark : marks) {
        const ImageRecord image = catalogue.image(mark.image);
        const bool known =
            std::any_of(roots.begin(), roots.end(), [&](const Root &root) { return root.name == image.root; });
        if (!known)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "image %1 is not of an open-set: only those are pinned or rejected"),
                         {std::to_string(mark.image)}});
    }
}

MarkKind markKind(const CsvTable &table, std::size_t row, std::size_t column)
{
    for (const MarkKind kind : {MarkKind::Rejected, MarkKind::Pinned})
        if (table.rows[row][column] == markName(kind))
            return kind;
    throwImpossibleCell(table, row, column);
}

/// Older files have no such column.
std::optional<int> centroidCell(const CsvTable &table, std::size_t row)
{
    const auto column = std::find(table.columns.begin(), table.columns.end(), "centroid");
    const auto place = static_cast<std::size_t>(column - table.columns.begin());
    if (column == table.columns.end() || table.rows[row][place].empty())
        return std::nullopt;
    return static_cast<int>(wholeCell(table, row, place, 0, std::numeric_limits<int>::max()));
}

} // namespace

std::vector<ImageMark> readMarks(const std::string &studyFolder)
{
    return Catalogue(catalogueFile(studyFolder), Catalogue::Access::Read).marks();
}

void markImages(const std::string &studyFolder, const std::vector<ImageMark> &marks)
{
    const StudyFile study = readStudyFile(studyFolder);
    Catalogue catalogue(catalogueFile(studyFolder), Catalogue::Access::Write);
    requireOpenSetImages(study.settings, catalogue, marks);
    catalogue.appendMarks(marks, timestamp());
}

const std::vector<std::string> &markColumns()
{
    static const std::vector<std::string> columns{"index", "open_set", "path", "mark", "reason", "centroid"};
    return columns;
}

std::vector<std::string> markCells(const MarkRow &row)
{
    return {row.centroid ? std::string() : std::to_string(row.mark.image),
            csvCell(row.openSet),
            csvCell(row.path),
            markName(row.mark.kind),
            csvCell(row.mark.reason),
            row.centroid ? std::to_string(*row.centroid) : std::string()};
}

void writeMarksCsv(const std::string &file, const Catalogue &catalogue, const std::vector<ImageMark> &marks,
                   const ReasonedNumbers &leftOutCentroids)
{
    std::string text = csvRow(markColumns());
    for (const ImageMark &mark : marks) {
        const ImageRecord image = catalogue.image(mark.image);
        text += csvRow(markCells({mark, image.root, showPath(image.path), {}}));
    }
    for (const ReasonedNumber &centroid : leftOutCentroids)
        text += csvRow(markCells({{0, MarkKind::Rejected, centroid.reason}, {}, {}, centroid.number}));
    writeFileAtomically(file, text);
}

std::vector<MarkRow> readMarksCsv(const std::string &file)
{
    const CsvTable table = readCsv(file);
    const std::size_t index = table.column("index"), openSet = table.column("open_set"), path = table.column("path"),
                      mark = table.column("mark"), reason = table.column("reason");
    std::vector<MarkRow> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::vector<std::string> &cells = table.rows[i];
        const std::optional<int> leftOut = centroidCell(table, i);
        rows.push_back({{leftOut ? 0 : wholeCell(table, i, index, 1), markKind(table, i, mark), csvText(cells[reason])},
                        csvText(cells[openSet]),
                        csvText(cells[path]),
                        leftOut});
    }
    return rows;
}

} // namespace coresift
