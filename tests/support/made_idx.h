/// IDX files for tests.
#pragma once

#include <cstdint>
#include <string>
#include <vector>
#include <zlib.h>

namespace coresift::test {

/// The head of a file: its kind, and the length of each dimension.
inline std::string idxHead(std::uint32_t kind, const std::vector<std::uint32_t> &lengths)
{
    std::string bytes;
    const auto put = [&](std::uint32_t value) {
        for (const int shift : {24, 16, 8, 0})
            bytes += static_cast<char>(value >> shift & 0xFFU);
    };
    put(kind);
    for (const std::uint32_t length : lengths)
        put(length);
    return bytes;
}

inline void writeGzip(const std::string &file, const std::string &content)
{
    gzFile out = ::gzopen(file.c_str(), "wb");
    ::gzwrite(out, content.data(), static_cast<unsigned>(content.size()));
    ::gzclose(out);
}

} // namespace coresift::test
