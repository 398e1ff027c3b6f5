#include "core/image/completeness.h"

namespace coresift {

namespace {

[[noreturn]] void throwCut()
{
    throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "the file is cut off: it ends before the image does"));
}

} // namespace

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
