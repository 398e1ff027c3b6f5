/// The sections of a report about what encoders are worth. Private to the report.
#pragma once

#include "core/study/html.h"
#include "core/study/report.h"
#include "core/study/report_facts.h"

namespace coresift {

/// A table of every encoder's figures, and one for each task that has more of them.
void addEvaluations(HtmlPage &page, const ReportFacts &facts);

/// Each comparison of training sets: the answer, the table and the drawing. Nothing where none was made.
void addComparisons(HtmlPage &page, const ReportFacts &facts, const ReportOptions &options);

} // namespace coresift
