#include "core/sampling/coreset_csv.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <limits>

namespace coresift {

namespace {

int intCell(const CsvTable &table, std::size_t row, std::size_t column, int least)
{
    return static_cast<int>(wholeCell(table, row, column, least, std::numeric_limits<int>::max()));
}

} // namespace

const std::vector<std::string> &coresetColumns()
{
    static const std::vector<std::string> columns{"rank",  "path",     "open_set", "index",
                                                  "round", "centroid", "cosine",   "nearest_target"};
    return columns;
}

std::vector<std::string> coresetCells(const CoresetRow &row)
{
    return {std::to_string(row.rank),          csvCell(row.path),         csvCell(row.openSet),
            std::to_string(row.index),         std::to_string(row.round), std::to_string(row.centroid),
            fmt::format("{:.6f}", row.cosine), csvCell(row.nearestTarget)};
}

void writeCoresetCsv(const std::string &file, const std::vector<CoresetRow> &rows)
{
    std::string text = csvRow(coresetColumns());
    for (const CoresetRow &row : rows)
        text += csvRow(coresetCells(row));
    writeFileAtomically(file, text);
}

std::vector<CoresetRow> readCoresetCsv(const std::string &file)
{
    const CsvTable table = readCsv(file);
    const std::size_t rank = table.column("rank"), path = table.column("path"), openSet = table.column("open_set"),
                      index = table.column("index"), round = table.column("round"), centroid = table.column("centroid"),
                      cosine = table.column("cosine"), nearest = table.column("nearest_target");
    std::vector<CoresetRow> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::vector<std::string> &cells = table.rows[i];
        rows.push_back({wholeCell(table, i, rank, 1), csvText(cells[path]), csvText(cells[openSet]),
                        wholeCell(table, i, index, 1), intCell(table, i, round, 0), intCell(table, i, centroid, -1),
                        static_cast<float>(numberCell(table, i, cosine)), csvText(cells[nearest])});
    }
    return rows;
}

void writeRoundsCsv(const std::string &file, const std::vector<Round> &rounds)
{
    std::string text = "round,utility,picks,total\r\n";
    for (std::size_t i = 0; i < rounds.size(); ++i)
        text += fmt::format("{},{:.9f},{},{}\r\n", i + 1, rounds[i].utility, rounds[i].picks, rounds[i].total);
    writeFileAtomically(file, text);
}

std::vector<Round> readRoundsCsv(const std::string &file)
{
    const CsvTable table = readCsv(file);
    const std::size_t utility = table.column("utility"), picks = table.column("picks"), total = table.column("total");
    std::vector<Round> rounds;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        rounds.push_back({numberCell(table, i, utility), wholeCell(table, i, picks, 0), wholeCell(table, i, total, 0)});
    return rounds;
}

void writePicksCsv(const std::string &file, const std::vector<Pick> &picks)
{
    std::string text = "index,round,centroid,cosine\r\n";
    for (const Pick &pick : picks)
        text += fmt::format("{},{},{},{:.6f}\r\n", pick.row, pick.round, pick.centroid, pick.cosine);
    writeFileAtomically(file, text);
}

} // namespace coresift
