#include "core/image/decode.h"

#include "core/image/byte_reader.h"
#include "core/image/tiff_header.h"

#include <cstdlib>

namespace coresift {

namespace {

/// Start-of-frame markers of all codings; C4, C8 and CC in the same range mean something else.
bool isStartOfFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

ImageHeader jpegHeader(const ByteReader &file)
{
    ImageHeader header{"JPEG", 0, 0, 1};
    std::size_t at = 2;
    while (true) {
        if (file.u8(at) != 0xFF)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "its JPEG header is damaged"));
        const int marker = file.u8(at + 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        const std::size_t length = file.u16(at + 2);
        if (isStartOfFrame(marker)) {
            header.height = static_cast<int>(file.u16(at + 5));
            header.width = static_cast<int>(file.u16(at + 7));
            return header;
        }
        if (marker == 0xE1 && file.startsWith(at + 4, "Exif\0\0", 6) && length > 8)
            header.orientation = exifOrientation(file.part(at + 10, length - 8));
        if (length < 2 || marker == 0xD9 || marker == 0xDA)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "its JPEG header is damaged"));
        at += 2 + length;
    }
}

ImageHeader pngHeader(const ByteReader &file)
{
    ImageHeader header{"PNG", static_cast<int>(file.u32(16) & 0x7FFFFFFF), static_cast<int>(file.u32(20) & 0x7FFFFFFF),
                       1};
    for (std::size_t at = 8; at + 12 <= file.size();) {
        const std::size_t length = file.u32(at);
        if (file.startsWith(at + 4, "IDAT", 4) || length > file.size())
            break;
        if (file.startsWith(at + 4, "eXIf", 4) && at + 8 + length <= file.size())
            header.orientation = exifOrientation(file.part(at + 8, length));
        at += 12 + length;
    }
    return header;
}

/// Two letters are too few to tell a BMP from a text: the length of its second header has to be a known one.
bool isBmp(ByteReader file)
{
    constexpr std::uint32_t kOldest = 12, kSmallest = 40, kLargest = 124;
    if (!file.startsWith(0, "BM", 2) || file.size() <= 26)
        return false;
    file.setBigEndian(false);
    const std::uint32_t length = file.u32(14);
    return length == kOldest || (length >= kSmallest && length <= kLargest);
}

ImageHeader bmpHeader(ByteReader file)
{
    file.setBigEndian(false);
    if (file.u32(14) == 12) // the oldest header has 16-bit sizes
        return {"BMP", static_cast<int>(file.u16(18)), static_cast<int>(file.u16(20)), 1};
    const auto height = static_cast<std::int32_t>(file.u32(22)); // negative: rows from top to bottom
    return {"BMP", static_cast<std::int32_t>(file.u32(18)), height == INT32_MIN ? 0 : std::abs(height), 1};
}

/// The chunks of an extended WebP, for its EXIF block.
int webpOrientation(const ByteReader &file)
{
    for (std::size_t at = 12; at + 8 <= file.size();) {
        const std::size_t length = file.u32(at + 4);
        if (file.startsWith(at, "EXIF", 4) && length <= file.size() - at - 8) {
            const std::size_t skip = file.startsWith(at + 8, "Exif\0\0", 6) ? 6 : 0;
            return length > skip ? exifOrientation(file.part(at + 8 + skip, length - skip)) : 1;
        }
        at += 8 + length + length % 2;
    }
    return 1;
}

ImageHeader webpHeader(ByteReader file)
{
    file.setBigEndian(false);
    if (file.startsWith(12, "VP8X", 4))
        return {"WebP", static_cast<int>(file.u24(24) + 1), static_cast<int>(file.u24(27) + 1), webpOrientation(file)};
    if (file.startsWith(12, "VP8L", 4)) {
        const std::uint32_t bits = file.u32(21);
        return {"WebP", static_cast<int>((bits & 0x3FFF) + 1), static_cast<int>((bits >> 14 & 0x3FFF) + 1), 1};
    }
    if (file.startsWith(12, "VP8 ", 4))
        return {"WebP", static_cast<int>(file.u16(26) & 0x3FFF), static_cast<int>(file.u16(28) & 0x3FFF), 1};
    throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "its WebP header is damaged"));
}

ImageHeader gifHeader(ByteReader file)
{
    file.setBigEndian(false);
    return {"GIF", static_cast<int>(file.u16(6)), static_cast<int>(file.u16(8)), 1};
}

ImageHeader tiffImageHeader(const ByteReader &file)
{
    const TiffHeader tiff = readTiffHeader(file);
    constexpr std::uint32_t kLargest = 1U << 30;
    if (tiff.width > kLargest || tiff.height > kLargest)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "its TIFF header names an impossible size"));
    return {"TIFF", static_cast<int>(tiff.width), static_cast<int>(tiff.height), tiff.orientation};
}

bool isTiff(const ByteReader &file)
{
    for (const char *mark : {"II*\0", "MM\0*", "II+\0", "MM\0+"})
        if (file.startsWith(0, mark, 4))
            return true;
    return false;
}

ImageHeader headerOf(const std::string &format, const ByteReader &file)
{
    if (format == "JPEG")
        return jpegHeader(file);
    if (format == "PNG")
        return pngHeader(file);
    if (format == "TIFF")
        return tiffImageHeader(file);
    if (format == "GIF")
        return gifHeader(file);
    if (format == "WebP")
        return webpHeader(file);
    if (format == "BMP")
        return bmpHeader(file);
    throw Error(ErrorKind::Unsupported, CORESIFT_TEXT("Phrases", "it is no JPEG, PNG, TIFF, BMP, WebP or GIF"));
}

} // namespace

std::string imageFormat(const Bytes &start)
{
    const ByteReader file(start);
    if (file.startsWith(0, "\xFF\xD8\xFF", 3))
        return "JPEG";
    if (file.startsWith(0, "\x89PNG\r\n\x1A\n", 8))
        return "PNG";
    if (isTiff(file))
        return "TIFF";
    if (file.startsWith(0, "GIF87a", 6) || file.startsWith(0, "GIF89a", 6))
        return "GIF";
    if (file.startsWith(0, "RIFF", 4) && file.startsWith(8, "WEBP", 4))
        return "WebP";
    return isBmp(file) ? "BMP" : "";
}

ImageHeader readImageHeader(const Bytes &bytes)
{
    if (bytes.empty())
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "the file is empty"));
    ImageHeader header = headerOf(imageFormat(bytes), ByteReader(bytes));
    if (header.width < 1 || header.height < 1)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "its header names an image without pixels"));
    return header;
}

} // namespace coresift
