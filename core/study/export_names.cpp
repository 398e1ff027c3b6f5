#include "core/study/export_names.h"

#include "core/base/text.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::size_t kLongestName = 240; // 255 is the system's, and a file is written under a longer name first
constexpr std::size_t kLongestExtension = 16;
constexpr std::size_t kLongestSuffix = 11; // "-2147483647"

std::string folded(std::string name)
{
    for (char &c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return name;
}

/// At most so many bytes, without half a character at the end.
std::string shortened(const std::string &name, std::size_t bytes)
{
    if (name.size() <= bytes)
        return name;
    while (bytes > 0 && (static_cast<unsigned char>(name[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return name.substr(0, bytes);
}

} // namespace

void NameGiver::reserve(const std::string &name)
{
    m_taken.insert(folded(name));
}

std::string NameGiver::giveFile(const std::string &name)
{
    const std::size_t dot = name.rfind('.');
    const bool hasExtension = dot != std::string::npos && dot > 0 && name.size() - dot <= kLongestExtension;
    const std::size_t end = hasExtension ? dot : name.size();
    return give(name.substr(0, end), name.substr(end));
}

std::string NameGiver::give(const std::string &wanted, const std::string &extension)
{
    const std::string stem = shortened(wanted, kLongestName - kLongestSuffix - extension.size());
    std::string name = stem + extension;
    int &last = m_last.emplace(folded(name), 1).first->second;
    while (!m_taken.insert(folded(name)).second)
        name = stem + "-" + std::to_string(++last) + extension;
    return name;
}

std::string folderName(const std::string &text)
{
    std::string name = isUtf8(text) ? text : showPath(text);
    for (char &c : name)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F ||
            std::string("/\\:*?\"<>|").find(c) != std::string::npos)
            c = '_';
    name.erase(0, name.find_first_not_of(". "));
    name.erase(name.find_last_not_of(". ") + 1);
    return name.empty() ? "unlabelled" : name;
}

} // namespace coresift
