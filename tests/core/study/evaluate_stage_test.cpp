#include "core/encoder/load_backbone.h"
#include "core/image/encode.h"
#include "core/study/evaluation_file.h"
#include "core/study/metadata.h"
#include "core/study/stage_embedding.h"
#include "core/study/stages.h"
#include "core/study/study_file.h"
#include "tests/core/dataset/readers/made_png.h"
#include "tests/core/evaluate/drawn_shapes.h"
#include "tests/core/study/made_study.h"

#include <filesystem>
#include <fmt/format.h>

namespace coresift {

using test::errorOf;

namespace {

class EvaluateStage : public test::MadeStudy {
protected:
    EvaluateStage() { embed(); }

    /// Joins a column to the images of a root, a row each, cells by their number.
    void join(const std::string &root, const std::string &column, const std::function<std::string(int)> &cell)
    {
        std::string csv = "path," + column + "\n";
        int number = 0;
        for (const ImageRecord &image : records(root))
            csv += image.path + "," + cell(number++) + "\n";
        writeFileAtomically(m_dir / "table.csv", csv);
        JoinOptions options;
        options.root = root;
        joinMetadata(m_study, m_dir / "table.csv", options, m_context);
    }

    std::vector<ImageRecord> records(const std::string &root) const
    {
        return Catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Read).images(root);
    }
};

/// A data set in the layout of Pascal VOC with drawn shapes: 24 training and 8 test images.
class DrawnVoc {
public:
    explicit DrawnVoc(const std::string &folder) : m_folder(folder)
    {
        for (const char *part : {"JPEGImages", "Annotations", "SegmentationClass", "ImageSets/Main"})
            makeFolders(m_folder + "/" + part);
        const auto scenes = test::drawScenes(32, 64, 5);
        std::string train, held;
        for (std::size_t i = 0; i < scenes.size(); ++i) {
            const std::string name = fmt::format("{:06}", i);
            write(name, scenes[i]);
            (i % 4 == 3 ? held : train) += name + "\n";
        }
        writeFileAtomically(m_folder + "/ImageSets/Main/train.txt", train);
        writeFileAtomically(m_folder + "/ImageSets/Main/test.txt", held);
    }

private:
    void write(const std::string &name, const test::DrawnScene &scene) const
    {
        const auto save = [&](const std::string &file, const Bytes &bytes) {
            writeFileAtomically(m_folder + "/" + file, std::string(bytes.begin(), bytes.end()));
        };
        save("JPEGImages/" + name + ".jpg", encodeJpeg(scene.image, 95));
        save("SegmentationClass/" + name + ".png", test::encodedLabels(scene.image.width, scene.labels, true));
        std::string xml = "<annotation>";
        for (const BoxAnnotation &box : scene.boxes)
            xml += fmt::format("<object><name>{}</name><bndbox><xmin>{}</xmin><ymin>{}</ymin><xmax>{}</xmax><ymax>{}"
                               "</ymax></bndbox></object>",
                               box.category == 0 ? "square" : "disc", box.box.left + 1, box.box.top + 1, box.box.right,
                               box.box.bottom);
        writeFileAtomically(m_folder + "/Annotations/" + name + ".xml", xml + "</annotation>");
    }

    std::string m_folder;
};

} // namespace

TEST_F(EvaluateStage, WithoutATestSetItGoesThroughFolds)
{
    const std::string study = m_dir / "no test";
    NewStudy made;
    made.folder = study;
    made.target = {m_data.target};
    made.openSet = {m_data.openSet};
    made.scan.labels = "folder";
    createStudy(made);
    runScan(study, {}, m_context);
    runRetrievalTraining(study, {test::tinyTraining()}, {}, m_context);
    EvaluateRequest request;
    request.linear = true;
    request.division.folds = 3;
    const EvaluateReport report = runEvaluate(study, request, m_context);
    EXPECT_EQ(report.knn.folds, 3);
    EXPECT_EQ(report.knn.test, 12);
    EXPECT_EQ(report.linear.figures.images, 12);
    EXPECT_EQ(report.classes, (std::vector<std::string>{"left", "right"}));
    EXPECT_EQ(readStudy(study).status(Stage::Evaluate).state, StageState::Done);
}

