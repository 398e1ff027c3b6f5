#include "core/study/comparison.h"

#include "core/study/html.h"
#include "core/study/line_chart.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift {

namespace {

constexpr int kMargin = 16, kTitle = 26, kFoot = 30, kRow = 26; // px
constexpr double kGridOpacity = 0.15;
constexpr double kWidestNames = 0.4; // of the drawing, for the longest name

bool beginsLetter(char c) // in UTF-8
{
    return (c & 0xC0) != 0x80;
}

/// About what a text takes: letters beyond ASCII may be as wide as high.
double widthOf(const std::string &text)
{
    double width = 0;
    for (const char c : text)
        if (beginsLetter(c))
            width += static_cast<unsigned char>(c) < 0x80 ? 7.2 : 13;
    return width;
}

/// Its middle left out where it is wider than that: names of encoders often differ in their ends.
std::string shortened(const std::string &text, double width)
{
    if (widthOf(text) <= width)
        return text;
    std::string head = text, tail = text;
    const double half = (width - widthOf("…")) / 2;
    while (widthOf(head) > half) {
        while (!beginsLetter(head.back()))
            head.pop_back();
        head.pop_back();
    }
    while (widthOf(tail) > half)
        do
            tail.erase(0, 1);
        while (!tail.empty() && !beginsLetter(tail.front()));
    return head + "…" + tail;
}

/// What one task's panel shows.
struct TaskPanel {
    std::string task;
    double left = 0, width = 0; ///< px
    double low = 0, high = 0;   ///< per cent

    double at(double value) const { return left + (value - low) / (high - low) * width; }
};

TaskPanel panelOf(const Comparison &comparison, const std::string &task, double left, double width)
{
    TaskPanel panel{task, left, width, 100, 0};
    for (const std::string &arm : comparison.arms)
        if (const Spread spread = comparison.spread(arm, task); spread.count > 0) {
            panel.low = std::min(panel.low, spread.mean - spread.deviation);
            panel.high = std::max(panel.high, spread.mean + spread.deviation);
        }
    const double room = std::max(0.5, (panel.high - panel.low) * 0.1);
    panel.low -= room;
    panel.high += room;
    return panel;
}

std::string textAt(double x, double y, const std::string &anchor, const std::string &text, const ChartStyle &style)
{
    return fmt::format(R"(<text x="{:.1f}" y="{:.1f}" text-anchor="{}" fill="{}">{}</text>)", x, y, anchor, style.text,
                       escapeHtml(text)) +
           "\n";
}

std::string line(double x1, double y1, double x2, double y2, const std::string &colour, double width,
                 double opacity = 1)
{
    return fmt::format(
               R"(<line x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}" stroke="{}" stroke-width="{}" stroke-opacity="{}"/>)",
               x1, y1, x2, y2, colour, width, opacity) +
           "\n";
}

/// A dot with its whisker; the coreset's in another colour than the others'.
std::string dotOf(const TaskPanel &panel, const Spread &spread, double y, bool isCoreset)
{
    const char *const colour = isCoreset ? "#D55E00" : "#0072B2";
    std::string svg;
    if (spread.count > 1)
        svg +=
            line(panel.at(spread.mean - spread.deviation), y, panel.at(spread.mean + spread.deviation), y, colour, 2);
    svg += fmt::format(R"(<circle cx="{:.1f}" cy="{:.1f}" r="4" fill="{}"/>)", panel.at(spread.mean), y, colour) + "\n";
    return svg;
}

std::string panelSvg(const Comparison &comparison, const TaskPanel &panel, int bottom, const ChartStyle &style)
{
    std::string svg =
        textAt(panel.left + panel.width / 2, kTitle - 9, "middle", style.words(taskFigure(panel.task)) + ", %", style);
    for (const double tick : axisTicks(panel.low, panel.high, /*logarithmic=*/false)) {
        svg += line(panel.at(tick), kTitle, panel.at(tick), bottom, style.text, 1, kGridOpacity);
        svg += textAt(panel.at(tick), bottom + 16, "middle", fmt::format("{:g}", tick), style);
    }
    double y = kTitle + kRow / 2.0;
    for (const std::string &arm : comparison.arms) {
        if (const Spread spread = comparison.spread(arm, panel.task); spread.count > 0)
            svg += dotOf(panel, spread, y, arm == "coreset" || arm == "stop");
        y += kRow;
    }
    return svg;
}

} // namespace

int svgHeight(const Comparison &comparison)
{
    return kTitle + kRow * static_cast<int>(comparison.arms.size()) + kFoot;
}

std::string svgOf(const Comparison &comparison, int width, const ChartStyle &style)
{
    const int height = svgHeight(comparison), bottom = height - kFoot;
    std::string svg =
        fmt::format(
            R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" font-family="sans-serif" font-size="12">)",
            width, height) +
        "\n" + fmt::format(R"(<rect width="{}" height="{}" fill="{}"/>)", width, height, style.ground) + "\n";
    std::vector<std::string> titles;
    double y = kTitle + kRow / 2.0 + 4, names = 0;
    for (const std::string &arm : comparison.arms) {
        titles.push_back(shortened(style.words(armTitle(arm)), kWidestNames * width - kMargin));
        names = std::max(names, widthOf(titles.back()) + kMargin);
    }
    for (const std::string &title : titles) {
        svg += textAt(names - 8, y, "end", title, style);
        y += kRow;
    }
    const double panels = static_cast<double>(comparison.tasks.size());
    const double panelWidth = (width - names - kMargin * panels) / panels;
    for (std::size_t i = 0; i < comparison.tasks.size(); ++i)
        svg += panelSvg(comparison,
                        panelOf(comparison, comparison.tasks[i],
                                names + static_cast<double>(i) * (panelWidth + kMargin), panelWidth),
                        bottom, style);
    return svg + "</svg>\n";
}

} // namespace coresift
