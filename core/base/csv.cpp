#include "core/base/csv.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace coresift {

namespace {

/// Splits a text into rows of cells.
class CsvParser {
public:
    explicit CsvParser(const std::string &text) : m_text(text) {}

    bool nextRow(std::vector<std::string> &cells)
    {
        cells.clear();
        if (m_at >= m_text.size())
            return false;
        ++m_row;
        do
            cells.push_back(nextCell());
        while (take(','));
        const bool ended = m_at == m_text.size() || take('\r') || m_text[m_at] == '\n';
        take('\n');
        m_damaged = m_damaged || !ended; // something follows a closing quote
        return true;
    }

    std::size_t row() const { return m_row; }
    bool isDamaged() const { return m_damaged; }

private:
    bool take(char c)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }

    std::string nextCell()
    {
        if (!take('"')) {
            const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
            return m_text.substr(std::exchange(m_at, end), end - m_at);
        }
        std::string cell;
        while (m_at < m_text.size()) {
            if (!take('"'))
                cell += m_text[m_at++];
            else if (take('"'))
                cell += '"';
            else
                return cell;
        }
        m_damaged = true; // the quote was never closed
        return cell;
    }

    const std::string &m_text;
    std::size_t m_at = 0, m_row = 0;
    bool m_damaged = false;
};

} // namespace

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
    CsvParser parser(text);
    if (!parser.nextRow(table.columns))
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "is empty; a first row with column names was expected"), file);
    std::vector<std::string> cells;
    while (parser.nextRow(cells)) {
        if (parser.isDamaged())
            throw Error(
                ErrorKind::Corrupt,
                {CORESIFT_TEXT("Phrases", "row %1 has a quote that does not fit"), {std::to_string(parser.row())}},
                file);
        if (cells.size() != table.columns.size())
            throw Error(
                ErrorKind::Corrupt,
                {CORESIFT_TEXT("Phrases", "row %1 has %2 cells, not %3"),
                 {std::to_string(parser.row()), std::to_string(cells.size()), std::to_string(table.columns.size())}},
                file);
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

} // namespace coresift