TEST_F(EvaluateStage, ABestEncoderIsNotTakenForTheLastOne)
{
    const std::string run = m_study + "/runs/retrieval-target-001";
    std::filesystem::copy_file(run + "/encoder.safetensors", run + "/best.safetensors",
                               std::filesystem::copy_options::overwrite_existing);
    EvaluateRequest request;
    request.encoderFile = run + "/best.safetensors";
    const EvaluateReport best = runEvaluate(m_study, request, m_context);
    EXPECT_TRUE(m_context.hasSaid("that of this file is shown alone"));
    EXPECT_FALSE(readEvaluation(run));
    EXPECT_EQ(readStudy(m_study).status(Stage::Evaluate).state, StageState::Ready); // its figure is of that in use
    request.encoderFile = m_dir / "none";
    EXPECT_NE(errorOf([&] { runEvaluate(m_study, request, m_context); }), "");
    EXPECT_EQ(readStudy(m_study).status(Stage::Evaluate).state, StageState::Ready);
    request.encoderFile.clear();
    EXPECT_EQ(runEvaluate(m_study, request, m_context).knn.scores.at(0).figures.top1,
              best.knn.scores.at(0).figures.top1);
    EXPECT_TRUE(readEvaluation(run));
}

TEST_F(EvaluateStage, AnEncoderOfARunHasImageNetsNormalisationAndAnotherTheOneThatIsGiven)
{
    StudyFile file = readStudyFile(m_study);
    file.settings.encoder.normalisation = {{0.5F, 0.5F, 0.5F}, {0.01F, 0.01F, 0.01F}}; // of a loaded one
    writeStudyFile(m_study, file);
    const auto accuracies = [&](const std::string &encoder, const std::optional<Normalisation> &normalisation) {
        EvaluateRequest request;
        request.encoderFile = encoder;
        request.normalisation = normalisation;
        std::vector<double> figures;
        for (const KnnScore &score : runEvaluate(m_study, request, m_context).knn.scores)
            figures.push_back(score.figures.top1);
        return figures;
    };
    const std::string ofRun = m_study + "/runs/retrieval-target-001/encoder.safetensors",
                      copy = m_dir / "e.safetensors";
    std::filesystem::copy_file(ofRun, copy);
    const auto cached = [&](const Normalisation &normalisation) {
        EncoderSource source;
        source.file = copy;
        source.normalisation = normalisation;
        return fileExists(
            m_study + "/features/" +
            encoderId(*loadEncoder(source, test::tinyEmbedding().device), test::tinyEmbedding().imageSize));
    };
    accuracies(copy, {});
    EXPECT_TRUE(cached(file.settings.encoder.normalisation));
    const Normalisation halves{{0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F}};
    EXPECT_FALSE(cached(halves));
    accuracies(copy, halves);
    EXPECT_TRUE(cached(halves));
    EXPECT_EQ(accuracies(ofRun, {}), accuracies(copy, Normalisation()));
}

TEST_F(EvaluateStage, TestImagesWithoutAClassAreTold)
{
    runEvaluate(m_study, {}, m_context);
    EXPECT_FALSE(m_context.hasSaid("have no class"));
    std::filesystem::copy_file(m_data.test + "/" + records("test").front().path, m_data.test + "/of no folder.png");
    runScan(m_study, {}, m_context);
    EXPECT_EQ(runEvaluate(m_study, {}, m_context).knn.test, 8);
    EXPECT_TRUE(m_context.hasSaid("1 test images have no class and are left out"));
}

