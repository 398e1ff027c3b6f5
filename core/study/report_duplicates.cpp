#include "core/study/report_duplicates.h"

#include "core/base/text.h"
#include "core/image/perceptual_hash.h"

namespace coresift {

namespace {

std::string duplicateLimitsText(double cosine, int bits)
{
    return fmt::format("cosine at least {:g}, at most {} of {} bits of the perceptual hash differ", cosine, bits,
                       kHashBits);
}

/// How many were left out, and whether they were meant to be.
std::string leftOutText(std::int64_t count, bool wanted)
{
    return wanted ? countText(count) : countText(count) + " (the setting is off)";
}

std::string copiesLeftOutText(const SavedSelection &selection)
{
    if (selection.id.empty())
        return "–";
    return leftOutText(static_cast<std::int64_t>(selection.nearCopies.size()), selection.options.duplicates.leaveOut);
}

std::string leaksLeftOutText(const ReportFacts &facts)
{
    if (!facts.pretrainRun || !facts.pretrainRun->leaksLeftOut)
        return "–";
    return leftOutText(*facts.pretrainRun->leaksLeftOut, facts.pretrainRun->options.leaveOutLeaks);
}

void addLeaks(HtmlPage &page, const DuplicateFacts &known)
{
    if (known.leaks == 0)
        return page.paragraph("No image of target set or open-set is known as a near-duplicate of a test image.");
    page.subheading("Leaks: near-duplicates of test images in target set and open-set");
    std::vector<std::vector<std::string>> rows;
    for (const NamedLeak &named : known.shownLeaks)
        rows.push_back({std::to_string(named.leak.image), named.root, showPath(named.path), named.testRoot,
                        showPath(named.testPath), fmt::format("{:.3f}", named.leak.cosine),
                        std::to_string(named.leak.bits)});
    page.table({"index", "folder", "file", "test folder", "test file", "cosine", "bits"}, rows);
    const std::int64_t hidden = known.leaks - static_cast<std::int64_t>(rows.size());
    if (hidden > 0)
        page.remark(fmt::format("{} more are not shown.", countText(hidden)));
}

} // namespace

void addDuplicates(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Near-duplicates and leaks");
    const StudySettings &settings = facts.study.settings;
    if (!facts.duplicates)
        return page.remark(settings.pairs.empty()
                               ? "Missing: near-duplicates have not been looked for, so copies and leaks are not known."
                               : "Missing: the near-duplicates are not in the study any more. Look for them again.");
    if (facts.study.status(Stage::Duplicates).state != StageState::Done)
        page.remark("Out of date: these are the near-duplicates of an earlier search. Look for them again.");
    const DuplicateFacts &known = *facts.duplicates;
    const DuplicateLimits &limits = settings.select.duplicates;
    const bool hasTest = facts.study.total(SetRole::Test).ok > 0;
    page.table({"property", "value"},
               {{"pairs found by the search", countText(known.pairs)},
                {"limits of the search", duplicateLimitsText(known.searched.floor, kMostDuplicateBits)},
                {"pairs that count as near-duplicates", countText(known.pairsWithinLimits)},
                {"limits of near-duplicates", duplicateLimitsText(limits.cosine, limits.bits)},
                {"near-copies left out of the coreset", copiesLeftOutText(facts.selection)},
                {"leaks (near-duplicates of test images)",
                 hasTest ? countText(known.leaks) : "– (the study has no test images)"},
                {"leaks left out of the pretraining", leaksLeftOutText(facts)}});
    if (hasTest)
        addLeaks(page, known);
}

} // namespace coresift
