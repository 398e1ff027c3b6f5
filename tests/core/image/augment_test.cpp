#include "core/image/augment.h"

#include "core/base/parallel.h"
#include "tests/core/image/made_files.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace coresift {

using namespace test;

namespace {

/// No crop, no flip, no colour: the image itself, resized.
AugmentOptions nothing(int size)
{
    AugmentOptions options;
    options.size = size;
    options.minArea = options.maxArea = options.minRatio = options.maxRatio = 1;
    options.flip = options.jitter = options.greyscale = 0;
    options.brightness = options.contrast = options.saturation = options.hue = 0;
    return options;
}

RgbImage view(const RgbImage &image, const AugmentOptions &options, std::uint64_t number)
{
    const auto side = static_cast<std::size_t>(options.size);
    RgbImage out{options.size, options.size, Bytes(side * side * 3)};
    augmentView(image.pixels.data(), image.width, image.height, options, RandomStream(11, number), out.pixels.data());
    return out;
}

RgbImage flat(int side, int red, int green, int blue)
{
    RgbImage image{side, side, {}};
    for (int i = 0; i < side * side; ++i)
        for (const int value : {red, green, blue})
            image.pixels.push_back(static_cast<std::uint8_t>(value));
    return image;
}

/// Red and green say where a pixel stood: 200×200, the value is the place.
RgbImage places()
{
    RgbImage image{200, 200, {}};
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x)
            for (const int value : {x, y, 0})
                image.pixels.push_back(static_cast<std::uint8_t>(value));
    return image;
}

/// Turn of a colour on the circle of hues, [0, 1).
double hueOf(const std::vector<int> &pixel)
{
    const double r = pixel[0], g = pixel[1], b = pixel[2];
    const double high = std::max({r, g, b}), chroma = high - std::min({r, g, b});
    const double sextant = high == r ? (g - b) / chroma : high == g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
    return std::fmod(sextant / 6 + 1, 1.0);
}

double greyOf(const std::vector<int> &pixel)
{
    return 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
}

struct Range {
    double low = 1e9, high = -1e9;
    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

} // namespace

TEST(Augment, TheSameStreamGivesTheSameViewOnAnyThread)
{
    const RgbImage image = photoLike(90, 70, 1);
    AugmentOptions options;
    options.size = 32;
    std::vector<RgbImage> views(64);
    parallelFor(
        64, [&](std::int64_t i) { views[static_cast<std::size_t>(i)] = view(image, options, std::uint64_t(i)); }, 4);
    for (std::size_t i = 0; i < views.size(); ++i)
        EXPECT_EQ(views[i].pixels, view(image, options, i).pixels) << i;
    EXPECT_NE(views[0].pixels, views[1].pixels);
}

TEST(Augment, WithEverythingOffTheViewIsTheImage)
{
    const RgbImage image = photoLike(48, 48, 2);
    EXPECT_EQ(view(image, nothing(48), 3).pixels, image.pixels);
}

TEST(Augment, FlipMirrorsWithAndWithoutColours)
{
    AugmentOptions options = nothing(40);
    options.flip = 1;
    EXPECT_EQ(cornersOf(view(quarters(40, 40), options, 1)), "GRYB");
    options.jitter = 1;
    EXPECT_EQ(cornersOf(view(quarters(40, 40), options, 1)), "GRYB");
}

TEST(Augment, ProbabilitiesAreKept)
{
    const RgbImage image = quarters(16, 16);
    AugmentOptions flipping = nothing(16), greying = nothing(16), jittering = nothing(16);
    flipping.flip = 0.5;
    greying.greyscale = 0.2;
    jittering.jitter = 0.8;
    jittering.brightness = 0.8;
    int flipped = 0, grey = 0, jittered = 0;
    constexpr std::uint64_t kViews = 2000;
    for (std::uint64_t i = 0; i < kViews; ++i) {
        flipped += cornersOf(view(image, flipping, i)) == "GRYB" ? 1 : 0;
        const std::vector<int> pixel = pixelAt(view(image, greying, i), 1, 1);
        grey += pixel[0] == pixel[1] ? 1 : 0;
        jittered += view(image, jittering, i).pixels != image.pixels ? 1 : 0;
    }
    EXPECT_NEAR(flipped, 1000, 100); // more than four standard deviations
    EXPECT_NEAR(grey, 400, 80);
    EXPECT_NEAR(jittered, 1600, 80);
}

