/// Numbers from untrusted bytes: every read is checked. Private to the image area.
#pragma once

#include "core/base/error.h"
#include "core/base/file.h"

#include <cstring>

namespace coresift {

/// Bytes of a file, or of a part of one. Reading beyond the end throws Error (Corrupt).
class ByteReader {
public:
    ByteReader(const std::uint8_t *data, std::size_t size, bool bigEndian = true)
        : m_data(data), m_size(size), m_bigEndian(bigEndian)
    {}
    explicit ByteReader(const Bytes &bytes, bool bigEndian = true) : ByteReader(bytes.data(), bytes.size(), bigEndian)
    {}

    std::size_t size() const { return m_size; }
    void setBigEndian(bool bigEndian) { m_bigEndian = bigEndian; }

    std::uint8_t u8(std::size_t at) const { return *need(at, 1); }
    std::uint32_t u16(std::size_t at) const { return number(at, 2); }
    std::uint32_t u24(std::size_t at) const { return number(at, 3); }
    std::uint32_t u32(std::size_t at) const { return number(at, 4); }

    bool startsWith(std::size_t at, const char *text, std::size_t length) const
    {
        return at <= m_size && length <= m_size - at && std::memcmp(m_data + at, text, length) == 0;
    }

    ByteReader part(std::size_t at, std::size_t length) const { return {need(at, length), length, m_bigEndian}; }

private:
    const std::uint8_t *need(std::size_t at, std::size_t length) const
    {
        if (at > m_size || length > m_size - at)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "the file ends within its header"));
        return m_data + at;
    }

    std::uint32_t number(std::size_t at, std::size_t length) const
    {
        const std::uint8_t *bytes = need(at, length);
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value = value << 8 | bytes[m_bigEndian ? i : length - 1 - i];
        return value;
    }

    const std::uint8_t *m_data;
    std::size_t m_size;
    bool m_bigEndian;
};

} // namespace coresift
