#include "core/study/report_parts.h"

namespace coresift {

namespace {

constexpr int kChartWidth = 640, kChartHeight = 320; // px

} // namespace

std::string orDash(const std::string &text)
{
    return text.empty() ? "–" : text;
}

void addChart(HtmlPage &page, const LineChart &chart, const ReportOptions &options)
{
    const std::string svg = svgOf(chart, kChartWidth, kChartHeight);
    if (!options.curvesAsPictures)
        return page.html(svg);
    const Bytes picture = options.curvesAsPictures(svg, kChartWidth, kChartHeight);
    page.html("<p>" + imageHtml("image/png", picture, kChartWidth, kChartHeight, chart.name) + "</p>");
}

} // namespace coresift
