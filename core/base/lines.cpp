#include "core/base/lines.h"

#include "core/base/text.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::uint64_t kPiece = 1 << 20; // bytes read at a time, and of the longest line

} // namespace

LineReader::LineReader(const std::string &file) : m_file(file) {}

bool LineReader::next(std::string_view &line)
{
    std::size_t searched = m_start, end = 0;
    while ((end = m_text.find('\n', searched)) == std::string::npos) {
        searched = m_text.size() - m_start; // what is left moves to the front
        if (!readMore())
            break;
    }
    if (end == std::string::npos && m_start == m_text.size())
        return false;
    ++m_number;
    m_isWhole = end != std::string::npos;
    line = std::string_view(m_text).substr(m_start, m_isWhole ? end - m_start : std::string::npos);
    m_start = m_isWhole ? end + 1 : m_text.size();
    if (m_number == 1 && line.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        line.remove_prefix(kByteOrderMark.size());
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return true;
}

bool LineReader::readMore()
{
    m_text.erase(0, m_start);
    m_start = 0;
    if (m_offset == m_file.size())
        return false;
    const std::size_t rest = m_text.size();
    if (rest > kPiece) {
        ++m_number;
        fail(CORESIFT_TEXT("Phrases", "is longer than any line of a list"));
    }
    const std::uint64_t bytes = std::min(kPiece, m_file.size() - m_offset);
    m_text.resize(rest + bytes);
    m_file.readAt(m_offset, m_text.data() + rest, bytes);
    m_offset += bytes;
    return true;
}

Error LineReader::error(const Phrase &why) const
{
    return {ErrorKind::Corrupt, Phrase(CORESIFT_TEXT("Phrases", "line %1 "), {std::to_string(m_number)}).add(why),
            file()};
}

} // namespace coresift
