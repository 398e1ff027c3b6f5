#include "core/sampling/advice.h"

#include "tests/support/support.h"

namespace coresift {

namespace {

/// Five picks a round, similarity falling by a twentieth from round to round.
Trajectory falling(int rounds)
{
    Trajectory trajectory;
    trajectory.openSetRows = 100'000;
    for (int r = 1; r <= rounds; ++r) {
        for (std::uint32_t i = 0; i < 5; ++i)
            trajectory.picks.push_back({static_cast<std::uint32_t>(r) * 5 + i, r, 0, 0.5F});
        trajectory.rounds.push_back({1 - 0.05 * r, 5, 5 * r});
    }
    return trajectory;
}

std::string adviceOn(const Trajectory &trajectory, const SelectOptions &options, std::int64_t targetRows,
                     const std::optional<SelectedClass> &largest = std::nullopt)
{
    std::string text;
    for (const Phrase &sentence :
         adviseSelection(trajectory, options, cutTrajectory(trajectory, options.cut, targetRows), targetRows, largest))
        text += sentence.text() + "\n";
    return text;
}

std::string adviceOn(const SelectOptions &options, std::int64_t targetRows)
{
    return adviceOn(falling(15), options, targetRows);
}

SelectOptions optionsOf(bool stop, std::int64_t budget)
{
    SelectOptions options;
    options.clusters = 5;
    options.cut.stop = stop;
    options.cut.patience = 4;
    options.cut.budget = Budget::images(budget);
    return options;
}

} // namespace

TEST(Advice, SaysNothingAboutAnOrdinarySelection)
{
    SelectOptions options = optionsOf(true, 1000);
    options.cut.budget = {};
    EXPECT_EQ(adviceOn(options, 2000), "");
}

TEST(Advice, TellsThatTheRuleLeavesTheBudgetUnfilled)
{
    EXPECT_NE(adviceOn(optionsOf(true, 1000), 2000).find("ends at 20 images; the budget of 1,000"), std::string::npos);
}

TEST(Advice, TellsThatTheOpenSetEndsBeforeTheRule)
{
    Trajectory small = falling(4);
    small.openSetRows = 20;
    small.complete = true;
    SelectOptions options = optionsOf(true, 1000);
    EXPECT_NE(adviceOn(small, options, 2000).find("never reached"), std::string::npos);
    options.cut.stop = false;
    EXPECT_EQ(adviceOn(small, options, 2000), "");
}

TEST(Advice, TellsOfAClassThatOutweighsTheOthersAndDidNotBefore)
{
    SelectOptions options = optionsOf(true, 1000);
    options.cut.budget = {};
    const auto adviceOnShares = [&](double ofCoreset, double ofSet, bool ofTarget) {
        return adviceOn(falling(15), options, 2000, SelectedClass{{"boot", ofCoreset, ofSet}, ofTarget});
    };
    EXPECT_EQ(adviceOnShares(0.6, 0.2, false),
              "Classes are unbalanced: “boot” makes up 60.0 % of the coreset, and 20.0 % of the open-set.\n");
    EXPECT_NE(adviceOnShares(0.6, 0.2, true).find("near target images of “boot”"), std::string::npos);
    EXPECT_EQ(adviceOnShares(0.5, 0.2, false), "");  // not more than the others together
    EXPECT_EQ(adviceOnShares(0.6, 0.45, false), ""); // nearly as large in the open-set
}

TEST(Advice, TellsWhereTheRuleWouldHaveEnded)
{
    // 0.95 of round 4's 0.80 is 0.76: round 5 falls under it
    EXPECT_NE(adviceOn(optionsOf(false, 60), 2000).find("would end at 20 images"), std::string::npos);
    EXPECT_EQ(adviceOn(optionsOf(false, 20), 2000), "");
}

TEST(Advice, TellsThatTheBudgetCameFirst)
{
    EXPECT_NE(adviceOn(optionsOf(true, 10), 2000).find("before round 4"), std::string::npos);
    EXPECT_NE(adviceOn(optionsOf(true, 20), 2000).find("not fallen"), std::string::npos);
}

TEST(Advice, KnowsSmallTargetSetsAndTooManyClusters)
{
    SelectOptions options = optionsOf(true, 1000);
    options.clusters = 50;
    const std::string text = adviceOn(options, 300);
    EXPECT_NE(text.find("try 30"), std::string::npos);
    EXPECT_NE(text.find("random sample"), std::string::npos);
    options.clusters = 300; // every image its own centroid: meant so
    EXPECT_EQ(adviceOn(options, 300).find("clusters"), std::string::npos);
    options.clusters = 301;
    EXPECT_NE(adviceOn(options, 300).find("try 30"), std::string::npos);
    options.selector = "random";
    EXPECT_EQ(adviceOn(options, 300).find("random sample"), std::string::npos);
}

} // namespace coresift
