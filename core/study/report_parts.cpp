#include "core/study/report_parts.h"

#include "core/base/text.h"

namespace coresift {

namespace {

constexpr int kChartWidth = 640, kChartHeight = 320; // px

} // namespace

std::string orDash(const std::string &text)
{
    return text.empty() ? "–" : text;
}

std::string scoreText(double percent)
{
    return percent < 0 ? "–" : fmt::format("{:.1f} %", percent);
}

void addDrawing(HtmlPage &page, const std::string &svg, int width, int height, const std::string &name,
                const ReportOptions &options)
{
    if (!options.curvesAsPictures)
        return page.html(svg);
    const Bytes picture = options.curvesAsPictures(svg, width, height);
    page.html("<p>" + imageHtml("image/png", picture, width, height, name) + "</p>");
}

void addChart(HtmlPage &page, const LineChart &chart, const ReportOptions &options)
{
    addDrawing(page, svgOf(chart, kChartWidth, kChartHeight), kChartWidth, kChartHeight, chart.name, options);
}

} // namespace coresift
