#include "core/dataset/catalogue.h"

#include "core/base/error.h"
#include "core/base/phrase_json.h"
#include "core/dataset/catalogue_file.h"
#include "core/dataset/sqlite.h"

#include <fmt/format.h>

namespace coresift {

namespace {

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

Error unknownImage(std::int64_t id, const std::string &file)
{
    return {
        ErrorKind::NotFound, {CORESIFT_TEXT("Phrases", "knows no image with the id %1"), {std::to_string(id)}}, file};
}

/// Beside the root's own revision; no root has a name with '/'.
std::string labelsOf(const std::string &root)
{
    return root + "/labels";
}

std::string selectWhere(const char *condition)
{
    return fmt::format("SELECT {} FROM images WHERE {} ORDER BY id", kColumns, condition);
}

} // namespace

const char *partName(RootPart part)
{
    constexpr const char *kNames[] = {"all", "training", "test"};
    return kNames[static_cast<int>(part)];
}

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

Catalogue::Catalogue(const std::string &file, Access access)
    : m_database(openCatalogueFile(file, access == Access::Write)), m_file(file)
{}

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

void Catalogue::visitReadable(const std::string &root, const std::function<void(const ImageRecord &)> &visit) const
{
    Statement statement(m_database, m_file, selectWhere("root = ? AND state = 0").c_str());
    statement.bind(root);
    while (statement.step())
        visit(recordOf(statement));
}

std::vector<ImageRecord> Catalogue::unreadableImages() const
{
    Statement statement(m_database, m_file, selectWhere("state = 2").c_str());
    return allRows(statement);
}

ImageRecord Catalogue::image(std::int64_t id) const
{
    return imagesOf({id}).front();
}

std::vector<ImageRecord> Catalogue::imagesOf(const std::vector<std::int64_t> &ids) const
{
    Statement statement(m_database, m_file, selectWhere("id = ?").c_str());
    std::vector<ImageRecord> records;
    records.reserve(ids.size());
    for (const std::int64_t id : ids) {
        statement.reset().bind(id);
        if (!statement.step())
            throw unknownImage(id, m_file);
        records.push_back(recordOf(statement));
    }
    return records;
}

std::vector<std::pair<std::int64_t, std::string>> Catalogue::paths(const std::string &root) const
{
    Statement statement(m_database, m_file, "SELECT id, path FROM images WHERE root = ? AND state <> 1 ORDER BY id");
    statement.bind(root);
    std::vector<std::pair<std::int64_t, std::string>> paths;
    while (statement.step())
        paths.emplace_back(statement.integer(0), statement.text(1));
    return paths;
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
    if (formatOf(m_database, m_file) < kFormatWithMarks)
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
    return std::to_string(revision(root));
}

std::string Catalogue::version(const std::string &root) const
{
    return fmt::format("{}.{}", revision(root), revision(labelsOf(root)));
}

std::int64_t Catalogue::revision(const std::string &key) const
{
    Statement statement(m_database, m_file, "SELECT revision FROM revisions WHERE root = ?");
    statement.bind(key);
    return statement.step() ? statement.integer(0) : 0;
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
    if (before.label != record.label)
        bumpRevision(labelsOf(before.root));
}

void Catalogue::setLabel(std::int64_t id, const std::string &label)
{
    bumpRevision(labelsOf(image(id).root));
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

std::string sqliteVersion()
{
    return ::sqlite3_libversion();
}

} // namespace coresift
