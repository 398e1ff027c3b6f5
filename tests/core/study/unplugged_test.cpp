#include "core/base/error.h"
#include "core/embedding/feature_store.h"
#include "core/study/results.h"
#include "tests/core/study/made_study.h"

#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::RecordingJobContext;
using test::tinyEmbedding;
using test::tinyTraining;

namespace {

/// A study whose disk is taken away in the middle of a job, and given back.
class UnpluggedStudy : public test::MadeStudy {
protected:
    StageState state(Stage stage) const { return readStudy(m_study).status(stage).state; }

    /// The message of a job that loses `root` as soon as it reports `activity`.
    std::string messageWithout(const std::string &root, const std::string &activity,
                               const std::function<void(JobContext &)> &job)
    {
        RecordingJobContext unplugging;
        unplugging.cancelWhen = [&](const Progress &progress) {
            if (progress.activity == activity && fs::exists(root))
                fs::rename(root, m_away);
            return false;
        };
        return errorOf([&] { job(unplugging); });
    }

    void plugIn(const std::string &root) const { fs::rename(m_away, root); }

    Matrix openFeatures() const
    {
        const std::string encoder = readStudy(m_study).settings.features;
        return readAll(FeatureStore({m_study + "/features/" + encoder + "/open"}));
    }

    std::string m_away = m_dir / "unplugged";
};

} // namespace

TEST_F(UnpluggedStudy, EmbeddingGoesOnOnceTheDiskIsBack)
{
    runRetrievalTraining(m_study, {tinyTraining()}, {}, m_context);
    const std::string message = messageWithout(
        m_data.openSet, "Embedding open", [&](JobContext &context) { runEmbed(m_study, tinyEmbedding(), context); });
    EXPECT_NE(message.find("Connect its disk"), std::string::npos) << message;
    EXPECT_EQ(state(Stage::Scan), StageState::Done);
    EXPECT_EQ(state(Stage::Embed), StageState::Failed);
    EXPECT_EQ(readStudy(m_study).unreadable(), 0);

    plugIn(m_data.openSet);
    const EmbedReport report = runEmbed(m_study, tinyEmbedding(), m_context);
    EXPECT_GE(report.reused, 12); // the target set was finished
    EXPECT_EQ(report.embedded + report.reused, 60);
    EXPECT_EQ(report.unreadable, 0);
    EXPECT_EQ(state(Stage::Embed), StageState::Done);
    const Matrix continued = openFeatures();
    fs::remove_all(m_study + "/features");
    runEmbed(m_study, tinyEmbedding(), m_context);
    EXPECT_EQ(continued.rows, 40);
    EXPECT_TRUE(test::matrixNear(continued, openFeatures(), 2e-3)); // other batches: the last bit of a half may differ
}

TEST_F(UnpluggedStudy, ImagesThatARescanFindsReadableAreEmbedded)
{
    runRetrievalTraining(m_study, {tinyTraining()}, {}, m_context);
    const std::string file = m_data.openSet + "/other-1.png", away = m_dir / "other-1.png";
    fs::rename(file, away); // this one alone: its folder is there
    EXPECT_EQ(runEmbed(m_study, tinyEmbedding(), m_context).unreadable, 1);
    EXPECT_EQ(readStudy(m_study).unreadable(), 1);
    fs::rename(away, file);
    runScan(m_study, {}, m_context);
    EXPECT_EQ(readStudy(m_study).unreadable(), 0);
    EXPECT_EQ(runEmbed(m_study, tinyEmbedding(), m_context).embedded, 1);
    EXPECT_EQ(openFeatures().rows, 40);
}

TEST_F(UnpluggedStudy, ScanningTakesNothingForGone)
{
    const std::string message =
        messageWithout(m_data.openSet, "Listing open", [&](JobContext &context) { runScan(m_study, {}, context); });
    EXPECT_NE(message.find("Connect its disk"), std::string::npos) << message;
    plugIn(m_data.openSet);
    const ScanReport report = runScan(m_study, {}, m_context);
    EXPECT_EQ(report.unchanged, 60);
    EXPECT_EQ(report.added + report.changed + report.gone + report.unreadable, 0);
}

TEST_F(UnpluggedStudy, TrainingNeverTakesGreySquaresForItsImages)
{
    const std::string message = messageWithout(m_data.target, "Decoding", [&](JobContext &context) {
        runRetrievalTraining(m_study, {tinyTraining()}, {}, context);
    });
    EXPECT_NE(message.find("Connect its disk"), std::string::npos) << message;
    EXPECT_EQ(state(Stage::Retrieval), StageState::Failed);

    plugIn(m_data.target);
    const TrainReport continued = runRetrievalTraining(m_study, {tinyTraining()}, {}, m_context);
    EXPECT_EQ(state(Stage::Retrieval), StageState::Done);
    EXPECT_EQ(readStudy(m_study).settings.encoder.run, "runs/retrieval-target-001"); // the run that was begun
    fs::rename(m_study + "/runs", m_dir / "runs of before");
    const TrainReport whole = runRetrievalTraining(m_study, {tinyTraining()}, {}, m_context);
    EXPECT_EQ(continued.steps, whole.steps);
    EXPECT_EQ(continued.firstLoss, whole.firstLoss);
    EXPECT_EQ(continued.lastLoss, whole.lastLoss);
}

TEST_F(UnpluggedStudy, AnExportLeavesNothingHalfDone)
{
    embed();
    select(10);
    ExportRequest request;
    request.copyTo = m_dir / "copies";
    const std::string message =
        messageWithout(m_data.openSet, "Exporting", [&](JobContext &context) { runExport(m_study, request, context); });
    EXPECT_NE(message.find("Connect its disk"), std::string::npos) << message;
    EXPECT_FALSE(fs::exists(request.copyTo));
    EXPECT_NE(errorOf([&] { runExport(m_study, request, m_context); }).find("Connect its disk"), std::string::npos);

    plugIn(m_data.openSet);
    const ExportReport report = runExport(m_study, request, m_context);
    EXPECT_EQ(report.copied, 10);
    EXPECT_TRUE(report.missing.empty());
}

} // namespace coresift
