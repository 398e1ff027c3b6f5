#include "core/evaluate/classification.h"

#include "tests/support/support.h"

#include <cmath>

namespace coresift {

namespace {

/// One image, classified with these scores.
void add(ClassificationTally &tally, const std::vector<double> &scores, int label)
{
    tally.add(scores.data(), label);
}

} // namespace

TEST(Classification, CountsWhatAHandCounts)
{
    ClassificationTally tally(3);
    add(tally, {3, 2, 1}, 0);
    add(tally, {3, 2, 1}, 0);
    add(tally, {1, 2, 3}, 0);
    add(tally, {1, 2, 3}, 2);
    add(tally, {2, 2, 0}, 1); // of equal ones the lower class: wrong
    const ClassificationFigures figures = tally.figures({}, 0);
    EXPECT_EQ(figures.images, 5);
    EXPECT_DOUBLE_EQ(figures.top1, 60);
    EXPECT_DOUBLE_EQ(figures.top5, 100);
    EXPECT_NEAR(figures.meanPerClass, 100 * (2.0 / 3 + 0 + 1) / 3, 1e-9);
    const ConfusionMatrix confusion = tally.confusion();
    EXPECT_EQ(confusion.counts, (std::vector<std::int64_t>{2, 0, 1, 1, 0, 0, 0, 0, 1}));
    EXPECT_EQ(confusion.images(0), 3);
    EXPECT_NEAR(confusion.accuracy(0), 200.0 / 3, 1e-9);
}

TEST(Classification, AmongTheFiveLikeliestCountsRanks)
{
    ClassificationTally tally(7);
    const std::vector<double> scores{7, 6, 5, 4, 3, 2, 1};
    for (int label = 0; label < 7; ++label)
        add(tally, scores, label);
    EXPECT_NEAR(tally.figures({}, 0).top5, 100 * 5.0 / 7, 1e-9);
    ClassificationTally equal(6); // all alike: the lower ones come first
    for (int label = 0; label < 6; ++label)
        add(equal, std::vector<double>(6, 1), label);
    EXPECT_NEAR(equal.figures({}, 0).top5, 100 * 5.0 / 6, 1e-9);
}

TEST(Classification, AClassWithoutTestImagesIsNotInTheMean)
{
    ClassificationTally tally(3);
    add(tally, {1, 0, 0}, 0);
    EXPECT_DOUBLE_EQ(tally.figures({}, 0).meanPerClass, 100);
    EXPECT_DOUBLE_EQ(tally.confusion().accuracy(2), 0);
}

TEST(Classification, TheIntervalIsThatOfAShareOfSoManyImages)
{
    ClassificationTally tally(2);
    for (int i = 0; i < 400; ++i)
        add(tally, {1, 0}, i % 4 == 0 ? 1 : 0); // 75 %
    const ClassificationFigures figures = tally.figures({}, 1);
    const double deviation = 100 * std::sqrt(0.75 * 0.25 / 400);
    EXPECT_NEAR(figures.top1Interval.low, 75 - 1.96 * deviation, 0.7);
    EXPECT_NEAR(figures.top1Interval.high, 75 + 1.96 * deviation, 0.7);
    EXPECT_EQ(tally.figures({}, 1).top1Interval.low, figures.top1Interval.low);
}

TEST(Classification, ImagesOfOneGroupSayLessThanAsManyOfTheirOwn)
{
    ClassificationTally tally(2);
    std::vector<int> groups;
    for (int i = 0; i < 400; ++i) {
        add(tally, {1, 0}, i / 20 % 4 == 0 ? 1 : 0); // a group is right or wrong as a whole
        groups.push_back(i / 20);
    }
    const Interval alone = tally.figures({}, 1).top1Interval, together = tally.figures(groups, 1).top1Interval;
    EXPECT_GT(together.high - together.low, 3 * (alone.high - alone.low));
}

} // namespace coresift
