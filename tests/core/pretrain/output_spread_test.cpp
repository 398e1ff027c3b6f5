#include "core/pretrain/output_spread.h"

#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::randomRows;

TEST(OutputSpread, ProjectionsThatAreOneHaveNone)
{
    EXPECT_NEAR(projectionSpread(randomRows(1, 32, 1).expand({50, 32})), 0, 1e-5);
}

TEST(OutputSpread, ProjectionsAllOverTheSphereHaveAllOfIt)
{
    EXPECT_NEAR(projectionSpread(7 * randomRows(2000, 32, 1)), 1, 0.02); // lengths do not matter
}

/// In one of 16 dimensions the deviation is 1, in the others 0: √16 / 16.
TEST(OutputSpread, ProjectionsOnALineHaveAShareByTheDimensions)
{
    torch::Tensor rows = torch::zeros({10, 16});
    rows.slice(0, 0, 5).select(1, 3).fill_(1);
    rows.slice(0, 5).select(1, 3).fill_(-2);
    EXPECT_NEAR(projectionSpread(rows), 0.25, 1e-5);
}

TEST(OutputSpread, ScoresAreSpreadByThePrototypesThatAreSomeRowsHighest)
{
    EXPECT_NEAR(prototypeSpread(randomRows(1, 8, 1).expand({16, 8})), 0, 1e-5);
    EXPECT_NEAR(prototypeSpread(torch::eye(8).repeat({2, 1})), 1, 1e-5);
    EXPECT_NEAR(prototypeSpread(torch::eye(8).slice(0, 0, 2).repeat({8, 1})), 1 / 7.0, 1e-5); // two of eight
    EXPECT_NEAR(prototypeSpread(torch::eye(16).slice(0, 0, 4)), 1, 1e-5); // four rows can have no more
}

/// One output for all, the same chances for all outputs, and any other distribution that all rows have.
TEST(OutputSpread, DistributionsThatAreOneHaveNone)
{
    const torch::Tensor someShares = torch::softmax(4 * randomRows(1, 8, 2), 1);
    EXPECT_NEAR(distributionSpread(torch::eye(8).slice(0, 3, 4).expand({16, 8})), 0, 1e-5);
    EXPECT_NEAR(distributionSpread(torch::full({16, 8}, 1 / 8.0)), 0, 1e-5);
    EXPECT_NEAR(distributionSpread(someShares.expand({16, 8})), 0, 1e-5);
}

/// Two of four outputs: log 2 of log 4.
TEST(OutputSpread, DistributionsThatDifferHaveTheSharesOfTheirEntropy)
{
    EXPECT_NEAR(distributionSpread(torch::eye(8).repeat({2, 1})), 1, 1e-5);
    EXPECT_NEAR(distributionSpread(torch::eye(4).slice(0, 0, 2).repeat({3, 1})), 0.5, 1e-5);
}

TEST(OutputSpread, RestoredPatchesAreComparedWithTheTrueOnesOverImages)
{
    const torch::Tensor patches = randomRows(6, 4 * 12, 3).view({6, 4, 12}), mean = patches.mean(0, true);
    const torch::Tensor hidden = torch::ones({6, 4});
    EXPECT_NEAR(restorationSpread(patches, patches, hidden), 1, 1e-5);
    EXPECT_NEAR(restorationSpread(mean + (patches - mean) / 2 + 5, patches, hidden), 0.5, 1e-5);
    EXPECT_NEAR(restorationSpread(mean.expand_as(patches), patches, hidden), 0, 1e-5);
    EXPECT_NEAR(restorationSpread(3 * patches, patches, hidden), 1, 1e-5); // more than there is tells nothing
    EXPECT_TRUE(std::isnan(restorationSpread(patches, torch::ones({6, 4, 12}), hidden)));
}

TEST(OutputSpread, PatchesInSightDoNotCount)
{
    const torch::Tensor patches = randomRows(6, 4 * 12, 3).view({6, 4, 12});
    torch::Tensor hidden = torch::ones({6, 4}), restored = patches.clone();
    hidden.select(0, 1).fill_(0);
    restored.select(0, 1).fill_(100);
    EXPECT_NEAR(restorationSpread(restored, patches, hidden), 1, 1e-5);
}

} // namespace coresift
