// A study from its making to its export, with interrupts and moved folders, the way a user drives it.
#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/study/results.h"
#include "core/study/stages.h"
#include "tests/cli/cli_process.h"
#include "tests/support/altered_copies.h"
#include "tests/support/synthetic_dataset.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <map>

namespace coresift {

namespace fs = std::filesystem;
using test::CliProcess;
using test::CliResult;
using test::runCli;
using test::SyntheticDataset;
using test::TempDir;

namespace {

const std::vector<std::string> kTinyTraining{
    "--preset", "quick", "--backbone", "resnet10", "--small-stem", "--image-size", "32",
    "--batch",  "8",     "--steps",    "2",        "--precision",  "float32"};

std::vector<std::string> join(std::vector<std::string> words, const std::vector<std::string> &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// Every file below a folder and when it was last written.
std::map<std::string, fs::file_time_type> filesBelow(const std::string &folder)
{
    std::map<std::string, fs::file_time_type> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        files[entry.path().string()] = entry.last_write_time();
    return files;
}

/// Images in a folder whose name has spaces and letters of other scripts, and a study that is not there yet.
class CliStudy : public ::testing::Test {
protected:
    static std::string madeFolder(const std::string &folder)
    {
        makeFolders(folder);
        return folder;
    }

    CliResult create()
    {
        return runCli({"study", "create", "--target", m_data.target, "--open-set", m_data.openSet, "--test",
                       m_data.test, "--labels", "folder", m_study});
    }

    /// Scanned, with an encoder, by the engine itself: quicker than by four processes.
    void prepare()
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
        training.device.precision = "float32";
        SilentContext context;
        runScan(m_study, {}, context);
        runRetrievalTraining(m_study, {training}, {}, context);
    }

    void select(std::int64_t budget)
    {
        EmbedOptions embedding;
        embedding.imageSize = 32;
        SelectOptions options;
        options.clusters = 3;
        options.cut.stop = false;
        options.cut.budget = Budget::images(budget);
        SilentContext context;
        runEmbed(m_study, embedding, context);
        runSelect(m_study, options, context);
    }

    TempDir m_dir;
    std::string m_images = madeFolder(m_dir / "Bilder ü 图像");
    SyntheticDataset m_data{m_images, 5, 60, 3};
    std::string m_study = m_dir / "my study";
};

} // namespace

TEST_F(CliStudy, RunDoesTheWholeJobAndASecondRunRepeatsNothing)
{
    writeFileAtomically(m_data.openSet + "/broken.jpg", "\xFF\xD8\xFF\xE0 not a picture");
    writeFileAtomically(m_data.openSet + "/empty.png", "");
    const auto before = filesBelow(m_images);
    const auto command =
        join({"run", "--study", m_study, "--target", m_data.target, "--open-set", m_data.openSet, "--test", m_data.test,
              "--budget", "12", "--clusters", "4", "--csv", m_dir / "out.csv", "--json"},
             kTinyTraining);
    const CliResult first = runCli(command);
    ASSERT_EQ(first.code, 0) << first.err;
    const nlohmann::json report = first.json();
    EXPECT_EQ(report.at("scan").at("unreadable"), 2);
    EXPECT_EQ(report.at("embed").at("embedded"), 76);
    EXPECT_EQ(report.at("select").at("images"), 12);
    EXPECT_EQ(report.at("evaluate").at("test"), 6);
    EXPECT_EQ(readCsv(m_dir / "out.csv").rows.size(), 12U);
    EXPECT_EQ(before, filesBelow(m_images)); // sources are never written to

    const CliResult second = runCli(command);
    ASSERT_EQ(second.code, 0) << second.err;
    EXPECT_EQ(second.json().at("embed").at("embedded"), 0);
    EXPECT_EQ(second.json().at("embed").at("reused"), 76);
    EXPECT_FALSE(second.json().contains("select"));
    const nlohmann::json encoder = second.json().at("retrieval"); // for what goes on with the study
    EXPECT_EQ(encoder.at("encoder"), report.at("retrieval").at("encoder"));
    EXPECT_EQ(encoder.at("steps"), report.at("retrieval").at("steps"));
    EXPECT_TRUE(fileExists(encoder.at("encoder").get<std::string>()));
    EXPECT_EQ(second.json().at("pretrain").at("images_per_second"), report.at("pretrain").at("images_per_second"));
    EXPECT_FALSE(runCli({"pretrain", m_study, "--json"}).json().contains("images_per_second"));

    const nlohmann::json status = runCli({"status", m_study, "--json"}).json();
    EXPECT_EQ(status.at("target"), 10);
    EXPECT_EQ(status.at("open_set"), 60);
    EXPECT_EQ(status.at("unreadable"), 2);
    for (const auto &[name, stage] : status.at("stages").items())
        EXPECT_EQ(stage.at("state"), "done") << name;
}

TEST_F(CliStudy, StagesAreRefusedUntilTheOnesBeforeAreDone)
{
    ASSERT_EQ(create().code, 0);
    EXPECT_NE(create().err.find("is a study already"), std::string::npos);
    const CliResult select = runCli({"select", m_study, "--budget", "5"});
    EXPECT_EQ(select.code, 1);
    EXPECT_NE(select.err.find("coresift-cli embed"), std::string::npos) << select.err;
    const CliResult scan = runCli({"scan", m_study, "--json"});
    ASSERT_EQ(scan.code, 0) << scan.err;
    EXPECT_EQ(scan.json().at("added"), 76);
    EXPECT_EQ(runCli({"embed", m_study}).code, 1);
    EXPECT_EQ(runCli({"retrieval", m_study, "--load", m_data.target + "/left/0.png"}).code, 1);
    EXPECT_EQ(runCli({"status", m_study, "--json"}).json().at("stages").at("scan").at("state"), "done");
}

TEST_F(CliStudy, InterruptsLeaveAStudyThatGoesOn)
{
    prepare();
    const std::vector<std::string> embed{"embed", m_study,       "--image-size", "64",    "--batch",
                                         "2",     "--precision", "float32",      "--json"};
    std::signal(SIGHUP, SIG_DFL); // the tests may have been started by nohup
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        CliProcess process(embed);
        ASSERT_TRUE(process.waitForError("Embedding open"));
        process.send(signal);
        const CliResult result = process.finish();
        EXPECT_EQ(result.code, 1);
        EXPECT_NE(result.err.find("cancelled"), std::string::npos) << result.err;
        EXPECT_EQ(result.out, "");
    }
    {
        CliProcess process(embed);
        ASSERT_TRUE(process.waitForError("Embedding open"));
        process.send(SIGKILL);
        EXPECT_EQ(process.finish().signal, SIGKILL);
    }
    const CliResult result = runCli(embed);
    ASSERT_EQ(result.code, 0) << result.err;
    const std::int64_t reused = result.json().at("reused"), embedded = result.json().at("embedded");
    EXPECT_EQ(reused + embedded, 70);
    EXPECT_GE(reused, 10); // the target set was finished before the first interrupt
    EXPECT_EQ(runCli({"select", m_study, "--budget", "20", "--clusters", "3"}).code, 0);
}

