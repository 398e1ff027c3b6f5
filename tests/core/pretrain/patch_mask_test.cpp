#include "core/pretrain/patch_mask.h"

#include "tests/support/support.h"

namespace coresift {

TEST(PatchMask, KeepsItsShareOfEveryImageAndHidesTheRest)
{
    const PatchMask mask = drawPatchMask(5, 16, 0.75, 1, torch::kCPU);
    EXPECT_EQ(mask.kept.sizes(), (std::vector<std::int64_t>{5, 4}));
    EXPECT_TRUE(mask.hidden.sum(1).eq(12).all().item<bool>());
    EXPECT_EQ(mask.hidden.gather(1, mask.kept).sum().item<double>(), 0);
}

TEST(PatchMask, AtLeastOnePatchIsKeptAndOneHidden)
{
    EXPECT_EQ(drawPatchMask(2, 4, 0.99, 1, torch::kCPU).kept.size(1), 1);
    EXPECT_EQ(drawPatchMask(2, 4, 0.01, 1, torch::kCPU).kept.size(1), 3);
}

/// The kept patches first, then zeros, and each back to its place.
TEST(PatchMask, RestoringPutsEveryPatchBackToItsPlace)
{
    const PatchMask mask = drawPatchMask(3, 8, 0.5, 1, torch::kCPU);
    const torch::Tensor patches = torch::arange(1, 3 * 8 * 2 + 1, torch::kFloat).view({3, 8, 2});
    const torch::Tensor shuffled = torch::cat({takePatches(patches, mask.kept), torch::zeros({3, 4, 2})}, 1);
    const torch::Tensor restored = takePatches(shuffled, mask.restore);
    EXPECT_TRUE(torch::equal(restored, patches * (1 - mask.hidden).unsqueeze(-1)));
}

TEST(PatchMask, FollowsFromItsSeedAndDiffersBetweenImages)
{
    const torch::Tensor hidden = drawPatchMask(2, 64, 0.5, 1, torch::kCPU).hidden;
    EXPECT_TRUE(torch::equal(hidden, drawPatchMask(2, 64, 0.5, 1, torch::kCPU).hidden));
    EXPECT_FALSE(torch::equal(hidden, drawPatchMask(2, 64, 0.5, 2, torch::kCPU).hidden));
    EXPECT_FALSE(torch::equal(hidden[0], hidden[1]));
}

} // namespace coresift
