#include "core/study/line_chart.h"

#include "tests/core/study/tag_balance.h"

#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

LineChart chartOf(std::vector<double> x, std::vector<double> y)
{
    LineChart chart{"loss", "step", "loss", {}, {}, {}};
    chart.curves.push_back({std::move(x), std::move(y)});
    return chart;
}

::testing::AssertionResult isWholeSvg(const std::string &svg)
{
    if (svg.find("nan") != std::string::npos || svg.find("inf") != std::string::npos)
        return ::testing::AssertionFailure() << "a place that is not a number: " << svg;
    return test::isWellFormed("<!DOCTYPE html>" + svg);
}

/// Places of the only curve.
std::size_t drawnPoints(const std::string &svg)
{
    const std::size_t begin = svg.find("points=\""), end = svg.find('"', begin + 8);
    return static_cast<std::size_t>(std::count(svg.begin() + static_cast<std::ptrdiff_t>(begin),
                                               svg.begin() + static_cast<std::ptrdiff_t>(end), ','));
}

} // namespace

TEST(LineChart, FirstAndLastPointLieInTheCorners)
{
    const std::string svg = svgOf(chartOf({1, 2, 3}, {0, 5, 10}), 640, 320);
    EXPECT_TRUE(isWholeSvg(svg));
    EXPECT_NE(svg.find("points=\"72.0,"), std::string::npos) << svg;
    EXPECT_NE(svg.find(" 624.0,"), std::string::npos) << svg; // the width less the right margin
    EXPECT_EQ(drawnPoints(svg), 3U);
}

TEST(LineChart, ManyPointsAreAveraged)
{
    std::vector<double> x, y;
    for (int i = 0; i < 100'001; ++i) {
        x.push_back(i);
        y.push_back(i % 2);
    }
    const std::string svg = svgOf(chartOf(x, y), 640, 320);
    EXPECT_LE(drawnPoints(svg), 500U);
    EXPECT_GE(drawnPoints(svg), 250U);
}

TEST(LineChart, HoldsWhateverNumbersItIsGiven)
{
    const double nan = std::nan(""), huge = 1e300;
    const std::vector<std::pair<std::vector<double>, std::vector<double>>> curves{
        {{}, {}},
        {{1}, {2}},
        {{1, 2}, {3, 3}},
        {{1, 2, 3}, {nan, 1, INFINITY}},
        {{1, 2}, {nan, nan}},
        {{1, 2}, {0, 0}},
        {{1, 2}, {-huge, huge}},
        {{1, 2}, {1e-300, huge}},
        {{1, 2}, {1e20, std::nextafter(1e20, huge)}}};
    for (const auto &[x, y] : curves)
        EXPECT_TRUE(isWholeSvg(svgOf(chartOf(x, y), 640, 320)));
    EXPECT_NE(svgOf(chartOf({}, {}), 640, 320).find("nothing to draw"), std::string::npos);
}

TEST(LineChart, NamesAreEscaped)
{
    LineChart chart = chartOf({1, 2}, {1, 2});
    chart.name = chart.xLabel = chart.yLabel = "<script>";
    chart.across = {1.5, "\"&"};
    chart.down = {1.5, "<"};
    const std::string svg = svgOf(chart, 640, 320);
    EXPECT_TRUE(isWholeSvg(svg));
    EXPECT_EQ(svg.find("<script>"), std::string::npos);
}

TEST(LineChart, TheAxisIsLogarithmicWhereItHelps)
{
    EXPECT_TRUE(wantsLogAxis({0.001, 0.1}));
    EXPECT_FALSE(wantsLogAxis({2, 5}));
    EXPECT_FALSE(wantsLogAxis({0, 100}));
    EXPECT_FALSE(wantsLogAxis({}));
    EXPECT_NE(svgOf(chartOf({1, 2}, {0.001, 0.1}), 640, 320).find("logarithmic"), std::string::npos);
}

TEST(LineChart, TicksAreRoundNumbersInTheRange)
{
    EXPECT_EQ(axisTicks(0, 10, false), (std::vector<double>{0, 2, 4, 6, 8, 10}));
    EXPECT_EQ(axisTicks(0.001, 1, true).size(), 4U);
    for (const auto &[low, high] : {std::pair(0.13, 0.97), std::pair(-3.0, 8.0), std::pair(1e-7, 2e-7)}) {
        const std::vector<double> ticks = axisTicks(low, high, false);
        EXPECT_GE(ticks.size(), 4U);
        EXPECT_LE(ticks.size(), 11U);
        EXPECT_GE(ticks.front(), low);
        EXPECT_LE(ticks.back(), high * (1 + 1e-9));
    }
}

} // namespace coresift
