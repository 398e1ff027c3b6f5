#include "core/image/resize.h"

#include "core/image/decode.h"
#include "tests/core/image/made_files.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

namespace coresift {

using namespace test;

namespace {

constexpr double kAllowed = 2; // mean difference to the reference, in steps of 255

/// What one value of a line is made of: so much of each value from `first` on.
struct Weights {
    int first = 0;
    std::vector<double> of;
};

/// Weights of a triangle filter for one line of `out` values: bilinear, widened by the scale where it shrinks.
std::vector<Weights> triangleWeights(int in, int out)
{
    const double scale = double(in) / out, reach = std::max(1.0, scale);
    std::vector<Weights> line(static_cast<std::size_t>(out));
    for (int o = 0; o < out; ++o) {
        const double centre = (o + 0.5) * scale;
        Weights &weights = line[static_cast<std::size_t>(o)];
        weights.first = std::max(0, static_cast<int>(centre - reach));
        double sum = 0;
        for (int i = weights.first; i < std::min(in, static_cast<int>(centre + reach) + 1); ++i)
            sum += weights.of.emplace_back(std::max(0.0, 1 - std::fabs(i + 0.5 - centre) / reach));
        for (double &weight : weights.of)
            weight /= sum;
    }
    return line;
}

/// The antialiased bilinear resize that everyone compares with, written for clearness.
RgbImage referenceResize(const RgbImage &image, int width, int height)
{
    const std::vector<Weights> across = triangleWeights(image.width, width),
                               down = triangleWeights(image.height, height);
    const auto at = [](int w, int y, int x, int c) { return static_cast<std::size_t>((y * w + x) * 3 + c); };
    const auto weighted = [](const Weights &weights, auto &&value) {
        double sum = 0;
        int i = weights.first;
        for (const double weight : weights.of)
            sum += weight * value(i++);
        return sum;
    };
    std::vector<double> narrow(static_cast<std::size_t>(width) * static_cast<std::size_t>(image.height) * 3);
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c)
                narrow[at(width, y, x, c)] = weighted(across[static_cast<std::size_t>(x)],
                                                      [&](int i) { return image.pixels[at(image.width, y, i, c)]; });
    RgbImage result{width, height, Bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3)};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c)
                result.pixels[at(width, y, x, c)] =
                    static_cast<std::uint8_t>(0.5 + weighted(down[static_cast<std::size_t>(y)],
                                                             [&](int i) { return narrow[at(width, i, x, c)]; }));
    return result;
}

RgbImage cropped(const RgbImage &image, int left, int top, int width, int height)
{
    RgbImage part{width, height, {}};
    for (int y = top; y < top + height; ++y)
        for (int x = left; x < left + width; ++x)
            for (const int value : pixelAt(image, x, y))
                part.pixels.push_back(static_cast<std::uint8_t>(value));
    return part;
}

/// The published evaluation transform: shorter side to `side`, centre crop.
RgbImage referenceCrop(const RgbImage &image, int side, int size)
{
    const double scale = double(side) / std::min(image.width, image.height);
    const RgbImage resized = referenceResize(image, static_cast<int>(std::lround(image.width * scale)),
                                             static_cast<int>(std::lround(image.height * scale)));
    return cropped(resized, (resized.width - size) / 2, (resized.height - size) / 2, size, size);
}

} // namespace

TEST(Resize, IsNearAnAntialiasedResizeAtEveryScale)
{
    const RgbImage image = photoLike(300, 220, 1);
    for (const double scale : {0.2, 0.3, 0.37, 0.5, 0.66, 0.8, 0.9, 0.97, 1.3, 2.5}) {
        const int width = static_cast<int>(std::lround(300 * scale)),
                  height = static_cast<int>(std::lround(220 * scale));
        const double difference =
            meanDifference(resizeImage(image, width, height), referenceResize(image, width, height));
        EXPECT_LT(difference, kAllowed) << scale;
    }
}

TEST(Resize, DoesNotAliasWhereItShrinksOneWayAndGrowsTheOther)
{
    RgbImage stripes{240, 40, {}};
    for (int i = 0; i < 240 * 40; ++i)
        stripes.pixels.insert(stripes.pixels.end(), 3, i % 2 == 0 ? 0 : 255);
    const RgbImage resized = resizeImage(stripes, 48, 50); // five stripes a pixel: nearly grey
    for (const std::uint8_t value : resized.pixels)
        EXPECT_NEAR(value, 128, 40);
    EXPECT_LT(
        meanDifference(resizeImage(photoLike(300, 100, 2), 75, 110), referenceResize(photoLike(300, 100, 2), 75, 110)),
        kAllowed);
}

