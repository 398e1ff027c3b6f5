/// The coreset as a table that others can read: RFC 4180, UTF-8, one row an image in order of rank.
#pragma once

#include "core/sampling/simcore.h"

#include <string>
#include <vector>

namespace coresift {

/// One row of coreset.csv.
struct CoresetRow {
    std::int64_t rank = 0;  ///< from 1
    std::string path;       ///< relative to the named root, as shown (showPath)
    std::string openSet;    ///< name of the root
    std::int64_t index = 0; ///< image id
    int round = 0;
    int centroid = 0;
    float cosine = 0;
    std::string nearestTarget; ///< path of the nearest target image, as shown
};

const std::vector<std::string> &coresetColumns();             ///< rank, path, …: the file's, in order
std::vector<std::string> coresetCells(const CoresetRow &row); ///< ready for a CSV, in the order of the columns

void writeCoresetCsv(const std::string &file, const std::vector<CoresetRow> &rows);
/// Throws Error (Corrupt) with the line.
std::vector<CoresetRow> readCoresetCsv(const std::string &file);

void writeRoundsCsv(const std::string &file, const std::vector<Round> &rounds); ///< round,utility,picks,total
std::vector<Round> readRoundsCsv(const std::string &file);

/// For plain arrays: index,round,centroid,cosine.
void writePicksCsv(const std::string &file, const std::vector<Pick> &picks);

} // namespace coresift
