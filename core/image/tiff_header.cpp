#include "core/image/tiff_header.h"

#include <set>

namespace coresift {

namespace {

enum Tag : std::uint32_t {
    kWidth = 256,
    kHeight = 257,
    kBits = 258,
    kPhotometric = 262,
    kOrientation = 274,
    kExtraSamples = 338
};
constexpr std::uint32_t kTypeShort = 3;

/// Where the first value of an entry stands: lists that do not fit into the entry lie elsewhere.
std::size_t placeOfValue(const ByteReader &tiff, std::size_t entry)
{
    const bool elsewhere = tiff.u16(entry + 2) == kTypeShort && tiff.u32(entry + 4) > 2;
    return elsewhere ? tiff.u32(entry + 8) : entry + 8;
}

std::uint32_t firstValue(const ByteReader &tiff, std::size_t entry)
{
    const std::size_t at = placeOfValue(tiff, entry);
    return tiff.u16(entry + 2) == kTypeShort ? tiff.u16(at) : tiff.u32(at);
}

void readOrientation(const ByteReader &tiff, std::size_t entry, TiffHeader &header)
{
    if (tiff.u16(entry + 2) != kTypeShort)
        return;
    const std::uint32_t value = firstValue(tiff, entry);
    header.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    header.orientationAt = placeOfValue(tiff, entry);
}

void readEntry(const ByteReader &tiff, std::size_t entry, TiffHeader &header)
{
    switch (tiff.u16(entry)) {
    case kWidth:
        header.width = firstValue(tiff, entry);
        break;
    case kHeight:
        header.height = firstValue(tiff, entry);
        break;
    case kBits:
        header.bits = firstValue(tiff, entry);
        break;
    case kPhotometric:
        header.photometric = firstValue(tiff, entry);
        break;
    case kOrientation:
        readOrientation(tiff, entry, header);
        break;
    case kExtraSamples:
        header.extraSample = static_cast<int>(firstValue(tiff, entry) & 0xFFFF);
        break;
    default:
        break;
    }
}

} // namespace

TiffHeader readTiffHeader(ByteReader tiff)
{
    TiffHeader header;
    header.bigEndian = tiff.u8(0) == 'M';
    tiff.setBigEndian(header.bigEndian);
    if (tiff.u16(2) == 43)
        throw Error(ErrorKind::Unsupported,
                    CORESIFT_TEXT("Phrases", "it is a BigTIFF, which is not read; save it as an ordinary TIFF"));
    if (tiff.u16(2) != 42)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "its TIFF header is damaged"));
    const std::size_t directory = tiff.u32(4);
    const std::uint32_t entries = tiff.u16(directory);
    std::set<std::uint32_t> seen;
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + std::size_t(12) * i;
        if (seen.insert(tiff.u16(entry)).second)
            readEntry(tiff, entry, header);
    }
    return header;
}

int exifOrientation(const ByteReader &tiff)
{
    try {
        return readTiffHeader(tiff).orientation;
    } catch (const Error &) {
        return 1;
    }
}

} // namespace coresift