TEST(Resize, TheSameSizeIsTheSameImage)
{
    const RgbImage image = photoLike(60, 40, 3);
    EXPECT_EQ(resizeImage(image, 60, 40).pixels, image.pixels);
}

TEST(Resize, ShorterSideKeepsTheAspect)
{
    const RgbImage wide = resizeShorterSide(quarters(300, 200), 50), tall = resizeShorterSide(quarters(200, 300), 50);
    EXPECT_EQ(wide.width, 75);
    EXPECT_EQ(wide.height, 50);
    EXPECT_EQ(tall.width, 50);
    EXPECT_EQ(tall.height, 75);
    EXPECT_EQ(cornersOf(tall), "RGBY");
}

TEST(Resize, ShorterSideGrowsSmallImages)
{
    const RgbImage image = resizeShorterSide(quarters(9, 6), 60);
    EXPECT_EQ(image.width, 90);
    EXPECT_EQ(image.height, 60);
}

TEST(Resize, APanoramaIsCutToItsMiddle)
{
    RgbImage panorama = quarters(1000, 10);
    for (int y = 0; y < 10; ++y) // what lies outside the middle is white
        for (int x = 0; x < 1000; ++x)
            if (x < 480 || x >= 520)
                std::fill_n(panorama.pixels.begin() + (y * 1000 + x) * 3, 3, std::uint8_t(255));
    const RgbImage image = resizeShorterSide(panorama, 20, /*maxAspect=*/3);
    EXPECT_EQ(image.width, 60);
    EXPECT_EQ(image.height, 20);
    EXPECT_EQ(cornersOf(image), "RGBY");
    EXPECT_EQ(resizeShorterSide(panorama, 20).width, 2000);
    EXPECT_EQ(resizeShorterSide(quarters(1, 500), 20, 3).height, 60);
}

TEST(Resize, EvaluationSideIsTheEighthMoreOfThePaperFromSixtyFiveOn)
{
    EXPECT_EQ(evaluationShorterSide(224), 256);
    EXPECT_EQ(evaluationShorterSide(96), 110);
    EXPECT_EQ(evaluationShorterSide(64), 64);
    EXPECT_EQ(evaluationShorterSide(32), 32);
}

TEST(Resize, EvaluationCropIsTheCentreOfTheResizedImage)
{
    for (const auto &[width, height] :
         {std::pair(250, 190), std::pair(190, 250), std::pair(128, 128), std::pair(60, 45)}) {
        const RgbImage image = photoLike(width, height, 4), crop = evaluationCrop(image, 96);
        EXPECT_LT(meanDifference(crop, referenceCrop(image, 110, 96)), kAllowed) << width << "×" << height;
    }
}

TEST(Resize, EvaluationCropOfAPanoramaIsTheSameSquareAsWithoutTheShortcut)
{
    const RgbImage image = photoLike(900, 120, 5);
    EXPECT_LT(meanDifference(evaluationCrop(image, 96), referenceCrop(image, 110, 96)), kAllowed);
}

TEST(Resize, EvaluationCropOfASmallSizeUsesTheWholeSide)
{
    const RgbImage image = quarters(32, 32);
    EXPECT_EQ(evaluationCrop(image, 32).pixels, image.pixels);
}

TEST(Resize, AReducedDecodeChangesTheEvaluationCropByLittle)
{
    for (const auto &[width, height] : {std::pair(500, 375), std::pair(1600, 1200), std::pair(700, 1800)}) {
        const Bytes file = encoded(photoLike(width, height, 6), ".jpg");
        const RgbImage full = decodeImage(file), reduced = decodeImage(file, {200'000'000, decodeShorterSideFor(224)});
        EXPECT_GE(std::min(reduced.width, reduced.height), 256);
        EXPECT_LT(meanDifference(evaluationCrop(reduced, 224), referenceCrop(full, 256, 224)), kAllowed)
            << width << "×" << height;
    }
}

TEST(Resize, FitsTheLongerSide)
{
    const auto sizeOf = [](int width, int height, int side) {
        const RgbImage image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height * 3), 7)};
        const RgbImage small = fitInto(image, side);
        return std::pair(small.width, small.height);
    };
    EXPECT_EQ(sizeOf(400, 200, 96), std::pair(96, 48));
    EXPECT_EQ(sizeOf(200, 400, 96), std::pair(48, 96));
    EXPECT_EQ(sizeOf(1000, 2, 96), std::pair(96, 1)); // never without a side
    EXPECT_EQ(sizeOf(40, 30, 96), std::pair(40, 30));
}

} // namespace coresift
