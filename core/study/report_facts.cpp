#include "core/study/report_facts.h"

#include "core/study/near_copies.h"
#include "core/study/pairs_file.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace coresift {

namespace {

std::vector<ReasonCount> countReasons(const std::vector<SkippedFile> &skipped)
{
    std::map<std::string, std::int64_t> counts;
    for (const SkippedFile &file : skipped)
        ++counts[file.reason.text()];
    std::vector<ReasonCount> reasons;
    for (const auto &[reason, count] : counts)
        reasons.push_back({reason, count});
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const ReasonCount &a, const ReasonCount &b) { return a.count > b.count; });
    return reasons;
}

std::vector<MarkedImage> firstMarks(const Catalogue &catalogue, const std::vector<ImageMark> &marks)
{
    std::vector<MarkedImage> shown;
    for (std::size_t i = 0; i < std::min(kShownMarks, marks.size()); ++i) {
        const ImageRecord image = catalogue.image(marks[i].image);
        shown.push_back({marks[i], image.root, image.path});
    }
    return shown;
}

std::vector<NamedLeak> firstLeaks(const Catalogue &catalogue, const std::vector<Leak> &leaks)
{
    std::vector<NamedLeak> shown;
    for (std::size_t i = 0; i < std::min(kShownLeaks, leaks.size()); ++i) {
        const ImageRecord image = catalogue.image(leaks[i].image), test = catalogue.image(leaks[i].testImage);
        shown.push_back({leaks[i], image.root, image.path, test.root, test.path});
    }
    return shown;
}

std::optional<DuplicateFacts> knownDuplicates(const std::string &folder, const StudySettings &settings,
                                              const Catalogue &catalogue)
{
    if (settings.pairs.empty() || !hasPairs(folder, settings))
        return std::nullopt;
    const std::vector<DuplicatePair> pairs = readPairs(folder, settings);
    const std::vector<Leak> leaks = NearCopies(folder, settings, catalogue).leaks(settings.select.duplicates);
    DuplicateFacts facts;
    facts.searched = readPairsOrigin(folder, settings).options;
    facts.pairs = static_cast<std::int64_t>(pairs.size());
    facts.pairsWithinLimits =
        std::count_if(pairs.begin(), pairs.end(), [&limits = settings.select.duplicates](const DuplicatePair &pair) {
            return limits.include(pair.cosine, pair.bits);
        });
    facts.leaks = static_cast<std::int64_t>(leaks.size());
    facts.shownLeaks = firstLeaks(catalogue, leaks);
    return facts;
}

/// Classes of target set and coreset, the largest of the target first, images without one last; none when the study
/// knows no classes.
std::vector<ClassCount> countClasses(const StudySettings &settings, const Catalogue &catalogue,
                                     const std::vector<CoresetRow> &coreset, JobContext &context)
{
    if (settings.scan.labels == "none")
        return {};
    std::map<std::string, ClassCount> counts;
    for (const LocatedImage &image : readableImages(settings, catalogue, SetRole::Target))
        ++counts[image.record.label].target;
    ProgressMeter meter(context, "Counting classes", static_cast<std::int64_t>(coreset.size()), "images");
    for (const CoresetRow &row : coreset) {
        throwIfCancelled(context);
        ++counts[catalogue.image(row.index).label].coreset;
        meter.advance();
    }
    std::vector<ClassCount> classes;
    for (auto &[label, count] : counts) {
        count.label = label;
        classes.push_back(count);
    }
    std::stable_sort(classes.begin(), classes.end(), [](const ClassCount &a, const ClassCount &b) {
        return std::tuple(a.label.empty(), -a.target, -a.coreset) < std::tuple(b.label.empty(), -b.target, -b.coreset);
    });
    return classes;
}

std::optional<RunInfo> runNamed(const RunsTable &runs, const std::string &id)
{
    for (const RunInfo &run : runs.runs)
        if (run.id == id)
            return run;
    return std::nullopt;
}

std::vector<SavedEvaluation> allEvaluations(const std::string &folder, const StudySettings &settings,
                                            const RunsTable &runs, std::vector<std::string> &damaged)
{
    std::vector<SavedEvaluation> evaluations;
    const std::string encoder = std::filesystem::path(settings.encoder.file).parent_path().string();
    if (settings.encoder.kind == RetrievalSource::Kind::Loaded)
        try {
            if (auto loaded = readEvaluation(folder + "/" + encoder))
                evaluations.push_back(std::move(*loaded));
        } catch (const Error &problem) {
            damaged.push_back(encoder + "/evaluation.json " + problem.phrase().text());
        }
    for (const RunInfo &run : runs.runs)
        if (run.evaluation) {
            evaluations.push_back(*run.evaluation);
            evaluations.back().report.encoder =
                Phrase::verbatim(run.id); // told apart also where both are "the retrieval encoder"
        }
    return evaluations;
}

} // namespace

ReportFacts readReportFacts(const std::string &folder, JobContext &context)
{
    ReportFacts facts;
    facts.study = readStudy(folder);
    const StudySettings &settings = facts.study.settings;
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    facts.skipped = countReasons(readSkipped(folder));
    facts.marks = catalogue.marks();
    facts.shownMarks = firstMarks(catalogue, facts.marks);
    facts.selection = readSelection(folder);
    facts.classes = countClasses(settings, catalogue, facts.selection.rows, context);
    facts.duplicates = knownDuplicates(folder, settings, catalogue);
    facts.runs = readRuns(folder);
    facts.retrievalRun = runNamed(facts.runs, std::filesystem::path(settings.encoder.run).filename().string());
    facts.pretrainRun = runNamed(facts.runs, settings.pretrainRun);
    facts.retrievalMetrics = readRunMetrics(folder, Stage::Retrieval);
    facts.pretrainMetrics = readRunMetrics(folder, Stage::Pretrain);
    facts.evaluations = allEvaluations(folder, settings, facts.runs, facts.damagedEvaluations);
    for (const std::string &id : listComparisons(folder))
        try {
            facts.comparisons.push_back(readComparison(folder, id));
        } catch (const Error &problem) {
            facts.damagedComparisons.push_back(id + " " + problem.phrase().text());
        }
    return facts;
}

} // namespace coresift
