#include "core/base/parallel.h"

#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
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

TEST(GiveWay, HoldsForTheThreadThatCallsItAlone)
{
    const auto niceness = [] { return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid())); };
    const int before = niceness();
    int inside = before;
    std::thread([&] {
        giveWay();
        inside = niceness();
    }).join();
    EXPECT_GE(inside, 10);
    EXPECT_EQ(niceness(), before);
}

} // namespace coresift