TEST_F(CliStudy, WorkGoesOnWhenNobodyReadsItsLogAnyMore)
{
    prepare();
    CliProcess process({"embed", m_study, "--image-size", "64", "--batch", "2", "--precision", "float32", "--json"});
    ASSERT_TRUE(process.waitForError("Embedding open"));
    process.closeError();
    const CliResult result = process.finish();
    ASSERT_EQ(result.code, 0) << result.signal;
    EXPECT_EQ(result.json().at("embedded"), 70);
}

TEST_F(CliStudy, ExportNeverWritesIntoASourceFolder)
{
    prepare();
    select(10);
    const auto before = filesBelow(m_images);
    fs::create_directory_symlink(m_data.openSet, m_dir / "link");
    const std::vector<std::vector<std::string>> commands{{"export", m_study, "--csv", m_data.openSet + "/out.csv"},
                                                         {"export", m_study, "--csv", m_dir / "link/out.csv"},
                                                         {"export", m_study, "--copy-to", m_data.target + "/copies"},
                                                         {"export", m_study, "--link-to", m_data.openSet}};
    for (const auto &command : commands) { // one after the other: each locks the study
        const CliResult result = runCli(command);
        EXPECT_EQ(result.code, 1);
        EXPECT_NE(result.err.find("never written to"), std::string::npos) << result.err;
    }
    EXPECT_EQ(before, filesBelow(m_images));
    const CliResult full = runCli({"export", m_study, "--csv", "/dev/full"});
    EXPECT_EQ(full.code, 1);
    EXPECT_NE(full.err.find("No space left"), std::string::npos) << full.err;
}

TEST_F(CliStudy, OpensAfterTheImagesMoved)
{
    prepare();
    select(10);
    const std::string moved = m_dir / "moved";
    fs::rename(m_data.openSet, moved);
    const CliResult scan = runCli({"scan", m_study});
    EXPECT_EQ(scan.code, 1);
    EXPECT_NE(scan.err.find("relocate"), std::string::npos) << scan.err;
    EXPECT_EQ(runCli({"study", "relocate", m_study, "open", m_dir / "nowhere"}).code, 1);
    EXPECT_EQ(runCli({"study", "relocate", m_study, "opn", moved}).code, 1);
    ASSERT_EQ(runCli({"study", "relocate", m_study, "open", moved}).code, 0);
    const CliResult again = runCli({"scan", m_study, "--json"});
    ASSERT_EQ(again.code, 0) << again.err;
    EXPECT_EQ(again.json().at("gone"), 0);
    EXPECT_EQ(again.json().at("added"), 0);
    const CliResult copies = runCli({"export", m_study, "--copy-to", m_dir / "copies", "--json"});
    ASSERT_EQ(copies.code, 0) << copies.err;
    EXPECT_EQ(copies.json().at("copied"), 10);
}