TEST(Augment, CropsKeepToTheirAreaAndRatio)
{
    AugmentOptions options = nothing(20);
    options.minArea = 0.2;
    options.minRatio = 3.0 / 4;
    options.maxRatio = 4.0 / 3;
    const RgbImage image = places();
    Range area, ratio, left, top;
    for (std::uint64_t i = 0; i < 2000; ++i) {
        const RgbImage crop = view(image, options, i);
        const std::vector<int> first = pixelAt(crop, 0, 0), last = pixelAt(crop, 19, 19);
        // Between the centres of the first and last pixel lie 19 of 20 parts of a side.
        const double width = (last[0] - first[0]) * 20 / 19.0, height = (last[1] - first[1]) * 20 / 19.0;
        area.add(width * height / 40000);
        ratio.add(width / height);
        left.add(first[0] - width / 40);
        top.add(first[1] - height / 40);
    }
    EXPECT_NEAR(area.low, 0.2, 0.02);
    EXPECT_GT(area.high, 0.9);
    EXPECT_LE(area.high, 1.02);
    EXPECT_NEAR(ratio.low, 0.75, 0.04);
    EXPECT_NEAR(ratio.high, 4.0 / 3, 0.06);
    EXPECT_LT(left.low, 2);
    EXPECT_LT(top.low, 2);
    EXPECT_GT(left.high, 80);
    EXPECT_GT(top.high, 80);
}

TEST(Augment, BrightnessKeepsToItsRange)
{
    AugmentOptions options = nothing(8);
    options.jitter = 1;
    options.brightness = 0.8;
    Range value;
    for (std::uint64_t i = 0; i < 500; ++i)
        value.add(pixelAt(view(flat(8, 100, 100, 100), options, i), 4, 4)[1]);
    EXPECT_NEAR(value.low, 20, 3);
    EXPECT_NEAR(value.high, 180, 3);
}

TEST(Augment, ContrastSpreadsAroundTheMeanGrey)
{
    AugmentOptions options = nothing(8);
    options.jitter = 1;
    options.contrast = 0.8;
    RgbImage image = flat(8, 80, 80, 80);
    std::fill(image.pixels.begin(), image.pixels.begin() + 8 * 4 * 3, std::uint8_t(120));
    Range spread;
    for (std::uint64_t i = 0; i < 500; ++i) {
        const RgbImage changed = view(image, options, i);
        const int bright = pixelAt(changed, 3, 0)[0], dark = pixelAt(changed, 3, 7)[0];
        EXPECT_NEAR(bright + dark, 200, 2);
        spread.add(bright - dark);
    }
    EXPECT_NEAR(spread.low, 8, 2);
    EXPECT_NEAR(spread.high, 72, 2);
}

TEST(Augment, SaturationLeavesTheGreyValue)
{
    AugmentOptions options = nothing(8);
    options.jitter = 1;
    options.saturation = 0.8;
    Range chroma;
    for (std::uint64_t i = 0; i < 500; ++i) {
        const std::vector<int> pixel = pixelAt(view(flat(8, 120, 100, 90), options, i), 4, 4);
        EXPECT_NEAR(greyOf(pixel), greyOf({120, 100, 90}), 1);
        chroma.add(pixel[0] - pixel[2]);
    }
    EXPECT_NEAR(chroma.low, 6, 2);
    EXPECT_NEAR(chroma.high, 54, 2);
}

TEST(Augment, HueTurnsByItsRangeAndKeepsValueAndSaturation)
{
    AugmentOptions options = nothing(8);
    options.jitter = 1;
    options.hue = 0.2;
    for (const std::vector<int> &colour :
         {std::vector<int>{200, 60, 90}, {40, 180, 70}, {30, 60, 220}, {210, 200, 40}}) {
        Range turn;
        for (std::uint64_t i = 0; i < 400; ++i) {
            const std::vector<int> pixel = pixelAt(view(flat(8, colour[0], colour[1], colour[2]), options, i), 4, 4);
            EXPECT_EQ(*std::max_element(pixel.begin(), pixel.end()), *std::max_element(colour.begin(), colour.end()));
            EXPECT_EQ(*std::min_element(pixel.begin(), pixel.end()), *std::min_element(colour.begin(), colour.end()));
            const double difference = hueOf(pixel) - hueOf(colour);
            turn.add(difference - std::round(difference));
        }
        EXPECT_NEAR(turn.low, -0.2, 0.01);
        EXPECT_NEAR(turn.high, 0.2, 0.01);
    }
}

