/// The section of a report about one training run: its figures and curves. Private to the report.
#pragma once

#include "core/study/html.h"
#include "core/study/report.h"
#include "core/study/runs.h"

namespace coresift {

/// `run`: none when the study has no such run. A figure that was never measured has no chart.
void addTraining(HtmlPage &page, const std::string &title, const std::optional<RunInfo> &run,
                 const std::vector<StepMetrics> &metrics, const ReportOptions &options);

} // namespace coresift
