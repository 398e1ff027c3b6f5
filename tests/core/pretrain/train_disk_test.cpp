#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/core/pretrain/sitting.h"
#include "tests/support/file_size_limit.h"

#include <filesystem>
#include <optional>

namespace coresift {

using test::failureOf;
using test::FileSizeLimit;
using test::MadeViews;
using test::Sitting;
using test::stepOfCheckpoint;
using test::tinyTraining;

namespace {

constexpr rlim_t kLessThanACheckpoint = 1 << 20; // bytes

std::int64_t filesIn(const std::string &folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
}

} // namespace

TEST(TrainDisk, ACheckpointThatFindsNoRoomLeavesTheOneBeforeIt)
{
    TrainOptions options = tinyTraining(4, 3); // two steps an epoch
    options.checkpointEvery = 1;
    Sitting whole, full;
    whole.train(8, options);
    std::optional<FileSizeLimit> limit;
    std::string before;
    full.onStep = [&](const StepMetrics &metrics) {
        if (metrics.step != 3)
            return;
        before = readTextFile(full.checkpoint());
        limit.emplace(kLessThanACheckpoint);
    };
    MadeViews views(8);
    const Error failure = failureOf(full, views, options);
    limit.reset();
    EXPECT_NE(std::string(failure.what()).find("last.safetensors"), std::string::npos) << failure.what();
    EXPECT_EQ(stepOfCheckpoint(full.checkpoint()), 2);
    EXPECT_TRUE(readTextFile(full.checkpoint()) == before);
    EXPECT_EQ(filesIn(full.dir.path()), 2); // metrics and checkpoint: nothing half-written

    full.seen.resize(2);
    full.onStep = {};
    EXPECT_EQ(full.train(8, options).resumedAt, 2);
    EXPECT_EQ(full.losses(), whole.losses());
    EXPECT_EQ(readTextFile(full.encoder()), readTextFile(whole.encoder()));
}

TEST(TrainDisk, AFullDiskSaysWhatToDoAndNothingThatWasLearntIsLost)
{
    const TrainOptions options = tinyTraining(4, 2);
    Sitting sitting;
    std::filesystem::create_symlink("/dev/full", sitting.encoder());
    MadeViews views(8);
    const Error failure = failureOf(sitting, views, options);
    EXPECT_EQ(failure.kind(), ErrorKind::NoSpace);
    EXPECT_NE(std::string(failure.what()).find("Free some space"), std::string::npos) << failure.what();
    EXPECT_EQ(stepOfCheckpoint(sitting.checkpoint()), 4);

    std::filesystem::remove(sitting.encoder());
    EXPECT_EQ(sitting.train(8, options).resumedAt, 4);
    EXPECT_EQ(sitting.seen.size(), 4U); // no step was taken again
    EXPECT_TRUE(fileExists(sitting.encoder()));
}

} // namespace coresift
