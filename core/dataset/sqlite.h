/// SQLite statements with typed values, and its errors as ours. Private to the catalogue.
#pragma once

#include <cstdint>
#include <sqlite3.h>
#include <string>

namespace coresift {

/// Throws the Error that a result code stands for, unless it is a success.
void checkSqlite(int code, sqlite3 *database, const std::string &file);

/// One prepared statement. Values are bound in order; paths are blobs, since they may hold any bytes.
class Statement {
public:
    Statement(sqlite3 *database, const std::string &file, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(std::int64_t value);
    Statement &bind(const std::string &text);
    Statement &bindBytes(const std::string &bytes);

    Statement &reset(); ///< ready to be bound and run once more
    bool step();        ///< true while there is a row
    std::int64_t integer(int column) const;
    std::string text(int column) const; ///< of texts and blobs alike

private:
    sqlite3 *m_database;
    const std::string &m_file;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

/// Runs one or several statements without values.
void executeSql(sqlite3 *database, const std::string &file, const char *sql);

} // namespace coresift
