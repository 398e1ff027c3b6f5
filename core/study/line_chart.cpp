#include "core/study/line_chart.h"

#include "core/study/html.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace coresift {

namespace {

constexpr std::size_t kDrawnPoints = 500;
constexpr int kLeft = 72, kRight = 16, kTop = 22, kBottom = 46; // px around the plot

using Curve = LineChart::Curve;

Curve finitePoints(const Curve &curve)
{
    Curve points{{}, {}, curve.colour};
    for (std::size_t i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i)
        if (std::isfinite(curve.x[i]) && std::isfinite(curve.y[i])) {
            points.x.push_back(curve.x[i]);
            points.y.push_back(curve.y[i]);
        }
    return points;
}

/// Means over groups of the same size.
Curve thinned(const Curve &points)
{
    const std::size_t group = (points.x.size() + kDrawnPoints - 1) / kDrawnPoints;
    if (group <= 1)
        return points;
    Curve means{{}, {}, points.colour};
    for (std::size_t first = 0; first < points.x.size(); first += group) {
        const std::size_t last = std::min(first + group, points.x.size());
        double x = 0, y = 0;
        for (std::size_t i = first; i < last; ++i) {
            x += points.x[i];
            y += points.y[i];
        }
        means.x.push_back(x / static_cast<double>(last - first));
        means.y.push_back(y / static_cast<double>(last - first));
    }
    return means;
}

/// One direction of the plot: values to pixels.
struct Axis {
    int from = 0, to = 0; ///< px of low and high
    double low = std::numeric_limits<double>::infinity(), high = -low;
    bool logarithmic = false;

    void widen(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    double at(double value) const
    {
        const auto scale = [this](double v) { return logarithmic ? std::log10(v) : v; };
        return from + (scale(value) - scale(low)) / (scale(high) - scale(low)) * (to - from);
    }
};

void widen(Axis &axis, const std::vector<double> &values)
{
    for (const double value : values)
        axis.widen(value);
}

/// A little room above and below; a flat line gets a range of its own.
void makeRoom(Axis &axis)
{
    constexpr double kShare = 0.05;
    if (axis.logarithmic)
        return;
    double room = (axis.high - axis.low) * kShare;
    if (!(room > 0))
        room = std::max(std::abs(axis.high) * kShare, 1e-9);
    axis.low -= room;
    axis.high += room;
}

std::string lineSvg(double x1, double y1, double x2, double y2, const char *style)
{
    return fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" {}/>\n", x1, y1, x2, y2, style);
}

std::string textSvg(double x, double y, const char *anchor, const std::string &text)
{
    return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" font-family=\"sans-serif\" font-size=\"12\" "
                       "fill=\"#222222\">{}</text>\n",
                       x, y, anchor, escapeHtml(text));
}

std::string axesSvg(const Axis &x, const Axis &y, const LineChart &chart)
{
    constexpr const char *kGrid = "stroke=\"#dddddd\" stroke-width=\"1\"";
    std::string svg;
    for (const double tick : axisTicks(x.low, x.high, x.logarithmic)) {
        svg += lineSvg(x.at(tick), y.from, x.at(tick), y.to, kGrid);
        svg += textSvg(x.at(tick), y.from + 16, "middle", fmt::format("{:.6g}", tick));
    }
    for (const double tick : axisTicks(y.low, y.high, y.logarithmic)) {
        svg += lineSvg(x.from, y.at(tick), x.to, y.at(tick), kGrid);
        svg += textSvg(x.from - 6, y.at(tick) + 4, "end", fmt::format("{:.6g}", tick));
    }
    svg += textSvg((x.from + x.to) / 2.0, y.from + 36, "middle", chart.xLabel);
    return svg + textSvg(4, kTop - 8, "start", chart.yLabel + (y.logarithmic ? " (logarithmic)" : ""));
}

std::string markersSvg(const Axis &x, const Axis &y, const LineChart &chart)
{
    constexpr const char *kDashes = "stroke=\"#D55E00\" stroke-width=\"1.5\" stroke-dasharray=\"6,4\"";
    std::string svg;
    if (chart.across) {
        const double at = y.at(chart.across->at);
        svg += lineSvg(x.from, at, x.to, at, kDashes);
        svg += textSvg(x.from + 4, at - 4, "start", chart.across->label);
    }
    if (chart.down) {
        const double at = x.at(chart.down->at);
        svg += lineSvg(at, y.from, at, y.to, kDashes);
        svg += textSvg(at - 4, y.to + 12, "end", chart.down->label);
    }
    return svg;
}

std::string curveSvg(const Axis &x, const Axis &y, const Curve &curve)
{
    std::string places;
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        places += fmt::format("{}{:.1f},{:.1f}", i == 0 ? "" : " ", x.at(curve.x[i]), y.at(curve.y[i]));
    const std::string colour = escapeHtml(curve.colour);
    std::string svg =
        fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.8\"/>\n", places, colour);
    if (curve.x.size() == 1) // a line of one point is nothing to see
        svg += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" fill=\"{}\"/>\n", x.at(curve.x[0]),
                           y.at(curve.y[0]), colour);
    return svg;
}

std::string plotSvg(const LineChart &chart, const std::vector<Curve> &curves, int width, int height)
{
    Axis x{kLeft, width - kRight}, y{height - kBottom, kTop};
    for (const Curve &curve : curves) {
        widen(x, curve.x);
        widen(y, curve.y);
    }
    if (chart.across)
        y.widen(chart.across->at);
    if (chart.down)
        x.widen(chart.down->at);
    if (!(x.high > x.low))
        makeRoom(x);
    y.logarithmic = wantsLogAxis({y.low, y.high});
    makeRoom(y);
    std::string svg = axesSvg(x, y, chart);
    for (const Curve &curve : curves)
        svg += curveSvg(x, y, curve);
    return svg + markersSvg(x, y, chart);
}

} // namespace

bool wantsLogAxis(const std::vector<double> &values)
{
    constexpr double kSpan = 50;
    if (values.empty())
        return false;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return *low > 0 && *high >= kSpan * *low;
}

std::vector<double> axisTicks(double low, double high, bool logarithmic)
{
    std::vector<double> ticks;
    if (logarithmic) {
        for (int power = static_cast<int>(std::ceil(std::log10(low) - 1e-9)); std::pow(10, power) <= high; ++power)
            ticks.push_back(std::pow(10, power));
        return ticks;
    }
    constexpr double kLeast = 4; // steps
    const double most = (high - low) / kLeast, power = std::pow(10, std::floor(std::log10(most)));
    const double step = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    const double first = std::ceil(low / step - 1e-9), last = std::floor(high / step + 1e-9);
    for (int i = 0; i <= last - first; ++i)
        ticks.push_back((first + i) * step + 0.0); // −0 is 0
    return ticks;
}

std::string svgOf(const LineChart &chart, int width, int height)
{
    std::string svg =
        fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 "
                    "{0} {1}\" role=\"img\" aria-label=\"{2}\">\n",
                    width, height, escapeHtml(chart.name));
    svg += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n", width, height);
    std::vector<Curve> curves;
    for (const Curve &curve : chart.curves)
        if (Curve points = thinned(finitePoints(curve)); !points.x.empty())
            curves.push_back(std::move(points));
    svg += curves.empty() ? textSvg(width / 2.0, height / 2.0, "middle", "nothing to draw")
                          : plotSvg(chart, curves, width, height);
    return svg + "</svg>\n";
}

} // namespace coresift
