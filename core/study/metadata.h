/// What a table beside the images says about them, joined to the catalogue by path: licence, source, patient, date, …
#pragma once

#include "core/base/job.h"
#include "core/dataset/metadata_column.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coresift {

struct JoinOptions {
    std::string root;        ///< Root::name; empty: the study's only open-set
    std::string pathColumn;  ///< empty: the first that is named path, file, filename or image
    bool byFileName = false; ///< a path that is not there stands for the one image of the root with its file name
};

struct JoinReport {
    std::string root;
    std::vector<std::string> columns; ///< as they are called in the study
    std::int64_t rows = 0, matched = 0;
    std::int64_t repeated = 0;  ///< of those matched: about an image that an earlier row was about; the last one counts
    std::int64_t unmatched = 0; ///< rows about no image of the root
    std::vector<std::string> firstUnmatched; ///< a few of their paths, as shown
    std::int64_t withoutRow = 0;             ///< images that no row is about
    std::int64_t otherEncoding = 0;          ///< rows of those matched with cells that are no UTF-8, and escaped

    Phrase summary() const;
};

/// Joins a CSV (RFC 4180 in UTF-8; commas, semicolons or tabs; see README) to one root's images by their path relative
/// to the root: as it stands, as exports show it, with '\' for '/', with "./" or the root's folder before it. Columns
/// of the same name and root are replaced, others stay; no stage becomes stale. A changed file is a new image, which
/// has no cells before the next join. Locks the study. Throws Error: NotFound for a root or a column that is not there,
/// InvalidInput where one has to be named, Corrupt with the row; Cancelled. The study is then as it was.
JoinReport joinMetadata(const std::string &studyFolder, const std::string &csv, const JoinOptions &options,
                        JobContext &context);

/// Takes no lock. Throws Error.
Metadata readMetadata(const std::string &studyFolder);

/// Removes a column, of one root or, when `root` is empty, of all. Locks the study. Throws Error (NotFound).
void removeMetadata(const std::string &studyFolder, const std::string &column, const std::string &root = {});

} // namespace coresift
