#include "core/image/decode.h"

#include "core/base/error.h"
#include "tests/core/image/made_files.h"
#include "tests/support/support.h"

namespace coresift {

using namespace test;

namespace {

ErrorKind kindOfHeader(const Bytes &bytes)
{
    try {
        readImageHeader(bytes);
    } catch (const Error &error) {
        return error.kind();
    }
    ADD_FAILURE() << "no Error was thrown";
    return ErrorKind::Io;
}

Bytes bytesOf(const std::string &text)
{
    return {text.begin(), text.end()};
}

} // namespace

TEST(ImageHeader, NamesFormatAndSizeOfEveryFormat)
{
    for (const MadeFile &file : everyFormat(44, 28)) {
        const ImageHeader header = readImageHeader(file.bytes);
        EXPECT_EQ(header.format, file.format) << file.name;
        EXPECT_EQ(header.width, 44) << file.name;
        EXPECT_EQ(header.height, 28) << file.name;
        EXPECT_EQ(header.orientation, 1) << file.name;
    }
}

TEST(ImageHeader, ReadsTheOrientationWhereverAFormatKeepsIt)
{
    const RgbImage image = quarters(16, 8);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        for (const char *extension : {".jpg", ".png", ".webp"})
            EXPECT_EQ(readImageHeader(withOrientation(encoded(image, extension), orientation)).orientation, orientation)
                << extension;
        TiffKind kind;
        kind.orientation = orientation;
        EXPECT_EQ(readImageHeader(tiff(16, 8, kind, image.pixels)).orientation, orientation);
    }
}

TEST(ImageHeader, AnOrientationThatDoesNotExistCountsAsUpright)
{
    for (const int orientation : {0, 9, 300})
        EXPECT_EQ(readImageHeader(withOrientation(encoded(quarters(16, 8), ".jpg"), orientation)).orientation, 1);
}

TEST(ImageHeader, ADamagedExifBlockLeavesThePictureAlone)
{
    Bytes file = withOrientation(encoded(quarters(16, 8), ".jpg"), 6);
    patch(file, find(file, "MM"), 0x5858, 2, true);
    EXPECT_EQ(readImageHeader(file).orientation, 1);
    Bytes far = withOrientation(encoded(quarters(16, 8), ".jpg"), 6);
    patch(far, find(far, "MM") + 4, 0xFFFFFFF0, 4, true); // its directory would lie far outside
    EXPECT_EQ(readImageHeader(far).orientation, 1);
}

TEST(ImageHeader, TopDownBmpHasAPositiveHeight)
{
    Bytes file = encoded(quarters(16, 8), ".bmp");
    patch(file, 22, static_cast<std::uint32_t>(-8), 4, false);
    EXPECT_EQ(readImageHeader(file).height, 8);
}

TEST(ImageHeader, OtherContentIsUnsupported)
{
    for (const char *text : {"%PDF-1.4 and more", "#!/bin/sh", "RIFF....WAVEfmt ", "x",
                             "BMI tables of the ward, first quarter, all ages and both sexes"})
        EXPECT_EQ(kindOfHeader(bytesOf(text)), ErrorKind::Unsupported) << text;
}

TEST(ImageHeader, AnEmptyFileSaysSo)
{
    EXPECT_NE(errorOf([] { readImageHeader({}); }).find("empty"), std::string::npos);
}

TEST(ImageHeader, BigTiffSaysWhatToDo)
{
    EXPECT_NE(errorOf([] {
                  readImageHeader({'I', 'I', '+', 0, 8, 0, 0, 0, 16, 0, 0, 0});
              }).find("ordinary TIFF"),
              std::string::npos);
}

TEST(ImageHeader, ASizeOfNothingIsCorrupt)
{
    Bytes file = encoded(quarters(16, 8), ".png");
    patch(file, 16, 0, 4, true);
    EXPECT_EQ(kindOfHeader(file), ErrorKind::Corrupt);
}

TEST(ImageHeader, CutWithinTheHeaderIsAnErrorThatSaysWhy)
{
    for (const MadeFile &file : everyFormat(16, 8))
        for (std::size_t length = 0; length < 20; ++length) {
            const Bytes cut(file.bytes.begin(), file.bytes.begin() + static_cast<std::ptrdiff_t>(length));
            if (file.format == "GIF" && length >= 10)
                continue; // its sizes end there
            EXPECT_FALSE(errorOf([&] { readImageHeader(cut); }).empty()) << file.name << " cut to " << length;
        }
}

} // namespace coresift
