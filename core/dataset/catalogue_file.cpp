#include "core/dataset/catalogue_file.h"

#include "core/base/error.h"
#include "core/dataset/sqlite.h"

namespace coresift {

namespace {

constexpr std::int64_t kVersion = kFormatWithOrigins;
constexpr int kBusyMilliseconds = 10'000; // a commit of another process is over long before

// One transaction each: a process killed in the middle leaves an empty file or the older format, not half a catalogue.
constexpr const char *kSchemaOf1 = R"(
    BEGIN;
    CREATE TABLE images (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        root TEXT NOT NULL, path BLOB NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, hash TEXT NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL, label TEXT NOT NULL, state INTEGER NOT NULL, reason TEXT NOT NULL);
    CREATE UNIQUE INDEX images_present ON images (root, path) WHERE state <> 1;
    CREATE INDEX images_of_root ON images (root, state, id);
    CREATE TABLE remarks (root TEXT NOT NULL, path BLOB NOT NULL, reason TEXT NOT NULL);
    CREATE TABLE revisions (root TEXT PRIMARY KEY, revision INTEGER NOT NULL);
    PRAGMA user_version = 1;
    COMMIT;
)";

constexpr const char *kUpgradeFrom1 = R"(
    BEGIN;
    CREATE TABLE marks (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, image INTEGER NOT NULL, kind INTEGER NOT NULL, reason TEXT NOT NULL,
        made TEXT NOT NULL);
    PRAGMA user_version = 2;
    COMMIT;
)";

// Codes: int32, little-endian, one an image from first_image on; 0 is no value.
constexpr const char *kUpgradeFrom2 = R"(
    BEGIN;
    CREATE TABLE metadata_columns (
        id INTEGER PRIMARY KEY AUTOINCREMENT, root TEXT NOT NULL, name TEXT NOT NULL, first_image INTEGER NOT NULL,
        codes BLOB NOT NULL, UNIQUE (root, name));
    CREATE TABLE metadata_values (
        column_id INTEGER NOT NULL, code INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (column_id, code))
        WITHOUT ROWID;
    PRAGMA user_version = 3;
    COMMIT;
)";

// ColumnOrigin; nobody wrote down that of the columns there are.
constexpr const char *kUpgradeFrom3 = R"(
    BEGIN;
    ALTER TABLE metadata_columns ADD COLUMN of_layout INTEGER NOT NULL DEFAULT 2;
    PRAGMA user_version = 4;
    COMMIT;
)";

/// For reading, the file is opened writable where it can be: a journal that a killed writer left has to be rolled back.
sqlite3 *openDatabase(const std::string &file, bool forWriting)
{
    sqlite3 *database = nullptr;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (forWriting)
        flags |= SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(file.c_str(), &database, flags, nullptr);
    if (code != SQLITE_OK && !forWriting) {
        sqlite3_close(database);
        code = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    }
    if (code != SQLITE_OK) {
        sqlite3_close(database);
        checkSqlite(code, nullptr, file);
    }
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    return database;
}

bool isEmpty(sqlite3 *database, const std::string &file)
{
    Statement statement(database, file, "SELECT count(*) FROM sqlite_master");
    statement.step();
    return statement.integer(0) == 0;
}

/// Creates the tables in an empty file that is opened for writing; anything else has to be a catalogue already.
void prepare(sqlite3 *database, const std::string &file, bool forWriting)
{
    const std::int64_t version = formatOf(database, file);
    if (version > kVersion)
        throw Error(ErrorKind::NewerVersion,
                    {CORESIFT_TEXT(
                         "Phrases",
                         "was written by a newer Coresift (format version %1, this one reads %2); nothing was changed"),
                     {std::to_string(version), std::to_string(kVersion)}},
                    file);
    if (version == 0 && forWriting && isEmpty(database, file))
        executeSql(database, file, kSchemaOf1);
    else if (version < 1)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no catalogue"), file);
    if (forWriting && formatOf(database, file) < kFormatWithMarks)
        executeSql(database, file, kUpgradeFrom1);
    if (forWriting && formatOf(database, file) < kFormatWithMetadata)
        executeSql(database, file, kUpgradeFrom2);
    if (forWriting && formatOf(database, file) < kFormatWithOrigins)
        executeSql(database, file, kUpgradeFrom3);
}

} // namespace

sqlite3 *openCatalogueFile(const std::string &file, bool forWriting)
{
    sqlite3 *const database = openDatabase(file, forWriting);
    try {
        prepare(database, file, forWriting);
    } catch (...) {
        sqlite3_close(database);
        throw;
    }
    return database;
}

std::int64_t formatOf(sqlite3 *database, const std::string &file)
{
    Statement statement(database, file, "PRAGMA user_version");
    statement.step();
    return statement.integer(0);
}

} // namespace coresift
