#include "core/pretrain/batch_fit.h"

#include "tests/support/support.h"

namespace coresift {

namespace {

constexpr std::int64_t kManyImages = 100000;
constexpr std::uint64_t kMegabyte = 1 << 20;

/// 50 MB, and one for each image of a batch.
std::uint64_t megabyteAnImage(int batch)
{
    return (50 + static_cast<std::uint64_t>(batch)) * kMegabyte;
}

FittingBatch fitting(const TrainOptions &options, std::uint64_t freeMegabytes, std::int64_t images = kManyImages)
{
    return fittingBatch(options, images, megabyteAnImage, freeMegabytes * kMegabyte);
}

TrainOptions withBatch(int batch, int accumulate = 1)
{
    TrainOptions options;
    options.batch = batch;
    options.optimiser.accumulate = accumulate;
    return options;
}

} // namespace

TEST(BatchFit, HalfABatchTwiceAStepGivesStepsOfAsManyImages)
{
    const FittingBatch found = fitting(withBatch(128), 150); // 100 would fit
    EXPECT_EQ(found.batch, 64);
    EXPECT_EQ(found.accumulate, 2);
    EXPECT_TRUE(found.keepsSteps);
    EXPECT_EQ(fittingAdvice(found, withBatch(128)).text(),
              ". A batch of 64 with 2 batches a step fits and gives steps of as many images");
}

TEST(BatchFit, BatchesThatAreAlreadyAddedUpAreCountedIn)
{
    const FittingBatch found = fitting(withBatch(96, 2), 100); // 50 would fit; a step has 192
    EXPECT_EQ(found.batch, 48);
    EXPECT_EQ(found.accumulate, 4);
}

TEST(BatchFit, TheLimitItselfFits)
{
    EXPECT_EQ(fitting(withBatch(128), 50 + 64).batch, 64);
    EXPECT_EQ(fitting(withBatch(128), 50 + 63).batch, 32);
    EXPECT_EQ(fitting(withBatch(128), 50 + 128).batch, 128);
}

TEST(BatchFit, WhereNoBatchDividesTheStepTheLargestIsTaken)
{
    const FittingBatch found = fitting(withBatch(127), 150); // a prime
    EXPECT_EQ(found.batch, 100);
    EXPECT_EQ(found.accumulate, 1);
    EXPECT_FALSE(found.keepsSteps);
    EXPECT_EQ(fittingAdvice(found, withBatch(127)).text(), ". A batch of 100 fits");
}

TEST(BatchFit, ASmallSetHasNoLargerBatchThanItself)
{
    EXPECT_EQ(fitting(withBatch(512), 10000, /*images=*/40).batch, 40);
    EXPECT_EQ(fitting(withBatch(512), 80, /*images=*/40).batch, 20);
}

TEST(BatchFit, TheBatchSuitsTheMethod)
{
    TrainOptions options = withBatch(127);
    options.method.method = "moco";
    options.method.queue = 1016;               // eight times 127
    EXPECT_EQ(fitting(options, 150).batch, 8); // 1016 is 8 · 127
}

TEST(BatchFit, WhereNoneFitsItSaysWhatElseHelps)
{
    TrainOptions options = withBatch(128);
    const FittingBatch found = fitting(options, 51);
    EXPECT_EQ(found.batch, 0);
    EXPECT_NE(fittingAdvice(found, options).text().find("gradient checkpointing"), std::string::npos);
    options.gradientCheckpointing = true;
    EXPECT_EQ(fittingAdvice(found, options).text().find("gradient checkpointing"), std::string::npos);
    EXPECT_NE(fittingAdvice(found, options).text().find("smaller image size"), std::string::npos);
}

} // namespace coresift
