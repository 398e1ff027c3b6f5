#include "core/image/decode.h"

#include "core/base/error.h"
#include "tests/core/image/made_files.h"
#include "tests/support/support.h"

namespace coresift {

using namespace test;

namespace {

GifFrame filled(int left, int top, int width, int height, int colour)
{
    return {left, top, width, height, std::vector<int>(static_cast<std::size_t>(width * height), colour)};
}

} // namespace

TEST(Gif, TheFirstFrameOfAnAnimationIsTaken)
{
    const Bytes file = gif(20, 12, {{0, 0, 20, 12, quarterColours(20, 12)}, filled(0, 0, 20, 12, /*black*/ 5)});
    EXPECT_EQ(decodeImage(file).pixels, quarters(20, 12).pixels);
}

TEST(Gif, AnAnimationCutBehindItsFirstFrameIsRead)
{
    Bytes file = gif(20, 12, {{0, 0, 20, 12, quarterColours(20, 12)}, filled(0, 0, 20, 12, /*black*/ 5)});
    file.resize(file.size() - 40);
    EXPECT_EQ(decodeImage(file).pixels, quarters(20, 12).pixels);
}

TEST(Gif, TransparentPixelsAreWhite)
{
    GifFrame frame{0, 0, 20, 12, quarterColours(20, 12)};
    frame.transparent = 2;
    EXPECT_EQ(cornersOf(decodeImage(gif(20, 12, {frame}))), "RGWY");
}

TEST(Gif, AFrameSmallerThanTheScreenLeavesWhiteAroundIt)
{
    const RgbImage image = decodeImage(gif(20, 12, {filled(10, 6, 10, 6, /*blue*/ 2)}));
    EXPECT_EQ(cornersOf(image), "WWWB");
    EXPECT_EQ(pixelAt(image, 10, 6), (std::vector<int>{40, 60, 200}));
    EXPECT_EQ(pixelAt(image, 9, 6), (std::vector<int>{255, 255, 255}));
}

TEST(Gif, AFrameBeyondTheScreenIsClipped)
{
    const RgbImage image = decodeImage(gif(20, 12, {filled(15, 9, 30, 30, /*green*/ 1)}));
    EXPECT_EQ(image.width, 20);
    EXPECT_EQ(pixelAt(image, 19, 11), (std::vector<int>{40, 180, 40}));
    EXPECT_EQ(pixelAt(image, 0, 11), (std::vector<int>{255, 255, 255}));
}

TEST(Gif, AFrameFarLargerThanThePixelCapIsRefused)
{
    Bytes file = gif(20, 12, {filled(0, 0, 20, 12, 1)});
    const std::size_t frame =
        file.size() - 1 - 2; // searched backwards: the descriptor is the only comma before the data
    std::size_t at = frame;
    while (file[at] != 0x2C)
        --at;
    patch(file, at + 5, 65535, 2, false);
    patch(file, at + 7, 65535, 2, false);
    EXPECT_NE(errorOf([&] { decodeImage(file); }).find("megapixels"), std::string::npos);
}

TEST(Gif, AFileWithoutAFrameOrWithoutColoursIsAnError)
{
    EXPECT_NE(errorOf([] { decodeImage(gif(20, 12, {})); }).find("no image"), std::string::npos);
    EXPECT_NE(errorOf([] {
                  decodeImage({'G', 'I', 'F', '8', '9', 'a', 4, 0, 4, 0, 0,    0,    0, 0x2C, 0,
                               0,   0,   0,   4,   0,   4,   0, 0, 2, 2, 0x84, 0x51, 0, 0x3B});
              }).find("colours"),
              std::string::npos);
}

} // namespace coresift
