#include "core/study/comparison.h"

#include "core/base/file.h"
#include "core/study/report.h"
#include "core/study/runs.h"
#include "core/study/study_file.h"
#include "tests/core/study/made_study.h"

namespace coresift {

using test::errorOf;

namespace {

Comparison made(const std::vector<std::pair<std::string, std::vector<double>>> &values)
{
    Comparison comparison;
    comparison.tasks = {"knn"};
    for (const auto &[arm, figures] : values) {
        comparison.arms.push_back(arm);
        comparison.seeds = std::max(comparison.seeds, static_cast<int>(figures.size()));
        for (std::size_t seed = 0; seed < figures.size(); ++seed) {
            ComparisonCell cell;
            cell.arm = arm;
            cell.seed = static_cast<std::int64_t>(seed);
            cell.figures["knn"] = figures[seed];
            comparison.cells.push_back(cell);
        }
    }
    return comparison;
}

class ComparisonRuns : public test::MadeStudy {
protected:
    ComparisonRuns() { embed(); }

    ComparisonOptions options() const
    {
        ComparisonOptions options;
        options.arms = {"target", "random", "coreset"};
        options.tasks = {"knn"};
        options.seeds = 1;
        options.budget = Budget::images(10);
        options.train = test::tinyTraining();
        options.steps = 2;
        return options;
    }
};

} // namespace

TEST(Comparison, SpreadsAndDifferencesAreThoseOfAHand)
{
    const Comparison comparison = made({{"target", {80, 82, 84}}, {"coreset", {84, 85, 89}}});
    const Spread spread = comparison.spread("target", "knn");
    EXPECT_DOUBLE_EQ(spread.mean, 82);
    EXPECT_DOUBLE_EQ(spread.deviation, 2);
    EXPECT_EQ(spread.text(), "82.0 ± 2.0");
    const Difference gain = comparison.difference("coreset", "target", "knn"); // 4, 3, 5
    EXPECT_DOUBLE_EQ(gain.points, 4);
    EXPECT_NEAR(gain.low, 4 - 4.303 * 1 / std::sqrt(3.0), 1e-3);
    EXPECT_TRUE(gain.isMoreThanNoise());
    EXPECT_TRUE(comparison.isComplete());
}

TEST(Comparison, TheVerdictSaysWhatTheSeedsBear)
{
    const auto verdict = [](std::vector<double> target, std::vector<double> coreset) {
        return made({{"target", std::move(target)}, {"coreset", std::move(coreset)}}).verdict().text();
    };
    EXPECT_EQ(verdict({80, 81, 80}, {84, 85, 85}).rfind("The coreset helped: kNN is 84.7 ± 0.6 % instead of", 0), 0U);
    EXPECT_EQ(verdict({84, 85, 85}, {80, 81, 80}).rfind("The coreset did harm", 0), 0U);
    EXPECT_EQ(verdict({80, 85, 82}, {81, 82, 86}).rfind("It cannot be told whether the coreset helped", 0), 0U);
    EXPECT_NE(verdict({80}, {90}).find("one seed cannot tell"), std::string::npos);
    EXPECT_EQ(made({{"all", {80}}, {"coreset", {90}}}).verdict().text().rfind("Whether the coreset helped is told", 0),
              0U);
}

TEST(Comparison, EqualGainsOfFewTestImagesAreNoMeasureOfNoise)
{
    const Comparison comparison = made({{"target", {80, 84}}, {"coreset", {82, 86}}});
    EXPECT_FALSE(comparison.difference("coreset", "target", "knn").isMoreThanNoise());
    EXPECT_NE(comparison.verdict().text().find("+2.0 points in each of 2 seeds"), std::string::npos);
    const auto of30 = [](int right) { return 100.0 * right / 30; }; // equal in images, not bit by bit
    EXPECT_FALSE(made({{"target", {of30(25), of30(24), of30(23)}}, {"coreset", {of30(26), of30(25), of30(24)}}})
                     .difference("coreset", "target", "knn")
                     .isMoreThanNoise());
}

TEST(Comparison, TheVerdictIsOnWhatWasAskedForLast)
{
    Comparison comparison = made({{"target", {80, 81, 80}}, {"random", {82, 81, 82}}, {"coreset", {84, 85, 84}}});
    EXPECT_NE(comparison.verdict().text().find("Against random images"), std::string::npos);
    comparison.arms = {"target", "coreset"};
    EXPECT_EQ(comparison.verdict().text().find("Against random images"), std::string::npos);
    comparison.arms = {"random", "coreset"};
    EXPECT_FALSE(comparison.canTell());
}

TEST(Comparison, OwnEncodersAreNoSetsAndTellNothingOfTheCoreset)
{
    const Comparison whole = made({{"target", {80, 81}}, {"coreset", {84, 85}}, {"mine", {90}}});
    EXPECT_EQ(whole.trainedArms(), 2);
    EXPECT_TRUE(whole.canTell());
    EXPECT_FALSE(made({{"target", {80}}, {"mine", {90}}}).canTell());
}

TEST(Comparison, LongNamesLeaveRoomForTheDrawing)
{
    const std::string name = "resnet50_slides_of_the_second_hospital_" + std::string(80, 'x') + "_é_epoch_200";
    const std::string svg = svgOf(made({{"target", {80}}, {name, {90}}}), 640);
    EXPECT_EQ(svg.find(name), std::string::npos);
    EXPECT_NE(svg.find("…"), std::string::npos);
    EXPECT_NE(svg.find("_é_epoch_200<"), std::string::npos);
    const std::size_t dot = svg.find("cx=\"");
    ASSERT_NE(dot, std::string::npos);
    EXPECT_GT(std::stod(svg.substr(dot + 4)), 250);
    EXPECT_LT(std::stod(svg.substr(dot + 4)), 640);
}

TEST(Comparison, FineTuningCountsWithTheMostLabelsInWhateverOrder)
{
    EvaluateReport report;
    report.fineTuned.emplace();
    for (const auto &[share, top1] : {std::pair(10, 70.0), std::pair(100, 90.0), std::pair(1, 50.0)}) {
        report.fineTuned->scores.emplace_back();
        report.fineTuned->scores.back().share = share;
        report.fineTuned->scores.back().figures.top1 = top1;
    }
    EXPECT_EQ(figuresByTask(report), (std::map<std::string, double>{{"fine-tune", 90.0}}));
}

TEST(Comparison, ImpossibleRequestsAreRefusedAllAtOnce)
{
    ComparisonOptions options;
    EXPECT_TRUE(options.check().empty());
    options.arms = {"target", "moon"};
    options.tasks.clear();
    options.seeds = 0;
    options.encoders = {{"all", {}}};
    EXPECT_EQ(options.check().size(), 4U);
}

TEST_F(ComparisonRuns, TrainsTheSameStepsOnEachSetAndLeavesTheStudyAsItIs)
{
    const StudySettings before = readStudy(m_study).settings;
    const Comparison comparison = runComparison(m_study, options(), m_context);
    ASSERT_EQ(comparison.cells.size(), 3U);
    EXPECT_TRUE(comparison.isComplete());
    EXPECT_EQ(comparison.training().text(), "2 steps each, seeds: 1, SimCLR resnet10, views of 16 px, batches of 8");
    EXPECT_EQ(comparison.cells[0].images, 12);
    EXPECT_EQ(comparison.cells[1].images, 22);
    EXPECT_EQ(comparison.cells[2].images, 22);
    const StudySettings after = readStudy(m_study).settings;
    EXPECT_EQ(after.pretrainRun, before.pretrainRun);
    EXPECT_EQ(optionsToJson(after.pretrain), optionsToJson(before.pretrain));
    int trained = 0;
    for (const RunInfo &run : readRuns(m_study).runs) {
        trained += run.kind == "pretrain" ? 1 : 0;
        EXPECT_EQ(run.state, RunState::Finished);
        EXPECT_EQ(run.steps, run.kind == "pretrain" ? 2 : 4);
    }
    EXPECT_EQ(trained, 3);
    EXPECT_EQ(listComparisons(m_study), std::vector<std::string>{comparison.id});
    const Comparison saved = readComparison(m_study, comparison.id);
    EXPECT_EQ(saved.cells[2].figures, comparison.cells[2].figures);
    const std::string svg = svgOf(saved, 640);
    EXPECT_EQ(svg.rfind("<svg", 0), 0U);
    EXPECT_NE(svg.find("target + coreset"), std::string::npos);
    writeReport(m_study, m_dir / "report.html", {}, m_context);
    const std::string report = readTextFile(m_dir / "report.html");
    for (const std::string &part :
         {std::string("Did the coreset help?"), comparison.id, std::string("<td>target alone</td>"),
          std::string("Encoders were trained for 2 steps on each of 3 sets of images, with "
                      "1 seeds."),
          svg.substr(svg.find("<text"), 40)})
        EXPECT_NE(report.find(part), std::string::npos) << part;
    makeFolders(m_study + "/comparisons/comparison-900");
    writeFileAtomically(m_study + "/comparisons/comparison-900/comparison.json", "{");
    writeReport(m_study, m_dir / "report.html", {}, m_context);
    EXPECT_NE(readTextFile(m_dir / "report.html").find("Missing: comparison-900 "), std::string::npos);
    writeComparisonTable(saved, m_dir / "table.csv");
    EXPECT_EQ(readTextFile(m_dir / "table.csv").rfind("arm,seed,run,images,knn", 0), 0U);
}

TEST_F(ComparisonRuns, GoesOnWhereItWasAndTakesMoreSeeds)
{
    ComparisonOptions asked = options();
    asked.arms = {"target", "coreset"};
    test::RecordingJobContext context;
    context.cancelWhen = [&](const Progress &) { return context.lines().size() > 3; }; // in the second training
    EXPECT_THROW(runComparison(m_study, asked, context), Cancelled);
    const std::string id = listComparisons(m_study).at(0);
    EXPECT_FALSE(readComparison(m_study, id).isComplete());
    const Comparison whole = resumeComparison(m_study, id, m_context);
    EXPECT_EQ(whole.id, id);
    EXPECT_TRUE(whole.isComplete());
    asked.seeds = 2;
    const Comparison further = runComparison(m_study, asked, m_context);
    EXPECT_EQ(further.id, id);
    EXPECT_EQ(further.cells.size(), 4U);
    EXPECT_EQ(further.spread("target", "knn").count, 2);
    asked.seeds = 1;
    asked.arms = {"target", "random"};
    const Comparison other = runComparison(m_study, asked, m_context);
    EXPECT_EQ(other.id, id);
    EXPECT_TRUE(other.isComplete()) << "what was asked for last";
    EXPECT_EQ(other.cells.size(), 5U) << "what was measured before is kept";
    EXPECT_EQ(other.askedCells().size(), 2U);
}

TEST_F(ComparisonRuns, TheLastOneIsThatWhichWasWorkedOnLast)
{
    ComparisonOptions asked = options();
    asked.arms = {"target", "random"};
    const std::string first = runComparison(m_study, asked, m_context).id;
    asked.budget = Budget::images(5);
    const std::string second = runComparison(m_study, asked, m_context).id;
    EXPECT_EQ(listComparisons(m_study), (std::vector<std::string>{first, second}));
    const std::string file = m_study + "/comparisons/" + second + "/comparison.json";
    nlohmann::json content = nlohmann::json::parse(readTextFile(file));
    content["worked"] = "2020-01-01T00:00:00Z";
    writeFileAtomically(file, content.dump());
    EXPECT_EQ(listComparisons(m_study).back(), first);
    content.erase("worked");
    content.erase("request");
    content["created"] = "2120-01-01T00:00:00Z";
    writeFileAtomically(file, content.dump()); // as an older version wrote it
    EXPECT_EQ(listComparisons(m_study).back(), second);
    EXPECT_NE(errorOf([&] { resumeComparison(m_study, second, m_context); }).find("an older version made"),
              std::string::npos);
    content["request"] = {{"arms", "moon"}};
    writeFileAtomically(file, content.dump());
    EXPECT_FALSE(readComparison(m_study, second).request) << "the figures are there all the same";
    writeFileAtomically(m_study + "/comparisons/" + first + "/comparison.json", "{");
    EXPECT_EQ(listComparisons(m_study).back(), second) << "not one that cannot be read";
}

TEST_F(ComparisonRuns, TheRequestIsKeptAsItWasAskedFor)
{
    ComparisonOptions asked = options();
    asked.arms = {"target"};
    asked.encoders = {
        {"mine", {m_study + "/runs/retrieval-target-001/encoder.safetensors", {{0, 0, 0}, {1, 1, 1}}, {}}}};
    asked.evaluate.division.folds = 3;
    asked.evaluate.fineTune.emplace().epochs = 7;
    const Comparison comparison = runComparison(m_study, asked, m_context);
    const std::optional<ComparisonOptions> kept = readComparison(m_study, comparison.id).request;
    ASSERT_TRUE(kept && kept->train && kept->evaluate.fineTune);
    EXPECT_FALSE(kept->evaluate.knn) << "left open";
    EXPECT_EQ(kept->arms, asked.arms);
    EXPECT_EQ(kept->tasks, asked.tasks);
    EXPECT_EQ(kept->seeds, 1);
    EXPECT_EQ(kept->steps, 2);
    EXPECT_EQ(kept->budget.text(), "10");
    EXPECT_EQ(optionsToJson(*kept->train), optionsToJson(*asked.train));
    EXPECT_EQ(kept->evaluate.division.folds, 3);
    EXPECT_EQ(kept->evaluate.fineTune->epochs, 7);
    EXPECT_FALSE(kept->evaluate.detection);
    ASSERT_EQ(kept->encoders.size(), 1U);
    EXPECT_EQ(kept->encoders[0].source.file.rfind(m_study + "/encoders/", 0), 0U) << "the study's own copy";
    EXPECT_EQ(kept->encoders[0].source.normalisation.deviation[2], 1);
}

TEST_F(ComparisonRuns, ItIsKeptWhetherTheTrainingOptionsAreTheStudys)
{
    StudyFile file = readStudyFile(m_study);
    file.settings.pretrain = test::tinyTraining();
    writeStudyFile(m_study, file);
    ComparisonOptions asked = options();
    asked.arms = {"target", "random"};
    const std::string given = runComparison(m_study, asked, m_context).id;
    EXPECT_FALSE(readComparison(m_study, given).request->trainIsStudys);
    asked.train.reset();
    asked.budget = Budget::images(9); // another comparison
    const std::string open = runComparison(m_study, asked, m_context).id;
    EXPECT_TRUE(readComparison(m_study, open).request->trainIsStudys);
    resumeComparison(m_study, open, m_context);
    const std::optional<ComparisonOptions> kept = readComparison(m_study, open).request;
    EXPECT_TRUE(kept->trainIsStudys && kept->train);
}

TEST_F(ComparisonRuns, FiguresOfAnotherProtocolAreNotGoneOnWith)
{
    ComparisonOptions asked = options();
    asked.arms = {"target", "random"};
    const std::string id = runComparison(m_study, asked, m_context).id;
    const std::string file = m_study + "/comparisons/" + id + "/comparison.json";
    nlohmann::json content = nlohmann::json::parse(readTextFile(file));
    content.erase("protocol"); // as older versions wrote it
    content["seeds"] = 2;
    writeFileAtomically(file, content.dump());
    EXPECT_FALSE(readComparison(m_study, id).canGoOn());
    EXPECT_NE(errorOf([&] { resumeComparison(m_study, id, m_context); }).find("by another version of Coresift"),
              std::string::npos);
}

TEST_F(ComparisonRuns, AnEncoderOfOnesOwnStandsBesideThem)
{
    ComparisonOptions asked = options();
    asked.arms = {"target"};
    asked.seeds = 1;
    asked.encoders = {{"mine", {m_study + "/runs/retrieval-target-001/encoder.safetensors", {}, {}}}};
    const Comparison comparison = runComparison(m_study, asked, m_context);
    EXPECT_EQ(comparison.arms, (std::vector<std::string>{"target", "mine"}));
    EXPECT_EQ(comparison.spread("mine", "knn").count, 1);
    EXPECT_TRUE(comparison.isComplete());
    asked.encoders.push_back(
        {"other", {m_study + "/runs/" + comparison.cells[0].run + "/encoder.safetensors", {}, {}}});
    const Comparison both = runComparison(m_study, asked, m_context);
    EXPECT_EQ(both.id, comparison.id);
    EXPECT_EQ(both.spread("other", "knn").mean, both.spread("target", "knn").mean) << "the same weights";
    asked.encoders[1].name = "mine"; // another file under a name that is known
    asked.encoders.erase(asked.encoders.begin());
    const Comparison exchanged = runComparison(m_study, asked, m_context);
    EXPECT_EQ(exchanged.id, comparison.id);
    EXPECT_NE(exchanged.cells[1].encoder, comparison.cells[1].encoder);
}

TEST_F(ComparisonRuns, AnOwnEncodersFileMayGoOnceTheComparisonBegan)
{
    ComparisonOptions asked = options();
    asked.arms = {"target"};
    const std::string file = m_dir / "mine.safetensors";
    const Bytes content = readFile(m_study + "/runs/retrieval-target-001/encoder.safetensors");
    writeFileAtomically(file, std::string(content.begin(), content.end()));
    asked.encoders = {{"mine", {file, {}, {}}}};
    test::RecordingJobContext context;
    context.cancelWhen = [&](const Progress &) { return context.lines().size() > 2; };
    EXPECT_THROW(runComparison(m_study, asked, context), Cancelled);
    std::filesystem::remove(file);
    EXPECT_TRUE(resumeComparison(m_study, listComparisons(m_study).back(), m_context).isComplete());
}

TEST_F(ComparisonRuns, WhatWasBegunInAnotherStudyStateIsNotContinued)
{
    ComparisonOptions asked = options();
    asked.arms = {"target", "random"};
    const std::string id = runComparison(m_study, asked, m_context).id;
    StudyWriter(m_study).catalogue().appendMarks({{13, MarkKind::Rejected, "blurred"}}, "now");
    EXPECT_NE(errorOf([&] { resumeComparison(m_study, id, m_context); }).find("have changed since " + id),
              std::string::npos);
    EXPECT_EQ(listComparisons(m_study).size(), 1U) << "no other one was begun";
}

TEST_F(ComparisonRuns, ADamagedComparisonIsToldAndNotGoneOnWith)
{
    ComparisonOptions asked = options();
    asked.arms = {"target", "random"};
    const Comparison whole = runComparison(m_study, asked, m_context);
    const std::string file = m_study + "/comparisons/" + whole.id + "/comparison.json";
    const nlohmann::json sound = nlohmann::json::parse(readTextFile(file));
    for (const auto &[place, value] :
         std::vector<std::pair<std::string, nlohmann::json>>{{"/seeds", 5'000'000'000},
                                                             {"/seeds", 0},
                                                             {"/tasks", nlohmann::json::array()},
                                                             {"/tasks/0", "astrology"},
                                                             {"/cells/0/seed", -1},
                                                             {"/cells/1", sound.at("cells").at(0)},
                                                             {"/arms/0", "\x1b[2J"},
                                                             {"/cells", 3}}) {
        nlohmann::json damaged = sound;
        damaged[nlohmann::json::json_pointer(place)] = value;
        writeFileAtomically(file, damaged.dump());
        const std::string message = errorOf([&] { readComparison(m_study, whole.id); });
        EXPECT_NE(message.find("comparison.json"), std::string::npos) << place << ": " << message;
        EXPECT_NE(message.find("is damaged"), std::string::npos) << place << ": " << message;
    }
    EXPECT_NE(runComparison(m_study, asked, m_context).id, whole.id);
}

TEST_F(ComparisonRuns, AnEncoderThatDoesNotServeIsToldBeforeAnyTraining)
{
    ComparisonOptions asked = options();
    asked.arms = {"target"};
    asked.encoders = {{"mine", {m_dir / "missing.safetensors", {}, {}}}};
    EXPECT_NE(errorOf([&] { runComparison(m_study, asked, m_context); }).find("missing.safetensors"),
              std::string::npos);
    writeFileAtomically(m_dir / "damaged.safetensors", "not weights");
    asked.encoders[0].source.file = m_dir / "damaged.safetensors";
    EXPECT_NE(errorOf([&] { runComparison(m_study, asked, m_context); }).find("damaged.safetensors"),
              std::string::npos);
    EXPECT_TRUE(listComparisons(m_study).empty());
    for (const RunInfo &run : readRuns(m_study).runs)
        EXPECT_NE(run.kind, "pretrain");
}

TEST_F(ComparisonRuns, WithoutASelectionABudgetIsAskedFor)
{
    ComparisonOptions asked = options();
    asked.budget = {};
    EXPECT_NE(errorOf([&] { runComparison(m_study, asked, m_context); }).find("give a budget"), std::string::npos);
}

} // namespace coresift
