#include "core/study/results.h"
#include "core/study/runs.h"
#include "core/study/study_file.h"
#include "tests/core/study/made_study.h"

#include <filesystem>
#include <map>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::tinyTraining;

namespace {

/// A study whose retrieval encoder is trained.
class FineTuning : public test::MadeStudy {
protected:
    FineTuning() { train(); }

    TrainReport pretrainFrom(const std::string &start)
    {
        PretrainRequest request;
        request.on = "target";
        request.startFrom = start;
        request.options = tinyTraining();
        request.options->steps = 0;
        request.options->epochs = 10; // of two steps
        return runPretrain(m_study, request, {}, m_context);
    }

    /// Of the last pretraining; throws when it is not listed.
    RunInfo currentRun() const
    {
        std::map<std::string, RunInfo> runs;
        for (const RunInfo &run : readRuns(m_study).runs)
            runs[run.id] = run;
        return runs.at(readStudy(m_study).settings.pretrainRun);
    }

    double firstLoss() const { return readRunMetrics(m_study, Stage::Pretrain).front().loss; }

    std::string retrievalFile() const { return m_study + "/" + readStudy(m_study).settings.encoder.file; }
};

} // namespace

TEST_F(FineTuning, BeginsFromTheRetrievalEncoderAndTakesAFifthOfTheEpochs)
{
    EXPECT_EQ(pretrainFrom("fresh").epochs, 10);
    const double fresh = firstLoss();
    const TrainReport tuned = pretrainFrom("retrieval");
    EXPECT_EQ(tuned.epochs, 2);
    EXPECT_EQ(tuned.steps, 4);
    EXPECT_NE(firstLoss(), fresh); // the same views by other weights
    const StudySettings settings = readStudy(m_study).settings;
    EXPECT_EQ(settings.pretrainStart, "retrieval");
    const nlohmann::json run =
        readVersionedJson(m_study + "/runs/" + settings.pretrainRun + "/run.json", "coresift-run", kRunVersion);
    EXPECT_EQ(run.at("first_encoder"), settings.encoder.file);
    EXPECT_EQ(run.at("first_encoder_hash").get<std::string>().size(), 32U);
    const RunInfo info = currentRun();
    EXPECT_EQ(info.options.epochs, 2);
    EXPECT_EQ(info.asked.epochs, 10); // another like it takes a fifth of ten again, not of two
    EXPECT_EQ(readStudy(m_study).status(Stage::Pretrain).state, StageState::Done);
}

TEST_F(FineTuning, AnEncodersFileIsCopiedAndNeededNoMore)
{
    const std::string file = m_dir / "given.safetensors";
    fs::copy_file(retrievalFile(), file);
    pretrainFrom(file);
    const StudySettings settings = readStudy(m_study).settings;
    EXPECT_EQ(settings.pretrainStart.rfind("encoders/", 0), 0U) << settings.pretrainStart;
    EXPECT_TRUE(fs::exists(m_study + "/" + settings.pretrainStart));
    fs::remove(file);
    const double seconds = currentRun().seconds;
    EXPECT_GT(seconds, 0);
    EXPECT_EQ(pretrainFrom("").resumedAt, 4); // the study's choice: the same run
    EXPECT_EQ(currentRun().seconds, seconds); // of the sitting that trained it
    EXPECT_EQ(readStudy(m_study).settings.pretrainRun, settings.pretrainRun);
    pretrainFrom("fresh");
    EXPECT_NE(readStudy(m_study).settings.pretrainRun, settings.pretrainRun);
}

TEST_F(FineTuning, AnotherBackboneIsRefused)
{
    PretrainRequest request;
    request.on = "target";
    request.startFrom = "retrieval";
    request.options = tinyTraining();
    request.options->backbone.smallStem = false;
    const std::string message = errorOf([&] { runPretrain(m_study, request, {}, m_context); });
    EXPECT_NE(message.find("ResNet-10 (small stem)"), std::string::npos) << message;
    EXPECT_NE(message.find("take the same backbone"), std::string::npos) << message;
    request.startFrom = retrievalFile();
    EXPECT_NE(errorOf([&] { runPretrain(m_study, request, {}, m_context); }), "");
    EXPECT_FALSE(fs::exists(m_study + "/encoders")); // nothing is copied that cannot be used
    EXPECT_NE(errorOf([&] { pretrainFrom(m_dir / "nowhere.safetensors"); }).find("nowhere"), std::string::npos);
}

} // namespace coresift
