/// The user's decisions about open-set images: pinned ones are taken first, rejected ones not at all.
#pragma once

#include "core/base/options.h"
#include "core/dataset/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace coresift {

/// Current decisions, by image id. Throws Error.
std::vector<ImageMark> readMarks(const std::string &studyFolder);

/// Adds decisions behind those there are; MarkKind::None takes one back. Takes no study lock: decisions are made while
/// a stage works, which goes on with those it began with. Throws Error: NotFound for an id that is not in the
/// catalogue, InvalidInput for one that is not of an open-set, Permission, NoSpace, …
void markImages(const std::string &studyFolder, const std::vector<ImageMark> &marks);

/// One row of a selection's marks.csv: of an image, or of a centroid that was left out.
struct MarkRow {
    ImageMark mark;              ///< without an image for a centroid
    std::string openSet;         ///< name of the root
    std::string path;            ///< relative to it, as shown (showPath)
    std::optional<int> centroid; ///< its number
};

const std::vector<std::string> &markColumns();          ///< index, open_set, …: the file's, in order
std::vector<std::string> markCells(const MarkRow &row); ///< ready for a CSV, in the order of the columns

void writeMarksCsv(const std::string &file, const Catalogue &catalogue, const std::vector<ImageMark> &marks,
                   const ReasonedNumbers &leftOutCentroids);
/// Throws Error (Corrupt) with the row.
std::vector<MarkRow> readMarksCsv(const std::string &file);

} // namespace coresift
