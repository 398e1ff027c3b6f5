/// The section of a report about near-duplicates, and those of test images among them. Private to the report.
#pragma once

#include "core/study/html.h"
#include "core/study/report_facts.h"

namespace coresift {

void addDuplicates(HtmlPage &page, const ReportFacts &facts);

} // namespace coresift
