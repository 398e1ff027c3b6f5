#include "core/study/augmented_batches.h"

#include "core/pretrain/device_views.h"
#include "tests/support/support.h"

#include <array>
#include <cmath>
#include <numeric>

namespace coresift {

using test::TempDir;

namespace {

constexpr std::array<std::array<int, 2>, 4> kShapes{{{67, 48}, {48, 67}, {48, 48}, {131, 48}}}; // width, height

/// Soft stripes of all colours with a hard edge.
RgbImage stripes(std::int64_t index)
{
    const auto [width, height] = kShapes[static_cast<std::size_t>(index) % kShapes.size()];
    RgbImage image{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c) {
                const double wave = std::sin(0.2 * x + (0.05 + 0.04 * c) * y + static_cast<double>(index) + c);
                const double edge = 2 * x + y > width ? 40 : 0;
                image.pixels.push_back(static_cast<std::uint8_t>(110 + 70 * wave + edge));
            }
    return image;
}

class DeviceBatches : public ::testing::Test {
protected:
    DeviceBatches()
    {
        SilentContext context;
        std::iota(m_all.begin(), m_all.end(), 0);
        auto cache = PixelCache::build(m_folder.path(), static_cast<std::int64_t>(m_all.size()), /*shorterSide=*/48,
                                       stripes, context);
        m_source = std::make_unique<AugmentedBatches>(std::move(cache), m_all, /*seed=*/3);
    }

    /// Views as the device makes them less those of the CPU, by how much they differ: n×3×size×size.
    static torch::Tensor differences(const DrawnViews &drawn, const std::vector<DrawnView> &views,
                                     const std::vector<std::uint8_t> &ready, const ViewShape &shape)
    {
        Normalisation bytes;
        bytes.mean = {0, 0, 0};
        bytes.deviation = {1 / 255.0F, 1 / 255.0F, 1 / 255.0F};
        const auto n = static_cast<std::int64_t>(views.size());
        const torch::Tensor made = DeviceViews(drawn.pixels, bytes, torch::kCPU).make(views.data(), n, shape);
        const torch::Tensor expected =
            torch::from_blob(const_cast<std::uint8_t *>(ready.data()), {n, shape.size, shape.size, 3}, torch::kUInt8);
        return (made - expected.permute({0, 3, 1, 2}).to(torch::kFloat)).abs();
    }

    void expectSameViews(const ViewPlan &plan, int size, double mean, double most)
    {
        ViewPixels ready(plan, size, static_cast<std::int64_t>(m_all.size()));
        m_source->fill(m_all, /*epoch=*/2, plan, size, ready);
        const DrawnViews drawn = m_source->drawViews(m_all, 2, plan, size).value();
        ASSERT_EQ(drawn.whole.size(), static_cast<std::size_t>(plan.whole) * m_all.size());
        const torch::Tensor whole = differences(drawn, drawn.whole, ready.whole, {size, plan.bicubic});
        EXPECT_LT(whole.mean().item<double>(), mean);
        EXPECT_LT(whole.max().item<double>(), most);
        if (plan.local == 0)
            return;
        const torch::Tensor local = differences(drawn, drawn.local, ready.local, {plan.localSize, plan.bicubic});
        EXPECT_LT(local.mean().item<double>(), mean);
        EXPECT_LT(local.max().item<double>(), most);
    }

    TempDir m_folder;
    std::vector<std::int64_t> m_all = std::vector<std::int64_t>(16);
    std::unique_ptr<AugmentedBatches> m_source;
};

} // namespace

/// The CPU rounds weights to 1/256 and values to whole ones.
TEST_F(DeviceBatches, CropsAndFlipsAreThoseOfTheCpu)
{
    ViewPlan plan;
    plan.colours = false;
    for (const int size : {20, 48, 64}) // smaller than most crops, and larger
        expectSameViews(plan, size, /*mean=*/0.4, /*most=*/1);
}

TEST_F(DeviceBatches, CubicCropsAreThoseOfTheCpu)
{
    ViewPlan plan;
    plan.colours = false;
    plan.bicubic = true;
    for (const int size : {20, 64})
        expectSameViews(plan, size, 0.5, 0.6);
}

/// Colour factors of up to 1.8 spread what was rounded before them.
TEST_F(DeviceBatches, ColoursAreThoseOfTheCpu)
{
    ViewPlan plan;
    expectSameViews(plan, 32, /*mean=*/0.6, /*most=*/10);
}

TEST_F(DeviceBatches, LocalCropsAreThoseOfTheCpu)
{
    ViewPlan plan;
    plan.local = 3;
    plan.localSize = 16;
    expectSameViews(plan, 32, 0.6, 10);
}

TEST_F(DeviceBatches, AViewDoesNotHangOnWhatIsMadeWithIt)
{
    const ViewPlan plan;
    const DrawnViews all = m_source->drawViews(m_all, 1, plan, 32).value();
    const DrawnViews one = m_source->drawViews({3}, 1, plan, 32).value();
    const auto make = [](const DrawnViews &drawn, std::size_t view) {
        return DeviceViews(drawn.pixels, Normalisation(), torch::kCPU).make(&drawn.whole[view], 1, {32, false});
    };
    const torch::Tensor together =
        DeviceViews(all.pixels, Normalisation(), torch::kCPU)
            .make(all.whole.data(), static_cast<std::int64_t>(all.whole.size()), {32, false});
    EXPECT_TRUE(torch::allclose(together[3], make(one, 0)[0], 1e-3, 1e-3));
    EXPECT_TRUE(torch::allclose(together[19], make(one, 1)[0], 1e-3, 1e-3)); // its second view, behind 16 first ones
}

} // namespace coresift
