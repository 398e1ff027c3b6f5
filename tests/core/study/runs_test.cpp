#include "core/study/runs.h"

#include "core/base/file.h"
#include "tests/core/study/made_study.h"
#include "tests/support/file_size_limit.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::RecordingJobContext;
using test::tinyTraining;

namespace {

const char *const kFirst = "pretrain-target-001", *const kSecond = "pretrain-target-002";

class Runs : public test::MadeStudy {
protected:
    std::string runFile(const std::string &id, const std::string &name) const
    {
        return m_study + "/runs/" + id + "/" + name;
    }

    RunInfo run(const std::string &id) const
    {
        for (const RunInfo &info : readRuns(m_study).runs)
            if (info.id == id)
                return info;
        ADD_FAILURE() << "no run " << id;
        return {};
    }

    /// Of the options of pretrain(); `look` is called at that step.
    void stopAfter(
        std::int64_t step, const std::function<void()> &look = [] {})
    {
        RecordingJobContext stopped;
        PretrainRequest request;
        request.on = "target";
        request.options = tinyTraining();
        const auto observe = [&](const StepMetrics &metrics) {
            if (metrics.step != step)
                return;
            look();
            stopped.cancel();
        };
        EXPECT_THROW(runPretrain(m_study, request, observe, stopped), Cancelled);
    }

    /// As if this process trained the first run.
    void writeWorker(const std::string &worker) const
    {
        const std::string file = runFile(kFirst, "run.json");
        nlohmann::json content = nlohmann::json::parse(readTextFile(file));
        content["worker"] = worker;
        writeFileAtomically(file, content.dump());
    }

    std::vector<std::string> ids() const
    {
        std::vector<std::string> names;
        for (const RunInfo &info : readRuns(m_study).runs)
            names.push_back(info.id);
        std::sort(names.begin(), names.end());
        return names;
    }
};

std::string settingOf(const RunInfo &run, const std::string &name)
{
    for (const Setting &setting : run.settings)
        if (setting.name == name)
            return setting.value;
    return "none";
}

} // namespace

TEST_F(Runs, AreListedWithWhatTellsThemApart)
{
    EXPECT_TRUE(readRuns(m_study).runs.empty());
    train();
    pretrain(0);
    pretrain(3);
    const RunsTable table = readRuns(m_study);
    ASSERT_EQ(table.runs.size(), 3U);
    EXPECT_EQ(table.differing, std::vector<std::string>{"seed"});
    EXPECT_EQ(ids(), (std::vector<std::string>{kFirst, kSecond, "retrieval-target-001"}));
    const RunInfo second = run(kSecond);
    EXPECT_EQ(second.kind, "pretrain");
    EXPECT_EQ(second.on, "target");
    EXPECT_EQ(second.state, RunState::Finished);
    EXPECT_EQ(second.images, 12);
    EXPECT_EQ(second.steps, 4);
    EXPECT_FALSE(second.started.empty());
    EXPECT_FALSE(second.finished.empty());
    EXPECT_EQ(settingOf(second, "seed"), "3");
    EXPECT_EQ(settingOf(second, "backbone"), "resnet10");
    EXPECT_EQ(second.options.imageSize, test::kTinySide);
    EXPECT_TRUE(second.isCurrent);
    EXPECT_FALSE(run(kFirst).isCurrent);
    EXPECT_TRUE(run("retrieval-target-001").isCurrent);
}

