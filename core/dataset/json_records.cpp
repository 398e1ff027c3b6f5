#include "core/dataset/json_records.h"

#include <algorithm>
#include <fstream>

namespace coresift {

using nlohmann::json;

namespace {

constexpr std::size_t kDeepest = 16, kMostValues = 4'000'000; // of a record
constexpr std::size_t kBuffer = 1 << 20;

/// Builds one record after the other. Depth 1 is inside of the file's object, 2 inside of one of its arrays.
class RecordSax : public json::json_sax_t {
public:
    RecordSax(const std::string &file, const std::vector<std::string> &arrays,
              const std::function<void(const JsonRecord &)> &take)
        : m_file(file), m_arrays(arrays), m_take(take)
    {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t & /*text*/) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t & /*value*/) override { return false; } // JSON has none

    bool key(string_t &name) override
    {
        if (m_depth == 1) {
            m_array = name;
            m_number = 0;
        }
        m_key = std::move(name);
        return true;
    }
    bool start_object(std::size_t /*size*/) override
    {
        ++m_depth;
        if (m_depth == 3 && m_isInArray) {
            m_record = json::object();
            m_open = {&m_record};
            m_values = 0;
            return true;
        }
        return m_open.empty() || open(json::object());
    }
    bool start_array(std::size_t /*size*/) override
    {
        if (++m_depth == 2)
            m_isInArray = std::find(m_arrays.begin(), m_arrays.end(), m_array) != m_arrays.end();
        return m_open.empty() || open(json::array());
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string & /*token*/, const json::exception & /*problem*/) override
    {
        m_badByte = static_cast<std::int64_t>(position);
        return false;
    }

    std::int64_t badByte() const { return m_badByte; } ///< from 1; 0 without one

private:
    JsonRecord record() { return {m_file, m_array, m_number + 1, std::move(m_record)}; }

    /// Into the innermost array or object that is open.
    json *add(json value)
    {
        if (++m_values > kMostValues)
            record().fail(CORESIFT_TEXT("Phrases", "has more values than any record has"));
        json &inner = *m_open.back();
        if (inner.is_array()) {
            inner.push_back(std::move(value));
            return &inner.back();
        }
        return &(inner[m_key] = std::move(value));
    }
    bool put(json value)
    {
        if (!m_open.empty())
            add(std::move(value));
        return true;
    }
    bool open(json value)
    {
        if (m_open.size() >= kDeepest)
            record().fail(CORESIFT_TEXT("Phrases", "is nested deeper than any record is"));
        m_open.push_back(add(std::move(value))); // stays where it is: nothing is added beside it while it is open
        return true;
    }
    bool close()
    {
        if (m_depth-- == 2)
            m_isInArray = false;
        if (m_open.empty())
            return true;
        m_open.pop_back();
        if (m_open.empty()) {
            m_take(record());
            ++m_number;
        }
        return true;
    }

    const std::string &m_file;
    const std::vector<std::string> &m_arrays;
    const std::function<void(const JsonRecord &)> &m_take;
    std::size_t m_depth = 0, m_values = 0;
    bool m_isInArray = false; ///< in one whose records are asked for
    std::string m_array, m_key;
    std::int64_t m_number = 0; ///< of records taken of it
    json m_record;
    std::vector<json *> m_open; ///< from the record to the innermost array or object
    std::int64_t m_badByte = 0;
};

std::int64_t lineOfByte(const std::string &file, std::int64_t byte)
{
    std::ifstream in(file, std::ios::binary);
    std::int64_t line = 1;
    for (std::int64_t i = 1; i < byte && in; ++i)
        line += in.get() == '\n' ? 1 : 0;
    return line;
}

} // namespace

Error JsonRecord::error(const Phrase &why) const
{
    Phrase place(CORESIFT_TEXT("Phrases", "record %1 of “%2” "), {std::to_string(m_number), m_array});
    return {ErrorKind::Corrupt, place.add(why), m_file};
}

bool JsonRecord::has(const char *name) const
{
    const auto found = m_content.find(name);
    return found != m_content.end() && !found->is_null();
}

const json &JsonRecord::member(const char *name) const
{
    const auto found = m_content.find(name);
    if (found == m_content.end())
        fail({CORESIFT_TEXT("Phrases", "has no “%1”"), {name}});
    return *found;
}

std::int64_t JsonRecord::whole(const char *name) const
{
    const json &value = member(name);
    if (!value.is_number_integer())
        fail({CORESIFT_TEXT("Phrases", "has a “%1” that is no whole number"), {name}});
    return value.get<std::int64_t>();
}

double JsonRecord::number(const char *name) const
{
    const json &value = member(name);
    if (!value.is_number())
        fail({CORESIFT_TEXT("Phrases", "has a “%1” that is no number"), {name}});
    return value.get<double>();
}

std::string JsonRecord::text(const char *name) const
{
    const json &value = member(name);
    if (!value.is_string())
        fail({CORESIFT_TEXT("Phrases", "has a “%1” that is no text"), {name}});
    return value.get<std::string>();
}

std::vector<double> JsonRecord::numbers(const char *name) const
{
    const json &values = member(name);
    if (!values.is_array() || !std::all_of(values.begin(), values.end(), [](const json &v) { return v.is_number(); }))
        fail({CORESIFT_TEXT("Phrases", "has a “%1” that is no list of numbers"), {name}});
    return values.get<std::vector<double>>();
}

void forEachRecord(const std::string &file, const std::vector<std::string> &arrays,
                   const std::function<void(const JsonRecord &)> &take)
{
    const RandomAccessFile exists(file); // tells why, where it cannot be read
    std::vector<char> buffer(kBuffer);
    std::ifstream in;
    in.rdbuf()->pubsetbuf(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    in.open(file, std::ios::binary);
    RecordSax sax(file, arrays, take);
    if (exists.size() == 0)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is empty"), file);
    if (!json::sax_parse(in, &sax))
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "line %1 is no JSON at byte %2 of %3"),
                     {std::to_string(lineOfByte(file, sax.badByte())), countValue(sax.badByte()),
                      countValue(static_cast<std::int64_t>(exists.size()))}},
                    file);
}

} // namespace coresift
