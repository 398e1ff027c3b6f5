#include "core/study/duplicates.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/core/study/study_with_copies.h"

#include <filesystem>
#include <nlohmann/json.hpp>

namespace coresift {

namespace fs = std::filesystem;
using namespace test;
using nlohmann::json;

namespace {

class Duplicates : public StudyWithCopies {};

} // namespace

TEST_F(Duplicates, AlteredCopiesAreFoundAndNothingElse)
{
    const DuplicatesReport report = runDuplicates(m_study, {}, m_context);
    EXPECT_EQ(report.images, 42);
    EXPECT_EQ(report.unreadable, 0);
    EXPECT_EQ(report.copies, 3);
    EXPECT_EQ(report.leaks, 2);
    EXPECT_GT(report.candidates, report.pairs); // an encoder of four steps finds all alike: the hash tells them apart
    std::set<std::pair<std::int64_t, std::int64_t>> found;
    const DuplicateLimits limits;
    for (const DuplicatePair &pair : readDuplicates(m_study))
        if (static_cast<double>(pair.cosine) >= limits.cosine && pair.bits <= limits.bits)
            found.insert({pair.a, pair.b});
    std::set<std::pair<std::int64_t, std::int64_t>> expected;
    for (const auto &[a, b] : {std::pair{"open/100.png", "open/again.png"},
                               {"target/a/0.png", "open/of-target.jpg"},
                               {"test/a/0.png", "open/of-test.png"},
                               {"test/b/1.png", "target/b/of-test.png"}})
        expected.insert(std::minmax(idOf(a), idOf(b)));
    EXPECT_EQ(found, expected);
    EXPECT_EQ(state(Stage::Duplicates), StageState::Done);
}

TEST_F(Duplicates, AreDoneAtOnceWhenTheyAreKnown)
{
    runDuplicates(m_study, {}, m_context);
    const auto written = fs::last_write_time(m_study + "/study.json");
    RecordingJobContext again;
    EXPECT_EQ(runDuplicates(m_study, {}, again).copies, 3);
    EXPECT_TRUE(again.progress().empty());
    EXPECT_EQ(fs::last_write_time(m_study + "/study.json"), written);
}

TEST_F(Duplicates, ASelectionThatDoesNotUseThemStaysDone)
{
    SelectOptions options = tinySelection(5);
    options.duplicates.leaveOut = false;
    select(options);
    runDuplicates(m_study, {}, m_context);
    EXPECT_EQ(state(Stage::Select), StageState::Done);
}

TEST_F(Duplicates, AreWrittenAsTables)
{
    runDuplicates(m_study, {}, m_context);
    exportDuplicates(m_study, {m_dir / "pairs.csv", m_dir / "leaks.csv"});
    const CsvTable pairs = readCsv(m_dir / "pairs.csv"), leaks = readCsv(m_dir / "leaks.csv");
    EXPECT_EQ(pairs.rows.size(), readDuplicates(m_study).size());
    EXPECT_EQ(pairs.columns.size(), 8U);
    ASSERT_EQ(leaks.rows.size(), 2U);
    std::set<std::string> paths;
    for (const std::vector<std::string> &row : leaks.rows)
        paths.insert(row[leaks.column("path")]);
    EXPECT_EQ(paths, (std::set<std::string>{"b/of-test.png", "of-test.png"}));
    EXPECT_NE(errorOf([&] {
                  exportDuplicates(m_study, {m_dir / "open/pairs.csv", {}});
              }).find("never written"),
              std::string::npos);
}

TEST_F(Duplicates, GoOnAfterACancelWithTheSameResult)
{
    RecordingJobContext cancelling;
    cancelling.cancelWhen = [](const Progress &progress) { return progress.activity == "Looking at copies"; };
    EXPECT_THROW(runDuplicates(m_study, {}, cancelling), Cancelled);
    EXPECT_EQ(state(Stage::Duplicates), StageState::Ready);
    EXPECT_TRUE(readDuplicates(m_study).empty());
    runDuplicates(m_study, {}, m_context);
    const std::string pairs = m_study + "/duplicates/" + readStudy(m_study).settings.pairs + "/pairs.csv";
    const std::string found = readTextFile(pairs);
    fs::remove_all(m_study + "/cache");
    DuplicateOptions options;
    options.neighbours = 9;
    runDuplicates(m_study, options, m_context);
    runDuplicates(m_study, DuplicateOptions(), m_context);
    EXPECT_EQ(readTextFile(pairs), found);
}

TEST_F(Duplicates, AHashIsComputedOnceForAContent)
{
    runDuplicates(m_study, {}, m_context);
    fs::remove(m_dir / "open/again.png"); // not scanned again: only the cache knows how it looked
    DuplicateOptions options;
    options.neighbours = 9;
    EXPECT_EQ(runDuplicates(m_study, options, m_context).copies, 3);
    fs::remove_all(m_study + "/cache");
    options.neighbours = 10;
    const DuplicatesReport report = runDuplicates(m_study, options, m_context);
    EXPECT_EQ(report.copies, 2);
    EXPECT_EQ(report.unreadable, 1); // data, not an error
}

TEST_F(Duplicates, AreNotTakenForAbsentWhenNoImageCanBeRead)
{
    for (const char *root : {"open", "target", "test"}) {
        fs::rename(m_dir / root, m_dir / "elsewhere-" + root);
        makeFolders(m_dir / root + "/other"); // there, but without its images
    }
    EXPECT_NE(errorOf([&] { runDuplicates(m_study, {}, m_context); }).find("none of the images"), std::string::npos);
    EXPECT_EQ(state(Stage::Duplicates), StageState::Failed);
    EXPECT_EQ(select(tinySelection(kOpenImages)).size(), 30U);
}

TEST_F(Duplicates, AreLookedForAgainOnceAnUnpluggedDiskIsBack)
{
    fs::rename(m_dir / "open", m_dir / "unplugged");
    EXPECT_NE(errorOf([&] { runDuplicates(m_study, {}, m_context); }).find("Connect its disk"), std::string::npos);
    EXPECT_EQ(state(Stage::Duplicates), StageState::Failed);
    fs::rename(m_dir / "unplugged", m_dir / "open");
    const DuplicatesReport report = runDuplicates(m_study, {}, m_context);
    EXPECT_EQ(report.copies, 3);
    EXPECT_EQ(report.unreadable, 0);
}

TEST_F(Duplicates, TestImagesThatCameLaterAreLookedAtToo)
{
    writeCopy("open/110.png", "test/a/later.png", Alteration::Smaller);
    runScan(m_study, {}, m_context);
    EXPECT_EQ(state(Stage::Embed), StageState::Done);
    EXPECT_EQ(runDuplicates(m_study, {}, m_context).leaks, 3);
    writeCopy("open/111.png", "test/a/still-later.png", Alteration::Smaller);
    runScan(m_study, {}, m_context);
    EXPECT_EQ(state(Stage::Duplicates), StageState::Stale);
}

TEST_F(Duplicates, AStudyOf01OpensAndItsSelectionIsStillDone)
{
    const SelectOptions options = tinySelection(5);
    select(options);
    json study = json::parse(readTextFile(m_study + "/study.json"));
    study.at("settings").erase("duplicates");
    study.at("settings").erase("pairs");
    study.at("stages").erase("duplicates");
    for (const char *option : {"leave-out-duplicates", "duplicate-cosine", "duplicate-bits"})
        ASSERT_EQ(study.at("settings").at("select").erase(option), 1U);
    for (const char *training : {"retrieval", "pretrain"})
        ASSERT_EQ(study.at("settings").at(training).erase("leave-out-leaks"), 1U);
    writeFileAtomically(m_study + "/study.json", study.dump());
    fs::remove(m_study + "/selections/" + readSelection(m_study).id + "/near-copies.csv");
    EXPECT_EQ(state(Stage::Select), StageState::Done);
    EXPECT_EQ(state(Stage::Duplicates), StageState::Ready);
    EXPECT_TRUE(readDuplicates(m_study).empty());
    EXPECT_TRUE(readSelection(m_study).nearCopies.empty());
    EXPECT_EQ(runDuplicates(m_study, {}, m_context).copies, 3);
}

TEST_F(Duplicates, FilesThatAreNewerOrDamagedAreRefused)
{
    runDuplicates(m_study, {}, m_context);
    const std::string folder = m_study + "/duplicates/" + readStudy(m_study).settings.pairs;
    const std::string whole = readTextFile(folder + "/pairs.csv"), origin = readTextFile(folder + "/pairs.json");
    for (const char *row : {"0,2,0.99,1", "1,2,7,1", "1,2,nan,1", "1,2,0.99,65", "1,2,0.99", "one,2,0.99,1", ""}) {
        writeFileAtomically(folder + "/pairs.csv", "id_a,id_b,cosine,hash_distance\r\n" + std::string(row));
        EXPECT_NE(errorOf([&] { readDuplicates(m_study); }).find("pairs.csv"), std::string::npos) << row;
    }
    EXPECT_NE(errorOf([&] { runSelect(m_study, tinySelection(5), m_context); }).find("pairs.csv"), std::string::npos);
    writeFileAtomically(folder + "/pairs.csv", whole);
    json newer = json::parse(origin);
    newer["version"] = 99;
    writeFileAtomically(folder + "/pairs.json", newer.dump());
    EXPECT_NE(errorOf([&] { readDuplicates(m_study); }).find("newer"), std::string::npos);
    newer["version"] = 1;
    newer["pairs"] = "many";
    writeFileAtomically(folder + "/pairs.json", newer.dump());
    EXPECT_NE(errorOf([&] { readDuplicates(m_study); }).find("damaged"), std::string::npos);
}

} // namespace coresift
