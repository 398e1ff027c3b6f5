#include "core/base/csv.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace coresift {

CsvReader::CsvReader(const std::string &text, const std::string &file, char separator)
    : m_text(text), m_file(file), m_ends{separator, '\r', '\n', '\0'}, m_at(text.rfind(kByteOrderMark, 0) == 0 ? 3 : 0)
{
    if (text.rfind("\xFF\xFE", 0) == 0 || text.rfind("\xFE\xFF", 0) == 0)
        throw Error(ErrorKind::Unsupported, CORESIFT_TEXT("Phrases", "is UTF-16; save it as CSV in UTF-8"), file);
}

bool CsvReader::nextRow(std::vector<std::string> &cells)
{
    if (m_at >= m_text.size())
        return false;
    ++m_row;
    std::size_t count = 0;
    do {
        if (count == cells.size())
            cells.emplace_back();
        takeCell(cells[count++]);
    } while (take(m_ends[0]));
    cells.resize(count);
    if (m_at < m_text.size() && !take('\r') && m_text[m_at] != '\n')
        throwBadQuote(); // something follows a closing quote
    take('\n');
    return true;
}

void CsvReader::requireCells(const std::vector<std::string> &cells, std::size_t count) const
{
    if (cells.size() != count)
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "row %1 has %2 cells, not %3"),
                     {std::to_string(m_row), std::to_string(cells.size()), std::to_string(count)}},
                    m_file);
}

bool CsvReader::take(char c)
{
    const bool there = m_at < m_text.size() && m_text[m_at] == c;
    m_at += there ? 1 : 0;
    return there;
}

void CsvReader::takeCell(std::string &cell)
{
    if (!take('"')) {
        const std::size_t end = std::min(m_text.find_first_of(m_ends, m_at, 3), m_text.size());
        cell.assign(m_text, m_at, end - m_at);
        m_at = end;
        return;
    }
    cell.clear();
    while (m_at < m_text.size()) {
        if (!take('"'))
            cell += m_text[m_at++];
        else if (take('"'))
            cell += '"';
        else
            return;
    }
    throwBadQuote(); // it was never closed
}

void CsvReader::throwBadQuote() const
{
    throw Error(ErrorKind::Corrupt,
                {CORESIFT_TEXT("Phrases", "row %1 has a quote that does not fit"), {std::to_string(m_row)}}, m_file);
}

char separatorOf(const std::string &text)
{
    constexpr char kSeparators[] = {',', ';', '\t'};
    std::size_t counts[std::size(kSeparators)] = {};
    bool quoted = false;
    for (const char c : text) {
        quoted = quoted != (c == '"');
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (std::size_t i = 0; i < std::size(kSeparators); ++i)
            counts[i] += !quoted && c == kSeparators[i] ? 1 : 0;
    }
    return kSeparators[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

std::size_t CsvTable::column(const std::string &name) const
{
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end())
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "has no column “%1”"), {name}}, file);
    return static_cast<std::size_t>(found - columns.begin());
}

CsvTable readCsv(const std::string &file)
{
    const std::string text = readTextFile(file);
    CsvTable table;
    table.file = file;
    CsvReader reader(text, file);
    if (!reader.nextRow(table.columns))
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "is empty; a first row with column names was expected"), file);
    std::vector<std::string> cells;
    while (reader.nextRow(cells)) {
        reader.requireCells(cells, table.columns.size());
        table.rows.push_back(cells);
    }
    return table;
}

double numberCell(const CsvTable &table, std::size_t row, std::size_t column)
{
    const std::string &cell = table.rows[row][column];
    double value = 0;
    const auto result = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (result.ec != std::errc() || result.ptr != cell.data() + cell.size())
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "row %1 has no number in the column “%2”"),
                     {std::to_string(row + 2), table.columns[column]}},
                    table.file);
    return value;
}

double cellWithin(const CsvTable &table, std::size_t row, std::size_t column, double least, double most)
{
    const double value = numberCell(table, row, column);
    if (!(value >= least && value <= most)) // not-a-number neither
        throwImpossibleCell(table, row, column);
    return value;
}

std::int64_t wholeCell(const CsvTable &table, std::size_t row, std::size_t column, std::int64_t least,
                       std::int64_t most)
{
    const double value = cellWithin(table, row, column, static_cast<double>(least), static_cast<double>(most));
    if (value != std::floor(value))
        throwImpossibleCell(table, row, column);
    return static_cast<std::int64_t>(value);
}

void throwImpossibleCell(const CsvTable &table, std::size_t row, std::size_t column)
{
    throw Error(ErrorKind::Corrupt,
                {CORESIFT_TEXT("Phrases", "row %1 has an impossible value in the column “%2”"),
                 {std::to_string(row + 2), table.columns[column]}},
                table.file);
}

} // namespace coresift
