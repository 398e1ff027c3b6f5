#include "core/image/tiff_header.h"

namespace coresift {

namespace {

constexpr std::uint32_t kTagWidth = 256, kTagHeight = 257, kTagOrientation = 274, kTypeShort = 3;

} // namespace

TiffHeader readTiffHeader(ByteReader tiff)
{
    tiff.setBigEndian(tiff.u8(0) == 'M');
    if (tiff.u16(2) == 43)
        throw Error(ErrorKind::Unsupported, "it is a BigTIFF, which is not read; save it as an ordinary TIFF");
    if (tiff.u16(2) != 42)
        throw Error(ErrorKind::Corrupt, "its TIFF header is damaged");
    const std::size_t directory = tiff.u32(4);
    const std::uint32_t entries = tiff.u16(directory);
    TiffHeader header;
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + std::size_t(12) * i;
        const std::uint32_t value = tiff.u16(entry + 2) == kTypeShort ? tiff.u16(entry + 8) : tiff.u32(entry + 8);
        switch (tiff.u16(entry)) {
        case kTagWidth:
            header.width = value;
            break;
        case kTagHeight:
            header.height = value;
            break;
        case kTagOrientation:
            header.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
            break;
        default:
            break;
        }
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
