#include "core/image/decode.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "tests/core/image/made_files.h"
#include "tests/support/support.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>

namespace coresift {

using namespace test;

namespace {

/// The error that decoding ends with; kind Io when it does not end with one.
Error errorOfDecoding(const Bytes &bytes, const DecodeOptions &options = {})
{
    try {
        decodeImage(bytes, options);
    } catch (const Error &error) {
        return error;
    }
    return {ErrorKind::Io, ""};
}

Bytes firstBytes(const Bytes &bytes, std::size_t count)
{
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// A file's header with another size written into it.
Bytes withSize(const MadeFile &file, int width, int height)
{
    Bytes bytes = file.bytes;
    const auto put = [&](std::size_t at, int size, bool bigEndian, int value) {
        patch(bytes, at, static_cast<std::uint64_t>(value), size, bigEndian);
    };
    if (file.format == "JPEG") {
        const std::size_t frame = find(bytes, file.name == "progressive JPEG" ? "\xFF\xC2" : "\xFF\xC0");
        put(frame + 5, 2, true, height);
        put(frame + 7, 2, true, width);
    } else if (file.format == "PNG") {
        put(16, 4, true, width);
        put(20, 4, true, height);
    } else if (file.format == "BMP") {
        put(18, 4, false, width);
        put(22, 4, false, height);
    } else if (file.format == "GIF") {
        put(6, 2, false, width);
        put(8, 2, false, height);
    } else if (file.format == "TIFF") { // the directory comes first, width and height are its first two entries
        put(18, 4, file.bytes[0] == 'M', width);
        put(30, 4, file.bytes[0] == 'M', height);
    } else {
        put(24, 3, false, width - 1);
        put(27, 3, false, height - 1);
    }
    return bytes;
}

} // namespace

TEST(Decode, EveryFormatGivesItsPixels)
{
    for (const MadeFile &file : everyFormat(44, 28)) {
        const RgbImage image = decodeImage(file.bytes);
        EXPECT_EQ(image.width, 44) << file.name;
        EXPECT_EQ(image.height, 28) << file.name;
        EXPECT_EQ(cornersOf(image), "RGBY") << file.name;
        EXPECT_LT(meanDifference(image, quarters(44, 28)), 6) << file.name;
    }
}

TEST(Decode, LosslessFormatsGiveTheVeryPixels)
{
    for (const MadeFile &file : everyFormat(44, 28)) {
        if (file.lossless) {
            EXPECT_EQ(decodeImage(file.bytes).pixels, quarters(44, 28).pixels) << file.name;
        }
    }
}

TEST(Decode, AllEightOrientationsComeOutUpright)
{
    // What the corners of "RG over BY" are once the picture stands as its orientation says (EXIF 2.3, tag 274).
    const std::string upright[] = {"RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "BRYG", "YGBR", "GYRB"};
    const RgbImage stored = quarters(40, 24);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        TiffKind kind, deep;
        kind.orientation = deep.orientation = orientation;
        deep.bits = 16;
        Bytes sixteen;
        for (const std::uint8_t value : stored.pixels)
            put(sixteen, value * 257U, 2, false);
        const std::pair<const char *, Bytes> files[] = {
            {"JPEG", withOrientation(encoded(stored, ".jpg"), orientation)},
            {"PNG", withOrientation(encoded(stored, ".png"), orientation)},
            {"WebP", withOrientation(encoded(stored, ".webp"), orientation)},
            {"TIFF", tiff(40, 24, kind, stored.pixels)},
            {"16-bit TIFF", tiff(40, 24, deep, sixteen)}};
        for (const auto &[name, bytes] : files) {
            const RgbImage image = decodeImage(bytes);
            EXPECT_EQ(cornersOf(image), upright[orientation - 1]) << name << ", orientation " << orientation;
            EXPECT_EQ(image.width, orientation >= 5 ? 24 : 40) << name << ", orientation " << orientation;
        }
    }
}

TEST(Decode, AFileThatIsCutOffIsUnreadableWithAReason)
{
    for (const MadeFile &file : everyFormat(44, 28)) {
        // A GIF's frame is whole without the end marks that follow; the second frame of an animation is not wanted.
        const std::size_t needed = file.format == "GIF" ? file.bytes.size() - 6 : file.bytes.size();
        for (std::size_t length = 0; length < needed; length += 7) {
            const Error error = errorOfDecoding(firstBytes(file.bytes, length));
            EXPECT_TRUE(error.kind() == ErrorKind::Corrupt || (length < 30 && error.kind() == ErrorKind::Unsupported))
                << file.name << " cut to " << length << " of " << file.bytes.size();
        }
    }
}

TEST(Decode, ALargePhotoThatIsCutOffIsUnreadable)
{
    const RgbImage photo = photoLike(300, 220, 1);
    for (const char *extension : {".jpg", ".png", ".tif", ".bmp", ".webp"}) {
        const Bytes whole = encoded(photo, extension);
        for (const double share : {0.3, 0.6, 0.9, 0.99}) {
            const Bytes cut = firstBytes(whole, static_cast<std::size_t>(share * static_cast<double>(whole.size())));
            EXPECT_EQ(errorOfDecoding(cut).kind(), ErrorKind::Corrupt) << extension << " cut to " << share;
        }
    }
}

TEST(Decode, ADeepTiffThatIsCutOffIsUnreadable)
{
    for (const TiffKind &kind : {TiffKind{16, 1, 1, 1}, TiffKind{32, 1, 3, 1}}) {
        const Bytes whole = tiff(100, 80, kind, Bytes(static_cast<std::size_t>(100 * 80 * kind.bits / 8), 60));
        EXPECT_EQ(decodeImage(whole).width, 100);
        EXPECT_EQ(errorOfDecoding(firstBytes(whole, whole.size() - 10)).kind(), ErrorKind::Corrupt) << kind.bits;
    }
}

TEST(Decode, AJpegWhoseEndWasLostToZerosIsUnreadable)
{
    Bytes file = encoded(photoLike(200, 150, 2), ".jpg");
    std::fill(file.begin() + static_cast<std::ptrdiff_t>(file.size() / 2), file.end(), std::uint8_t(0));
    EXPECT_NE(std::string(errorOfDecoding(file).what()).find("cut off"), std::string::npos);
}

TEST(Decode, AJpegThatEndsEarlyWithAnEndMarkIsUnreadable)
{
    const Bytes whole = encoded(photoLike(200, 150, 2), ".jpg");
    for (const double share : {0.5, 0.9}) {
        Bytes file = firstBytes(whole, static_cast<std::size_t>(share * static_cast<double>(whole.size())));
        put(file, 0xFFD9, 2, true);
        EXPECT_EQ(errorOfDecoding(file).kind(), ErrorKind::Corrupt) << share;
    }
}

TEST(Decode, BytesBehindTheImageDoNotMatter)
{
    for (const MadeFile &file : everyFormat(44, 28)) {
        Bytes longer = file.bytes;
        longer.resize(longer.size() + 100, 0x55);
        EXPECT_EQ(decodeImage(longer).pixels, decodeImage(file.bytes).pixels) << file.name;
    }
}

TEST(Decode, AJpegWithAThumbnailAndRestartMarksIsWhole)
{
    const Bytes thumbnail = encoded(quarters(16, 8), ".jpg");
    Bytes file{0xFF, 0xD8, 0xFF, 0xE2};
    put(file, thumbnail.size() + 2, 2, true);
    file.insert(file.end(), thumbnail.begin(), thumbnail.end());
    const Bytes photo = encoded(photoLike(120, 90, 3), ".jpg", {cv::IMWRITE_JPEG_RST_INTERVAL, 1});
    file.insert(file.end(), photo.begin() + 2, photo.end());
    EXPECT_EQ(decodeImage(file).width, 120);
    file.resize(file.size() - 40);
    EXPECT_EQ(errorOfDecoding(file).kind(), ErrorKind::Corrupt);
}

TEST(Decode, HugeImagesAreRefusedByTheirHeaderAlone)
{
    for (const MadeFile &file : everyFormat(44, 28)) {
        if (file.name == "TIFF with the directory last" || file.name.find("lossy") == 0 ||
            file.name.find("lossless") == 0)
            continue; // the size is not at a fixed place, or has too few bits for a huge image
        const Bytes huge = withSize(file, 60000, 50000);
        const Error error =
            errorOfDecoding(file.format == "TIFF" ? firstBytes(huge, huge.size() - 1)
                                                  : firstBytes(huge, std::min<std::size_t>(huge.size(), 800)));
        EXPECT_EQ(error.kind(), ErrorKind::Unsupported) << file.name;
        EXPECT_NE(std::string(error.what()).find("200 megapixels"), std::string::npos)
            << file.name << ": " << error.what();
    }
}

TEST(Decode, ThePixelCapIsAnOptionAndIncluded)
{
    const Bytes file = encoded(quarters(40, 20), ".png");
    EXPECT_EQ(decodeImage(file, {800, 0}).width, 40);
    EXPECT_EQ(errorOfDecoding(file, {799, 0}).kind(), ErrorKind::Unsupported);
}

TEST(Decode, ADirectoryThatNamesTwoSizesCannotPassThePixelCap)
{
    Bytes file = tiff(40, 20, {}, quarters(40, 20).pixels);
    const std::size_t compression = 10 + 12 * 3;
    patch(file, compression, 256, 2, false); // a second width
    patch(file, compression + 2, 4, 2, false);
    patch(file, compression + 8, 10, 4, false);
    EXPECT_EQ(errorOfDecoding(file, {700, 0}).kind(), ErrorKind::Unsupported);
}

TEST(Decode, ReducedScaleStaysAboveTheWantedSide)
{
    const Bytes file = encoded(photoLike(1000, 700, 4), ".jpg");
    const std::pair<int, int> heights[] = {{0, 700}, {351, 700}, {350, 350}, {176, 350}, {175, 175}, {60, 88}, {1, 88}};
    for (const auto &[wanted, height] : heights) {
        const RgbImage image = decodeImage(file, {200'000'000, wanted});
        EXPECT_EQ(image.height, height) << wanted;
        EXPECT_GE(image.height, wanted);
    }
}

TEST(Decode, ReducedScaleHoldsForTurnedPhotosToo)
{
    const Bytes file = withOrientation(encoded(quarters(800, 400), ".jpg"), 6);
    const RgbImage image = decodeImage(file, {200'000'000, 100});
    EXPECT_EQ(image.width, 100);
    EXPECT_EQ(image.height, 200);
    EXPECT_EQ(cornersOf(image), "BRYG");
}

TEST(Decode, OnlyJpegIsReduced)
{
    for (const char *extension : {".png", ".tif", ".bmp", ".webp"})
        EXPECT_EQ(decodeImage(encoded(quarters(400, 200), extension), {200'000'000, 20}).width, 400) << extension;
}

TEST(Decode, ACmykJpegShowsItsColours)
{
    EXPECT_EQ(cornersOf(decodeImage(readFile(dataFolder() + "/images/cmyk.jpg"))), "RGBY");
}

TEST(Decode, AnAnimatedWebpWhoseFirstFrameIsSmallStandsOnWhite)
{
    Bytes file = animatedWebp(quarters(20, 12));
    patch(file, 24, 40 - 1, 3, false); // the canvas
    patch(file, 27, 24 - 1, 3, false);
    patch(file, find(file, "ANMF") + 8, 10, 3, false); // half of where the frame starts
    const RgbImage image = decodeImage(file);
    EXPECT_EQ(image.width, 40);
    EXPECT_EQ(pixelAt(image, 19, 0), (std::vector<int>{255, 255, 255}));
    EXPECT_EQ(pixelAt(image, 20, 0), pixelAt(quarters(20, 12), 0, 0));
    EXPECT_EQ(pixelAt(image, 39, 11), pixelAt(quarters(20, 12), 19, 11));
    patch(file, find(file, "ANMF") + 8, 11, 3, false); // reaches out of the canvas
    EXPECT_EQ(errorOfDecoding(file).kind(), ErrorKind::Corrupt);
}

TEST(Decode, TheSameFromManyThreads)
{
    const Bytes file = encoded(photoLike(200, 150, 5), ".jpg");
    const RgbImage alone = decodeImage(file);
    std::vector<RgbImage> images(40);
    parallelFor(
        40, [&](std::int64_t i) { images[static_cast<std::size_t>(i)] = decodeImage(file); }, /*threads=*/4);
    for (const RgbImage &image : images)
        EXPECT_EQ(image.pixels, alone.pixels);
}

} // namespace coresift