TEST_F(EvaluateStage, EachColumnOfLabelsIsClassified)
{
    for (const char *root : {"target", "test"}) {
        join(root, "parity", [](int number) { return number % 2 == 0 ? "even" : "odd"; });
        join(root, "number", [](int number) { return std::to_string(number); });
    }
    EvaluateRequest request;
    request.nearest = false;
    request.attributes = true;
    const EvaluateReport report = runEvaluate(m_study, request, m_context);
    ASSERT_EQ(report.attributes.size(), 2U);
    EXPECT_EQ(report.attributes[0].column, "parity");
    EXPECT_EQ(report.attributes[0].values, (std::vector<std::string>{"even", "odd"}));
    EXPECT_EQ(report.attributes[0].linear.test, 8);
    EXPECT_TRUE(report.attributes[0].skipped.empty());
    EXPECT_FALSE(report.attributes[1].skipped.empty()); // each image has a number of its own
    EXPECT_TRUE(report.knn.scores.empty());
}

TEST_F(EvaluateStage, AGroupOnBothSidesIsRefused)
{
    join("target", "patient", [](int number) { return "p" + std::to_string(number / 2); });
    join("test", "patient", [](int number) { return "q" + std::to_string(number / 2); });
    EvaluateRequest request;
    request.division.groupBy = "patient";
    EXPECT_EQ(runEvaluate(m_study, request, m_context).knn.test, 8);
    using Columns = std::map<std::string, std::string>;
    const std::string run = m_study + "/runs/retrieval-target-001";
    EXPECT_EQ(readEvaluation(run)->report.groupedBy, (Columns{{"knn", "patient"}}));
    EXPECT_EQ(readStudy(m_study).settings.division.groupBy, "patient");
    EvaluateRequest linear;
    linear.nearest = false;
    linear.linear = true;
    runEvaluate(m_study, linear, m_context);
    EXPECT_EQ(readEvaluation(run)->report.groupedBy, (Columns{{"knn", "patient"}})); // of the task that had groups
    runEvaluate(m_study, {}, m_context);
    EXPECT_TRUE(readEvaluation(run)->report.groupedBy.empty());
    join("test", "patient", [](int number) { return "p" + std::to_string(number / 2); });
    EXPECT_NE(errorOf([&] { runEvaluate(m_study, request, m_context); })
                  .find("“p0” has images in the target set and in "
                        "the test set"),
              std::string::npos);
    request.division.groupBy = "specimen";
    EXPECT_NE(errorOf([&] { runEvaluate(m_study, request, m_context); }).find("no metadata column"), std::string::npos);
}

TEST_F(EvaluateStage, TasksThatTrainAreKeptBesideTheEncoder)
{
    EvaluateRequest request;
    request.nearest = false;
    request.linearProtocol.emplace();
    request.linearProtocol->epochs = 2;
    request.fineTune.emplace();
    request.fineTune->epochs = 1;
    request.fineTune->batch = 8;
    request.fineTune->learningRate = 0.01;
    const EvaluateReport report = runEvaluate(m_study, request, m_context);
    ASSERT_TRUE(report.linearProtocol && report.fineTuned);
    EXPECT_EQ(report.linearProtocol->test, 8);
    EXPECT_EQ(report.fineTuned->scores.at(0).train, 12);
    const auto saved = readEvaluation(m_study + "/runs/retrieval-target-001");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->report.linearProtocol->figures.top1, report.linearProtocol->figures.top1);
    EXPECT_EQ(saved->report.fineTuned->scores.at(0).confusion.counts, report.fineTuned->scores.at(0).confusion.counts);
    EXPECT_TRUE(saved->report.knn.scores.empty());
}

