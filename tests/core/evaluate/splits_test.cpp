#include "core/evaluate/splits.h"

#include "core/base/error.h"
#include "tests/support/support.h"

#include <algorithm>
#include <map>
#include <set>

namespace coresift {

namespace {

/// 60 images: 30 of class 0, 20 of class 1, 10 of class 2.
std::vector<int> unevenLabels()
{
    std::vector<int> labels;
    for (int i = 0; i < 60; ++i)
        labels.push_back(i % 6 < 3 ? 0 : i % 6 < 5 ? 1 : 2);
    return labels;
}

std::map<int, int> counts(const std::vector<int> &labels, const std::vector<std::int64_t> &places)
{
    std::map<int, int> found;
    for (const std::int64_t place : places)
        ++found[labels[static_cast<std::size_t>(place)]];
    return found;
}

} // namespace

TEST(Splits, EveryFoldHasEveryClassInProportion)
{
    const std::vector<int> labels = unevenLabels();
    std::set<std::int64_t> seen;
    for (const Division &fold : foldsOf(labels, {}, 5, 3)) {
        EXPECT_EQ(fold.held.size(), 12U);
        EXPECT_EQ(fold.kept.size(), 48U);
        EXPECT_EQ(counts(labels, fold.held), (std::map<int, int>{{0, 6}, {1, 4}, {2, 2}}));
        seen.insert(fold.held.begin(), fold.held.end());
    }
    EXPECT_EQ(seen.size(), 60U);
}

TEST(Splits, NoGroupStandsOnBothSides)
{
    std::vector<int> labels = unevenLabels(), groups;
    for (int i = 0; i < 60; ++i)
        groups.push_back(i / 4 * 7); // 15 of four images, whatever their numbers
    for (const Division &fold : foldsOf(labels, groups, 3, 1)) {
        std::set<int> kept, held;
        for (const std::int64_t place : fold.kept)
            kept.insert(groups[static_cast<std::size_t>(place)]);
        for (const std::int64_t place : fold.held)
            held.insert(groups[static_cast<std::size_t>(place)]);
        for (const int group : held)
            EXPECT_EQ(kept.count(group), 0U);
        EXPECT_NEAR(static_cast<double>(fold.held.size()), 20, 4);
        EXPECT_EQ(counts(labels, fold.held).size(), 3U); // each class is there
    }
}

TEST(Splits, OneLargeGroupDoesNotCrowdItsFold)
{
    std::vector<int> labels(40, 0), groups;
    for (int i = 0; i < 40; ++i)
        groups.push_back(i < 20 ? 0 : i);
    const std::vector<Division> folds = foldsOf(labels, groups, 2, 0);
    EXPECT_EQ(folds[0].held.size(), 20U);
    EXPECT_EQ(folds[1].held.size(), 20U);
}

TEST(Splits, AHeldOutShareIsThatOfEveryClass)
{
    const std::vector<int> labels = unevenLabels();
    const Division division = holdOut(labels, {}, 0.2, 5);
    EXPECT_EQ(counts(labels, division.held), (std::map<int, int>{{0, 6}, {1, 4}, {2, 2}}));
    EXPECT_EQ(division.kept.size(), 48U);
    EXPECT_EQ(holdOut({0, 0, 1}, {}, 0.2, 0).held.size(), 1U); // of two images one, of one none
    EXPECT_NE(holdOut(labels, {}, 0.2, 6).held, division.held);
    EXPECT_EQ(holdOut(labels, {}, 0.2, 5).held, division.held);
    EXPECT_EQ(holdOut({0, 1, 0, 1}, {5, 5, 6, 6}, 0.2, 0).held.size(), 2U); // one of two groups
    EXPECT_TRUE(holdOut({0, 1, 0, 1}, {5, 5, 5, 5}, 0.2, 0).held.empty());
}

TEST(Splits, TheHeldOutGroupsAreAsNearToTheShareAsTheyCanBe)
{
    std::vector<int> labels, groups; // a patient with most of the images, and four with ten each
    for (int i = 0; i < 100; ++i) {
        labels.push_back(i % 2);
        groups.push_back(i < 60 ? 0 : i / 10);
    }
    for (std::uint64_t seed = 0; seed < 5; ++seed)
        EXPECT_EQ(holdOut(labels, groups, 0.2, seed).held.size(), 10U);
    // the only images of a class stay to be learned from, even if another fold were nearer
    const Division division = holdOut({0, 0, 0, 0, 1, 0, 0}, {1, 1, 1, 1, 2, 3, 3}, 0.2, 0);
    EXPECT_EQ(division.held, (std::vector<std::int64_t>{5, 6}));
}

TEST(Splits, ASingleGroupIsDividedToChooseASetting)
{
    const std::vector<int> labels{0, 1, 0, 1, 0, 1}, one(6, 4);
    EXPECT_TRUE(holdOut(labels, one, 0.2, 0).held.empty());
    EXPECT_EQ(holdOutForSearch(labels, one, 0.2, 0).held, holdOut(labels, {}, 0.2, 0).held);
    const std::vector<int> three{1, 1, 2, 2, 3, 3};
    EXPECT_EQ(holdOutForSearch(labels, three, 0.2, 0).held, holdOut(labels, three, 0.2, 0).held);
}

TEST(Splits, FewerLabelsArePartsOfMore)
{
    const std::vector<int> labels = unevenLabels();
    const std::vector<std::int64_t> tenth = labelledShare(labels, 0.1, 4), half = labelledShare(labels, 0.5, 4);
    EXPECT_EQ(counts(labels, tenth), (std::map<int, int>{{0, 3}, {1, 2}, {2, 1}}));
    EXPECT_EQ(counts(labels, half), (std::map<int, int>{{0, 15}, {1, 10}, {2, 5}}));
    EXPECT_TRUE(std::includes(half.begin(), half.end(), tenth.begin(), tenth.end()));
    EXPECT_EQ(labelledShare(labels, 0.01, 4).size(), 3U); // one of each class
    EXPECT_EQ(labelledShare(labels, 1, 4).size(), 60U);
}

TEST(Splits, WhatCannotBeDividedIsAnError)
{
    EXPECT_THROW(dealFolds({0, 1}, {}, 1, 0), Error);
    EXPECT_THROW(dealFolds({0, 1, 0, 1}, {5, 5, 6, 6}, 3, 0), Error);
}

} // namespace coresift
