#include "core/study/compare_selectors.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/study/marks.h"
#include "core/study/results.h"
#include "tests/core/study/made_study.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace coresift {

using test::errorOf;
using test::RecordingJobContext;
using test::tinySelection;

namespace {

class CompareSelectors : public test::MadeStudy {
protected:
    CompareSelectors() { embed(); }

    SelectorComparison compare(const std::vector<std::string> &selectors, std::int64_t budget)
    {
        return compareSelectors(m_study, selectors, tinySelection(budget), m_context);
    }
};

bool takes(const SelectorResult &result, std::int64_t id)
{
    return std::find(result.ids.begin(), result.ids.end(), id) != result.ids.end();
}

} // namespace

TEST_F(CompareSelectors, EveryOneTakesTheSameNumberOfDifferentImages)
{
    const std::vector<std::string> selectors = selectorNames();
    ASSERT_EQ(selectors.size(), 6U);
    const SelectorComparison comparison = compare(selectors, 10);
    EXPECT_EQ(comparison.budget, 10);
    EXPECT_EQ(comparison.targetImages, 12);
    EXPECT_EQ(comparison.openSetImages, 40);
    ASSERT_EQ(comparison.results.size(), 6U);
    for (const SelectorResult &result : comparison.results) {
        EXPECT_EQ(std::set<std::int64_t>(result.ids.begin(), result.ids.end()).size(), 10U) << result.selector;
        EXPECT_GT(result.coverage.mean, result.coverage.tenth) << result.selector;
        EXPECT_LE(result.coverage.mean, 1.0001) << result.selector;
    }
    EXPECT_EQ(comparison.overlaps.size(), 15U);
}

TEST_F(CompareSelectors, TakesWhatTheStageWouldTake)
{
    const SelectorComparison comparison = compare({"simcore", "nearest"}, 10);
    for (const SelectorResult &result : comparison.results) {
        SelectOptions options = tinySelection(10);
        options.selector = result.selector;
        runSelect(m_study, options, m_context);
        const SavedSelection saved = readSelection(m_study);
        ASSERT_EQ(saved.rows.size(), result.ids.size());
        for (std::size_t i = 0; i < result.ids.size(); ++i)
            EXPECT_EQ(saved.rows[i].index, result.ids[i]) << result.selector << " " << i;
    }
}

TEST_F(CompareSelectors, TheSameSelectorTwiceOverlapsWholly)
{
    const SelectorComparison comparison = compare({"simcore", "simcore", "random"}, 8);
    ASSERT_EQ(comparison.overlaps.size(), 3U);
    EXPECT_EQ(comparison.overlaps[0].shared, 8);
    EXPECT_EQ(comparison.overlaps[0].jaccard, 1);
    const std::vector<std::int64_t> &simcore = comparison.results[0].ids, &random = comparison.results[2].ids;
    const auto shared = std::count_if(simcore.begin(), simcore.end(), [&](std::int64_t id) {
        return std::find(random.begin(), random.end(), id) != random.end();
    });
    EXPECT_EQ(comparison.overlaps[1].shared, shared);
    EXPECT_DOUBLE_EQ(comparison.overlaps[1].jaccard, static_cast<double>(shared) / static_cast<double>(16 - shared));
}

TEST_F(CompareSelectors, NobodyIsAskedForMoreThanThereIs)
{
    const SelectorComparison comparison = compare({"random", "simcore"}, 5000);
    EXPECT_EQ(comparison.budget, 40);
    EXPECT_EQ(comparison.overlaps[0].jaccard, 1); // both take everything
}

