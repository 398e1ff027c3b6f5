#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/memory.h"
#include "core/pretrain/memory_need.h"
#include "core/pretrain/process_group.h"
#include "tests/core/encoder/thread_peers.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace coresift {

using test::MadeViews;
using test::memoryOfProcess;
using test::TempDir;
using test::tinyTraining;

namespace {

/// Bytes that `action` takes beyond what is there before it.
template <class Action> double peakOf(Action action)
{
    returnFreedMemory();
    std::ofstream("/proc/self/clear_refs") << "5" << std::flush;
    const double before = memoryOfProcess("VmRSS");
    action();
    return memoryOfProcess("VmHWM") - before;
}

/// Ends the process, with 0 where the forecast is within a fifth of what a run takes.
[[noreturn]] void compareWithRun(const TrainOptions &options)
{
    const auto forecast = static_cast<double>(forecastTraining(options, 32).memoryBytes);
    const TempDir dir;
    TrainRun run;
    run.folder = dir.path();
    MadeViews views(32);
    SilentContext context;
    const double measured = peakOf([&] { train(views, options, run, context); });
    std::fprintf(stderr, "forecast %.0f, measured %.0f bytes\n", forecast, measured);
    std::filesystem::remove_all(dir.path());
    std::_Exit(std::abs(forecast - measured) <= 0.2 * measured ? 0 : 1);
}

} // namespace

TEST(Forecast, FewerThanTwoImagesTakeNothing)
{
    const TrainForecast forecast = forecastTraining(tinyTraining(4, 1), 1);
    EXPECT_EQ(forecast.seconds, 0);
    EXPECT_EQ(forecast.memoryBytes, 0U);
}

TEST(Forecast, MemoryGrowsWithBatchSizeStemAndNetwork)
{
    TrainOptions base = tinyTraining(64, 1);
    base.imageSize = 32;
    const auto memory = [](const TrainOptions &options) { return forecastTraining(options, 1000).memoryBytes; };
    const std::uint64_t small = memory(base);
    TrainOptions changed = base;
    changed.batch = 256;
    EXPECT_GT(memory(changed), small);
    changed = base;
    changed.imageSize = 64;
    EXPECT_GT(memory(changed), small);
    changed = base;
    changed.backbone.smallStem = true;
    EXPECT_GT(memory(changed), small);
    changed = base;
    changed.backbone.backbone = "resnet34";
    EXPECT_GT(memory(changed), small + 100'000'000); // 16 million parameters more, with gradient and momentum
}

TEST(Forecast, ABatchIsNeverLargerThanTheSet)
{
    EXPECT_EQ(forecastTraining(tinyTraining(512, 1), 8).memoryBytes,
              forecastTraining(tinyTraining(8, 1), 8).memoryBytes);
}

TEST(Forecast, DiskHoldsWhatARunWrites)
{
    const TempDir dir;
    const TrainOptions options = tinyTraining(4, 1);
    TrainRun run;
    run.folder = dir.path();
    MadeViews views(4);
    SilentContext context;
    train(views, options, run, context);
    const std::uint64_t checkpoint = std::filesystem::file_size(dir / "last.safetensors");
    const std::uint64_t encoder = std::filesystem::file_size(dir / "encoder.safetensors");
    const std::uint64_t forecast = forecastTraining(options, 4).diskBytes;
    EXPECT_GE(forecast, 2 * checkpoint + encoder); // the old checkpoint stays until the new one is whole
    EXPECT_LE(forecast, 3 * checkpoint + encoder);
}

/// The timed steps differ from call to call, so only far-apart lengths are compared.
TEST(Forecast, TimeGrowsWithTheSteps)
{
    TrainOptions options = tinyTraining(8, 1);
    const double brief = forecastTraining(options, 64).seconds;
    options.epochs = 10000;
    EXPECT_GT(brief, 0);
    EXPECT_GT(forecastTraining(options, 64).seconds, 50 * brief);
}

TEST(Forecast, NamesTheDeviceItWasMadeFor)
{
    const TrainForecast forecast = forecastTraining(tinyTraining(4, 1), 8);
    EXPECT_EQ(forecast.device.device, "cpu");
    EXPECT_EQ(forecast.device.precision, "float32");
    EXPECT_NE(forecast.summary().text().find("on cpu (float32)"), std::string::npos) << forecast.summary().text();
}

