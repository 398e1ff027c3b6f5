// Figures by pycocotools 2.0.11.
#include "core/dataset/rle_mask.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <limits>

namespace coresift {

using test::errorOf;

namespace {

class Nowhere : public FilePlace {
public:
    Error error(const Phrase &why) const override { return {ErrorKind::Corrupt, why}; }
} const kNowhere;

using Runs = std::vector<std::uint32_t>;

struct Mask {
    int height, width;
    std::vector<std::int64_t> runs;
    std::string text;
    std::int64_t area;
};

const std::vector<Mask> kMasks{{9, 10, {6, 1, 40, 4, 5, 4, 5, 4, 21}, "61X13mN000`0", 13},
                               {9, 10, {0, 90}, "0j2", 90},
                               {9, 10, {90}, "j2", 0},
                               {9, 10, {0, 3, 87}, "03g2", 3},
                               {40, 25, {10, 5, 3, 5, 977}, ":530^n0", 10},
                               {40, 25, {100, 1, 31, 1, 17, 1, 16, 1, 15, 1, 816}, "T31o00B0O0O0Qi0", 5}};

} // namespace

TEST(RleMask, RunsAndTextsAreThoseOfCoco)
{
    for (const Mask &known : kMasks) {
        const RleMask mask = maskFromRuns(known.runs, known.height, known.width, kNowhere);
        EXPECT_EQ(textOfMask(mask), known.text);
        EXPECT_EQ(maskFromText(known.text, known.height, known.width, kNowhere).runs, mask.runs);
        EXPECT_EQ(mask.area(), known.area);
    }
}

TEST(RleMask, PolygonsAreFilledAsByCoco)
{
    const auto runs = [](const std::vector<double> &corners, int height, int width) {
        return maskFromPolygon(corners, height, width, kNowhere).runs;
    };
    EXPECT_EQ(runs({1, 1, 1, 4, 5, 4, 5, 1}, 6, 8), (Runs{7, 3, 3, 3, 3, 3, 3, 3, 20}));
    EXPECT_EQ(runs({0, 0, 0, 6, 8, 6, 8, 0}, 6, 8), (Runs{0, 48}));
    EXPECT_EQ(runs({0.5, 0.5, 3.5, 0.5, 3.5, 2.5}, 4, 5), (Runs{9, 1, 3, 1, 6}));
    EXPECT_EQ(runs({2, 1, 6, 1, 4, 5}, 7, 9), (Runs{15, 1, 6, 3, 4, 3, 4, 1, 26}));
    EXPECT_EQ(runs({-3, -3, -3, 3, 3, 3, 3, -3}, 6, 8), (Runs{0, 3, 3, 3, 3, 3, 33}));
    EXPECT_EQ(runs({1.2, 0.7, 6.9, 2.1, 3.3, 5.8, 0.4, 4.4}, 7, 9), (Runs{8, 4, 3, 4, 3, 5, 3, 3, 4, 2, 5, 1, 18}));
}

TEST(RleMask, PixelsComeRowByRow)
{
    const RleMask mask = maskFromRuns({1, 2, 3}, 2, 3, kNowhere); // columns 01, 10, 00
    EXPECT_EQ(mask.pixels(), (std::vector<std::uint8_t>{0, 1, 0, 1, 0, 0}));
}

TEST(RleMask, AUnionIsThatOfThePixels)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        std::vector<RleMask> masks;
        std::vector<std::uint8_t> expected(9 * 10);
        for (std::uint64_t k = 0; k < 3; ++k) {
            std::vector<double> corners;
            for (std::uint64_t i = 0; i < 8; ++i)
                corners.push_back(static_cast<double>(hashKeys(seed, k, i) % 120) / 10 - 1);
            masks.push_back(maskFromPolygon(corners, 9, 10, kNowhere));
            const std::vector<std::uint8_t> pixels = masks.back().pixels();
            for (std::size_t i = 0; i < pixels.size(); ++i)
                expected[i] |= pixels[i];
        }
        EXPECT_EQ(unionOf(masks).pixels(), expected) << seed;
    }
}

TEST(RleMask, WhatIsNoneIsRefused)
{
    const auto said = [](const std::vector<std::int64_t> &runs, std::int64_t height, std::int64_t width) {
        return errorOf([&] { maskFromRuns(runs, height, width, kNowhere); });
    };
    EXPECT_NE(said({6, 1}, 9, 10).find("do not fill its size"), std::string::npos);
    EXPECT_NE(said({90, 1}, 9, 10).find("do not fill its size"), std::string::npos);
    EXPECT_NE(said({-1, 91}, 9, 10).find("do not fill its size"), std::string::npos);
    EXPECT_NE(said({0}, 0, 10).find("impossible size"), std::string::npos);
    EXPECT_NE(said({0}, std::int64_t(1) << 40, std::int64_t(1) << 40).find("impossible size"), std::string::npos);
    for (const char *text : {"j", "\x7F", " ", "ooooooooooooooooooo0", "0j21"})
        EXPECT_NE(errorOf([&] { maskFromText(text, 9, 10, kNowhere); }), "") << text;
    for (const std::vector<double> &corners : {std::vector<double>{},
                                               {1, 1, 2, 2},
                                               {1, 1, 2, 2, 3},
                                               {1, 1, 2, 2, 3, 1e9},
                                               {1, 1, 2, 2, 3, std::numeric_limits<double>::quiet_NaN()}})
        EXPECT_NE(errorOf([&] { maskFromPolygon(corners, 9, 10, kNowhere); }).find("polygon that is none"),
                  std::string::npos);
}

} // namespace coresift
