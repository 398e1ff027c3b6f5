/// JSON files of any length, read record by record: an object whose members are arrays of objects, as in MS COCO.
/// Private to the readers.
#pragma once

#include "core/base/lines.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

namespace coresift {

/// A record of an array, counting from 1, for messages.
class JsonRecord : public FilePlace {
public:
    JsonRecord(const std::string &file, std::string array, std::int64_t number, nlohmann::json content)
        : m_file(file), m_array(std::move(array)), m_number(number), m_content(std::move(content))
    {}

    const std::string &array() const { return m_array; }
    Error error(const Phrase &why) const override;

    /// Members of the record. They throw error() where there is none, or of another kind.
    bool has(const char *name) const;
    const nlohmann::json &member(const char *name) const;
    std::int64_t whole(const char *name) const;
    std::string text(const char *name) const;
    double number(const char *name) const;
    std::vector<double> numbers(const char *name) const; ///< an array of them

private:
    const std::string &m_file;
    std::string m_array;
    std::int64_t m_number;
    nlohmann::json m_content;
};

/// Calls `take` for each record of the arrays of these names, in the file's order; what else is in the file is passed
/// over. No more than a record is in memory. Throws Error: Corrupt with the line of what is no JSON, or with a record
/// that nests or grows beyond all measure; and what `take` throws.
void forEachRecord(const std::string &file, const std::vector<std::string> &arrays,
                   const std::function<void(const JsonRecord &)> &take);

} // namespace coresift
