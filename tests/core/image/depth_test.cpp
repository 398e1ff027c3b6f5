#include "core/image/decode.h"

#include "core/base/error.h"
#include "tests/core/image/made_files.h"
#include "tests/support/support.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace coresift {

using namespace test;

namespace {

using Pixel = std::vector<int>;

Bytes sixteenBits(const std::vector<int> &values, bool bigEndian)
{
    Bytes bytes;
    for (const int value : values)
        put(bytes, static_cast<std::uint64_t>(value), 2, bigEndian);
    return bytes;
}

Bytes floats(const std::vector<float> &values)
{
    Bytes bytes(values.size() * sizeof(float));
    std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

/// A single-channel TIFF of one row.
Bytes greyTiff(int bits, int sampleFormat, int width, const Bytes &pixels)
{
    return tiff(width, 1, {bits, 1, sampleFormat, /*photometric=*/1}, pixels);
}

std::vector<int> redRow(const RgbImage &image)
{
    std::vector<int> row;
    for (int x = 0; x < image.width; ++x)
        row.push_back(pixelAt(image, x, 0)[0]);
    return row;
}

} // namespace

TEST(Depth, SixteenBitsAreScaledByTheirFullRange)
{
    const std::vector<int> values{0, 257, 25700, 65535};
    const std::vector<int> expected{0, 1, 100, 255};
    EXPECT_EQ(redRow(decodeImage(png(4, 1, 16, 0, sixteenBits(values, true)))), expected);
    EXPECT_EQ(redRow(decodeImage(greyTiff(16, 1, 4, sixteenBits(values, false)))), expected);
}

TEST(Depth, TwelveBitsInSixteenAreScaledByTheirOwnMaximum)
{
    const std::vector<int> values{0, 819, 2047, 4095};
    const std::vector<int> expected{0, 51, 127, 255};
    EXPECT_EQ(redRow(decodeImage(png(4, 1, 16, 0, sixteenBits(values, true)))), expected);
    EXPECT_EQ(redRow(decodeImage(greyTiff(16, 1, 4, sixteenBits(values, false)))), expected);
}

TEST(Depth, AColourChannelOfTwelveBitsKeepsItsHue)
{
    const RgbImage image = decodeImage(png(1, 1, 16, 2, sixteenBits({4080, 2040, 1020}, true)));
    EXPECT_EQ(pixelAt(image, 0, 0), (Pixel{255, 128, 64}));
}

TEST(Depth, AlphaDoesNotHideADarkRange)
{
    const RgbImage image = decodeImage(png(2, 1, 16, 6, sixteenBits({4000, 2000, 0, 65535, 0, 0, 0, 0}, true)));
    EXPECT_EQ(pixelAt(image, 0, 0), (Pixel{255, 128, 0}));
    EXPECT_EQ(pixelAt(image, 1, 0), (Pixel{255, 255, 255}));
}

TEST(Depth, ABlackSixteenBitImageIsBlack)
{
    EXPECT_EQ(redRow(decodeImage(png(2, 1, 16, 0, sixteenBits({0, 0}, true)))), (std::vector<int>{0, 0}));
}

TEST(Depth, FloatsAreScaledByTheirRange)
{
    EXPECT_EQ(redRow(decodeImage(greyTiff(32, 3, 4, floats({-2, 0, 2, 3})))), (std::vector<int>{0, 102, 204, 255}));
}

TEST(Depth, FloatsThatAreNoNumbersAreBlackAndNotPartOfTheRange)
{
    const float infinity = std::numeric_limits<float>::infinity();
    const RgbImage image = decodeImage(greyTiff(32, 3, 5, floats({1, NAN, 3, infinity, -infinity})));
    EXPECT_EQ(redRow(image), (std::vector<int>{0, 0, 255, 0, 0}));
}

TEST(Depth, AFloatImageWithoutAnyNumberIsAnError)
{
    EXPECT_NE(errorOf([] { decodeImage(greyTiff(32, 3, 2, floats({NAN, NAN}))); }).find("number"), std::string::npos);
}

TEST(Depth, AFlatFloatImageIsBlack)
{
    EXPECT_EQ(redRow(decodeImage(greyTiff(32, 3, 2, floats({7, 7})))), (std::vector<int>{0, 0}));
}

TEST(Depth, FloatColoursAreScaledTogether)
{
    const RgbImage image = decodeImage(tiff(2, 1, {32, 3, 3, 2}, floats({0, 0.5F, 1, 1, 0, 0})));
    EXPECT_EQ(pixelAt(image, 0, 0), (Pixel{0, 128, 255}));
    EXPECT_EQ(pixelAt(image, 1, 0), (Pixel{255, 0, 0}));
}

TEST(Depth, FloatAlphaIsNoPartOfTheRange)
{
    const RgbImage image = decodeImage(tiff(2, 1, {32, 4, 3, 2, 2}, floats({100, 60, 0, 1, 0, 0, 0, 0})));
    EXPECT_EQ(pixelAt(image, 0, 0), (Pixel{255, 153, 0}));
    EXPECT_EQ(pixelAt(image, 1, 0), (Pixel{255, 255, 255}));
}

TEST(Depth, GreyIsSpreadOverThreeChannels)
{
    EXPECT_EQ(pixelAt(decodeImage(png(2, 1, 8, 0, {10, 200})), 1, 0), (Pixel{200, 200, 200}));
    EXPECT_EQ(pixelAt(decodeImage(greyTiff(8, 1, 2, {10, 200})), 1, 0), (Pixel{200, 200, 200}));
}

TEST(Depth, OneBitImagesAreBlackAndWhite)
{
    EXPECT_EQ(redRow(decodeImage(png(4, 1, 1, 0, {0b1010'0000}))), (std::vector<int>{255, 0, 255, 0}));
    EXPECT_EQ(redRow(decodeImage(greyTiff(1, 1, 4, {0b1010'0000}))), (std::vector<int>{255, 0, 255, 0}));
}

TEST(Depth, ATiffWhoseWhiteIsZeroIsNotANegative)
{
    EXPECT_EQ(redRow(decodeImage(tiff(2, 1, {8, 1, 1, /*photometric=*/0}, {0, 200}))), (std::vector<int>{255, 55}));
    EXPECT_EQ(redRow(decodeImage(tiff(2, 1, {16, 1, 1, /*photometric=*/0}, sixteenBits({0, 51400}, false)))),
              (std::vector<int>{255, 55}));
}

TEST(Depth, PalettesShowTheirColours)
{
    const Bytes palette{9, 9, 9, 200, 40, 60};
    EXPECT_EQ(pixelAt(decodeImage(png(2, 1, 8, 3, {1, 0}, {{"PLTE", palette}})), 0, 0), (Pixel{200, 40, 60}));
    TiffKind kind{8, 1, 1, /*photometric=*/3};
    kind.palette.assign(768, 0);
    kind.palette[1] = 200 * 257;
    kind.palette[256 + 1] = 40 * 257;
    kind.palette[512 + 1] = 60 * 257;
    EXPECT_EQ(pixelAt(decodeImage(tiff(2, 1, kind, {1, 0})), 0, 0), (Pixel{200, 40, 60}));
}

TEST(Depth, AlphaIsCompositedOnWhite)
{
    const Pixel half{255, 127, 127}; // full red at α 128
    const Bytes rgba{255, 0, 0, 128, 0, 0, 255, 0}, greyAlpha{0, 128, 0, 0};
    const RgbImage colour = decodeImage(png(2, 1, 8, 6, rgba));
    EXPECT_EQ(pixelAt(colour, 0, 0), half);
    EXPECT_EQ(pixelAt(colour, 1, 0), (Pixel{255, 255, 255}));
    EXPECT_EQ(pixelAt(decodeImage(png(2, 1, 8, 4, greyAlpha)), 0, 0), (Pixel{127, 127, 127}));
    EXPECT_EQ(
        pixelAt(decodeImage(png(2, 1, 8, 3, {1, 0}, {{"PLTE", {0, 0, 255, 255, 0, 0}}, {"tRNS", {0, 128}}})), 0, 0),
        half);
}

TEST(Depth, AlphaOfSixteenBitsIsCompositedOnWhite)
{
    const RgbImage image = decodeImage(png(1, 1, 16, 6, sixteenBits({65535, 0, 0, 32896}, true)));
    EXPECT_EQ(pixelAt(image, 0, 0), (Pixel{255, 127, 127}));
}

TEST(Depth, AlphaOfATiffIsCompositedOnceWhetherPremultipliedOrNot)
{
    const auto nearHalfRed = [](const Pixel &pixel) {
        return std::abs(pixel[0] - 255) <= 2 && std::abs(pixel[1] - 127) <= 2 && std::abs(pixel[2] - 127) <= 2;
    };
    const RgbImage plain = decodeImage(tiff(2, 1, {8, 4, 1, 2, /*extraSample=*/2}, {255, 0, 0, 128, 0, 0, 255, 0}));
    EXPECT_TRUE(nearHalfRed(pixelAt(plain, 0, 0))) << ::testing::PrintToString(pixelAt(plain, 0, 0));
    EXPECT_EQ(pixelAt(plain, 1, 0), (Pixel{255, 255, 255}));
    const RgbImage premultiplied =
        decodeImage(tiff(2, 1, {8, 4, 1, 2, /*extraSample=*/1}, {128, 0, 0, 128, 0, 0, 0, 0}));
    EXPECT_TRUE(nearHalfRed(pixelAt(premultiplied, 0, 0))) << ::testing::PrintToString(pixelAt(premultiplied, 0, 0));
    EXPECT_EQ(pixelAt(premultiplied, 1, 0), (Pixel{255, 255, 255}));
}

TEST(Depth, AlphaOfAGreyTiffIsCompositedOnce)
{
    EXPECT_EQ(redRow(decodeImage(tiff(3, 1, {8, 2, 1, /*photometric=*/1, /*extraSample=*/2}, {0, 0, 0, 128, 40, 255}))),
              (std::vector<int>{255, 127, 40}));
    EXPECT_EQ(redRow(decodeImage(tiff(2, 1, {8, 2, 1, /*photometric=*/1, /*extraSample=*/1}, {0, 0, 40, 255}))),
              (std::vector<int>{255, 40}));
    EXPECT_EQ(redRow(decodeImage(tiff(2, 1, {8, 2, 1, /*photometric=*/0, /*extraSample=*/2}, {9, 0, 200, 255}))),
              (std::vector<int>{255, 55}));
    TiffKind upsideDown{8, 2, 1, /*photometric=*/1, /*extraSample=*/2, /*orientation=*/3};
    EXPECT_EQ(redRow(decodeImage(tiff(2, 1, upsideDown, {0, 0, 40, 255}))), (std::vector<int>{40, 255}));
}

TEST(Depth, AlphaOfADeepTiffIsCompositedToo)
{
    const Pixel half{255, 127, 127};
    const Bytes plain = sixteenBits({65535, 0, 0, 32896}, false),
                premultiplied = sixteenBits({32896, 0, 0, 32896}, false);
    EXPECT_EQ(pixelAt(decodeImage(tiff(1, 1, {16, 4, 1, 2, /*extraSample=*/2}, plain)), 0, 0), half);
    EXPECT_EQ(pixelAt(decodeImage(tiff(1, 1, {16, 4, 1, 2, /*extraSample=*/1}, premultiplied)), 0, 0), half);
}

TEST(Depth, DeepGreyWithASecondChannelShowsTheFirst)
{
    const Bytes pixels = sixteenBits({65535, 7, 0, 9}, false);
    EXPECT_EQ(redRow(decodeImage(tiff(2, 1, {16, 2, 1, 1, /*extraSample=*/0}, pixels))), (std::vector<int>{255, 0}));
}

TEST(Depth, AFourthChannelThatIsNoAlphaIsLeftOut)
{
    const RgbImage image = decodeImage(tiff(2, 1, {8, 4, 1, 2, /*extraSample=*/0}, {255, 0, 0, 0, 0, 90, 255, 7}));
    EXPECT_EQ(pixelAt(image, 0, 0), (Pixel{255, 0, 0}));
    EXPECT_EQ(pixelAt(image, 1, 0), (Pixel{0, 90, 255}));
}

TEST(Depth, ThirtyTwoBitBmpWithoutAlphaIsNotTransparent)
{
    for (const int compression : {0, 3})
        EXPECT_EQ(cornersOf(decodeImage(bmp32(quarters(16, 8), compression))), "RGBY") << compression;
}

TEST(Depth, ACmykTiffShowsItsColours)
{
    Bytes inks;
    for (const int colour : quarterColours(16, 8)) {
        const Bytes ink[] = {{0, 200, 200, 40}, {200, 0, 200, 60}, {200, 160, 0, 40}, {0, 10, 200, 30}};
        inks.insert(inks.end(), ink[colour].begin(), ink[colour].end());
    }
    EXPECT_EQ(cornersOf(decodeImage(tiff(16, 8, {8, 4, 1, /*photometric=*/5}, inks))), "RGBY");
}

TEST(Depth, ACmykTiffOfSixteenBitsSaysWhatToDo)
{
    const TiffKind kind{16, 4, 1, /*photometric=*/5};
    EXPECT_NE(errorOf([&] { decodeImage(tiff(2, 1, kind, Bytes(16, 0))); }).find("save it as RGB"), std::string::npos);
}

} // namespace coresift