TEST_F(Runs, FiguresAreMeansOverEpochs)
{
    pretrain();
    std::string metrics = "epoch,step,loss,lr,images/s\n";
    metrics += "1,1,5,0.1,10\n1,2,3,0.1,10\n2,3,1,0.1,10\n2,4,2,0.1,10\n3,5,4,0.1,10\n";
    writeFileAtomically(runFile(kFirst, "metrics.csv"), metrics);
    const RunInfo info = run(kFirst);
    EXPECT_EQ(info.lowestLoss, 1.5);
    EXPECT_EQ(info.lastLoss, 4);
    EXPECT_EQ(info.steps, 5);
    EXPECT_EQ(info.epochs, 3);
    EXPECT_EQ(readRunMetricsOf(m_study, kFirst).size(), 5U);
    fs::remove(runFile(kFirst, "metrics.csv"));
    EXPECT_EQ(run(kFirst).steps, 0);
    EXPECT_TRUE(readRunMetricsOf(m_study, kFirst).empty());
}

TEST_F(Runs, ARunThatWasStoppedIsUnfinishedAndThenFinished)
{
    stopAfter(2);
    EXPECT_EQ(run(kFirst).state, RunState::Unfinished);
    EXPECT_EQ(run(kFirst).steps, 2);
    EXPECT_FALSE(run(kFirst).isCurrent);
    EXPECT_EQ(run(kFirst).resumed, run(kFirst).started);
    const std::string file = runFile(kFirst, "run.json");
    nlohmann::json longAgo = nlohmann::json::parse(readTextFile(file));
    longAgo["created"] = "2026-01-02T03:04:05Z";
    writeFileAtomically(file, longAgo.dump());
    pretrain();
    EXPECT_EQ(run(kFirst).state, RunState::Finished);
    EXPECT_EQ(run(kFirst).started, "2026-01-02T03:04:05Z");
    EXPECT_GT(run(kFirst).resumed, run(kFirst).started);
}

TEST_F(Runs, OneInWorkIsStoppedByWhoDoesNotTrainIt)
{
    PretrainRequest request;
    request.on = "target";
    request.options = tinyTraining();
    const auto stop = [&](const StepMetrics &metrics) {
        if (metrics.step == 2)
            controlRun(m_study, kFirst, RunWish::Stop);
    };
    EXPECT_THROW(runPretrain(m_study, request, stop, m_context), Cancelled);
    EXPECT_EQ(run(kFirst).steps, 2);
    pretrain();
    EXPECT_EQ(run(kFirst).state, RunState::Finished);
    EXPECT_NE(errorOf([&] { controlRun(m_study, kFirst, RunWish::Pause); }).find("not in work"), std::string::npos);
    EXPECT_NE(errorOf([&] { controlRun(m_study, "none", RunWish::Pause); }), "");
}

TEST_F(Runs, OnlyTheOneThatTheLocksHolderTrainsIsInWork)
{
    bool wasInWork = false;
    RunWish wish = RunWish::GoOn;
    stopAfter(2, [&] {
        wasInWork = run(kFirst).inWork;
        controlRun(m_study, kFirst, RunWish::Pause);
        wish = run(kFirst).wish;
    });
    EXPECT_TRUE(wasInWork);
    EXPECT_EQ(wish, RunWish::Pause);
    const StudyWriter anotherStage(m_study);
    EXPECT_FALSE(run(kFirst).inWork); // it was stopped, whoever works now
    EXPECT_NE(errorOf([&] { controlRun(m_study, kFirst, RunWish::Stop); }).find("not in work"), std::string::npos);
    writeWorker(anotherStage.holder());
    EXPECT_TRUE(run(kFirst).inWork);
    writeWorker("process 1 on a host that was switched off");
    EXPECT_FALSE(run(kFirst).inWork);
}

TEST_F(Runs, OneThatWasKilledIsNotInWork)
{
    stopAfter(2);
    std::string holder;
    {
        const StudyWriter writer(m_study);
        holder = writer.holder();
        EXPECT_EQ(studyHolder(m_study), holder);
    }
    writeWorker(holder);
    EXPECT_EQ(studyHolder(m_study), "");
    EXPECT_FALSE(run(kFirst).inWork);
}

