#include "core/image/gif.h"

#include "core/base/error.h"
#include "core/image/pixel_cap.h"

#include <algorithm>
#include <cstring>
#include <gif_lib.h>
#include <memory>

namespace coresift {

namespace {

struct GifCursor {
    const Bytes &bytes;
    std::size_t at = 0;
};

int readSome(GifFileType *gif, GifByteType *out, int wanted)
{
    auto &cursor = *static_cast<GifCursor *>(gif->UserData);
    const std::size_t count = std::min(static_cast<std::size_t>(wanted), cursor.bytes.size() - cursor.at);
    std::memcpy(out, cursor.bytes.data() + cursor.at, count);
    cursor.at += count;
    return static_cast<int>(count);
}

[[noreturn]] void throwDamaged(int code)
{
    const char *why = GifErrorString(code);
    throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "its %1 data is damaged: %2"),
                                     {"GIF", why != nullptr ? why : "unknown reason"}});
}

struct CloseGif {
    void operator()(GifFileType *gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, CloseGif>;

/// Graphics control before the first image: which colour is transparent, −1 for none.
int transparentColour(GifFileType *gif)
{
    int transparent = NO_TRANSPARENT_COLOR;
    GifByteType *block = nullptr;
    int code = 0;
    if (DGifGetExtension(gif, &code, &block) == GIF_ERROR)
        throwDamaged(gif->Error);
    while (block != nullptr) {
        GraphicsControlBlock control;
        if (code == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
            transparent = control.TransparentColor;
        if (DGifGetExtensionNext(gif, &block) == GIF_ERROR)
            throwDamaged(gif->Error);
    }
    return transparent;
}

/// Advances to the first image and returns its transparent colour.
int findFirstImage(GifFileType *gif)
{
    int transparent = NO_TRANSPARENT_COLOR;
    while (true) {
        GifRecordType record = UNDEFINED_RECORD_TYPE;
        if (DGifGetRecordType(gif, &record) == GIF_ERROR)
            throwDamaged(gif->Error);
        if (record == EXTENSION_RECORD_TYPE)
            transparent = transparentColour(gif);
        else if (record == IMAGE_DESC_RECORD_TYPE)
            break;
        else
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "the GIF holds no image"));
    }
    if (DGifGetImageDesc(gif) == GIF_ERROR)
        throwDamaged(gif->Error);
    return transparent;
}

/// Row of the frame that is stored as number `i`: interlaced rows come in four passes.
std::vector<int> rowOrder(const GifImageDesc &frame)
{
    std::vector<int> order;
    if (!frame.Interlace) {
        for (int y = 0; y < frame.Height; ++y)
            order.push_back(y);
        return order;
    }
    constexpr int kPasses[4][2] = {{0, 8}, {4, 8}, {2, 4}, {1, 2}}; // first row, step
    for (const auto &pass : kPasses)
        for (int y = pass[0]; y < frame.Height; y += pass[1])
            order.push_back(y);
    return order;
}

void paintRow(const std::vector<GifPixelType> &row, const ColorMapObject &colours, int transparent, int left, int y,
              RgbImage &screen)
{
    for (std::size_t x = 0; x < row.size(); ++x) {
        const std::size_t column = static_cast<std::size_t>(left) + x;
        if (row[x] == transparent || row[x] >= colours.ColorCount || column >= static_cast<std::size_t>(screen.width))
            continue;
        const GifColorType &colour = colours.Colors[row[x]];
        std::uint8_t *out =
            &screen.pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(screen.width) + column) * 3];
        out[0] = colour.Red;
        out[1] = colour.Green;
        out[2] = colour.Blue;
    }
}

} // namespace

RgbImage decodeGif(const Bytes &bytes, std::int64_t maxPixels)
{
    GifCursor cursor{bytes};
    int code = 0;
    const Gif gif(DGifOpen(&cursor, readSome, &code));
    if (!gif)
        throwDamaged(code);
    const int transparent = findFirstImage(gif.get());
    const GifImageDesc &frame = gif->Image;
    requireAllowedSize(frame.Width, frame.Height, maxPixels);
    const ColorMapObject *colours = frame.ColorMap != nullptr ? frame.ColorMap : gif->SColorMap;
    if (colours == nullptr)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "the GIF has no colours"));

    RgbImage screen{gif->SWidth, gif->SHeight, {}};
    screen.pixels.assign(static_cast<std::size_t>(screen.width) * static_cast<std::size_t>(screen.height) * 3, 255);
    std::vector<GifPixelType> row(static_cast<std::size_t>(frame.Width));
    for (const int y : rowOrder(frame)) {
        if (DGifGetLine(gif.get(), row.data(), frame.Width) == GIF_ERROR)
            throwDamaged(gif->Error);
        if (frame.Top + y < screen.height)
            paintRow(row, *colours, transparent, frame.Left, frame.Top + y, screen);
    }
    return screen;
}

} // namespace coresift
