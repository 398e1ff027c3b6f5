/// The catalogue's file: its tables, version by version, and how it is opened. Private to the catalogue.
#pragma once

#include <cstdint>
#include <string>

struct sqlite3;

namespace coresift {

constexpr std::int64_t kFormatWithMarks = 2, kFormatWithMetadata = 3, kFormatWithOrigins = 4;

/// For writing, a missing file is made and an older format brought up to date. The caller closes it. Throws Error
/// (Corrupt, NewerVersion, NotFound, Io).
sqlite3 *openCatalogueFile(const std::string &file, bool forWriting);

/// An older one stays what it is while it is only read.
std::int64_t formatOf(sqlite3 *database, const std::string &file);

} // namespace coresift
