/// What several sections of a report are made of. Private to the report.
#pragma once

#include "core/study/html.h"
#include "core/study/line_chart.h"
#include "core/study/report.h"

namespace coresift {

/// A dash where there is nothing to say.
std::string orDash(const std::string &text);

/// "85.4 %"; a dash for a negative one, which is none.
std::string scoreText(double percent);

/// A drawing as SVG, or as a picture where the options ask for it. `name`: for who cannot see it.
void addDrawing(HtmlPage &page, const std::string &svg, int width, int height, const std::string &name,
                const ReportOptions &options);
void addChart(HtmlPage &page, const LineChart &chart, const ReportOptions &options);

} // namespace coresift
