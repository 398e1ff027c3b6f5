/// What several sections of a report are made of. Private to the report.
#pragma once

#include "core/study/html.h"
#include "core/study/line_chart.h"
#include "core/study/report.h"

namespace coresift {

/// A dash where there is nothing to say.
std::string orDash(const std::string &text);

/// As SVG, or as a picture where the options ask for it.
void addChart(HtmlPage &page, const LineChart &chart, const ReportOptions &options);

} // namespace coresift
