#include "core/study/evaluation_file.h"

#include "core/base/file.h"
#include "tests/core/study/made_study.h"

#include <nlohmann/json.hpp>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

EvaluateReport madeReport()
{
    EvaluateReport report;
    report.encoder = {"pretrained encoder of run %1", {"x"}};
    report.knn.train = 100;
    report.knn.test = 50;
    report.knn.classes = 3;
    report.knn.scores = {{1, {}}, {20, {}}};
    report.knn.scores[0].figures.top1 = 71.25;
    report.knn.scores[1].figures.top1 = 80.5;
    report.linear.train = 100;
    report.linear.figures.top1 = 82.75;
    report.linear.l2 = 1e-4;
    return report;
}

/// Changes one value of a saved evaluation.
void rewrite(const std::string &file, const char *key, const nlohmann::json &value)
{
    nlohmann::json content = nlohmann::json::parse(readTextFile(file));
    content[key] = value;
    writeFileAtomically(file, content.dump());
}

} // namespace

TEST(EvaluationFile, AConfusionOfAnotherNumberOfNeighboursIsNotShown)
{
    const TempDir study;
    const std::string run = study / "runs/pretrain-001";
    makeFolders(run);
    EvaluateReport report = madeReport();
    report.knn.confusion = {2, {3, 1, 0, 4}};
    saveEvaluation(study.path(), run + "/encoder.safetensors", report);
    EXPECT_EQ(readEvaluation(run)->report.knn.confusion.counts, report.knn.confusion.counts);
    nlohmann::json knn = nlohmann::json::parse(readTextFile(run + "/evaluation.json")).at("knn");
    knn.erase("confusion_neighbours"); // older versions kept that of the most accurate number
    rewrite(run + "/evaluation.json", "knn", knn);
    EXPECT_EQ(readEvaluation(run)->report.knn.confusion.classes, 0);
    EXPECT_EQ(readEvaluation(run)->report.knn.scores.size(), 2U);
}

TEST(EvaluationFile, ReadsWhatItWrote)
{
    const TempDir study;
    const std::string run = study / "runs/pretrain-001";
    makeFolders(run);
    EXPECT_FALSE(readEvaluation(run).has_value());
    saveEvaluation(study.path(), run + "/encoder.safetensors", madeReport());
    const auto saved = readEvaluation(run);
    ASSERT_TRUE(saved.has_value());
    EXPECT_EQ(saved->report.encoder, madeReport().encoder) << "as a phrase, for other languages";
    EXPECT_EQ(saved->report.knn.test, 50);
    ASSERT_EQ(saved->report.knn.scores.size(), 2U);
    EXPECT_EQ(saved->report.knn.scores[1].neighbours, 20);
    EXPECT_EQ(saved->report.knn.scores[1].figures.top1, 80.5);
    EXPECT_EQ(saved->report.linear.figures.top1, 82.75);
    EXPECT_FALSE(saved->measured.empty());

    EvaluateReport later;
    later.knn = madeReport().knn;
    later.knn.scores.back().figures.top1 = 90;
    saveEvaluation(study.path(), run + "/encoder.safetensors", later);
    EXPECT_EQ(readEvaluation(run)->report.knn.scores.back().figures.top1, 90); // replaced
    EXPECT_EQ(readEvaluation(run)->report.linear.figures.top1, 82.75);         // another task: kept
}

TEST(EvaluationFile, EncodersFromElsewhereAreNotNoted)
{
    const TempDir study, elsewhere;
    makeFolders(study / "runs");
    for (const std::string &folder : {elsewhere.path(), study.path(), study / "runs"}) {
        saveEvaluation(study.path(), folder + "/encoder.safetensors", madeReport());
        EXPECT_FALSE(fileExists(folder + "/evaluation.json")) << folder;
    }
    makeFolders(study / "encoders/abc");
    saveEvaluation(study.path(), study / "runs/../encoders/abc/encoder.pt", madeReport());
    EXPECT_TRUE(readEvaluation(study / "encoders/abc").has_value());
}

TEST(EvaluationFile, RefusesNewerVersionsAndDamage)
{
    const TempDir study;
    const std::string run = study / "runs/r", file = run + "/evaluation.json";
    makeFolders(run);
    saveEvaluation(study.path(), run + "/encoder.safetensors", madeReport());
    rewrite(file, "version", kEvaluationVersion + 1);
    EXPECT_NE(errorOf([&] { readEvaluation(run); }).find("newer"), std::string::npos);
    rewrite(file, "version", kEvaluationVersion);
    rewrite(file, "knn", "none");
    EXPECT_NE(errorOf([&] { readEvaluation(run); }).find("damaged"), std::string::npos);
}

} // namespace coresift
