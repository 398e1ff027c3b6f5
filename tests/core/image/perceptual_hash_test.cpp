#include "core/image/perceptual_hash.h"

#include "core/image/decode.h"
#include "core/image/resize.h"
#include "tests/core/image/made_files.h"
#include "tests/support/support.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>

namespace coresift {

using namespace test;

namespace {

constexpr int kFew = 32; // of 256 bits: what counts as a copy by default

int distance(const RgbImage &a, const RgbImage &b)
{
    return hashDistance(perceptualHash(a), perceptualHash(b));
}

RgbImage ofOneColour(std::uint8_t value)
{
    return {40, 30, std::vector<std::uint8_t>(40 * 30 * 3, value)};
}

RgbImage brighter(RgbImage image, int by)
{
    for (std::uint8_t &value : image.pixels)
        value = static_cast<std::uint8_t>(std::clamp(value + by, 0, 255));
    return image;
}

} // namespace

TEST(PerceptualHash, CopiesOfAnotherSizeOrQualityAreNear)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const RgbImage image = photoLike(240, 180, seed);
        EXPECT_EQ(distance(image, image), 0);
        EXPECT_LE(distance(image, resizeImage(image, 120, 90)), kFew / 2) << seed;
        EXPECT_LE(distance(image, resizeImage(image, 100, 100)), kFew / 2) << seed;
        EXPECT_LE(distance(image, decodeImage(encoded(image, ".jpg", {cv::IMWRITE_JPEG_QUALITY, 30}))), kFew / 2)
            << seed;
        EXPECT_LE(distance(image, brighter(image, 12)), kFew) << seed;
    }
}

TEST(PerceptualHash, OtherPicturesAreFar)
{
    std::vector<PerceptualHash> hashes;
    for (std::uint64_t seed = 0; seed < 40; ++seed)
        hashes.push_back(perceptualHash(photoLike(240, 180, seed)));
    for (std::size_t a = 0; a < hashes.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            EXPECT_GT(hashDistance(hashes[a], hashes[b]), kFew) << a << " and " << b;
}

TEST(PerceptualHash, AnImageOfOneColourIsZeroWhateverTheRounding)
{
    for (const int value : {0, 1, 127, 200, 255}) {
        const RgbImage image = ofOneColour(static_cast<std::uint8_t>(value));
        EXPECT_EQ(perceptualHash(image), PerceptualHash()) << value;
        EXPECT_EQ(perceptualHash(decodeImage(encoded(image, ".jpg"))), PerceptualHash()) << value;
    }
    EXPECT_EQ(perceptualHash({1, 1, {7, 8, 9}}), PerceptualHash());
}

TEST(PerceptualHash, AReducedDecodeGivesNearlyTheSame)
{
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const Bytes file = encoded(photoLike(1200, 900, seed), ".jpg");
        DecodeOptions reduced;
        reduced.shorterSide = kHashDecodeSide;
        EXPECT_LE(distance(decodeImage(file), decodeImage(file, reduced)), kFew / 2) << seed;
    }
}

TEST(PerceptualHash, DistanceCountsBits)
{
    constexpr std::uint64_t kAll = ~std::uint64_t(0);
    EXPECT_EQ(hashDistance({}, {}), 0);
    EXPECT_EQ(hashDistance({}, {kAll, kAll, kAll, kAll}), kHashBits);
    EXPECT_EQ(hashDistance({0b1011, 0, 0, 1}, {0b0110, 0, 0, 0}), 4);
}

} // namespace coresift
