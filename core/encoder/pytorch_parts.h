/// What the readers of PyTorch's files share. Private to the encoder area.
#pragma once

#include "core/base/error.h"
#include "core/base/file.h"

namespace coresift {

struct ByteRange {
    std::uint64_t offset = 0, size = 0; ///< in the file, bytes
};

inline std::uint64_t littleEndian(const char *bytes, int count)
{
    std::uint64_t number = 0;
    for (int i = count - 1; i >= 0; --i)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

[[noreturn]] inline void throwBadPytorchFile(const std::string &path, const Phrase &what)
{
    throw Error(ErrorKind::Corrupt,
                Phrase(CORESIFT_TEXT("Phrases", "is not a PyTorch file that can be read: ")).add(what), path);
}

/// The range has to lie within the file.
inline std::string readRange(const RandomAccessFile &file, ByteRange range)
{
    std::string bytes(static_cast<std::size_t>(range.size), '\0');
    file.readAt(range.offset, bytes.data(), bytes.size());
    return bytes;
}

} // namespace coresift
