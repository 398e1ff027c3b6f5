#include "core/study/study.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <filesystem>
#include <nlohmann/json.hpp>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;
using test::errorOf;
using test::SyntheticDataset;
using test::TempDir;

namespace {

NewStudy newStudy(const SyntheticDataset &data, const std::string &folder)
{
    NewStudy study;
    study.folder = folder;
    study.target = {data.target};
    study.openSet = {data.openSet};
    return study;
}

json readJson(const std::string &file)
{
    return json::parse(readTextFile(file));
}

void changeStudyJson(const std::string &folder, const std::function<void(json &)> &change)
{
    json content = readJson(folder + "/study.json");
    change(content);
    writeFileAtomically(folder + "/study.json", content.dump());
}

class StudyFolder : public ::testing::Test {
protected:
    TempDir m_dir;
    SyntheticDataset m_data{m_dir.path(), 2, 4, 0};
    std::string m_study = m_dir / "study";
};

} // namespace

TEST_F(StudyFolder, OpensAsItWasCreated)
{
    NewStudy study = newStudy(m_data, m_study);
    study.scan.labels = "folder";
    createStudy(study);
    const StudySnapshot snapshot = readStudy(m_study);
    ASSERT_EQ(snapshot.settings.roots.size(), 2U);
    EXPECT_EQ(snapshot.settings.roots[0].name, "target");
    EXPECT_EQ(snapshot.settings.roots[1].role, SetRole::OpenSet);
    EXPECT_EQ(snapshot.settings.roots[1].folder, fs::canonical(m_data.openSet).string());
    EXPECT_EQ(snapshot.settings.scan.labels, "folder");
    EXPECT_EQ(snapshot.status(Stage::Scan).state, StageState::Ready);
    EXPECT_EQ(snapshot.status(Stage::Embed).state, StageState::Missing);
    EXPECT_EQ(snapshot.status(Stage::Embed).waitsFor, Stage::Scan);
    EXPECT_EQ(snapshot.status(Stage::Select).waitsFor, Stage::Embed);
    EXPECT_FALSE(snapshot.status(Stage::Scan).waitsFor.has_value());
}

TEST_F(StudyFolder, EvaluationSaysWhatTheStudyLacks)
{
    makeFolders(m_data.test);
    const auto lack = [&](const std::string &folder, const std::string &test, const char *labels) {
        NewStudy study = newStudy(m_data, folder);
        if (!test.empty())
            study.test = {test};
        study.scan.labels = labels;
        createStudy(study);
        return readStudy(folder).status(Stage::Evaluate).figure.text();
    };
    EXPECT_EQ(lack(m_dir / "no test", "", "folder"), ""); // the target set is divided into folds
    EXPECT_NE(lack(m_dir / "no labels", m_data.test, "none").find("Labels"), std::string::npos);
    EXPECT_EQ(lack(m_dir / "both", m_data.test, "folder"), "");
}

TEST_F(StudyFolder, FoldersOfOneNameGetDifferentNames)
{
    makeFolders(m_dir / "b/open");
    NewStudy study = newStudy(m_data, m_study);
    study.openSet.push_back(m_dir / "b/open");
    createStudy(study);
    EXPECT_EQ(readStudy(m_study).settings.roots[2].name, "open-2");
}

TEST_F(StudyFolder, OpensAfterStudyAndImagesMovedTogether)
{
    createStudy(newStudy(m_data, m_study));
    const std::string moved = m_dir.path() + " moved";
    fs::rename(m_dir.path(), moved);
    const StudySnapshot snapshot = readStudy(moved + "/study");
    EXPECT_EQ(snapshot.settings.roots[0].folder, moved + "/target");
    fs::rename(moved, m_dir.path());
}

TEST_F(StudyFolder, RelocatesOneFolder)
{
    createStudy(newStudy(m_data, m_study));
    fs::rename(m_data.openSet, m_dir / "elsewhere");
    relocateRoot(m_study, "open", m_dir / "elsewhere");
    EXPECT_EQ(readStudy(m_study).settings.roots[1].folder, fs::canonical(m_dir / "elsewhere").string());
    EXPECT_NE(errorOf([&] { relocateRoot(m_study, "nope", m_dir / "elsewhere"); }).find("nope"), std::string::npos);
}

TEST_F(StudyFolder, NeverLiesInAFolderOfImages)
{
    const std::string message = errorOf([&] { createStudy(newStudy(m_data, m_data.openSet + "/study")); });
    EXPECT_NE(message.find("never written to"), std::string::npos) << message;
    EXPECT_FALSE(fileExists(m_data.openSet + "/study"));
}

TEST_F(StudyFolder, RefusesAFolderThatIsNamedTwice)
{
    NewStudy study = newStudy(m_data, m_study);
    study.openSet = {m_data.target};
    EXPECT_NE(errorOf([&] { createStudy(study); }).find("named twice"), std::string::npos);
}

