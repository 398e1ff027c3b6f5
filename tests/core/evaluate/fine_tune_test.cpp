#include "core/evaluate/fine_tune.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/image/resize.h"
#include "tests/core/evaluate/drawn_shapes.h"
#include "tests/support/support.h"

#include <set>

namespace coresift {

using test::errorOf;

namespace {

/// Noisy pictures of stripes, in two classes.
class Stripes {
public:
    Stripes(int images, std::uint64_t seed) : m_pixels(build(images, seed)), set{*m_pixels, labelsOf(images), {}} {}

private:
    static std::vector<int> labelsOf(int images)
    {
        std::vector<int> labels;
        for (int i = 0; i < images; ++i)
            labels.push_back(i % 2);
        return labels;
    }

    std::unique_ptr<PixelCache> build(int images, std::uint64_t seed) const
    {
        SilentContext context;
        return PixelCache::build(
            m_folder.path(), images, 32, [&](std::int64_t i) { return draw(i, seed); }, context);
    }

    /// Vertical stripes for one class, horizontal ones for the other: no flip changes them.
    static RgbImage draw(std::int64_t image, std::uint64_t seed)
    {
        RandomStream random(seed, static_cast<std::uint64_t>(image));
        const std::int64_t shift = random.below(8);
        RgbImage picture{32, 32, {}};
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x) {
                const std::int64_t along = (image % 2 == 0 ? x : y) + shift;
                for (int channel = 0; channel < 3; ++channel)
                    picture.pixels.push_back(static_cast<std::uint8_t>((along / 4 % 2) * 120 + random.below(100)));
            }
        return picture;
    }

    test::TempDir m_folder;
    std::unique_ptr<PixelCache> m_pixels;

public:
    LabelledPixels set;
};

FineTuneOptions quickFineTuning()
{
    FineTuneOptions options;
    options.imageSize = 32;
    options.epochs = 6;
    options.batch = 16;
    options.device = {"cpu", "float32"};
    return options;
}

class FineTuneTest : public ::testing::Test {
protected:
    FineTuneTest() { test::writeFreshEncoder(m_folder / "encoder.safetensors", "resnet10"); }

    FineTuneReport tune(const LabelledPixels &train, const LabelledPixels &test, const FineTuneOptions &options,
                        JobContext &context, int classes = 2)
    {
        EncoderSource encoder;
        encoder.file = m_folder / "encoder.safetensors";
        return fineTune({encoder, train, test, classes, m_checkpoint, m_images}, options, context);
    }

    test::TempDir m_folder;
    std::string m_checkpoint, m_images;
    SilentContext m_context;
};

} // namespace

TEST_F(FineTuneTest, LearnsStripesFromAllLabelsAndFromHalfOfThem)
{
    const Stripes train(64, 1), test(40, 2);
    FineTuneOptions options = quickFineTuning();
    options.shares = {50, 100};
    const FineTuneReport report = tune(train.set, test.set, options, m_context);
    ASSERT_EQ(report.scores.size(), 2U);
    EXPECT_EQ(report.scores[0].train, 32);
    EXPECT_EQ(report.scores[1].train, 64);
    EXPECT_GT(report.scores[1].figures.top1, 90);
    EXPECT_GT(report.scores[1].learningRate, 0);
    EXPECT_EQ(report.scores[1].figures.images, 40);
}

TEST_F(FineTuneTest, TheSameSeedGivesTheSameFigures)
{
    const Stripes train(16, 1), test(16, 2);
    FineTuneOptions options = quickFineTuning();
    options.epochs = 1;
    options.learningRate = 0.01;
    const FineTuneReport first = tune(train.set, test.set, options, m_context),
                         second = tune(train.set, test.set, options, m_context);
    EXPECT_EQ(first.scores[0].confusion.counts, second.scores[0].confusion.counts);
    EXPECT_EQ(first.scores[0].learningRate, 0.01);
}

