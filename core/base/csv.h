/// Reading CSV (RFC 4180): quoted cells, line breaks inside them, both kinds of line ends.
#pragma once

#include <string>
#include <vector>

namespace coresift {

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

} // namespace coresift