TEST_F(StudyFolder, RefusesAFolderInsideAnother)
{
    NewStudy study = newStudy(m_data, m_study);
    study.openSet = {m_dir.path()};
    EXPECT_NE(errorOf([&] { createStudy(study); }).find("inside"), std::string::npos);
}

TEST_F(StudyFolder, RefusesMissingFoldersAndFullOnes)
{
    NewStudy study = newStudy(m_data, m_study);
    study.target = {m_dir / "none"};
    EXPECT_NE(errorOf([&] { createStudy(study); }).find("none"), std::string::npos);
    EXPECT_FALSE(errorOf([&] { createStudy(newStudy(m_data, m_data.target + "/left")); }).empty());
    createStudy(newStudy(m_data, m_study));
    EXPECT_NE(errorOf([&] { createStudy(newStudy(m_data, m_study)); }).find("is a study already"), std::string::npos);
}

TEST_F(StudyFolder, ANewerVersionIsRefusedAndNotTouched)
{
    createStudy(newStudy(m_data, m_study));
    changeStudyJson(m_study, [](json &content) { content["version"] = 99; });
    const std::string before = readTextFile(m_study + "/study.json");
    EXPECT_NE(errorOf([&] { readStudy(m_study); }).find("newer"), std::string::npos);
    EXPECT_NE(errorOf([&] { StudyWriter writer(m_study); }).find("newer"), std::string::npos);
    EXPECT_EQ(readTextFile(m_study + "/study.json"), before);
}

TEST_F(StudyFolder, DamagedFilesNameThemselves)
{
    createStudy(newStudy(m_data, m_study));
    const std::string whole = readTextFile(m_study + "/study.json");
    for (std::size_t length = 0; length + 2 < whole.size(); length += 41) {
        writeFileAtomically(m_study + "/study.json", whole.substr(0, length));
        EXPECT_NE(errorOf([&] { readStudy(m_study); }).find("study.json"), std::string::npos) << length;
    }
}

TEST_F(StudyFolder, NamesCannotLeadOutOfTheStudy)
{
    createStudy(newStudy(m_data, m_study));
    const std::string whole = readTextFile(m_study + "/study.json");
    const std::vector<std::function<void(json &)>> attacks{
        [](json &content) { content["settings"]["roots"][0]["name"] = "../../etc"; },
        [](json &content) { content["settings"]["features"] = ".."; },
        [](json &content) { content["settings"]["selection"] = "a/b"; },
        [](json &content) { content["settings"]["encoder"]["file"] = "/etc/passwd"; },
        [](json &content) { content["settings"]["encoder"]["run"] = "runs/../../x"; },
        [](json &content) { content["settings"]["pretrain_run"] = ".hidden"; }};
    for (const auto &attack : attacks) {
        writeFileAtomically(m_study + "/study.json", whole);
        changeStudyJson(m_study, attack);
        EXPECT_NE(errorOf([&] { readStudy(m_study); }).find("lead out"), std::string::npos);
    }
}

TEST_F(StudyFolder, AFailureKeepsItsPhraseWhateverBytesItHolds)
{
    createStudy(newStudy(m_data, m_study));
    StudyWriter(m_study).recordFailed(Stage::Scan, {"failed: %1", {"a\xFF"}});
    EXPECT_EQ(readStudy(m_study).status(Stage::Scan).figure, Phrase("failed: %1", {"a\uFFFD"}));
    changeStudyJson(m_study, [](json &content) { content["stages"]["scan"]["failure"] = "100 %1"; }); // as it once was
    EXPECT_EQ(readStudy(m_study).status(Stage::Scan).figure, Phrase::verbatim("100 %1"));
}

TEST_F(StudyFolder, OneWriterAtATimeAndReadersLookOn)
{
    createStudy(newStudy(m_data, m_study));
    {
        const StudyWriter writer(m_study);
        EXPECT_NE(errorOf([&] { StudyWriter second(m_study); }).find("process "), std::string::npos);
        EXPECT_NO_THROW(readStudy(m_study));
    }
    EXPECT_NO_THROW(StudyWriter third(m_study));
}

TEST_F(StudyFolder, TheLockOfADeadProcessIsTakenOver)
{
    createStudy(newStudy(m_data, m_study));
    writeFileAtomically(m_study + "/lock", "process 1 on elsewhere");
    EXPECT_NO_THROW(StudyWriter writer(m_study));
}

TEST_F(StudyFolder, SaysWhichStageComesFirst)
{
    createStudy(newStudy(m_data, m_study));
    const StudyWriter writer(m_study);
    EXPECT_NE(errorOf([&] { writer.require(Stage::Embed); }).find("coresift-cli embed"), std::string::npos);
}

TEST(ReadStudy, AFolderWithoutAStudySaysSo)
{
    const TempDir dir;
    EXPECT_NE(errorOf([&] { readStudy(dir.path()); }).find("is not a study"), std::string::npos);
}

} // namespace coresift
