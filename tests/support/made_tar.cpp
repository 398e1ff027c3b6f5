#include "tests/support/made_tar.h"

#include <algorithm>
#include <cstdio>

namespace coresift::test {

namespace {

constexpr std::size_t kBlock = 512;

std::string padded(std::string content)
{
    content.resize((content.size() + kBlock - 1) / kBlock * kBlock, '\0');
    return content;
}

std::string member(const std::string &name, char type, const std::string &content)
{
    std::string header(kBlock, '\0');
    const auto put = [&](std::size_t at, const std::string &text) { header.replace(at, text.size(), text); };
    const auto octal = [](std::size_t number, int digits) {
        char text[32];
        std::snprintf(text, sizeof text, "%0*zo", digits, number);
        return std::string(text);
    };
    put(0, name.substr(0, 100));
    put(100, octal(0644, 7));
    put(124, octal(content.size(), 11));
    put(136, octal(0, 11));
    put(148, std::string(8, ' '));
    header[156] = type;
    put(257, std::string("ustar\0"
                         "00",
                         8));
    std::size_t sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    put(148, octal(sum, 6) + std::string("\0 ", 2));
    return header + padded(content);
}

/// "27 path=…\n", its own length included.
std::string paxRecord(const std::string &key, const std::string &value)
{
    const std::string rest = " " + key + "=" + value + "\n";
    std::size_t length = rest.size() + 1;
    while (std::to_string(length).size() + rest.size() != length)
        ++length;
    return std::to_string(length) + rest;
}

} // namespace

std::string tarMember(const std::string &name, const std::string &content, LongNames longNames)
{
    if (name.size() <= 100)
        return member(name, '0', content);
    const std::string before = longNames == LongNames::Pax
                                   ? member("PaxHeaders/x", 'x', paxRecord("mtime", "1.5") + paxRecord("path", name))
                                   : member("././@LongLink", 'L', name + std::string(1, '\0'));
    return before + member(name, '0', content);
}

std::string tarOf(const std::vector<std::pair<std::string, std::string>> &members, LongNames longNames)
{
    std::string archive;
    for (const auto &[name, content] : members)
        archive += tarMember(name, content, longNames);
    return archive + std::string(2 * kBlock, '\0');
}

} // namespace coresift::test
