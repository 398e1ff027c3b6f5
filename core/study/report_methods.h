/// The methods paragraph of a paper, made of what the study did. Private to the report.
#pragma once

#include "core/study/report_facts.h"

namespace coresift {

/// "Coresift 0.1.0 (LibTorch …, FAISS …, OpenCV …)".
std::string softwareText();

/// Plain sentences with the study's numbers; a stage that has not run is said to be missing in square brackets.
std::string methodsText(const ReportFacts &facts);

/// What the paragraph cites, one work an entry.
std::vector<std::string> citedWorks(const ReportFacts &facts);

} // namespace coresift