TEST_F(CliStudy, AStudyThatCannotBeWrittenSaysSo)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "nothing is forbidden to root";
    prepare();
    fs::permissions(m_study, fs::perms::owner_read | fs::perms::owner_exec);
    const CliResult result = runCli({"scan", m_study});
    fs::permissions(m_study, fs::perms::owner_all);
    EXPECT_EQ(result.code, 1);
    EXPECT_NE(result.err.find("ermission"), std::string::npos) << result.err;
}

TEST_F(CliStudy, MarksAreListedTakenBackAndExported)
{
    prepare();
    select(10);
    const std::int64_t first = readSelection(m_study).rows[0].index;
    const std::string id = std::to_string(first);
    const CliResult rejected = runCli({"mark", m_study, "--reject", id, "--reason", "blurred", "--json"});
    ASSERT_EQ(rejected.code, 0) << rejected.err;
    EXPECT_EQ(rejected.json().at("marks"),
              nlohmann::json({{{"index", first}, {"mark", "rejected"}, {"reason", "blurred"}}}));
    ASSERT_EQ(runCli({"select", m_study}).code, 0);
    EXPECT_NE(readSelection(m_study).rows[0].index, first);
    ASSERT_EQ(runCli({"export", m_study, "--marks", m_dir / "marks.csv"}).code, 0);
    EXPECT_NE(readTextFile(m_dir / "marks.csv").find(id + ",open,"), std::string::npos);
    EXPECT_EQ(runCli({"mark", m_study, "--clear", id, "--json"}).json().at("marks"), nlohmann::json::array());
    ASSERT_EQ(runCli({"select", m_study, "--leave-out-centroids", "0: of another microscope"}).code, 0);
    ASSERT_EQ(runCli({"export", m_study, "--marks", m_dir / "marks.csv"}).code, 0);
    EXPECT_NE(readTextFile(m_dir / "marks.csv").find(",,,rejected,of another microscope,0"), std::string::npos);
    const CliResult wrong = runCli({"select", m_study, "--leave-out-centroids", "first"});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_NE(wrong.err.find("each with a reason"), std::string::npos) << wrong.err;
    EXPECT_EQ(runCli({"mark", m_study, "--pin", "123456"}).code, 1);
    EXPECT_EQ(runCli({"mark", m_study, "--pin", "first"}).code, 2);
}

TEST_F(CliStudy, NearDuplicatesAreListedAndLeftOut)
{
    const Bytes picture = test::scenePicture(1), copy = test::alteredCopy(picture, test::Alteration::Recompressed);
    writeFileAtomically(m_data.openSet + "/scene.png", std::string(picture.begin(), picture.end()));
    writeFileAtomically(m_data.openSet + "/scene-again.jpg", std::string(copy.begin(), copy.end()));
    prepare();
    EXPECT_EQ(runCli({"duplicates", m_study}).code, 1); // nothing is embedded yet
    select(62);
    EXPECT_EQ(readSelection(m_study).rows.size(), 62U);
    const CliResult found =
        runCli({"duplicates", m_study, "--csv", m_dir / "pairs.csv", "--leaks", m_dir / "leaks.csv", "--json"});
    ASSERT_EQ(found.code, 0) << found.err;
    EXPECT_GE(found.json().at("near_copies"), 1); // striped pictures may look alike
    EXPECT_EQ(found.json().at("leaks"), 0);       // without a test set there are none
    EXPECT_NE(readTextFile(m_dir / "pairs.csv").find("scene-again.jpg"), std::string::npos);
    EXPECT_TRUE(readCsv(m_dir / "leaks.csv").rows.empty());
    const CliResult selected = runCli({"select", m_study, "--budget", "62", "--duplicate-bits", "16", "--json"});
    ASSERT_EQ(selected.code, 0) << selected.err;
    EXPECT_EQ(selected.json().at("images"), 61);
    EXPECT_EQ(selected.json().at("near_copies_left_out"), 1);
    const CliResult all = runCli({"select", m_study, "--budget", "62", "--no-leave-out-duplicates", "--json"});
    EXPECT_EQ(all.json().at("images"), 62);
    EXPECT_EQ(runCli({"duplicates", m_study, "--duplicate-floor", "2"}).code, 2);
}

