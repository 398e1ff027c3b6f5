/// Reading CSV (RFC 4180): quoted cells, line breaks inside them, both kinds of line ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace coresift {

/// The rows of a text one after the other, without holding them. Keeps references: text and file name outlive it. A
/// byte order mark at the start is passed over.
class CsvReader {
public:
    /// Throws Error (Unsupported) for a text whose mark says UTF-16.
    CsvReader(const std::string &text, const std::string &file, char separator = ',');

    /// False at the end of the text. Throws Error (Corrupt) for a quote that does not fit.
    bool nextRow(std::vector<std::string> &cells);
    std::size_t row() const { return m_row; } ///< of the last one, from 1
    /// Throws Error (Corrupt) when the last row has another number of cells.
    void requireCells(const std::vector<std::string> &cells, std::size_t count) const;

private:
    bool take(char c);
    void takeCell(std::string &cell);
    [[noreturn]] void throwBadQuote() const;

    const std::string &m_text, &m_file;
    const char m_ends[4]; ///< what ends a cell without quotes
    std::size_t m_at = 0, m_row = 0;
};

/// What separates the cells of the first row: a comma, or a semicolon or tab where that stands there more often.
char separatorOf(const std::string &text);

/// A table whose first row names its columns.
struct CsvTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as columns

    std::size_t column(const std::string &name) const; ///< throws Error (Corrupt) when it is missing
    std::string file;                                  ///< where it came from, for messages
};

/// Throws Error (Corrupt) with the line of a row that does not fit.
CsvTable readCsv(const std::string &file);

/// A cell as a number. Throws Error (Corrupt) with file and line.
double numberCell(const CsvTable &table, std::size_t row, std::size_t column);
/// The same for a number that has to lie within bounds, and for a whole one.
double cellWithin(const CsvTable &table, std::size_t row, std::size_t column, double least, double most);
constexpr std::int64_t kMostWholeCell = 9'000'000'000'000'000; ///< whole in a double
std::int64_t wholeCell(const CsvTable &table, std::size_t row, std::size_t column, std::int64_t least,
                       std::int64_t most = kMostWholeCell);
/// Error (Corrupt) with file, line and column.
[[noreturn]] void throwImpossibleCell(const CsvTable &table, std::size_t row, std::size_t column);

} // namespace coresift
