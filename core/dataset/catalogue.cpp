#include "core/dataset/catalogue.h"

#include "core/base/error.h"
#include "core/base/phrase_json.h"
#include "core/dataset/sqlite.h"

#include <fmt/format.h>

namespace coresift {

namespace {

constexpr int kVersion = 2;
constexpr int kBusyMilliseconds = 10'000; // a commit of another process is over long before

// One transaction: a process killed in the middle leaves an empty file, not half a catalogue.
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

constexpr const char *kColumns = "id, root, path, size, modified, hash, width, height, label, state, reason";

ImageState stateOf(std::int64_t number)
{
    return number == 1 ? ImageState::Gone : number == 2 ? ImageState::Unreadable : ImageState::Ok;
}

ImageRecord recordOf(const Statement &row)
{
    ImageRecord record;
    record.id = row.integer(0);
    record.root = row.text(1);
    record.path = row.text(2);
    record.size = row.integer(3);
    record.modified = row.integer(4);
    record.hash = row.text(5);
    record.width = static_cast<int>(row.integer(6));
    record.height = static_cast<int>(row.integer(7));
    record.label = row.text(8);
    record.state = stateOf(row.integer(9));
    record.reason = phraseFromColumn(row.text(10));
    return record;
}

std::vector<ImageRecord> allRows(Statement &statement)
{
    std::vector<ImageRecord> records;
    while (statement.step())
        records.push_back(recordOf(statement));
    return records;
}

std::string selectWhere(const char *condition)
{
    return fmt::format("SELECT {} FROM images WHERE {} ORDER BY id", kColumns, condition);
}

/// For reading, the file is opened writable where it can be: a journal that a killed writer left has to be rolled back.
sqlite3 *openDatabase(const std::string &file, Catalogue::Access access)
{
    sqlite3 *database = nullptr;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (access == Catalogue::Access::Write)
        flags |= SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(file.c_str(), &database, flags, nullptr);
    if (code != SQLITE_OK && access == Catalogue::Access::Read) {
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

std::int64_t versionOf(sqlite3 *database, const std::string &file)
{
    Statement statement(database, file, "PRAGMA user_version");
    statement.step();
    return statement.integer(0);
}

/// Creates the tables in an empty file that is opened for writing; anything else has to be a catalogue already.
void prepare(sqlite3 *database, const std::string &file, Catalogue::Access access)
{
    const std::int64_t version = versionOf(database, file);
    if (version > kVersion)
        throw Error(ErrorKind::NewerVersion,
                    {CORESIFT_TEXT(
                         "Phrases",
                         "was written by a newer Coresift (format version %1, this one reads %2); nothing was changed"),
                     {std::to_string(version), std::to_string(kVersion)}},
                    file);
    if (version == 0 && access == Catalogue::Access::Write && isEmpty(database, file))
        executeSql(database, file, kSchemaOf1);
    else if (version != kVersion && version != 1)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no catalogue"), file);
    if (access == Catalogue::Access::Write && versionOf(database, file) == 1)
        executeSql(database, file, kUpgradeFrom1);
}

} // namespace

const char *roleName(SetRole role)
{
    switch (role) {
    case SetRole::Target:
        return "target";
    case SetRole::OpenSet:
        return "open-set";
    case SetRole::Test:
        break;
    }
    return "test";
}

const char *markName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Rejected:
        return "rejected";
    case MarkKind::Pinned:
        return "pinned";
    case MarkKind::None:
        break;
    }
    return "none";
}

Catalogue::Catalogue(const std::string &file, Access access) : m_database(openDatabase(file, access)), m_file(file)
{
    try {
        prepare(m_database, m_file, access);
    } catch (...) {
        sqlite3_close(m_database);
        throw;
    }
}

Catalogue::~Catalogue()
{
    sqlite3_close(m_database);
}

std::vector<ImageRecord> Catalogue::images(const std::string &root, bool withGone) const
{
    Statement statement(m_database, m_file, selectWhere(withGone ? "root = ?" : "root = ? AND state <> 1").c_str());
    statement.bind(root);
    return allRows(statement);
}

std::vector<ImageRecord> Catalogue::readableImages(const std::string &root) const
{
    Statement statement(m_database, m_file, selectWhere("root = ? AND state = 0").c_str());
    statement.bind(root);
    return allRows(statement);
}

std::vector<ImageRecord> Catalogue::unreadableImages() const
{
    Statement statement(m_database, m_file, selectWhere("state = 2").c_str());
    return allRows(statement);
}

ImageRecord Catalogue::image(std::int64_t id) const
{
    Statement statement(m_database, m_file, selectWhere("id = ?").c_str());
    statement.bind(id);
    if (!statement.step())
        throw Error(ErrorKind::NotFound,
                    {CORESIFT_TEXT("Phrases", "knows no image with the id %1"), {std::to_string(id)}}, m_file);
    return recordOf(statement);
}

SetCounts Catalogue::counts(const std::string &root) const
{
    Statement statement(m_database, m_file, "SELECT state, count(*) FROM images WHERE root = ? GROUP BY state");
    statement.bind(root);
    SetCounts counts;
    while (statement.step()) {
        const ImageState state = stateOf(statement.integer(0));
        (state == ImageState::Ok     ? counts.ok
         : state == ImageState::Gone ? counts.gone
                                     : counts.unreadable) = statement.integer(1);
    }
    return counts;
}

std::vector<ScanRemark> Catalogue::remarks() const
{
    Statement statement(m_database, m_file, "SELECT root, path, reason FROM remarks ORDER BY rowid");
    std::vector<ScanRemark> remarks;
    while (statement.step())
        remarks.push_back({statement.text(0), statement.text(1), phraseFromColumn(statement.text(2))});
    return remarks;
}

std::vector<ImageMark> Catalogue::marks() const
{
    std::vector<ImageMark> marks;
    if (versionOf(m_database, m_file) < kVersion)
        return marks;
    Statement statement(
        m_database, m_file,
        "SELECT image, kind, reason FROM marks WHERE seq IN (SELECT max(seq) FROM marks GROUP BY image) "
        "AND kind IN (1, 2) ORDER BY image");
    while (statement.step())
        marks.push_back({statement.integer(0), statement.integer(1) == 1 ? MarkKind::Rejected : MarkKind::Pinned,
                         statement.text(2)});
    return marks;
}

void Catalogue::appendMarks(const std::vector<ImageMark> &marks, const std::string &made)
{
    Transaction transaction(*this);
    for (const ImageMark &mark : marks)
        Statement(m_database, m_file, "INSERT INTO marks (image, kind, reason, made) VALUES (?, ?, ?, ?)")
            .bind(mark.image)
            .bind(static_cast<std::int64_t>(mark.kind))
            .bind(mark.reason)
            .bind(made)
            .step();
    transaction.commit();
}

std::string Catalogue::fingerprint(const std::string &root) const
{
    Statement statement(m_database, m_file, "SELECT revision FROM revisions WHERE root = ?");
    statement.bind(root);
    return statement.step() ? std::to_string(statement.integer(0)) : "0";
}

Catalogue::Transaction::Transaction(Catalogue &catalogue) : m_catalogue(catalogue)
{
    executeSql(catalogue.m_database, catalogue.m_file, "BEGIN IMMEDIATE");
}

Catalogue::Transaction::~Transaction()
{
    if (m_open) // a failed rollback means that SQLite has rolled back by itself
        sqlite3_exec(m_catalogue.m_database, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Catalogue::Transaction::commit()
{
    executeSql(m_catalogue.m_database, m_catalogue.m_file, "COMMIT");
    m_open = false;
}

std::int64_t Catalogue::add(const ImageRecord &record)
{
    Statement statement(m_database, m_file,
                        "INSERT INTO images (root, path, size, modified, hash, width, height, label, state, reason) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(record.root).bindBytes(record.path).bind(record.size).bind(record.modified).bind(record.hash);
    statement.bind(std::int64_t(record.width)).bind(std::int64_t(record.height)).bind(record.label);
    statement.bind(static_cast<std::int64_t>(record.state)).bind(phraseToColumn(record.reason));
    statement.step();
    const std::int64_t id = sqlite3_last_insert_rowid(m_database); // before another table gets a row
    bumpRevision(record.root);
    return id;
}

void Catalogue::update(const ImageRecord &record)
{
    const ImageRecord before = image(record.id);
    Statement statement(
        m_database, m_file,
        "UPDATE images SET size = ?, modified = ?, hash = ?, width = ?, height = ?, label = ?, state = ?, "
        "reason = ? WHERE id = ?");
    statement.bind(record.size).bind(record.modified).bind(record.hash);
    statement.bind(std::int64_t(record.width)).bind(std::int64_t(record.height)).bind(record.label);
    statement.bind(static_cast<std::int64_t>(record.state)).bind(phraseToColumn(record.reason)).bind(record.id);
    statement.step();
    if (before.state != record.state) // a new time or label changes nothing for the stages that follow
        bumpRevision(record.root);
}

void Catalogue::setLabel(std::int64_t id, const std::string &label)
{
    Statement(m_database, m_file, "UPDATE images SET label = ? WHERE id = ?").bind(label).bind(id).step();
}

void Catalogue::setRemarks(const std::string &root, const std::vector<ScanRemark> &remarks)
{
    Statement(m_database, m_file, "DELETE FROM remarks WHERE root = ?").bind(root).step();
    for (const ScanRemark &remark : remarks)
        Statement(m_database, m_file, "INSERT INTO remarks (root, path, reason) VALUES (?, ?, ?)")
            .bind(root)
            .bindBytes(remark.path)
            .bind(phraseToColumn(remark.reason))
            .step();
}

void Catalogue::markUnreadable(std::int64_t id, const Phrase &reason)
{
    ImageRecord record = image(id);
    record.state = ImageState::Unreadable;
    record.reason = reason;
    update(record);
}

void Catalogue::bumpRevision(const std::string &root)
{
    Statement(
        m_database, m_file,
        "INSERT INTO revisions (root, revision) VALUES (?, 1) ON CONFLICT (root) DO UPDATE SET revision = revision + 1")
        .bind(root)
        .step();
}

} // namespace coresift