TEST_F(CliStudy, SelectorsAreComparedAtTheCoresetsSize)
{
    prepare();
    select(10);
    const CliResult compared = runCli({"compare-selectors", m_study, "--selectors", "simcore,random", "--clusters", "3",
                                       "--csv", m_dir / "picks.csv", "--json"});
    ASSERT_EQ(compared.code, 0) << compared.err;
    const nlohmann::json report = compared.json();
    EXPECT_EQ(report.at("budget"), 10);
    ASSERT_EQ(report.at("selectors").size(), 2U);
    EXPECT_EQ(report.at("selectors")[0].at("images")[0], readSelection(m_study).rows[0].index);
    EXPECT_EQ(report.at("overlaps").size(), 1U);
    EXPECT_EQ(readCsv(m_dir / "picks.csv").rows.size(), 20U);
    const CliResult shown = runCli({"compare-selectors", m_study, "--selectors", "nearest", "--budget", "10%"});
    EXPECT_NE(shown.out.find("6 of 60 open-set images"), std::string::npos) << shown.out;
    EXPECT_EQ(runCli({"compare-selectors", m_study, "--selectors", "nearest,furthest"}).code, 2);
}

TEST_F(CliStudy, ALoadedEncoderTellsWhatMatchedAndCanBeFineTuned)
{
    prepare();
    const std::string file = m_study + "/runs/retrieval-target-001/encoder.safetensors";
    const CliResult loaded = runCli({"retrieval", m_study, "--load", file, "--json"});
    ASSERT_EQ(loaded.code, 0) << loaded.err;
    EXPECT_GT(loaded.json().at("matched"), 0);
    EXPECT_EQ(loaded.json().at("missing"), nlohmann::json::array());
    EXPECT_NE(runCli({"retrieval", m_study, "--load", file}).out.find("weights found"), std::string::npos);
    EXPECT_EQ(readStudy(m_study).settings.encoder.backbone.backbone, "resnet10"); // told by the file

    const std::vector<std::string> fineTuning{"pretrain",     m_study,     "--on",       "target",
                                              "--start-from", "retrieval", "--forecast", "--json"};
    EXPECT_EQ(runCli(join(fineTuning, kTinyTraining)).code, 0);
    const CliResult another = runCli(join(fineTuning, {"--preset", "small-data"}));
    EXPECT_EQ(another.code, 1);
    EXPECT_NE(another.err.find("take the same backbone"), std::string::npos) << another.err;
}

TEST_F(CliStudy, RunsAreListedNotedDeletedAndRestored)
{
    prepare();
    const std::string used = "retrieval-target-001", spare = "pretrain-target-001";
    fs::copy(m_study + "/runs/" + used, m_study + "/runs/" + spare, fs::copy_options::recursive);
    const CliResult noted = runCli({"runs", m_study, "--note", spare, "second try", "--json"});
    ASSERT_EQ(noted.code, 0) << noted.err;
    const nlohmann::json notedRuns = noted.json();
    for (const nlohmann::json &run : notedRuns.at("runs")) {
        EXPECT_EQ(run.at("in_use"), run.at("id") == used);
        EXPECT_EQ(run.at("note"), run.at("id") == spare ? "second try" : "");
        EXPECT_EQ(run.at("state"), "finished");
    }
    EXPECT_EQ(runCli({"runs", m_study, "--delete", used}).code, 1);
    EXPECT_EQ(runCli({"runs", m_study, "--delete", spare, "--json"}).json().at("deleted"),
              nlohmann::json::array({spare}));
    EXPECT_EQ(runCli({"runs", m_study, "--restore", spare, "--json"}).json().at("runs").size(), 2U);
    EXPECT_EQ(runCli({"runs", m_study, "--delete", spare, "--empty-deleted", "--json"}).json().at("deleted").size(),
              0U);
    EXPECT_EQ(runCli({"runs", m_study, "--restore", spare}).code, 1);
    EXPECT_NE(runCli({"runs", m_study}).out.find(used), std::string::npos);
}

TEST_F(CliStudy, TheReportIsOneFile)
{
    prepare();
    select(10);
    const CliResult written =
        runCli({"report", m_study, "--out", m_dir / "report.html", "--contact-sheet", "4", "--json"});
    ASSERT_EQ(written.code, 0) << written.err;
    const std::string text = readTextFile(m_dir / "report.html");
    EXPECT_EQ(written.json().at("bytes"), text.size());
    EXPECT_NE(text.find("the first 4 of 10 images"), std::string::npos);
    EXPECT_EQ(runCli({"report", m_study}).code, 2);
    EXPECT_EQ(runCli({"report", m_study, "--out", m_data.target + "/report.html"}).code, 1);
}

} // namespace coresift
