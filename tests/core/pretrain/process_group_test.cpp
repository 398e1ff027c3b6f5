#include "core/pretrain/process_group.h"

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/pretrain/view_queue.h"
#include "tests/core/encoder/thread_peers.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <mutex>

namespace coresift {

using test::errorOf;
using test::MadeViews;
using test::ThreadPeers;
using test::tinyTraining;

namespace {

/// Calls `work(group)` in three threads.
void runGroups(const std::function<void(ProcessGroup &)> &work)
{
    ThreadPeers peers(3);
    peers.run([&](TensorExchange &exchange) {
        ProcessGroup group(peers.exchange(exchange.rank()));
        work(group);
    });
}

} // namespace

TEST(ProcessGroup, SharesAreInOrderAndDifferByOneAtMost)
{
    runGroups([](ProcessGroup &group) {
        const std::pair<std::int64_t, std::int64_t> expected[] = {{0, 3}, {3, 6}, {6, 10}};
        EXPECT_EQ(group.shareOf(10), expected[group.rank()]);
        EXPECT_EQ(group.leads(), group.rank() == 0);
    });
}

TEST(ProcessGroup, AllHearTheHighestValue)
{
    runGroups([](ProcessGroup &group) {
        EXPECT_EQ(group.highest(-5 + group.rank()), -3);
        EXPECT_EQ(group.highest(group.rank() == 1 ? std::int64_t(1) << 60 : 0), std::int64_t(1) << 60);
    });
}

TEST(ProcessGroup, KnowsWhetherAllAgree)
{
    runGroups([](ProcessGroup &group) {
        EXPECT_TRUE(group.agree(7));
        EXPECT_FALSE(group.agree(group.rank() == 2 ? 8 : 7));
    });
}

TEST(ProcessGroup, AllHearWhatRankZeroSays)
{
    runGroups([](ProcessGroup &group) {
        EXPECT_EQ(group.told(0.1 + group.rank()), 0.1);
        EXPECT_TRUE(std::isnan(group.told(group.leads() ? NAN : 1.0)));
        const std::string said("r\xC3\xBCn\0-1", 7);
        EXPECT_EQ(group.told(group.leads() ? said : "the others' words do not count"), said);
        EXPECT_EQ(group.told(group.leads() ? "" : "nor here"), "");
    });
}

TEST(ProcessGroup, TheOthersWaitForWhatRankZeroDoesAlone)
{
    std::atomic<int> done{0};
    runGroups([&](ProcessGroup &group) {
        group.leadAlone([&] {
            for (int i = 0; i < 3; ++i) {
                group.stillLeads();
                ++done;
            }
        });
        EXPECT_EQ(done, 3);
    });
}

TEST(ProcessGroup, CancelledAtRankZeroIsCancelledForAll)
{
    runGroups([](ProcessGroup &group) {
        EXPECT_THROW(group.leadAlone([&] {
            group.stillLeads();
            throw Cancelled();
        }),
                     Cancelled);
        group.meet(); // and nobody is left behind
    });
}

TEST(ProcessGroup, WhatFailsAtRankZeroEndsTheWaitOfAll)
{
    runGroups([](ProcessGroup &group) {
        const std::string said = errorOf(
            [&] { group.leadAlone([] { throw Error(ErrorKind::NoSpace, Phrase::verbatim("the disk is full")); }); });
        EXPECT_NE(said.find(group.leads() ? "the disk is full" : "another of the processes"), std::string::npos)
            << said;
        group.meet();
    });
}

TEST(ProcessGroup, AllWaitForWhoWorksLongest)
{
    std::atomic<int> done{0};
    runGroups([&](ProcessGroup &group) {
        SilentContext context;
        group.workSideBySide(context, [&](JobContext &) {
            if (group.rank() == 1)
                std::this_thread::sleep_for(std::chrono::milliseconds(1500)); // longer than between two words
            ++done;
        });
        EXPECT_EQ(done, 3);
    });
}

TEST(ProcessGroup, WhoEndsInTheMiddleEndsTheWorkOfAll)
{
    runGroups([](ProcessGroup &group) {
        SilentContext context;
        const auto endless = [](JobContext &job) { // but for being cancelled
            while (!job.isCancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            throw Cancelled();
        };
        EXPECT_THROW(group.workSideBySide(context,
                                          [&](JobContext &job) {
                                              if (group.rank() == 2)
                                                  throw Cancelled();
                                              endless(job);
                                          }),
                     Cancelled);
        const std::string said = errorOf([&] {
            group.workSideBySide(context, [&](JobContext &job) {
                if (group.rank() == 1)
                    throw Error(ErrorKind::NoSpace, Phrase::verbatim("the disk is full"));
                endless(job);
            });
        });
        EXPECT_NE(said.find(group.rank() == 1 ? "the disk is full" : "another of the processes"), std::string::npos)
            << said;
        group.meet(); // and nobody is left behind
    });
}

/// 20 images in steps of 16, each in two parts of 8, and a last one of 4.
TEST(ProcessGroup, MakesTheViewsOfEachBatchTogether)
{
    TrainOptions options = tinyTraining(/*batch=*/8, /*epochs=*/1);
    options.optimiser.accumulate = 2;
    const TrainLength length = trainLength(options, 20);
    std::mutex mutex;
    std::map<std::pair<std::int64_t, int>, std::vector<std::uint8_t>> pixels; // of first views, by part and rank
    runGroups([&](ProcessGroup &group) {
        MadeViews views(20);
        ViewQueue queue(views, options, length, ViewPlan(), &group);
        const std::vector<ViewPixels> parts = queue.take(0);
        ASSERT_EQ(parts.size(), 2U);
        const std::lock_guard lock(mutex);
        for (std::size_t part = 0; part < 2; ++part) {
            const auto half = parts[part].whole.begin() + parts[part].images * 16 * 16 * 3;
            pixels[{part, group.rank()}] = {parts[part].whole.begin(), half};
        }
    });
    MadeViews views(20);
    const std::vector<ViewPixels> alone = ViewQueue(views, options, length, ViewPlan()).take(0);
    for (std::size_t part = 0; part < 2; ++part) {
        std::vector<std::uint8_t> together;
        for (int rank = 0; rank < 3; ++rank)
            together.insert(together.end(), pixels[{part, rank}].begin(), pixels[{part, rank}].end());
        const auto half = alone[part].whole.begin() + 8 * 16 * 16 * 3;
        EXPECT_EQ(together, std::vector<std::uint8_t>(alone[part].whole.begin(), half));
    }
}

TEST(ProcessGroup, RefusesABatchWithoutAnImageForEachProcess)
{
    const TrainOptions options = tinyTraining(/*batch=*/4, /*epochs=*/1); // of six images: four, and two
    runGroups([&](ProcessGroup &group) {
        MadeViews views(6);
        EXPECT_NE(errorOf([&] {
                      ViewQueue(views, options, trainLength(options, 6), ViewPlan(), &group);
                  }).find("2 images cannot be divided among 3 processes"),
                  std::string::npos);
    });
}

} // namespace coresift