TEST(Augment, GreyHasNoHueToTurn)
{
    AugmentOptions options = nothing(8);
    options.jitter = 1;
    options.hue = 0.2;
    for (std::uint64_t i = 0; i < 20; ++i)
        EXPECT_EQ(view(flat(8, 90, 90, 90), options, i).pixels, flat(8, 90, 90, 90).pixels);
}

TEST(Augment, ColourStepsComeInRandomOrder)
{
    AugmentOptions options = nothing(8);
    options.jitter = 1;
    options.brightness = options.contrast = options.saturation = 0.8;
    options.hue = 0.2;
    // A clipped brightness before or after the contrast gives different means: the order shows in what values appear.
    std::set<int> means;
    for (std::uint64_t i = 0; i < 100; ++i)
        means.insert(pixelAt(view(flat(8, 230, 160, 90), options, i), 4, 4)[0]);
    EXPECT_GT(means.size(), 50U);
}

TEST(Augment, GreyscaleWeighsTheColours)
{
    AugmentOptions options = nothing(8);
    options.greyscale = 1;
    EXPECT_EQ(pixelAt(view(flat(8, 200, 100, 50), options, 1), 4, 4), (std::vector<int>{124, 124, 124}));
}

/// Red of a 12×12 pattern; the values are those of Pillow 9.4, resize(…, BICUBIC). A linear filter is off by up to 3.
TEST(Augment, ABicubicCropIsPillowsWhenItShrinks)
{
    RgbImage image{12, 12, {}};
    for (int y = 0; y < 12; ++y)
        for (int x = 0; x < 12; ++x)
            for (int c = 0; c < 3; ++c)
                image.pixels.push_back(static_cast<std::uint8_t>(60 + (x * 37 + y * 59 + c * 83) % 120));
    constexpr int kPillow[4][4] = {
        {120, 117, 122, 119}, {126, 112, 119, 118}, {121, 122, 121, 114}, {117, 122, 121, 112}};
    AugmentOptions options = nothing(4);
    options.bicubic = true;
    const RgbImage shrunk = view(image, options, 1);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 4; ++x)
            EXPECT_NEAR(pixelAt(shrunk, x, y)[0], kPillow[y][x], 1) << x << ", " << y;
}

/// Pillow's values too; beside the edge the filter overshoots on both sides.
TEST(Augment, ABicubicCropOvershootsToBlackAndWhiteAndNotBeyond)
{
    RgbImage image = flat(4, 0, 0, 0);
    for (int y = 0; y < 4; ++y)
        std::fill_n(image.pixels.begin() + (y * 4 + 2) * 3, 6, std::uint8_t(255));
    AugmentOptions options = nothing(8);
    options.bicubic = true;
    const RgbImage grown = view(image, options, 1);
    constexpr int kPillow[8] = {0, 0, 0, 52, 203, 255, 255, 255};
    for (int x = 0; x < 8; ++x)
        EXPECT_NEAR(pixelAt(grown, x, 3)[1], kPillow[x], 1) << x;
}

TEST(Augment, TinyAndNarrowImagesGiveViews)
{
    AugmentOptions options;
    options.size = 16;
    for (const auto &[width, height] : {std::pair(1, 1), std::pair(300, 2), std::pair(2, 300), std::pair(5, 3)})
        for (std::uint64_t i = 0; i < 50; ++i) {
            AugmentOptions plain = nothing(16);
            EXPECT_EQ(view(quarters(width, height), options, i).pixels.size(), 16U * 16 * 3);
            EXPECT_NE(cornersOf(view(quarters(width, height), plain, i)), "KKKK");
        }
}

TEST(Augment, ANarrowImageIsCroppedToAnAllowedRatio)
{
    // No drawn crop fits: the largest one in the middle is taken, 4 : 3 of 300×20, and the outer colours are out of
    // sight.
    RgbImage image = flat(300, 0, 0, 0);
    image.height = 20;
    image.pixels.resize(300 * 20 * 3);
    for (int y = 0; y < 20; ++y)
        for (int x = 137; x < 163; ++x)
            std::fill_n(image.pixels.begin() + (y * 300 + x) * 3, 3, std::uint8_t(255));
    AugmentOptions options = nothing(16);
    options.minRatio = 3.0 / 4;
    options.maxRatio = 4.0 / 3;
    EXPECT_EQ(cornersOf(view(image, options, 1)), "WWWW");
}

} // namespace coresift
