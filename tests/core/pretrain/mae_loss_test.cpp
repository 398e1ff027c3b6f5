#include "core/pretrain/mae_loss.h"

#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

namespace coresift {

using test::randomRows;

/// Pixel (y, x) of colour c is 100·y + 10·x + c.
TEST(MaeLoss, PatchesAreTakenRowByRowWithTheColoursOfAPixelTogether)
{
    const torch::Tensor axis = torch::arange(5, torch::kFloat);
    const torch::Tensor image = 100 * axis.view({1, 1, 5, 1}) + 10 * axis.view({1, 1, 1, 5}) +
                                torch::arange(3, torch::kFloat).view({1, 3, 1, 1});
    const torch::Tensor patches = imagePatches(image, 2); // the fifth row and column are left out
    ASSERT_EQ(patches.sizes(), (std::vector<std::int64_t>{1, 4, 12}));
    const torch::Tensor second =
        torch::tensor({20.0F, 21.0F, 22.0F, 30.0F, 31.0F, 32.0F, 120.0F, 121.0F, 122.0F, 130.0F, 131.0F, 132.0F});
    EXPECT_TRUE(torch::equal(patches[0][1], second));
    EXPECT_TRUE(torch::equal(patches[0][2], second + 180)); // two rows down, two columns left
}

TEST(MaeLoss, NormalisedPatchesHaveMeanZeroAndDeviationOne)
{
    const torch::Tensor patches = normalisedPatches(randomRows(6, 12, 1).view({2, 3, 12}) * 5 + 3);
    EXPECT_TRUE(torch::allclose(patches.mean(-1), torch::zeros({2, 3}), 0, 1e-5));
    EXPECT_TRUE(torch::allclose(patches.square().sum(-1) / 11, torch::ones({2, 3}), 0, 1e-4));
    EXPECT_TRUE(torch::equal(normalisedPatches(torch::ones({1, 2, 4})), torch::zeros({1, 2, 4}))); // plain ones too
}

TEST(MaeLoss, HiddenPatchesAloneCount)
{
    const torch::Tensor patches = torch::zeros({1, 3, 2});
    const torch::Tensor restored = torch::tensor({{{1.0F, 3.0F}, {9.0F, 9.0F}, {2.0F, 0.0F}}});
    const torch::Tensor hidden = torch::tensor({{1.0F, 0.0F, 1.0F}});
    EXPECT_NEAR(maeLoss(restored, patches, hidden).item<double>(), (5.0 + 2.0) / 2, 1e-6);
}

TEST(MaeLoss, GradientIsThatOfFiniteDifferences)
{
    const torch::Tensor patches = randomRows(4, 3, 1).view({2, 2, 3}).to(torch::kDouble);
    const torch::Tensor hidden = torch::tensor({{1.0, 0.0}, {1.0, 1.0}}, torch::kDouble);
    const auto loss = [&](const torch::Tensor &restored) { return maeLoss(restored, patches, hidden); };
    EXPECT_LT(test::gradientError(loss, randomRows(4, 3, 2).view({2, 2, 3})), 1e-7);
}

} // namespace coresift