TEST_F(Runs, ADiskThatFillsLeavesTheLastCheckpointToGoOnFrom)
{
    stopAfter(2);
    const std::string checkpoint = runFile(kFirst, "last.safetensors");
    const Bytes before = readFile(checkpoint);
    {
        const test::FileSizeLimit limit(1 << 20); // a checkpoint has more
        EXPECT_NE(errorOf([&] { pretrain(); }).find("safetensors: cannot write"), std::string::npos);
    }
    EXPECT_EQ(readFile(checkpoint), before);
    EXPECT_EQ(run(kFirst).state, RunState::Failed);
    const TrainReport report = pretrain();
    EXPECT_EQ(report.resumedAt, 2);
    EXPECT_EQ(report.steps, 4);
    EXPECT_EQ(run(kFirst).state, RunState::Finished);
}

TEST_F(Runs, AFullDiskIsNamedWithWhatToDo)
{
    stopAfter(2);
    const std::string encoder = runFile(kFirst, "encoder.safetensors");
    fs::create_symlink("/dev/full", encoder);
    const std::string message = errorOf([&] { pretrain(); });
    EXPECT_NE(message.find("encoder.safetensors"), std::string::npos) << message;
    EXPECT_NE(message.find("Free some space on that disk"), std::string::npos) << message;
    fs::remove(encoder);
    EXPECT_EQ(pretrain().steps, 4);
    EXPECT_TRUE(fs::is_regular_file(encoder));
}

TEST_F(Runs, ARunThatFailedSaysWhyUntilItGoesOn)
{
    PretrainRequest request;
    request.on = "target";
    request.options = tinyTraining();
    const auto fail = [](const StepMetrics &) { throw Error(ErrorKind::Numeric, "the loss is not a number"); };
    EXPECT_NE(errorOf([&] { runPretrain(m_study, request, fail, m_context); }), "");
    EXPECT_EQ(run(kFirst).state, RunState::Failed);
    EXPECT_EQ(run(kFirst).trouble.text(), "the loss is not a number");
    RunState meanwhile = RunState::Corrupt;
    runPretrain(
        m_study, request, [&](const StepMetrics &) { meanwhile = run(kFirst).state; }, m_context);
    EXPECT_EQ(meanwhile, RunState::Unfinished);
    EXPECT_EQ(run(kFirst).state, RunState::Finished);
    EXPECT_TRUE(run(kFirst).trouble.empty());
}

TEST_F(Runs, AFinishedOneStaysSoWhenASittingThatTakesNoStepFails)
{
    pretrain();
    const std::string finished = run(kFirst).finished, encoder = runFile(kFirst, "encoder.safetensors");
    fs::remove(encoder); // so that there is something left to do
    {
        const test::FileSizeLimit limit(64 << 10);
        EXPECT_NE(errorOf([&] { pretrain(); }), "");
    }
    EXPECT_EQ(run(kFirst).state, RunState::Finished);
    EXPECT_EQ(run(kFirst).finished, finished);
    RecordingJobContext cancelled;
    cancelled.cancel();
    PretrainRequest request;
    request.on = "target";
    request.options = tinyTraining();
    EXPECT_THROW(runPretrain(m_study, request, {}, cancelled), Cancelled);
    EXPECT_EQ(run(kFirst).state, RunState::Finished);
    EXPECT_EQ(run(kFirst).finished, finished);
    pretrain();
    EXPECT_TRUE(fileExists(encoder));
}

TEST_F(Runs, OptionsHoldFromTheBeginningOfARun)
{
    RecordingJobContext stopped;
    RetrievalRequest retrieval{tinyTraining()};
    retrieval.options->epochs = 7;
    const auto stop = [&](const StepMetrics &) { stopped.cancel(); };
    EXPECT_THROW(runRetrievalTraining(m_study, retrieval, stop, stopped), Cancelled);
    PretrainRequest request;
    request.on = "target";
    request.options = tinyTraining();
    request.options->epochs = 9;
    RecordingJobContext stoppedToo;
    const auto stopToo = [&](const StepMetrics &) { stoppedToo.cancel(); };
    EXPECT_THROW(runPretrain(m_study, request, stopToo, stoppedToo), Cancelled);
    const StudySettings settings = readStudy(m_study).settings;
    EXPECT_EQ(settings.retrieval.epochs, 7);
    EXPECT_EQ(settings.pretrain.epochs, 9);
    EXPECT_EQ(settings.pretrainOn, "target");
}