TEST_F(FineTuneTest, SharesThatAreDoneAreNotTrainedAgain)
{
    const Stripes train(24, 1), test(16, 2);
    FineTuneOptions options = quickFineTuning();
    options.epochs = 1;
    options.shares = {50, 100};
    const FineTuneReport whole = tune(train.set, test.set, options, m_context);
    m_checkpoint = m_folder / "fine-tune";
    test::RecordingJobContext interrupted;
    interrupted.cancelWhen = [&](const Progress &progress) {
        return progress.done == progress.total && interrupted.hasSaid("fine-tuning with 100 %");
    };
    EXPECT_THROW(tune(train.set, test.set, options, interrupted), Cancelled);
    EXPECT_TRUE(interrupted.hasSaid("trying the learning rate"));
    test::RecordingJobContext resumed;
    const FineTuneReport report = tune(train.set, test.set, options, resumed);
    EXPECT_FALSE(resumed.hasSaid("trying the learning rate"));
    EXPECT_TRUE(resumed.hasSaid("goes on behind epoch 1 of 1"));
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(report.scores[i].learningRate, whole.scores[i].learningRate);
        EXPECT_EQ(report.scores[i].confusion.counts, whole.scores[i].confusion.counts);
    }
    for (const char *left : {"-50.safetensors", "-100.safetensors", "-rates.safetensors"})
        EXPECT_FALSE(fileExists(m_checkpoint + left)) << left;
}

TEST_F(FineTuneTest, AShortSearchForTheRateTrainsAsLongAsTheTrainingItself)
{
    const Stripes train(16, 1), test(16, 2);
    FineTuneOptions options = quickFineTuning();
    options.epochs = 3;
    options.learningRate = 0;
    test::RecordingJobContext context;
    context.cancelWhen = [](const Progress &progress) { return progress.activity == "Fine-tuning"; };
    EXPECT_THROW(tune(train.set, test.set, options, context), Cancelled);
    std::set<std::int64_t> steps;
    for (const Progress &progress : context.progress())
        if (progress.activity == "Trying learning rates")
            steps.insert(progress.total);
    EXPECT_EQ(steps, std::set<std::int64_t>{3});
}

TEST_F(FineTuneTest, ACheckpointOfOtherImagesIsNotGoneOnFrom)
{
    const Stripes train(16, 1), test(16, 2);
    FineTuneOptions options = quickFineTuning();
    options.epochs = 1;
    options.learningRate = 0.01;
    m_checkpoint = m_folder / "fine-tune";
    const auto interrupted = [&](const std::string &images) {
        m_images = images;
        test::RecordingJobContext context;
        context.cancelWhen = [](const Progress &progress) { return progress.done == progress.total; }; // not measured
        EXPECT_THROW(tune(train.set, test.set, options, context), Cancelled);
        return context.hasSaid("goes on behind epoch");
    };
    EXPECT_FALSE(interrupted("grouped by nothing"));
    EXPECT_FALSE(interrupted("grouped by patient"));
    EXPECT_TRUE(interrupted("grouped by patient"));
}

TEST_F(FineTuneTest, WhatCannotBeLearnedIsAnErrorThatSaysWhy)
{
    const Stripes train(8, 1), test(8, 2);
    LabelledPixels damaged = train.set;
    damaged.labels[3] = 7;
    const auto problem = [&](const LabelledPixels &set, int classes) {
        return errorOf([&] { tune(set, test.set, quickFineTuning(), m_context, classes); });
    };
    EXPECT_NE(problem(damaged, 2).find("no class"), std::string::npos);
    damaged.labels.pop_back();
    EXPECT_NE(problem(damaged, 2).find("exactly one label"), std::string::npos);
    damaged.labels.clear();
    EXPECT_NE(problem(damaged, 2).find("needs labelled images"), std::string::npos);
    FineTuneOptions none = quickFineTuning();
    none.shares.clear();
    EXPECT_FALSE(none.check().empty());
    EXPECT_TRUE(FineTuneOptions().check().empty());
    FineTuneOptions sizeless = quickFineTuning();
    sizeless.imageSize = 0;
    EXPECT_NE(errorOf([&] { tune(train.set, test.set, sizeless, m_context); }).find("size of its views"),
              std::string::npos);
    sizeless.imageSize = 15;
    EXPECT_FALSE(sizeless.check().empty());
}

TEST_F(FineTuneTest, Cancels)
{
    const Stripes train(8, 1), test(8, 2);
    test::RecordingJobContext context;
    context.cancel();
    EXPECT_THROW(tune(train.set, test.set, quickFineTuning(), context), Cancelled);
}

} // namespace coresift
