#include "core/dataset/sqlite.h"

#include "core/base/error.h"

namespace coresift {

void checkSqlite(int code, sqlite3 *database, const std::string &file)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    const std::string why = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        throw Error(ErrorKind::NoSpace,
                    CORESIFT_TEXT("Phrases",
                                  "the disk is full; free some space and try again, nothing that was finished is lost"),
                    file);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged or no catalogue (%1)"), {why}}, file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorKind::Locked, CORESIFT_TEXT("Phrases", "is in use by another process"), file);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw Error(ErrorKind::Permission, {CORESIFT_TEXT("Phrases", "cannot be written to (%1)"), {why}}, file);
    case SQLITE_CANTOPEN:
        throw Error(ErrorKind::NotFound, {CORESIFT_TEXT("Phrases", "cannot be opened (%1)"), {why}}, file);
    default:
        throw Error(ErrorKind::Io, {CORESIFT_TEXT("Phrases", "cannot be used (%1)"), {why}}, file);
    }
}

Statement::Statement(sqlite3 *database, const std::string &file, const char *sql) : m_database(database), m_file(file)
{
    checkSqlite(sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr), database, file);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(std::int64_t value)
{
    checkSqlite(sqlite3_bind_int64(m_statement, ++m_bound, value), m_database, m_file);
    return *this;
}

Statement &Statement::bind(const std::string &text)
{
    const int size = static_cast<int>(text.size());
    checkSqlite(sqlite3_bind_text(m_statement, ++m_bound, text.data(), size, SQLITE_TRANSIENT), m_database, m_file);
    return *this;
}

Statement &Statement::bindBytes(const std::string &bytes)
{
    const int size = static_cast<int>(bytes.size());
    checkSqlite(sqlite3_bind_blob(m_statement, ++m_bound, bytes.data(), size, SQLITE_TRANSIENT), m_database, m_file);
    return *this;
}

Statement &Statement::reset()
{
    sqlite3_reset(m_statement); // repeats what step() has told already
    m_bound = 0;
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    checkSqlite(code, m_database, m_file);
    return code == SQLITE_ROW;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data == nullptr ? std::string() : std::string(static_cast<const char *>(data), size);
}

void executeSql(sqlite3 *database, const std::string &file, const char *sql)
{
    checkSqlite(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database, file);
}

} // namespace coresift
