// Metadata joined, listed, exported and removed, as a script would.
#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/study/stages.h"
#include "tests/cli/cli_process.h"
#include "tests/support/synthetic_dataset.h"

namespace coresift {

using test::CliResult;
using test::runCli;
using test::runCliEach;
using test::SyntheticDataset;
using test::TempDir;

namespace {

class CliMetadata : public ::testing::Test {
protected:
    CliMetadata()
    {
        NewStudy study;
        study.folder = m_study;
        study.target = {m_data.target};
        study.openSet = {m_data.openSet};
        createStudy(study);
        SilentContext context;
        runScan(m_study, {}, context);
        writeFileAtomically(m_csv,
                            "path;licence;year\r\nother-1.png;CC0;2019\r\nother-2.png;=1+1;2020\r\nx.png;MIT;1\r\n");
    }

    TempDir m_dir;
    SyntheticDataset m_data{m_dir.path(), 2, 4, 0};
    std::string m_study = m_dir / "my study", m_csv = m_dir / "my table.csv";
};

} // namespace

TEST_F(CliMetadata, IsJoinedListedExportedAndRemoved)
{
    const CliResult joined = runCli({"metadata", m_study, "--csv", m_csv, "--json"});
    ASSERT_EQ(joined.code, 0) << joined.err;
    const nlohmann::json report = joined.json();
    EXPECT_EQ(report.at("matched"), 2);
    EXPECT_EQ(report.at("unmatched"), 1);
    EXPECT_EQ(report.at("first_unmatched"), nlohmann::json({"x.png"}));
    EXPECT_EQ(report.at("images_without_row"), 2);
    const nlohmann::json columns = runCli({"metadata", m_study, "--list", "--json"}).json().at("columns");
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns.at(1), (nlohmann::json{{"name", "year"}, {"folder", "open"}, {"images", 2}, {"values", 2}}));

    const std::string images = "5,6"; // the first four are the target's
    const std::vector<std::string> command{"export",    m_study,     "--images",     images,  "--csv",
                                           m_dir / "e", "--columns", "licence,path", "--json"};
    std::vector<std::string> dry = command;
    dry.push_back("--dry-run");
    const CliResult planned = runCli(dry);
    ASSERT_EQ(planned.code, 0) << planned.err;
    EXPECT_TRUE(planned.json().at("dry_run").get<bool>());
    EXPECT_FALSE(fileExists(m_dir / "e"));
    const CliResult done = runCli(command);
    ASSERT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(planned.json().at("destinations").at(0).at("bytes"), RandomAccessFile(m_dir / "e").size());
    EXPECT_EQ(readCsv(m_dir / "e").columns, (std::vector<std::string>{"licence", "path"}));

    EXPECT_EQ(runCli({"metadata", m_study, "--remove", "year"}).code, 0);
    EXPECT_EQ(runCli({"metadata", m_study, "--list", "--json"}).json().at("columns").size(), 1U);
}

TEST_F(CliMetadata, MistakesAreUsageErrorsOrSayWhatIsThere)
{
    for (const CliResult &result : runCliEach({{"metadata", m_study},
                                               {"metadata", m_study, "--list", "--csv", m_csv},
                                               {"metadata", m_study, "--list", "--by-file-name"},
                                               {"export", m_study, "--columns", "path"}}))
        EXPECT_EQ(result.code, 2) << result.err;
    const CliResult column = runCli({"metadata", m_study, "--csv", m_csv, "--path-column", "where"});
    EXPECT_EQ(column.code, 1);
    EXPECT_NE(column.err.find("path, licence, year"), std::string::npos) << column.err;
}

} // namespace coresift
