/// Text for people and for files: paths of any bytes, counts, durations, CSV cells.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace coresift {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; ///< that some programs begin a text in UTF-8 with

/// A path as valid UTF-8: bytes that are not are shown as `\xHH`, a backslash as `\\`. Reversible.
std::string showPath(const std::string &bytes);
std::string unshowPath(const std::string &shown);
/// A name or message out of a file, fit for a line: as showPath() shows it, cut with `…` behind 200 bytes.
std::string showName(const std::string &bytes);
bool isUtf8(const std::string &bytes);
bool isPlainText(const std::string &bytes); ///< UTF-8 without control characters: fit for a line, and for a terminal
std::string inLowerCase(std::string text);  ///< letters of ASCII

bool isOneOf(const std::string &text, const std::vector<std::string> &texts);
std::string listText(const std::vector<std::string> &texts); ///< a, b, c
std::string countText(std::int64_t count);                   ///< 12,000
bool isDuration(double seconds);                             ///< whether durationText() can tell it: 0 s to 30 years
std::string durationText(double seconds);                    ///< 35 s, 2 min 5 s, 3 h 10 min
std::string byteText(std::uint64_t bytes);                   ///< 1.3 GB

/// An RFC 4180 cell. Quoted where needed; a text that a spreadsheet would run as a formula (=, +, -, @, tab, return at
/// its start) gets a leading apostrophe inside quotes.
std::string csvCell(const std::string &text);
std::string csvRow(const std::vector<std::string> &cells); ///< a line of them, each as csvCell() gives it
std::string csvText(const std::string &cell); ///< what csvCell() was given, from the cell without its quotes

std::string base64(const std::vector<std::uint8_t> &bytes); ///< RFC 4648, padded

std::string toHex(std::uint64_t value);                      ///< 16 digits
std::string contentHash(const void *data, std::size_t size); ///< XXH3, 128 bits, 32 hex digits
std::string timestamp();                                     ///< now, UTC, ISO 8601 with seconds
std::string hostName();                                      ///< of this machine

} // namespace coresift
