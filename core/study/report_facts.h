/// What a report tells, read from the study at once. Private to the report.
#pragma once

#include "core/study/comparison.h"
#include "core/study/results.h"
#include "core/study/runs.h"

#include <optional>

namespace coresift {

/// Of what is told image by image, only the first.
constexpr std::size_t kShownMarks = 50, kShownLeaks = 20;

/// Something that happened, and how often.
struct ReasonCount {
    std::string reason;
    std::int64_t count = 0;
};

/// Images of one class.
struct ClassCount {
    std::string label; ///< empty: of no class
    std::int64_t target = 0, coreset = 0;
};

struct MarkedImage {
    ImageMark mark;
    std::string root, path; ///< bytes
};

struct NamedLeak {
    Leak leak;
    std::string root, path, testRoot, testPath; ///< bytes
};

/// Near-duplicates as they were found last.
struct DuplicateFacts {
    DuplicateOptions searched;
    std::int64_t pairs = 0, pairsWithinLimits = 0; ///< the limits are SelectOptions::duplicates
    std::int64_t leaks = 0;
    std::vector<NamedLeak> shownLeaks;
};

struct ReportFacts {
    StudySnapshot study;
    std::vector<ReasonCount> skipped; ///< the most frequent first
    std::vector<ImageMark> marks;     ///< the present ones
    std::vector<MarkedImage> shownMarks;
    SavedSelection selection; ///< empty id: none yet
    std::vector<ClassCount> classes;
    std::optional<DuplicateFacts> duplicates; ///< none before they were looked for, or when their files are gone
    RunsTable runs;
    std::optional<RunInfo> retrievalRun, pretrainRun; ///< those that the study uses
    std::vector<StepMetrics> retrievalMetrics, pretrainMetrics;
    std::vector<SavedEvaluation> evaluations;                        ///< of every encoder in the study
    std::vector<Comparison> comparisons;                             ///< the last one last
    std::vector<std::string> damagedEvaluations, damagedComparisons; ///< which cannot be read, and why
};

/// Takes no lock. Throws Error, Cancelled.
ReportFacts readReportFacts(const std::string &folder, JobContext &context);

} // namespace coresift
