#include "core/base/error.h"
#include "core/base/file.h"
#include "core/pretrain/train.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <filesystem>
#include <fstream>
#include <malloc.h>

namespace coresift {

using test::MadeViews;
using test::memoryOfProcess;
using test::TempDir;
using test::tinyTraining;

namespace {

/// Bytes that `action` takes beyond what is there before it; negative where the kernel does not let the peak be reset.
template <class Action> double peakOf(Action action)
{
    ::malloc_trim(0);
    if (!(std::ofstream("/proc/self/clear_refs") << "5" << std::flush))
        return -1;
    const double before = memoryOfProcess("VmRSS");
    action();
    return memoryOfProcess("VmHWM") - before;
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
    const TrainOptions base = tinyTraining(16, 1);
    const auto memory = [](const TrainOptions &options) { return forecastTraining(options, 1000).memoryBytes; };
    const std::uint64_t small = memory(base);
    TrainOptions changed = base;
    changed.batch = 64;
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

TEST(Forecast, MemoryIsThatOfARunWithinAThird)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "a sanitizer's own memory would be measured too";
#endif
    for (const BackboneOptions &backbone : {BackboneOptions{"resnet18", true}, BackboneOptions{"resnet50", false}}) {
        SCOPED_TRACE(backbone.backbone);
        TrainOptions options = tinyTraining(16, 1);
        options.backbone = backbone;
        options.imageSize = backbone.smallStem ? 32 : 64;
        options.steps = 2;
        const auto forecast = static_cast<double>(forecastTraining(options, 32).memoryBytes);
        const TempDir dir;
        TrainRun run;
        run.folder = dir.path();
        MadeViews views(32);
        SilentContext context;
        const double measured = peakOf([&] { train(views, options, run, context); });
        if (measured < 0)
            GTEST_SKIP() << "the peak of memory cannot be reset here";
        EXPECT_NEAR(forecast, measured, 0.35 * measured);
    }
}

} // namespace coresift
