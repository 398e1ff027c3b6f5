#include "core/evaluate/segmentation_figures.h"

#include "core/image/label_map.h"
#include "tests/support/support.h"

namespace coresift {

namespace {

void add(SegmentationTally &tally, const std::vector<std::uint8_t> &truth, const std::vector<std::uint8_t> &found)
{
    tally.add(truth.data(), found.data(), static_cast<std::int64_t>(truth.size()));
}

} // namespace

TEST(SegmentationFigures, CountWhatAHandCounts)
{
    SegmentationTally tally(4);
    add(tally, {0, 0, 0, 1, 1}, {0, 0, 1, 1, 0});
    add(tally, {1, kIgnoredPixel, 1}, {1, 2, 1}); // what an ignored pixel was taken for does not count
    const SegmentationFigures figures = tally.figures();
    EXPECT_EQ(figures.pixels, 7);
    EXPECT_NEAR(figures.pixelAccuracy, 100 * 5.0 / 7, 1e-9);
    ASSERT_EQ(figures.iouOfClass.size(), 4U);
    EXPECT_NEAR(figures.iouOfClass[0], 100 * 2.0 / 4, 1e-9);
    EXPECT_NEAR(figures.iouOfClass[1], 100 * 3.0 / 5, 1e-9);
    EXPECT_LT(figures.iouOfClass[2], 0);
    EXPECT_NEAR(figures.meanIou, 55, 1e-9);
}

TEST(SegmentationFigures, AClassThatIsFoundWhereItIsNotCountsAgainst)
{
    SegmentationTally tally(2);
    add(tally, {0, 0}, {0, 1});
    EXPECT_NEAR(tally.figures().meanIou, 25, 1e-9); // 50 and 0
}

TEST(SegmentationFigures, NothingMeasuredIsNoAnswer)
{
    SegmentationTally tally(2);
    add(tally, {kIgnoredPixel}, {0});
    EXPECT_EQ(tally.figures().pixels, 0);
    EXPECT_EQ(tally.figures().meanIou, 0);
}

} // namespace coresift
