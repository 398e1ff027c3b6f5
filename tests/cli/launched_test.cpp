// Training under a launcher: two processes of the real program, as torchrun starts them.
#include "core/base/file.h"
#include "core/pretrain/process_group.h"
#include "core/study/stages.h"
#include "tests/cli/cli_process.h"
#include "tests/support/free_port.h"
#include "tests/support/synthetic_dataset.h"

#include <cstdlib>

namespace coresift {

using test::CliProcess;
using test::CliResult;
using test::SyntheticDataset;
using test::TempDir;

namespace {

/// torchrun's variables within a scope, for a process that is started there.
class LaunchVariables {
public:
    LaunchVariables(int rank, int port)
        : m_values{{"RANK", std::to_string(rank)},
                   {"LOCAL_RANK", std::to_string(rank)},
                   {"WORLD_SIZE", "2"},
                   {"MASTER_ADDR", "127.0.0.1"},
                   {"MASTER_PORT", std::to_string(port)}}
    {
        for (const auto &[name, value] : m_values)
            ::setenv(name.c_str(), value.c_str(), /*overwrite=*/1);
    }
    ~LaunchVariables()
    {
        for (const auto &[name, value] : m_values)
            ::unsetenv(name.c_str());
    }
    LaunchVariables(const LaunchVariables &) = delete;
    LaunchVariables &operator=(const LaunchVariables &) = delete;

private:
    std::vector<std::pair<std::string, std::string>> m_values;
};

std::unique_ptr<CliProcess> startLaunched(const std::vector<std::string> &arguments, int rank, int port)
{
    const LaunchVariables variables(rank, port);
    return std::make_unique<CliProcess>(arguments);
}

} // namespace

TEST(CliLaunched, TwoProcessesTrainOneRetrievalEncoderAndTheFirstSpeaks)
{
    if (const Phrase why = whyNoGroup("cpu"); !why.empty())
        GTEST_SKIP() << why.text();
    const TempDir dir;
    const SyntheticDataset data(dir.path(), 5, 10, 3);
    const std::string folder = dir / "study";
    NewStudy study;
    study.folder = folder;
    study.target = {data.target};
    study.openSet = {data.openSet};
    createStudy(study);
    SilentContext context;
    runScan(folder, {}, context);

    const std::vector<std::string> command{
        "retrieval",    folder,         "--train",  "--preset", "quick", "--backbone", "resnet10",
        "--small-stem", "--image-size", "32",       "--batch",  "8",     "--steps",    "2",
        "--precision",  "float32",      "--device", "cpu",      "--json"};
    const int port = test::freePort();
    const auto first = startLaunched(command, 0, port), second = startLaunched(command, 1, port);
    const CliResult spoken = first->finish(), silent = second->finish();
    ASSERT_EQ(spoken.code, 0) << spoken.err;
    ASSERT_EQ(silent.code, 0) << silent.err;
    EXPECT_EQ(spoken.json().at("steps"), 2);
    EXPECT_EQ(silent.out, "");
    EXPECT_EQ(readStudy(folder).status(Stage::Retrieval).state, StageState::Done);
    EXPECT_TRUE(fileExists(folder + "/runs/retrieval-target-001/encoder.safetensors"));
}

} // namespace coresift
