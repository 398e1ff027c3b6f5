#include "core/evaluate/linear_protocol.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/support.h"

namespace coresift {

namespace {

/// Unit rows around one axis a class.
LabelledFeatures axesOfClasses(std::int64_t rows, int classes, std::uint64_t seed)
{
    LabelledFeatures set{test::randomUnitRows(rows, 16, seed), {}, {}};
    for (std::int64_t r = 0; r < rows; ++r) {
        set.labels.push_back(static_cast<int>(r) % classes);
        set.features.row(r)[r % classes] += 1.5F;
    }
    normaliseRows(set.features.values.data(), rows, 16);
    return set;
}

LinearProtocolOptions shortProtocol()
{
    LinearProtocolOptions options;
    options.epochs = 10;
    options.batch = 32;
    options.augment = false;
    options.device = {"cpu", "float32"};
    return options;
}

} // namespace

TEST(LinearProtocol, ASeparableTaskReachesAHundredPerCent)
{
    SilentContext context;
    const LinearProtocolReport report =
        evaluateLinearProtocol(axesOfClasses(120, 4, 1), axesOfClasses(80, 4, 2), {}, shortProtocol(), {}, context);
    EXPECT_EQ(report.figures.top1, 100);
    EXPECT_EQ(report.confusion.at(3, 3), 20);
    EXPECT_EQ(report.train, 120);
    EXPECT_GE(report.epoch, 1);
    EXPECT_LE(report.epoch, 10);
}

TEST(LinearProtocol, LearnsFromTheViewsOfEachEpoch)
{
    const LabelledFeatures train = axesOfClasses(60, 3, 1), test = axesOfClasses(60, 3, 2);
    std::vector<int> epochs;
    const ViewFeatures views = [&](const std::vector<std::int64_t> &images, int epoch) {
        epochs.push_back(epoch);
        return train.rows(images).features;
    };
    SilentContext context;
    const LinearProtocolReport report = evaluateLinearProtocol(train, test, views, shortProtocol(), {}, context);
    EXPECT_EQ(report.figures.top1, 100);
    EXPECT_EQ(*std::max_element(epochs.begin(), epochs.end()), 9);
    EXPECT_EQ(report.figures.top1, evaluateLinearProtocol(train, test, {}, shortProtocol(), {}, context).figures.top1);
}

TEST(LinearProtocol, AnInterruptedOneGoesOnToTheSameFigures)
{
    const test::TempDir folder;
    const LabelledFeatures train = axesOfClasses(90, 3, 1), test = axesOfClasses(60, 3, 2);
    SilentContext context;
    const LinearProtocolReport whole = evaluateLinearProtocol(train, test, {}, shortProtocol(), {}, context);
    const std::string checkpoint = folder / "linear";
    test::RecordingJobContext interrupted;
    interrupted.cancelWhen = [](const Progress &progress) { return progress.done == progress.total; }; // of the search
    EXPECT_THROW(evaluateLinearProtocol(train, test, {}, shortProtocol(), checkpoint, interrupted), Cancelled);
    EXPECT_TRUE(fileExists(checkpoint + "-search.safetensors"));
    test::RecordingJobContext resumed;
    const LinearProtocolReport report = evaluateLinearProtocol(train, test, {}, shortProtocol(), checkpoint, resumed);
    EXPECT_TRUE(resumed.hasSaid("goes on behind epoch 10 of 10"));
    EXPECT_EQ(report.epoch, whole.epoch);
    EXPECT_EQ(report.confusion.counts, whole.confusion.counts);
    EXPECT_FALSE(fileExists(checkpoint + "-search.safetensors") || fileExists(checkpoint + "-final.safetensors"));
}

TEST(LinearProtocol, Cancels)
{
    const LabelledFeatures set = axesOfClasses(20, 2, 1);
    test::RecordingJobContext cancelled;
    cancelled.cancel();
    EXPECT_THROW(evaluateLinearProtocol(set, set, {}, shortProtocol(), {}, cancelled), Cancelled);
}

} // namespace coresift
