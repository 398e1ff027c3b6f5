#include "core/evaluate/detection.h"

#include "core/base/error.h"
#include "tests/core/evaluate/drawn_shapes.h"
#include "tests/support/support.h"

namespace coresift {

using test::DrawnScene;
using test::errorOf;

namespace {

DetectionSet boxesOfScenes(const std::vector<DrawnScene> &scenes)
{
    DetectionSet set;
    for (const DrawnScene &scene : scenes) {
        for (BoxAnnotation box : scene.boxes) {
            box.image = set.images();
            set.boxes.push_back(box);
        }
        set.names.push_back("scene " + std::to_string(set.images()));
        set.extents.push_back({scene.image.width, scene.image.height});
    }
    return set;
}

/// Small and quick: 80 px, a narrow pyramid, the encoder trained too.
DetectionOptions quickDetection()
{
    DetectionOptions options;
    options.shorterSide = 80;
    options.longestSide = 100;
    options.epochs = 10;
    options.batch = 8;
    options.learningRate = 1e-3;
    options.trainBackbone = true;
    options.channels = 32;
    options.layers = 1;
    options.device.device = "cpu";
    options.device.precision = "float32";
    return options;
}

class BoxScenes {
public:
    BoxScenes(int trainScenes, int testScenes, const DetectionOptions &options)
        : m_trainScenes(test::drawScenes(trainScenes, 100, 1)), m_testScenes(test::drawScenes(testScenes, 100, 2)),
          train(boxesOfScenes(m_trainScenes)), test(boxesOfScenes(m_testScenes))
    {
        test::writeFreshEncoder(m_folder / "encoder.safetensors", "resnet10");
        m_trainPixels = pixelsOf(m_trainScenes, options);
        m_testPixels = pixelsOf(m_testScenes, options);
    }

    DetectionReport evaluate(const DetectionOptions &options, JobContext &context, const std::string &checkpoint = {})
    {
        EncoderSource encoder;
        encoder.file = m_folder / "encoder.safetensors";
        return evaluateDetection({encoder, categories, train, test, *m_trainPixels, *m_testPixels, checkpoint}, options,
                                 context);
    }

    const test::TempDir &folder() const { return m_folder; }

private:
    std::unique_ptr<PixelCache> pixelsOf(const std::vector<DrawnScene> &scenes, const DetectionOptions &options) const
    {
        SilentContext context;
        return PixelCache::build(
            m_folder.path(), static_cast<std::int64_t>(scenes.size()), 0,
            [&](std::int64_t i) { return detectionImage(scenes[static_cast<std::size_t>(i)].image, options); },
            context);
    }

    test::TempDir m_folder;
    std::vector<DrawnScene> m_trainScenes, m_testScenes;
    std::unique_ptr<PixelCache> m_trainPixels, m_testPixels;

public:
    DetectionSet train, test;
    std::vector<std::string> categories{"square", "disc"};
};

} // namespace

TEST(Detection, FindsDrawnShapesInImagesThatItHasNotSeen)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "minutes under a sanitizer; the tests of one epoch run the same code";
#endif
    const DetectionOptions options = quickDetection();
    BoxScenes scenes(200, 60, options);
    SilentContext context;
    EXPECT_EQ(requireBoxes(scenes.train, scenes.test, scenes.categories), 0);
    const DetectionReport report = scenes.evaluate(options, context);
    EXPECT_GT(report.figures.ap50, 80);
    EXPECT_EQ(report.testImages, 60);
    ASSERT_EQ(report.figures.apOfCategory.size(), 2U);
    std::printf("AP50 %.1f, AP %.1f, %.0f s\n", report.figures.ap50, report.figures.ap, report.seconds);
}

TEST(Detection, TheSameSeedGivesTheSameFigures)
{
    DetectionOptions options = quickDetection();
    options.epochs = 1;
    BoxScenes scenes(8, 4, options);
    SilentContext context;
    const DetectionReport first = scenes.evaluate(options, context), second = scenes.evaluate(options, context);
    EXPECT_EQ(first.loss, second.loss);
    EXPECT_EQ(first.figures.ap, second.figures.ap);
    options.trainBackbone = false;
    EXPECT_NE(scenes.evaluate(options, context).loss, first.loss);
}

TEST(Detection, BadBoxesAreRefusedBeforeTrainingStarts)
{
    const DetectionOptions options = quickDetection();
    BoxScenes scenes(3, 2, options);
    const DetectionSet right = scenes.train;
    const auto problem = [&](const Box &box, std::int32_t category) {
        scenes.train = right;
        scenes.train.boxes[0].box = box;
        scenes.train.boxes[0].category = category;
        return errorOf([&] { requireBoxes(scenes.train, scenes.test, scenes.categories); });
    };
    EXPECT_NE(problem({5, 5, 5, 20}, 0).find("scene 0 has no area"), std::string::npos);
    EXPECT_NE(problem({500, 5, 520, 20}, 0).find("scene 0 lies outside"), std::string::npos);
    EXPECT_NE(problem({5, 5, 15, 20}, 7).find("scene 0 has the unknown category 7"), std::string::npos);
    scenes.train = right;
    scenes.train.boxes[0].box = {-10, 5, 30, 20};
    EXPECT_EQ(requireBoxes(scenes.train, scenes.test, scenes.categories), 1);
    EXPECT_EQ(scenes.train.boxes[0].box.left, 0); // cut
    for (BoxAnnotation &box : scenes.train.boxes)
        box.category = 0;
    for (BoxAnnotation &box : scenes.test.boxes)
        box.category = 1;
    EXPECT_NE(errorOf([&] { requireBoxes(scenes.train, scenes.test, scenes.categories); }).find("boxes of “disc”"),
              std::string::npos);
    scenes.test.boxes.clear();
    EXPECT_NE(errorOf([&] { requireBoxes(scenes.train, scenes.test, scenes.categories); }).find("needs boxes"),
              std::string::npos);
}

TEST(Detection, ImagesAreSeenWithinBothSides)
{
    const DetectionOptions options; // 200, 333
    const auto sides = [&](int width, int height) {
        const RgbImage image = detectionImage(
            {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height * 3), 1)}, options);
        return std::make_pair(image.width, image.height);
    };
    EXPECT_EQ(sides(400, 600), std::make_pair(200, 300));
    EXPECT_EQ(sides(1000, 100), std::make_pair(333, 33));
    EXPECT_EQ(sides(50, 50), std::make_pair(200, 200));
}

TEST(Detection, Cancels)
{
    DetectionOptions options = quickDetection();
    BoxScenes scenes(4, 2, options);
    test::RecordingJobContext context;
    context.cancel();
    EXPECT_THROW(scenes.evaluate(options, context), Cancelled);
}

} // namespace coresift
