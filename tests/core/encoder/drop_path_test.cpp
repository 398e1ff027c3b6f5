#include "core/encoder/drop_path.h"

#include "tests/support/support.h"

namespace coresift {

TEST(DropPath, DrawsABranchForEachImageAndKeepsItsMean)
{
    DropPath paths({0, 0.25}, /*seed=*/1);
    const std::vector<torch::Tensor> scales = paths.draw(4000, torch::kCPU);
    ASSERT_EQ(scales.size(), 2U);
    EXPECT_FALSE(scales[0].defined());
    const torch::Tensor kept = scales[1] > 0;
    EXPECT_EQ(scales[1].sizes().vec(), std::vector<std::int64_t>{4000});
    EXPECT_TRUE(torch::allclose(scales[1], kept.to(torch::kFloat) / 0.75));
    EXPECT_NEAR(kept.to(torch::kFloat).mean().item<double>(), 0.75, 0.03); // deviation 0.007
}

TEST(DropPath, SeedStepAndPassDecide)
{
    const auto drawn = [](std::uint64_t seed, std::int64_t step, int passesBefore) {
        DropPath paths({0.5}, seed);
        paths.startStep(step);
        for (int i = 0; i < passesBefore; ++i)
            paths.draw(64, torch::kCPU);
        return paths.draw(64, torch::kCPU).front();
    };
    const torch::Tensor first = drawn(1, 0, 0);
    EXPECT_TRUE(torch::equal(drawn(1, 0, 0), first));
    EXPECT_FALSE(torch::equal(drawn(2, 0, 0), first));
    EXPECT_FALSE(torch::equal(drawn(1, 1, 0), first));
    EXPECT_FALSE(torch::equal(drawn(1, 0, 1), first));
}

TEST(DropPath, ANewStepForgetsThePassesBefore)
{
    DropPath paths({0.5}, 1), fresh({0.5}, 1);
    paths.draw(64, torch::kCPU);
    paths.startStep(7);
    fresh.startStep(7);
    EXPECT_TRUE(torch::equal(paths.draw(64, torch::kCPU).front(), fresh.draw(64, torch::kCPU).front()));
}

TEST(DropPath, ScalesTheOutputOfEveryImage)
{
    const torch::Tensor output = torch::ones({2, 3, 1});
    EXPECT_TRUE(torch::equal(scaledBranch(output, torch::tensor({0.0F, 2.0F})),
                             torch::cat({torch::zeros({1, 3, 1}), torch::full({1, 3, 1}, 2.0F)})));
    EXPECT_TRUE(scaledBranch(output, {}).is_same(output));
    EXPECT_EQ(scaledBranch(output.to(torch::kHalf), torch::ones({2})).scalar_type(), torch::kHalf);
}

} // namespace coresift
