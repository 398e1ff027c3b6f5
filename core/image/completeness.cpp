#include "core/image/completeness.h"

#include <cstring>

namespace coresift {

namespace {

[[noreturn]] void throwCut()
{
    throw Error(ErrorKind::Corrupt, "the file is cut off: it ends before the image does");
}

/// From within entropy-coded data to the next marker that is not a restart or a stuffed zero.
std::size_t nextMarker(const Bytes &bytes, std::size_t at)
{
    while (at + 1 < bytes.size()) {
        const void *found = std::memchr(bytes.data() + at, 0xFF, bytes.size() - at - 1);
        if (found == nullptr)
            break;
        at = static_cast<std::size_t>(static_cast<const std::uint8_t *>(found) - bytes.data());
        const int marker = bytes[at + 1];
        const bool restart = marker >= 0xD0 && marker <= 0xD7;
        if (marker != 0 && marker != 0xFF && !restart)
            return at;
        at += marker == 0xFF ? 1 : 2;
    }
    throwCut();
}

} // namespace

void requireWholeJpeg(const Bytes &bytes)
{
    const ByteReader file(bytes);
    std::size_t at = 2;
    bool scanned = false;
    while (at + 1 < bytes.size()) {
        const int marker = bytes[at + 1];
        if (bytes[at] != 0xFF)
            break; // rubbish between segments
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xD9) {
            if (!scanned)
                break;
            return;
        }
        if (at + 4 > bytes.size())
            break;
        const std::size_t length = file.u16(at + 2);
        if (length < 2 || length > bytes.size() - at - 2)
            throwCut();
        at += 2 + length;
        if (marker == 0xDA) {
            scanned = true;
            at = nextMarker(bytes, at);
        }
    }
    throwCut();
}

void requireWholePng(const Bytes &bytes)
{
    const ByteReader file(bytes);
    for (std::size_t at = 8; at + 12 <= bytes.size();) {
        const std::size_t length = file.u32(at);
        if (length > bytes.size() - at - 12)
            throwCut();
        if (file.startsWith(at + 4, "IEND", 4))
            return;
        at += 12 + length;
    }
    throwCut();
}

void requireWholeWebp(const Bytes &bytes)
{
    const ByteReader file(bytes, /*bigEndian=*/false);
    if (std::uint64_t(file.u32(4)) + 8 > bytes.size())
        throwCut();
}

} // namespace coresift