TEST(Forecast, GradientCheckpointingTakesLess)
{
    TrainOptions options = tinyTraining(32, 1);
    options.imageSize = 64;
    options.backbone.backbone = "resnet50"; // of whose memory the stem is a small share
    const std::uint64_t plain = forecastTraining(options, 1000).memoryBytes;
    options.gradientCheckpointing = true;
    EXPECT_LT(forecastTraining(options, 1000).memoryBytes, plain / 10 * 9);
}

TEST(Forecast, WhatDoesNotFitIsNotTimedAndABatchThatFitsIsNamed)
{
    TrainOptions options = tinyTraining(65536, 1);
    options.imageSize = 64;
    const TrainForecast forecast = forecastTraining(options, 100000);
    EXPECT_GT(forecast.memoryBytes, 100'000'000'000U);
    if (forecast.fitsMemory())
        GTEST_SKIP() << "this machine has hundreds of gigabytes";
    EXPECT_EQ(forecast.seconds, 0);
    EXPECT_LT(forecast.fitting.batch, options.batch);
    if (forecast.fitting.batch == 0)
        GTEST_SKIP() << "this machine has too little memory for the pixels of a step";
    options.batch = forecast.fitting.batch;
    options.optimiser.accumulate = forecast.fitting.accumulate;
    EXPECT_LE(forecastTraining(options, 100000).memoryBytes, forecast.memoryFree);
}

TEST(Forecast, WhereATrainingRanOutOfMemoryABatchThatFitsIsNamed)
{
    TrainOptions options = tinyTraining(64, 1); // 325 MB, of which 3.7 an image; three quarters are for 41 of them
    options.imageSize = 64;
    const c10::Error outOfMemory(c10::SourceLocation{"alloc", "allocator.cpp", 1},
                                 "CUDA out of memory. Tried to allocate 2.00 GiB");
    const std::string said = test::errorOf([&] { throwTrainingError(outOfMemory, options, 1000, nullptr); });
    EXPECT_NE(said.find("not enough memory for training. A batch of 32 with 2 batches a step fits"), std::string::npos)
        << said;
    EXPECT_EQ(test::errorOf([&] { throwTrainingNeedsMemory(options, 1000, nullptr); }), said);
}

TEST(Forecast, AnotherFailureOfATrainingIsSaidInALineFitToBeShown)
{
    const c10::Error failure(c10::SourceLocation{"matmul", "matmul.cpp", 1},
                             "shapes \x1b[1mdo not match\nand so on over pages");
    const std::string said = test::errorOf([&] { throwTrainingError(failure, TrainOptions(), 1000, nullptr); });
    EXPECT_NE(said.find("training failed: shapes \\x1B[1mdo not match"), std::string::npos) << said;
    EXPECT_EQ(said.find("pages"), std::string::npos) << said;
}

TEST(Forecast, AdamRemembersTwiceWhatSgdDoes)
{
    TrainOptions options = tinyTraining(4, 1);
    const std::uint64_t sgd = forecastTraining(options, 100).memoryBytes;
    options.optimiser.optimiser = "adamw";
    const std::uint64_t weights = 4 * 5'000'000; // of a ResNet-10 and its head, nearly
    EXPECT_NEAR(static_cast<double>(forecastTraining(options, 100).memoryBytes - sgd), static_cast<double>(weights),
                0.2 * static_cast<double>(weights));
}

TEST(Forecast, ProcessesShareTheBatchAndSomeOfThemADevice)
{
    const TrainOptions options = tinyTraining(64, 1);
    const auto memoryOfGroup = [&](int onDevice) {
        test::ThreadPeers peers(4);
        const ProcessGroup group(peers.exchange(0), onDevice);
        return forecastTraining(options, 1000, &group).memoryBytes;
    };
    const std::uint64_t quarter = forecastTraining(tinyTraining(16, 1), 1000).memoryBytes;
    EXPECT_EQ(memoryOfGroup(1), quarter);
    EXPECT_EQ(memoryOfGroup(4), 4 * quarter);
}

/// Each in a process of its own: tests before it would leave gaps in the heap.
TEST(Forecast, MemoryIsThatOfARunWithinAFifth)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "a sanitizer's own memory would be measured too";
#endif
    if (!(std::ofstream("/proc/self/clear_refs") << "5" << std::flush))
        GTEST_SKIP() << "the peak of memory cannot be reset here";
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    for (const char *backbone : {"resnet18", "resnet50"}) {
        TrainOptions options = tinyTraining(16, 1);
        options.backbone.backbone = backbone;
        options.imageSize = 64;
        options.steps = 3;
        EXPECT_EXIT(compareWithRun(options), testing::ExitedWithCode(0), "") << backbone;
    }
}

} // namespace coresift
