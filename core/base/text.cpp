#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <fmt/format.h>

#define XXH_INLINE_ALL
#include <unistd.h>
#include <xxhash.h>

namespace coresift {

namespace {

/// Length of the valid UTF-8 sequence at `text[i]`, 0 when there is none (RFC 3629: no overlong forms, no surrogates).
std::size_t sequenceLength(const std::string &text, std::size_t i)
{
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const auto follows = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
    const unsigned first = byte(i), second = byte(i + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(i + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool odd = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F);
        return !odd && follows(i + 1) && follows(i + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool odd = (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
        return !odd && follows(i + 1) && follows(i + 2) && follows(i + 3) ? 4 : 0;
    }
    return 0;
}

/// Apostrophes before it count as well, so that the one that csvCell adds can be told from the text's own.
bool isFormula(const std::string &text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string::npos && std::string("=+-@\t\r").find(text[first]) != std::string::npos;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::string showPath(const std::string &bytes)
{
    std::string shown;
    shown.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, i);
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (bytes[i] == '\\')
            shown += "\\\\";
        else if (length == 0 || byte < 0x20 || byte == 0x7F) // control characters would break lines and tables
            shown += fmt::format("\\x{:02X}", byte);
        else
            shown.append(bytes, i, length);
        i += length == 0 ? 1 : length;
    }
    return shown;
}

std::string unshowPath(const std::string &shown)
{
    std::string bytes;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool escape = shown[i] == '\\' && i + 1 < shown.size();
        if (escape && shown[i + 1] == 'x' && i + 3 < shown.size() && hexDigit(shown[i + 2]) >= 0 &&
            hexDigit(shown[i + 3]) >= 0) {
            bytes += static_cast<char>(hexDigit(shown[i + 2]) * 16 + hexDigit(shown[i + 3]));
            i += 3;
        } else if (escape && shown[i + 1] == '\\') {
            bytes += '\\';
            ++i;
        } else {
            bytes += shown[i];
        }
    }
    return bytes;
}

std::string showName(const std::string &bytes)
{
    constexpr std::size_t kLongestShownName = 200;
    if (bytes.size() <= kLongestShownName)
        return showPath(bytes);
    std::size_t end = kLongestShownName;
    while (end > kLongestShownName - 3 && (static_cast<unsigned char>(bytes[end]) & 0xC0U) == 0x80U)
        --end; // not within a character
    return showPath(bytes.substr(0, end)) + "…";
}

bool isUtf8(const std::string &bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

bool isPlainText(const std::string &bytes)
{
    return isUtf8(bytes) && std::none_of(bytes.begin(), bytes.end(),
                                         [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::string inLowerCase(std::string text)
{
    for (char &c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool isOneOf(const std::string &text, const std::vector<std::string> &texts)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::string listText(const std::vector<std::string> &texts)
{
    std::string list;
    for (const std::string &text : texts)
        list += (list.empty() ? "" : ", ") + text;
    return list;
}

std::string countText(std::int64_t count)
{
    std::string digits = std::to_string(count);
    const std::size_t first = count < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

bool isDuration(double seconds)
{
    return seconds >= 0 && seconds <= 1e9;
}

std::string durationText(double seconds)
{
    if (!isDuration(seconds))
        return "unknown time";
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole < 60)
        return fmt::format("{} s", whole);
    if (whole < 3600)
        return fmt::format("{} min {} s", whole / 60, whole % 60);
    if (whole < 48 * 3600)
        return fmt::format("{} h {} min", whole / 3600, whole / 60 % 60);
    return fmt::format("{} days {} h", whole / 86400, whole / 3600 % 24);
}

std::string byteText(std::uint64_t bytes)
{
    if (bytes < 1000)
        return fmt::format("{} bytes", bytes);
    const char *units[] = {"kB", "MB", "GB", "TB", "PB"};
    double value = static_cast<double>(bytes) / 1000;
    int unit = 0;
    while (value >= 999.5 && unit < 4) {
        value /= 1000;
        ++unit;
    }
    return value < 9.95 ? fmt::format("{:.1f} {}", value, units[unit]) : fmt::format("{:.0f} {}", value, units[unit]);
}

std::string csvCell(const std::string &text)
{
    const bool formula = isFormula(text);
    if (!formula && text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string cell = formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell + '"';
}

std::string csvRow(const std::vector<std::string> &cells)
{
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        row += (i == 0 ? "" : ",") + cells[i];
    return row + "\r\n";
}

std::string csvText(const std::string &cell)
{
    return !cell.empty() && cell.front() == '\'' && isFormula(cell) ? cell.substr(1) : cell;
}

std::string base64(const std::vector<std::uint8_t> &bytes)
{
    constexpr const char *kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (k < count ? bytes[i + k] : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= count ? kDigits[group >> (18 - 6 * k) & 63] : '=';
    }
    return text;
}

std::string toHex(std::uint64_t value)
{
    return fmt::format("{:016x}", value);
}

std::string contentHash(const void *data, std::size_t size)
{
    const XXH128_hash_t hash = XXH3_128bits(data, size);
    return toHex(hash.high64) + toHex(hash.low64);
}

std::string timestamp()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

std::string hostName()
{
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "unknown host";
}

} // namespace coresift