TEST_F(Runs, AFreshOneIsAnotherOfTheSameSettings)
{
    for (const bool fresh : {false, true, false})
        runRetrievalTraining(m_study, {tinyTraining(), fresh}, {}, m_context);
    EXPECT_EQ(ids(), (std::vector<std::string>{"retrieval-target-001", "retrieval-target-002"}));
}

TEST_F(Runs, ADamagedOneHindersNoTraining)
{
    pretrain();
    const std::string damaged = R"({"format":"coresift-run","version":1,"fingerprint":7})";
    for (const std::string &content :
         {std::string("{"), std::string("{\"format\":\"coresift-run\",\"version\":99}"), damaged}) {
        writeFileAtomically(runFile(kFirst, "run.json"), content);
        pretrain();
        EXPECT_EQ(run(kSecond).state, RunState::Finished) << content;
    }
    EXPECT_EQ(ids(), (std::vector<std::string>{kFirst, kSecond}));
}

TEST_F(Runs, DamagedOnesAreTheirOwnTrouble)
{
    pretrain(0);
    pretrain(1);
    for (const std::string &content :
         {std::string("{"), std::string("[]"), std::string("{\"format\":\"coresift-run\",\"version\":1,\"kind\":7}"),
          std::string("{\"format\":\"coresift-run\",\"version\":99}")}) {
        writeFileAtomically(runFile(kFirst, "run.json"), content);
        EXPECT_EQ(run(kFirst).state, RunState::Corrupt) << content;
        EXPECT_FALSE(run(kFirst).trouble.empty()) << content;
        EXPECT_EQ(run(kSecond).state, RunState::Finished) << content;
    }
    makeFolders(m_study + "/runs/empty");
    fs::create_directory_symlink(m_data.target, m_study + "/runs/link");
    EXPECT_EQ(run("empty").state, RunState::Corrupt);
    EXPECT_EQ(run("link").state, RunState::Corrupt);
    deleteRun(m_study, kFirst); // a way out of it
    EXPECT_EQ(ids(), (std::vector<std::string>{"empty", "link", kSecond}));
}

TEST_F(Runs, EvaluationsStayWithTheirRun)
{
    pretrain(0);
    EvaluateRequest request;
    request.linear = true;
    const EvaluateReport first = runEvaluate(m_study, request, m_context);
    pretrain(1);
    ASSERT_TRUE(run(kFirst).evaluation.has_value());
    EXPECT_EQ(run(kFirst).evaluation->report.knn.scores.back().figures.top1, first.knn.scores.back().figures.top1);
    EXPECT_EQ(run(kFirst).evaluation->report.linear.figures.top1, first.linear.figures.top1);
    EXPECT_FALSE(run(kSecond).evaluation.has_value());
}

