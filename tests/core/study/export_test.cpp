#include "core/study/stages.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/sampling/coreset_csv.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::RecordingJobContext;
using test::SyntheticDataset;
using test::TempDir;

namespace {

/// A study with a coreset of six images, without training: the encoder is an untrained network saved by a one-step run.
class Export : public ::testing::Test {
protected:
    Export()
    {
        NewStudy study;
        study.folder = m_study;
        study.target = {m_data.target};
        study.openSet = {m_data.openSet};
        createStudy(study);
        TrainOptions training = TrainOptions::fromPreset("quick");
        training.backbone = {"resnet10", true};
        training.imageSize = 32;
        training.batch = 8;
        training.steps = 1;
        EmbedOptions embedding;
        embedding.imageSize = 32;
        SelectOptions selection;
        selection.clusters = 2;
        selection.cut.stop = false;
        selection.cut.budget = Budget::images(6);
        runScan(m_study, {}, m_context);
        runRetrievalTraining(m_study, training, {}, m_context);
        runEmbed(m_study, embedding, m_context);
        runSelect(m_study, selection, m_context);
    }

    TempDir m_dir;
    SyntheticDataset m_data{m_dir.path(), 4, 12, 0};
    std::string m_study = m_dir / "study";
    RecordingJobContext m_context;
};

} // namespace

TEST_F(Export, WritesTheCsv)
{
    const ExportReport report = runExport(m_study, {m_dir / "out.csv", {}, {}}, m_context);
    EXPECT_EQ(report.images, 6);
    const std::string text = readTextFile(m_dir / "out.csv");
    EXPECT_EQ(text.rfind("rank,path,open_set,index,round,centroid,cosine,nearest_target\r\n", 0), 0U);
    EXPECT_EQ(readCoresetCsv(m_dir / "out.csv").size(), 6U);
}

TEST_F(Export, CopiesTheImagesAndSaysWhereEachCameFrom)
{
    const ExportReport report = runExport(m_study, {{}, m_dir / "copies", {}}, m_context);
    EXPECT_EQ(report.copied, 6);
    const auto rows = readCoresetCsv(m_study + "/selections/selection-001/coreset.csv");
    for (const CoresetRow &row : rows)
        EXPECT_EQ(readFile(m_dir / "copies/" + row.path), readFile(m_data.openSet + "/" + row.path));
    EXPECT_NE(readTextFile(m_dir / "copies/files.csv").find(rows[0].path), std::string::npos);
}

TEST_F(Export, LinksTheImages)
{
    EXPECT_EQ(runExport(m_study, {{}, {}, m_dir / "links"}, m_context).linked, 6);
    const auto rows = readCoresetCsv(m_study + "/selections/selection-001/coreset.csv");
    EXPECT_TRUE(fs::is_symlink(m_dir / "links/" + rows[0].path));
}

TEST_F(Export, NeverWritesIntoAFolderOfImages)
{
    EXPECT_NE(errorOf([&] {
                  runExport(m_study, {m_data.openSet + "/x.csv", {}, {}}, m_context);
              }).find("never written"),
              std::string::npos);
    EXPECT_NE(errorOf([&] {
                  runExport(m_study, {{}, m_data.target + "/x", {}}, m_context);
              }).find("never written"),
              std::string::npos);
    EXPECT_FALSE(fileExists(m_data.openSet + "/x.csv"));
    EXPECT_FALSE(fileExists(m_data.target + "/x"));
}

TEST_F(Export, RefusesAFolderThatHoldsFiles)
{
    makeFolders(m_dir / "full");
    writeFileAtomically(m_dir / "full/a", "x");
    EXPECT_NE(errorOf([&] {
                  runExport(m_study, {{}, m_dir / "full", {}}, m_context);
              }).find("not empty"),
              std::string::npos);
}

TEST_F(Export, CountsImagesThatAreNotThereAnyMore)
{
    const auto rows = readCoresetCsv(m_study + "/selections/selection-001/coreset.csv");
    fs::remove(m_data.openSet + "/" + rows[0].path);
    const ExportReport report = runExport(m_study, {{}, m_dir / "copies", {}}, m_context);
    EXPECT_EQ(report.copied, 5);
    EXPECT_EQ(report.missing, 1);
}

} // namespace coresift
