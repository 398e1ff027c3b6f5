#include "core/image/webp.h"

#include "core/image/byte_reader.h"

namespace coresift {

namespace {

constexpr std::size_t kFirstChunk = 12, kChunkHeader = 8, kFrameHeader = 16;

void putNumber(Bytes &bytes, std::size_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> 8 * i & 0xFF));
}

/// A file of the frame's own chunks (`length` bytes from `at`), which may have an alpha plane beside the colours.
Bytes stillOf(const Bytes &bytes, std::size_t at, std::size_t length, int width, int height)
{
    constexpr std::size_t kAlphaFlag = 0x10, kExtension = 10;
    Bytes still{'R', 'I', 'F', 'F'};
    putNumber(still, 4 + kChunkHeader + kExtension + length, 4);
    for (const char c : {'W', 'E', 'B', 'P', 'V', 'P', '8', 'X'})
        still.push_back(static_cast<std::uint8_t>(c));
    putNumber(still, kExtension, 4);
    putNumber(still, kAlphaFlag, 4);
    putNumber(still, static_cast<std::size_t>(width - 1), 3);
    putNumber(still, static_cast<std::size_t>(height - 1), 3);
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    still.insert(still.end(), begin, begin + static_cast<std::ptrdiff_t>(length));
    return still;
}

} // namespace

std::optional<WebpFrame> firstWebpFrame(const Bytes &bytes)
{
    constexpr int kAnimationFlag = 0x02;
    const ByteReader file(bytes, /*bigEndian=*/false);
    if (!file.startsWith(kFirstChunk, "VP8X", 4) || (file.u8(kFirstChunk + kChunkHeader) & kAnimationFlag) == 0)
        return std::nullopt;
    for (std::size_t at = kFirstChunk; at + kChunkHeader <= file.size();) {
        const std::size_t length = file.u32(at + 4);
        if (file.startsWith(at, "ANMF", 4)) {
            const ByteReader frame = file.part(at + kChunkHeader, length);
            WebpFrame found{{},
                            static_cast<int>(2 * frame.u24(0)),
                            static_cast<int>(2 * frame.u24(3)),
                            static_cast<int>(frame.u24(6) + 1),
                            static_cast<int>(frame.u24(9) + 1)};
            if (length < kFrameHeader)
                break;
            found.still =
                stillOf(bytes, at + kChunkHeader + kFrameHeader, length - kFrameHeader, found.width, found.height);
            return found;
        }
        at += kChunkHeader + length + length % 2;
    }
    throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "the animation holds no frame"));
}

} // namespace coresift
