// Selection on plain arrays: the reference cases, hostile arrays, outputs that cannot be written.
#include "core/base/csv.h"
#include "core/base/npy.h"
#include "core/base/random.h"
#include "tests/cli/cli_process.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace coresift {

using test::CliResult;
using test::runCli;
using test::runCliEach;
using test::TempDir;

namespace {

std::vector<std::int64_t> indicesOf(const std::string &csv)
{
    const CsvTable table = readCsv(csv);
    std::vector<std::int64_t> indices;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        indices.push_back(static_cast<std::int64_t>(numberCell(table, row, table.column("index"))));
    return indices;
}

std::vector<std::int64_t> sorted(std::vector<std::int64_t> values)
{
    std::sort(values.begin(), values.end());
    return values;
}

/// Ordinary arrays in a folder of their own.
class SelectFeatures : public ::testing::Test {
protected:
    SelectFeatures()
    {
        writeNpy(m_dir / "o.npy", test::randomUnitRows(200, 8, 1));
        writeNpy(m_dir / "t.npy", test::randomUnitRows(20, 8, 2));
    }

    std::vector<std::string> command(const std::string &out, const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> words{
            "select-features", "--open-set", m_dir / "o.npy", "--target", m_dir / "t.npy", "--clusters", "5",
            "--budget",        "30",         "--out",         out};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }

    TempDir m_dir;
};

/// A .npy with this dictionary and 256 zero bytes behind it.
void writeHostile(const std::string &file, const std::string &dictionary)
{
    std::string start("\x93NUMPY\x01\x00", 8);
    start += static_cast<char>(dictionary.size());
    start += '\0';
    std::ofstream(file, std::ios::binary) << start << dictionary << std::string(256, '\0');
}

} // namespace

TEST_F(SelectFeatures, MeetsTheReferenceCases)
{
    const std::vector<std::string> folders = test::referenceCases("selection");
    std::vector<std::vector<std::string>> commands;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        const auto json = nlohmann::json::parse(readTextFile(folders[i] + "/case.json"));
        commands.push_back({"select-features", "--open-set", folders[i] + "/open_set.npy", "--centroids",
                            folders[i] + "/centroids.npy", "--budget", json.at("budget").dump(), "--seed", "0", "--out",
                            m_dir / (std::to_string(i) + ".csv")});
        if (json.at("stop").get<bool>())
            commands.back().insert(commands.back().end(), {"--stop", "--threshold", json.at("stop_threshold").dump(),
                                                           "--patience", json.at("patience").dump()});
    }
    const std::vector<CliResult> results = runCliEach(commands);
    for (std::size_t i = 0; i < folders.size(); ++i) {
        SCOPED_TRACE(folders[i]);
        ASSERT_EQ(results[i].code, 0) << results[i].err;
        std::vector<std::int64_t> expected;
        std::ifstream file(folders[i] + "/selected.csv");
        for (std::int64_t row = 0; file >> row;)
            expected.push_back(row);
        EXPECT_EQ(sorted(indicesOf(m_dir / (std::to_string(i) + ".csv"))), expected);
    }
}

TEST_F(SelectFeatures, WritesEverythingItWasAskedFor)
{
    const CliResult result =
        runCli(command(m_dir / "s.csv", {"--save-centroids", m_dir / "c.npy", "--rounds", m_dir / "r.csv", "--json"}));
    ASSERT_EQ(result.code, 0) << result.err;
    EXPECT_EQ(result.json().at("selected"), 30);
    EXPECT_EQ(indicesOf(m_dir / "s.csv").size(), 30U);
    EXPECT_EQ(readNpyMatrix(m_dir / "c.npy").rows, 5);
    const CsvTable rounds = readCsv(m_dir / "r.csv");
    EXPECT_GE(numberCell(rounds, rounds.rows.size() - 1, rounds.column("total")), 30);

    ASSERT_EQ(runCli({"select-features", "--open-set", m_dir / "o.npy", "--centroids", m_dir / "c.npy", "--budget",
                      "30", "--out", m_dir / "again.csv"})
                  .code,
              0);
    EXPECT_EQ(indicesOf(m_dir / "again.csv"), indicesOf(m_dir / "s.csv"));
}

TEST_F(SelectFeatures, HalfPrecisionAndOtherSelectorsWork)
{
    const Matrix openSet = readNpyMatrix(m_dir / "o.npy");
    std::vector<std::uint16_t> halves(openSet.values.size());
    floatToHalf(openSet.values.data(), halves.data(), static_cast<std::int64_t>(halves.size()));
    writeNpy(m_dir / "o.npy", NpyType::Float16, {openSet.rows, openSet.cols}, halves.data());
    std::vector<std::vector<std::string>> commands;
    for (const char *selector : {"simcore", "k-centre", "contrast"})
        commands.push_back(command(m_dir / (std::string(selector) + ".csv"), {"--selector", selector}));
    for (const CliResult &result : runCliEach(commands))
        EXPECT_EQ(result.code, 0) << result.err;
    for (const char *selector : {"simcore", "k-centre", "contrast"}) {
        const auto indices = sorted(indicesOf(m_dir / (std::string(selector) + ".csv")));
        EXPECT_EQ(indices.size(), 30U) << selector;
        EXPECT_TRUE(std::adjacent_find(indices.begin(), indices.end()) == indices.end()) << selector;
    }
}

TEST_F(SelectFeatures, HostileArraysAreErrorsThatNameTheFile)
{
    const std::vector<std::string> dictionaries{
        "\xFF\xFF\xFF\xFF",
        "{}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000000, 8), }\n",
        "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 8), }\n",
        "{'descr': '|O', 'fortran_order': False, 'shape': (2, 8), }\n",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2, 2), }\n",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 8), }\n"};
    std::vector<std::vector<std::string>> commands;
    for (std::size_t i = 0; i < dictionaries.size(); ++i) {
        const std::string file = m_dir / ("hostile" + std::to_string(i) + ".npy");
        writeHostile(file, dictionaries[i]);
        commands.push_back({"select-features", "--open-set", m_dir / "o.npy", "--centroids", file, "--budget", "5",
                            "--out", m_dir / "none.csv"});
    }
    const std::vector<CliResult> results = runCliEach(commands);
    for (std::size_t i = 0; i < results.size(); ++i) {
        EXPECT_EQ(results[i].code, 1) << dictionaries[i];
        EXPECT_NE(results[i].err.find("hostile" + std::to_string(i) + ".npy"), std::string::npos) << results[i].err;
    }
    EXPECT_FALSE(fileExists(m_dir / "none.csv"));
}

TEST_F(SelectFeatures, OutputsThatCannotBeWrittenAreFailures)
{
    const std::vector<CliResult> results =
        runCliEach({command("/dev/full"), command(m_dir / "no/such/folder/s.csv"), command(m_dir.path())});
    for (const CliResult &result : results) {
        EXPECT_EQ(result.code, 1);
        EXPECT_NE(result.err.find("cannot write"), std::string::npos) << result.err;
    }
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/full"));
    test::CliProcess process(command(m_dir / "s.csv"), "/dev/full"); // a result that nobody gets is no success
    EXPECT_EQ(process.finish().code, 1);
}

} // namespace coresift