TEST_F(CompareSelectors, RespectsMarks)
{
    const std::vector<std::int64_t> before = compare({"nearest"}, 5).results[0].ids;
    const std::int64_t rejected = before[0];
    std::int64_t pinned = 0;
    for (const ImageView &image : readMap(m_study).images)
        if (image.role == SetRole::OpenSet && std::find(before.begin(), before.end(), image.id) == before.end())
            pinned = image.id;
    markImages(m_study, {{rejected, MarkKind::Rejected, ""}, {pinned, MarkKind::Pinned, ""}});
    const SelectorComparison comparison = compare(selectorNames(), 5);
    for (const SelectorResult &result : comparison.results) {
        EXPECT_EQ(result.ids.size(), 5U) << result.selector;
        EXPECT_EQ(result.ids[0], pinned) << result.selector;
        EXPECT_FALSE(takes(result, rejected)) << result.selector;
    }
}

TEST_F(CompareSelectors, ClassesAreCountedWhereTheyAreKnown)
{
    EXPECT_TRUE(compare({"random"}, 10).results[0].classes.empty()); // the open-set lies flat
    Catalogue catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Write);
    const std::vector<std::int64_t> ids = compare({"random"}, 10).results[0].ids;
    for (std::size_t i = 0; i < 7; ++i)
        catalogue.setLabel(ids[i], i < 4 ? "shoe" : "boot");
    const std::map<std::string, std::int64_t> expected{{"boot", 3}, {"shoe", 4}};
    EXPECT_EQ(compare({"random"}, 10).results[0].classes, expected);
}

TEST_F(CompareSelectors, TheSameSeedGivesTheSameResultAndNothingIsWritten)
{
    const std::string before = readTextFile(m_study + "/study.json");
    const StudyWriter writer(m_study); // somebody else works on it: a look takes no lock
    const SelectorComparison first = compare({"random", "contrast"}, 9), second = compare({"random", "contrast"}, 9);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(first.results[i].ids, second.results[i].ids);
        EXPECT_EQ(first.results[i].coverage.mean, second.results[i].coverage.mean);
    }
    SelectOptions other = tinySelection(9);
    other.seed = 7;
    EXPECT_NE(compareSelectors(m_study, {"random"}, other, m_context).results[0].ids, first.results[0].ids);
    EXPECT_EQ(readTextFile(m_study + "/study.json"), before);
    EXPECT_FALSE(fileExists(m_study + "/selections"));
}

TEST_F(CompareSelectors, AnUnknownSelectorNamesThoseThereAre)
{
    const std::string message = errorOf([&] { compare({"simcore", "simcor"}, 5); });
    EXPECT_NE(message.find("simcor”"), std::string::npos) << message;
    EXPECT_NE(message.find("k-centre"), std::string::npos) << message;
    EXPECT_NE(errorOf([&] { compare({}, 5); }).find("at least one"), std::string::npos);
    SelectOptions noBudget;
    EXPECT_NE(errorOf([&] { compareSelectors(m_study, {"simcore"}, noBudget, m_context); }).find("budget"),
              std::string::npos);
}

TEST_F(CompareSelectors, CanBeCancelledBetweenSelectors)
{
    RecordingJobContext context;
    context.cancelWhen = [](const Progress &progress) { return progress.activity == "Comparing"; };
    EXPECT_THROW(compareSelectors(m_study, {"nearest", "simcore"}, tinySelection(30), context), Cancelled);
}

TEST_F(CompareSelectors, TheCsvHoldsEveryPickAndStaysOutOfTheSources)
{
    const SelectorComparison comparison = compare({"simcore", "random"}, 6);
    writeComparisonCsv(m_study, m_dir / "picks.csv", comparison);
    const CsvTable table = readCsv(m_dir / "picks.csv");
    ASSERT_EQ(table.rows.size(), 12U);
    EXPECT_EQ(table.rows[6][table.column("selector")], "random");
    EXPECT_EQ(table.rows[6][table.column("rank")], "1");
    EXPECT_EQ(table.rows[6][table.column("index")], std::to_string(comparison.results[1].ids[0]));
    EXPECT_TRUE(fileExists(m_data.openSet + "/" + table.rows[0][table.column("path")]));
    EXPECT_NE(
        errorOf([&] { writeComparisonCsv(m_study, m_data.openSet + "/picks.csv", comparison); }).find("never written"),
        std::string::npos);
}

} // namespace coresift