TEST_F(Runs, NotesAreKept)
{
    pretrain();
    const StudyWriter writer(m_study); // a stage works: notes need no lock
    setRunNote(m_study, kFirst, "größer ist besser\nvielleicht");
    EXPECT_EQ(run(kFirst).note, "größer ist besser\nvielleicht");
    setRunNote(m_study, kFirst, "");
    EXPECT_EQ(run(kFirst).note, "");
    EXPECT_FALSE(fileExists(runFile(kFirst, "note.txt")));
    setRunNote(m_study, kFirst, ""); // again: nothing to take away
    EXPECT_NE(errorOf([&] { setRunNote(m_study, kFirst, "\xFF"); }), "");
    EXPECT_NE(errorOf([&] { setRunNote(m_study, kFirst, std::string(70'000, 'x')); }), "");
    EXPECT_NE(errorOf([&] { setRunNote(m_study, "none", "x"); }).find("no run named"), std::string::npos);
}

TEST_F(Runs, NoNameAndNoLinkLeadsOutOfTheStudy)
{
    pretrain(0);
    pretrain(1);
    const std::string outside = m_dir / "outside.txt";
    writeFileAtomically(outside, "mine");
    fs::create_symlink(outside, runFile(kFirst, "note.txt"));
    EXPECT_NE(errorOf([&] { setRunNote(m_study, kFirst, "x"); }).find("link"), std::string::npos);
    EXPECT_EQ(readTextFile(outside), "mine");
    for (const char *name : {"..", ".", "", "../my study", ".deleted", "/etc"}) {
        EXPECT_NE(errorOf([&] { setRunNote(m_study, name, "x"); }), "") << name;
        EXPECT_NE(errorOf([&] { deleteRun(m_study, name); }), "") << name;
        EXPECT_NE(errorOf([&] { restoreRun(m_study, name); }), "") << name;
        EXPECT_NE(errorOf([&] { readRunMetricsOf(m_study, name); }), "") << name;
    }
    makeFolders(m_dir / "elsewhere");
    fs::create_directory_symlink(m_dir / "elsewhere", m_study + "/runs/.deleted");
    EXPECT_NE(errorOf([&] { deleteRun(m_study, kFirst); }).find("link"), std::string::npos);
    emptyDeletedRuns(m_study);
    EXPECT_TRUE(fs::is_directory(m_dir / "elsewhere"));
}

TEST_F(Runs, DeletedOnesComeBackUntilTheyAreEmptied)
{
    pretrain(0);
    pretrain(1);
    const std::string metrics = readTextFile(runFile(kFirst, "metrics.csv"));
    deleteRun(m_study, kFirst);
    EXPECT_EQ(ids(), std::vector<std::string>{kSecond});
    EXPECT_EQ(readRuns(m_study).deleted, std::vector<std::string>{kFirst});
    EXPECT_NE(errorOf([&] { deleteRun(m_study, kFirst); }).find("no run named"), std::string::npos);
    restoreRun(m_study, kFirst);
    EXPECT_EQ(readTextFile(runFile(kFirst, "metrics.csv")), metrics);
    EXPECT_TRUE(readRuns(m_study).deleted.empty());

    deleteRun(m_study, kFirst);
    pretrain(2); // does not take the name that may come back
    EXPECT_EQ(ids(), (std::vector<std::string>{kSecond, "pretrain-target-003"}));
    makeFolders(m_study + "/runs/" + kFirst);
    EXPECT_NE(errorOf([&] { restoreRun(m_study, kFirst); }).find("another run"), std::string::npos);
    emptyDeletedRuns(m_study);
    EXPECT_FALSE(fileExists(m_study + "/runs/.deleted"));
    EXPECT_NE(errorOf([&] { restoreRun(m_study, kFirst); }).find("no deleted run"), std::string::npos);
    emptyDeletedRuns(m_study); // nothing is there: nothing to do
}

TEST_F(Runs, TheOnesInUseAndARunInWorkAreNotDeleted)
{
    train();
    pretrain();
    for (const char *id : {kFirst, "retrieval-target-001"})
        EXPECT_NE(errorOf([&] { deleteRun(m_study, id); }).find("uses the run"), std::string::npos) << id;
    std::string refused;
    PretrainRequest request;
    request.on = "target";
    request.options = tinyTraining();
    request.options->seed = 5;
    runPretrain(
        m_study, request, [&](const StepMetrics &) { refused = errorOf([&] { deleteRun(m_study, kSecond); }); },
        m_context);
    EXPECT_NE(refused.find("in use by"), std::string::npos) << refused;
    EXPECT_EQ(ids().size(), 3U);
}

} // namespace coresift
