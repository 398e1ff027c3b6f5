#include "core/base/job.h"

#include "tests/support/support.h"

#include <thread>

namespace coresift {

using test::RecordingJobContext;

TEST(Progress, SummaryGivesFigureRateAndTimeLeft)
{
    const Progress progress{"Embedding", 1240, 12000, "images", 310, 35, "3 skipped"};
    EXPECT_EQ(progress.summary(), "Embedding 1,240 of 12,000 images, 310 images/s, 35 s left, 3 skipped");
}

TEST(Progress, SummaryLeavesOutWhatIsNotKnown)
{
    EXPECT_EQ((Progress{"Scanning", 7, 0, "files", 0, -1, {}}).summary(), "Scanning 7 files");
}

TEST(ProgressMeter, EndsAtTheTotalHoweverManyThreadsAdvanceIt)
{
    RecordingJobContext context;
    ProgressMeter meter(context, "Work", 2000, "items");
    const auto work = [&] {
        for (int i = 0; i < 1000; ++i)
            meter.advance();
    };
    std::thread other(work);
    work();
    other.join();
    meter.finish();
    EXPECT_EQ(context.progress().back().done, 2000);
}

TEST(ProgressMeter, CountsSkippedUnitsButNotInTheRate)
{
    RecordingJobContext context;
    ProgressMeter meter(context, "Work", 100, "items");
    meter.skip(90);
    meter.finish();
    EXPECT_EQ(context.progress().back().done, 90);
    EXPECT_EQ(context.progress().back().perSecond, 0);
}

TEST(JobContext, CancellingThrowsCancelledWhichIsNoError)
{
    RecordingJobContext context;
    EXPECT_NO_THROW(throwIfCancelled(context));
    context.cancel();
    EXPECT_THROW(throwIfCancelled(context), Cancelled);
}

} // namespace coresift
