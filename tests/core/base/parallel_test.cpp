#include "core/base/parallel.h"

#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

namespace coresift {

TEST(ParallelFor, CallsEveryIndexOnce)
{
    std::vector<std::atomic<int>> calls(1000);
    parallelFor(
        1000, [&](std::int64_t i) { ++calls[static_cast<std::size_t>(i)]; }, 4);
    for (const auto &count : calls)
        EXPECT_EQ(count, 1);
}

TEST(ParallelFor, PassesOnWhatABodyThrows)
{
    const auto throwing = [](std::int64_t i) {
        if (i == 37)
            throw std::runtime_error("thirty-seven");
    };
    EXPECT_THROW(parallelFor(100, throwing, 4), std::runtime_error);
}

TEST(ParallelFor, DoesNothingForNothing)
{
    bool called = false;
    parallelFor(0, [&](std::int64_t) { called = true; });
    EXPECT_FALSE(called);
}

} // namespace coresift
