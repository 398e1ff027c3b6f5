#include "core/evaluate/segmentation.h"

#include "core/base/error.h"
#include "tests/core/evaluate/drawn_shapes.h"
#include "tests/support/support.h"

namespace coresift {

using test::DrawnScene;
using test::errorOf;

namespace {

/// Small and quick: 64 px, a narrow decoder, the encoder trained too.
SegmentationOptions quickSegmentation(int epochs = 8)
{
    SegmentationOptions options;
    options.imageSize = 64;
    options.epochs = epochs;
    options.batch = 8;
    options.trainBackbone = true;
    options.channels = 32;
    options.device.device = "cpu";
    options.device.precision = "float32";
    return options;
}

SegmentationSet masksOfScenes(const std::vector<DrawnScene> &scenes)
{
    SegmentationSet set;
    for (std::size_t i = 0; i < scenes.size(); ++i)
        set.names.push_back("scene " + std::to_string(i));
    set.mask = [&scenes](std::int64_t image) {
        const DrawnScene &scene = scenes[static_cast<std::size_t>(image)];
        return LabelMap{scene.image.width, scene.image.height, scene.labels};
    };
    return set;
}

class MaskScenes {
public:
    MaskScenes(int trainScenes, int testScenes, const SegmentationOptions &options,
               const std::string &backbone = "resnet10")
        : trainDrawn(test::drawScenes(trainScenes, 80, 1)), testDrawn(test::drawScenes(testScenes, 80, 2)),
          train(masksOfScenes(trainDrawn)), test(masksOfScenes(testDrawn))
    {
        test::writeFreshEncoder(m_folder / "encoder.safetensors", backbone);
        m_trainPixels = pixelsOf(trainDrawn, options);
        m_testPixels = pixelsOf(testDrawn, options);
    }

    SegmentationReport evaluate(const SegmentationOptions &options, JobContext &context)
    {
        EncoderSource encoder;
        encoder.file = m_folder / "encoder.safetensors";
        return evaluateSegmentation({encoder, classes, train, test, *m_trainPixels, *m_testPixels, {}}, options,
                                    context);
    }
    std::size_t require()
    {
        SilentContext context;
        return requireMasks(train, *m_trainPixels, test, *m_testPixels, classes, context).classes;
    }

private:
    std::unique_ptr<PixelCache> pixelsOf(const std::vector<DrawnScene> &scenes,
                                         const SegmentationOptions &options) const
    {
        SilentContext context;
        return PixelCache::build(
            m_folder.path(), static_cast<std::int64_t>(scenes.size()), 0,
            [&](std::int64_t i) { return segmentationImage(scenes[static_cast<std::size_t>(i)].image, options); },
            context);
    }

    test::TempDir m_folder;
    std::unique_ptr<PixelCache> m_trainPixels, m_testPixels;

public:
    std::vector<DrawnScene> trainDrawn, testDrawn;
    SegmentationSet train, test;
    std::vector<std::string> classes{"ground", "square", "disc"};
};

} // namespace

TEST(Segmentation, TellsDrawnShapesApartInImagesThatItHasNotSeen)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "minutes under a sanitizer; the tests of one epoch run the same code";
#endif
    const SegmentationOptions options = quickSegmentation();
    MaskScenes scenes(160, 40, options);
    scenes.require();
    SilentContext context;
    const SegmentationReport report = scenes.evaluate(options, context);
    EXPECT_GT(report.figures.meanIou, 80);
    EXPECT_GT(report.figures.pixelAccuracy, 90);
    EXPECT_EQ(report.testImages, 40);
    std::printf("mIoU %.1f, pixels %.1f, %.0f s\n", report.figures.meanIou, report.figures.pixelAccuracy,
                report.seconds);
}

TEST(Segmentation, TheSameSeedGivesTheSameFigures)
{
    const SegmentationOptions options = quickSegmentation(1);
    MaskScenes scenes(16, 4, options);
    SilentContext context;
    const SegmentationReport first = scenes.evaluate(options, context), second = scenes.evaluate(options, context);
    EXPECT_EQ(first.loss, second.loss);
    EXPECT_EQ(first.figures.meanIou, second.figures.meanIou);
    SegmentationOptions other = options;
    other.seed = 1;
    EXPECT_NE(scenes.evaluate(other, context).loss, first.loss);
}

TEST(Segmentation, BadMasksAreRefusedBeforeTrainingStarts)
{
    const SegmentationOptions options = quickSegmentation();
    MaskScenes scenes(4, 2, options);
    const std::vector<std::uint8_t> right = scenes.trainDrawn[1].labels;
    scenes.trainDrawn[1].labels[7] = 9;
    EXPECT_NE(errorOf([&] { scenes.require(); }).find("scene 1 has the unknown class number 9"), std::string::npos);
    scenes.trainDrawn[1].labels = right;
    scenes.trainDrawn[1].labels[7] = kIgnoredPixel;
    EXPECT_NO_THROW(scenes.require());

    scenes.train.mask = [mask = scenes.train.mask](std::int64_t image) {
        return image == 0 ? LabelMap{30, 90, std::vector<std::uint8_t>(2700, 0)} : mask(image);
    };
    EXPECT_NE(errorOf([&] { scenes.require(); }).find("scene 0 is 30 × 90 px"), std::string::npos);

    scenes.train.mask = [&](std::int64_t image) {
        const DrawnScene &scene = scenes.trainDrawn[static_cast<std::size_t>(image)];
        return LabelMap{scene.image.width, scene.image.height, std::vector<std::uint8_t>(scene.labels.size(), 0)};
    };
    EXPECT_NE(errorOf([&] { scenes.require(); }).find("of which the training images have none"), std::string::npos);

    scenes.classes = {"ground"};
    EXPECT_NE(errorOf([&] { scenes.require(); }).find("two classes"), std::string::npos);
    scenes.classes = {"ground", "square", "disc"};
    scenes.test.names.clear();
    EXPECT_NE(errorOf([&] { scenes.require(); }).find("needs masks"), std::string::npos);
}

TEST(Segmentation, ClassesBehindTheLastOneThatAMaskHasAreNotNeeded)
{
    MaskScenes scenes(8, 2, quickSegmentation());
    for (int number = 3; number < kIgnoredPixel; ++number)
        scenes.classes.push_back("class " + std::to_string(number));
    EXPECT_EQ(scenes.require(), 3U);
    for (std::vector<DrawnScene> *const drawn : {&scenes.trainDrawn, &scenes.testDrawn})
        for (DrawnScene &scene : *drawn)
            std::fill(scene.labels.begin(), scene.labels.end(), std::uint8_t(0));
    EXPECT_EQ(scenes.require(), 2U);
}

TEST(Segmentation, AnEncoderWithoutStagesIsRefused)
{
    const SegmentationOptions options = quickSegmentation();
    MaskScenes scenes(2, 2, options, "vit_tiny_patch16");
    SilentContext context;
    EXPECT_NE(
        errorOf([&] { scenes.evaluate(options, context); }).find("segmentation needs an encoder that is a ResNet"),
        std::string::npos);
}

TEST(Segmentation, Cancels)
{
    const SegmentationOptions options = quickSegmentation(1);
    MaskScenes scenes(4, 2, options);
    test::RecordingJobContext context;
    context.cancel();
    EXPECT_THROW(scenes.evaluate(options, context), Cancelled);
}

} // namespace coresift
