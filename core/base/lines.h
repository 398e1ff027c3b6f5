/// A text file line by line, with little of it in memory: for lists of any length.
#pragma once

#include "core/base/error.h"
#include "core/base/file.h"

#include <string_view>

namespace coresift {

/// Where in a file something stands that cannot be used, for messages.
class FilePlace {
public:
    virtual ~FilePlace() = default;
    /// Throws error().
    [[noreturn]] void fail(const Phrase &why) const { throw error(why); }
    /// Corrupt, with the file and the place in it.
    virtual Error error(const Phrase &why) const = 0;
};

/// It stands for its last line.
class LineReader : public FilePlace {
public:
    /// Throws Error as readFile() does.
    explicit LineReader(const std::string &file);

    /// The next line without its end (LF or CRLF) and without a byte order mark, valid until the next call; false at
    /// the end of the file. Throws Error (Corrupt) for a line of more than a MiB.
    bool next(std::string_view &line);
    bool isWhole() const { return m_isWhole; }       ///< whether the last line had an end
    std::int64_t number() const { return m_number; } ///< of the last line, from 1
    const std::string &file() const { return m_file.path(); }

    Error error(const Phrase &why) const override;

private:
    bool readMore();

    RandomAccessFile m_file;
    std::string m_text; ///< from m_start on not given out yet
    std::size_t m_start = 0;
    std::uint64_t m_offset = 0; ///< of the file, behind m_text
    std::int64_t m_number = 0;
    bool m_isWhole = true;
};

} // namespace coresift