TEST_F(EvaluateStage, FineTuningTakesTheFeaturesSizeWhereNoneIsGiven)
{
    EvaluateRequest request;
    request.nearest = false;
    request.fineTune.emplace();
    request.fineTune->epochs = 1;
    request.fineTune->batch = 8;
    request.fineTune->learningRate = 0.01;
    const auto goesOnWith = [&](int imageSize) {
        request.fineTune->imageSize = imageSize;
        test::RecordingJobContext context;
        context.cancelWhen = [](const Progress &progress) {
            return progress.activity == "Fine-tuning" && progress.done == progress.total; // trained, not measured
        };
        EXPECT_THROW(runEvaluate(m_study, request, context), Cancelled);
        return context.hasSaid("goes on behind epoch");
    };
    EXPECT_FALSE(goesOnWith(0));
    EXPECT_TRUE(goesOnWith(test::tinyEmbedding().imageSize)); // the same training
    EXPECT_FALSE(goesOnWith(2 * test::tinyEmbedding().imageSize));
}

TEST_F(EvaluateStage, BoxesAndMasksComeFromTheDataSetsLayout)
{
    const DrawnVoc made(m_dir / "shapes");
    const std::string study = m_dir / "shapes study";
    NewStudy asked;
    asked.folder = study;
    asked.dataSets = {m_dir / "shapes"};
    asked.openSet = {m_data.openSet};
    asked.scan.labels = "layout";
    createStudy(asked);
    const ScanReport scanned = runScan(study, {}, m_context);
    EXPECT_TRUE(scanned.remarks.empty());
    const StudySnapshot snapshot = readStudy(study);
    EXPECT_EQ(snapshot.total(SetRole::Target).ok, 24);
    EXPECT_EQ(snapshot.total(SetRole::Test).ok, 8);
    TrainOptions training = test::tinyTraining();
    training.backbone.smallStem = false;
    runRetrievalTraining(study, {training}, {}, m_context);

    EvaluateRequest request;
    request.nearest = false;
    request.detection.emplace();
    request.detection->shorterSide = 64;
    request.detection->longestSide = 80;
    request.detection->epochs = 1;
    request.detection->channels = 8;
    request.detection->layers = 1;
    request.segmentation.emplace();
    request.segmentation->imageSize = 64;
    request.segmentation->epochs = 1;
    request.segmentation->channels = 8;
    const EvaluateReport report = runEvaluate(study, request, m_context);
    ASSERT_TRUE(report.detection && report.segmentation);
    EXPECT_EQ(report.detection->trainImages, 24);
    EXPECT_EQ(report.detection->testImages, 8);
    EXPECT_EQ(report.detection->categories.size(), 2U);
    EXPECT_GE(report.detection->figures.ap, 0);
    EXPECT_EQ(report.segmentation->classes.front(), "background");
    EXPECT_GT(report.segmentation->figures.pixels, 8 * 60 * 60);
    const auto saved = readEvaluation(study + "/runs/retrieval-target-001");
    EXPECT_EQ(saved->report.detection->figures.ap50, report.detection->figures.ap50);
    EXPECT_EQ(saved->report.segmentation->figures.meanIou, report.segmentation->figures.meanIou);

    EvaluateRequest onFolders;
    onFolders.nearest = false;
    onFolders.detection = request.detection;
    EXPECT_NE(errorOf([&] { runEvaluate(m_study, onFolders, m_context); }).find("needs boxes"), std::string::npos);
}

TEST_F(EvaluateStage, AListedImageThatIsNotThereIsARemark)
{
    const DrawnVoc made(m_dir / "shapes");
    writeFileAtomically(m_dir / "shapes/ImageSets/Main/val.txt", "999999\n");
    NewStudy asked;
    asked.folder = m_dir / "study";
    asked.target = {m_dir / "shapes"};
    asked.openSet = {m_data.openSet};
    asked.scan.labels = "layout";
    createStudy(asked);
    const ScanReport scanned = runScan(asked.folder, {}, m_context);
    ASSERT_EQ(scanned.remarks.size(), 1U); // the open-set is a folder of images: nothing to say of it
    EXPECT_EQ(scanned.remarks[0].path, "JPEGImages/999999.jpg");
}

} // namespace coresift
