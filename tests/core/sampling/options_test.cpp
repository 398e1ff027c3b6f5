#include "core/sampling/options.h"

#include <gtest/gtest.h>

namespace coresift {

TEST(SelectOptions, DefaultsAreValidAndPublished)
{
    const SelectOptions options;
    EXPECT_TRUE(options.check().empty());
    EXPECT_EQ(options.clusters, 100);
    EXPECT_DOUBLE_EQ(options.cut.threshold, 0.95);
    EXPECT_EQ(options.cut.patience, 20);
    EXPECT_TRUE(options.leaveOutCopies);
}

TEST(SelectOptions, WithoutTheStopRuleABudgetIsNeeded)
{
    SelectOptions options;
    options.cut.stop = false;
    ASSERT_EQ(options.check().size(), 1U);
    EXPECT_EQ(options.check()[0].field, "budget");
    options.cut.budget = Budget::images(5);
    EXPECT_TRUE(options.check().empty());
}

TEST(SelectOptions, ASelectorWithoutRoundsNeedsABudget)
{
    SelectOptions options;
    for (const char *selector : {"random", "k-centre", "nearest", "contrast"}) {
        options.selector = selector;
        EXPECT_EQ(options.check().size(), 1U) << selector;
    }
    options.selector = "single";
    EXPECT_TRUE(options.check().empty());
}

TEST(SelectOptions, AllProblemsComeAtOnce)
{
    SelectOptions options;
    options.selector = "best";
    options.clusters = 0;
    options.cut.threshold = 1.5;
    options.cut.patience = 0;
    options.seed = -1;
    options.cut.budget = Budget::images(5);
    EXPECT_EQ(options.check().size(), 5U);
}

TEST(SelectOptions, JsonReadsBack)
{
    SelectOptions options;
    options.selector = "nearest";
    options.cut.budget = Budget::ofOpenSet(0.02);
    options.cut.stop = false;
    options.seed = 77;
    SelectOptions read;
    optionsFromJson(read, optionsToJson(options));
    EXPECT_EQ(optionsToJson(read), optionsToJson(options));
}

} // namespace coresift
