#include "core/image/tiff_rgba.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <tiffio.h>

namespace coresift {

namespace {

struct TiffCursor {
    const Bytes &bytes;
    std::size_t at = 0;
};

tmsize_t readSome(thandle_t handle, void *out, tmsize_t wanted)
{
    auto &cursor = *static_cast<TiffCursor *>(handle);
    const std::size_t left = cursor.bytes.size() - std::min(cursor.at, cursor.bytes.size());
    const std::size_t count = std::min(static_cast<std::size_t>(wanted), left);
    std::memcpy(out, cursor.bytes.data() + cursor.at, count);
    cursor.at += count;
    return static_cast<tmsize_t>(count);
}

tmsize_t writeNothing(thandle_t, void *, tmsize_t)
{
    return 0;
}

toff_t seek(thandle_t handle, toff_t offset, int from)
{
    auto &cursor = *static_cast<TiffCursor *>(handle);
    const std::size_t start = from == SEEK_SET ? 0 : from == SEEK_CUR ? cursor.at : cursor.bytes.size();
    cursor.at = std::min<std::size_t>(start + offset, cursor.bytes.size());
    return cursor.at;
}

int closeNothing(thandle_t)
{
    return 0;
}

toff_t sizeOf(thandle_t handle)
{
    return static_cast<TiffCursor *>(handle)->bytes.size();
}

struct CloseTiff {
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};

} // namespace

cv::Mat decodeTiffRgba(const Bytes &bytes, int width, int height)
{
    static const auto silent = TIFFSetErrorHandler(nullptr);
    static const auto quiet = TIFFSetWarningHandler(nullptr);
    static_cast<void>(silent);
    static_cast<void>(quiet);
    TiffCursor cursor{bytes};
    const std::unique_ptr<TIFF, CloseTiff> tiff(
        TIFFClientOpen("image", "rm", &cursor, readSome, writeNothing, seek, closeNothing, sizeOf, nullptr, nullptr));
    cv::Mat rgba(height, width, CV_8UC4);
    if (!tiff ||
        TIFFReadRGBAImageOriented(tiff.get(), static_cast<std::uint32_t>(width), static_cast<std::uint32_t>(height),
                                  rgba.ptr<std::uint32_t>(), ORIENTATION_TOPLEFT, /*stopOnError=*/1) == 0)
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "its %1 data is damaged"), {"TIFF"}});
    for (int y = 0; y < height; ++y)
        for (auto *pixel = rgba.ptr<std::uint32_t>(y), *end = pixel + width; pixel != end; ++pixel) {
            const std::uint32_t packed = *pixel;
            const std::uint8_t bgra[] = {
                static_cast<std::uint8_t>(TIFFGetB(packed)), static_cast<std::uint8_t>(TIFFGetG(packed)),
                static_cast<std::uint8_t>(TIFFGetR(packed)), static_cast<std::uint8_t>(TIFFGetA(packed))};
            std::memcpy(pixel, bgra, sizeof bgra);
        }
    return rgba;
}

} // namespace coresift
