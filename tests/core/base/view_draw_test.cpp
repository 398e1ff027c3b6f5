#include "core/base/view_draw.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace coresift {

TEST(ViewDraw, TheSameStreamDrawsTheSameAndCropsLieInTheImage)
{
    const AugmentOptions options;
    for (std::uint64_t i = 0; i < 200; ++i) {
        const ViewDraw draw = drawView(90, 40, options, RandomStream(1, i));
        const ViewDraw again = drawView(90, 40, options, RandomStream(1, i));
        EXPECT_EQ(draw.left, again.left);
        EXPECT_EQ(draw.amounts, again.amounts);
        EXPECT_EQ(draw.order, again.order);
        EXPECT_GE(std::min({draw.left, draw.top, draw.width - 1, draw.height - 1}), 0);
        EXPECT_LE(draw.left + draw.width, 90);
        EXPECT_LE(draw.top + draw.height, 40);
    }
}

TEST(ViewDraw, EveryStepComesOnceInTheOrder)
{
    for (std::uint64_t i = 0; i < 50; ++i) {
        std::array<ColourStep, 4> order = drawView(8, 8, AugmentOptions(), RandomStream(2, i)).order;
        std::sort(order.begin(), order.end());
        EXPECT_EQ(order, ViewDraw().order);
    }
}

} // namespace coresift
