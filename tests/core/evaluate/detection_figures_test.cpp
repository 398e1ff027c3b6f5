#include "core/evaluate/detection_figures.h"

#include "tests/support/support.h"

namespace coresift {

namespace {

constexpr double kNear = 1e-9;

BoxAnnotation boxAt(std::int64_t image, std::int32_t category, const Box &corners, bool isCrowd = false)
{
    return {image, category, corners, isCrowd};
}

} // namespace

TEST(AveragePrecision, AllFoundIsAHundredAndNothingFoundIsNone)
{
    const std::vector<BoxAnnotation> truth{boxAt(0, 0, {0, 0, 100, 100}), boxAt(1, 0, {10, 10, 30, 30})};
    const DetectionFigures all =
        averagePrecision(truth, {{0, 0, {0, 0, 100, 100}, 0.9}, {1, 0, {10, 10, 30, 30}, 0.3}}, 1);
    EXPECT_NEAR(all.ap, 100, kNear);
    EXPECT_NEAR(all.ap50, 100, kNear);
    EXPECT_NEAR(all.ap75, 100, kNear);
    EXPECT_NEAR(averagePrecision(truth, {}, 1).ap, 0, kNear);
    EXPECT_LT(averagePrecision({}, {}, 1).ap, 0); // there is nothing to find
}

TEST(AveragePrecision, HowFarAnOverlapCounts)
{
    // 62 of 100 columns: right up to an overlap of 0.60, three of ten
    const DetectionFigures figures =
        averagePrecision({boxAt(0, 0, {0, 0, 100, 100})}, {{0, 0, {0, 0, 62, 100}, 0.9}}, 1);
    EXPECT_NEAR(figures.ap, 30, kNear);
    EXPECT_NEAR(figures.ap50, 100, kNear);
    EXPECT_NEAR(figures.ap75, 0, kNear);
}

TEST(AveragePrecision, AWrongOneBetweenTwoRightOnes)
{
    // precisions 1, 1/2, 2/3 at recalls 1/2, 1/2, 1: 51 of 101 recalls at 1, 50 at 2/3
    const DetectionFigures figures = averagePrecision(
        {boxAt(0, 0, {0, 0, 50, 50}), boxAt(0, 0, {100, 100, 150, 150})},
        {{0, 0, {0, 0, 50, 50}, 0.9}, {0, 0, {200, 0, 250, 50}, 0.8}, {0, 0, {100, 100, 150, 150}, 0.7}}, 1);
    EXPECT_NEAR(figures.ap, 100 * (51 + 50 * 2.0 / 3) / 101, 1e-6);
}

TEST(AveragePrecision, ASecondDetectionOfABoxIsWrong)
{
    // precisions 1, 1/2: the first one reaches the whole recall, so the second costs nothing; before it, a half
    const std::vector<BoxAnnotation> truth{boxAt(0, 0, {0, 0, 50, 50})};
    EXPECT_NEAR(averagePrecision(truth, {{0, 0, {0, 0, 50, 50}, 0.9}, {0, 0, {0, 0, 50, 50}, 0.8}}, 1).ap, 100, 1e-6);
    EXPECT_NEAR(averagePrecision(truth, {{0, 0, {90, 0, 140, 50}, 0.9}, {0, 0, {0, 0, 50, 50}, 0.8}}, 1).ap, 50, 1e-6);
}

TEST(AveragePrecision, ACrowdIsNeitherFoundNorMissed)
{
    const std::vector<BoxAnnotation> truth{boxAt(0, 0, {0, 0, 50, 50}),
                                           boxAt(0, 0, {100, 0, 300, 200}, /*isCrowd=*/true)};
    EXPECT_NEAR(averagePrecision(truth,
                                 {{0, 0, {110, 10, 160, 60}, 0.95}, // somewhere inside the crowd
                                  {0, 0, {120, 20, 170, 70}, 0.94}, // and one more
                                  {0, 0, {0, 0, 50, 50}, 0.9}},
                                 1)
                    .ap,
                100, 1e-6);
}

TEST(AveragePrecision, BySizeAndByCategory)
{
    const std::vector<BoxAnnotation> truth{boxAt(0, 0, {0, 0, 20, 20}), boxAt(0, 0, {0, 100, 64, 164}),
                                           boxAt(0, 1, {200, 0, 400, 200})};
    const DetectionFigures figures =
        averagePrecision(truth, {{0, 0, {0, 0, 20, 20}, 0.9}, {0, 1, {200, 0, 400, 200}, 0.8}}, 3);
    EXPECT_NEAR(figures.small, 100, 1e-6);
    EXPECT_NEAR(figures.medium, 0, 1e-6);
    EXPECT_NEAR(figures.large, 100, 1e-6);
    ASSERT_EQ(figures.apOfCategory.size(), 3U);
    EXPECT_NEAR(figures.apOfCategory[0], 100 * 51.0 / 101, 1e-6); // half of the boxes
    EXPECT_NEAR(figures.apOfCategory[1], 100, 1e-6);
    EXPECT_LT(figures.apOfCategory[2], 0);
    EXPECT_NEAR(figures.ap, (100 * 51.0 / 101 + 100) / 2, 1e-6);
}

TEST(AveragePrecision, SizesGoByTheAreaOfTheObjectWhereItIsKnown)
{
    BoxAnnotation thin = boxAt(0, 0, {0, 0, 200, 200});
    thin.area = 900; // a line from corner to corner
    const DetectionFigures figures = averagePrecision({thin}, {{0, 0, {0, 0, 200, 200}, 0.9}}, 1);
    EXPECT_NEAR(figures.small, 100, 1e-6);
    EXPECT_LT(figures.large, 0);
}

TEST(AveragePrecision, NoMoreThanAHundredDetectionsOfAnImageCount)
{
    std::vector<Detection> found;
    for (int i = 0; i < kMostDetections; ++i)
        found.push_back({0, 0, {1000.0 + i, 0, 1050.0 + i, 50}, 0.9});
    found.push_back({0, 0, {0, 0, 50, 50}, 0.8});
    EXPECT_NEAR(averagePrecision({boxAt(0, 0, {0, 0, 50, 50})}, found, 1).ap, 0, kNear);
}

} // namespace coresift
