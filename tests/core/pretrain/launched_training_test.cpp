/// Training in two real processes that meet at the loopback address: this program runs itself, as a launcher would.
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/encoder/encoder.h"
#include "core/encoder/safetensors.h"
#include "core/pretrain/process_group.h"
#include "tests/core/pretrain/child_environment.h"
#include "tests/core/pretrain/sitting.h"
#include "tests/support/free_port.h"

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coresift {

using nlohmann::json;
using test::MadePictures;
using test::TempDir;
using test::tinyTraining;

namespace {

constexpr const char *kTaskVariable = "CORESIFT_TEST_TASK"; // the child's, as JSON

/// What a process is to train.
struct LaunchedTask {
    std::string method = "simclr", augmentOn = "cpu";
    std::string folder;  ///< of the run
    std::string outcome; ///< file that it writes, with its rank behind
    std::int64_t images = 12;
    int batch = 12, accumulate = 1, epochs = 3;
    int cancelAt = 0, dieAt = 0; ///< step at which rank 1 does; 0: never

    TrainOptions options() const
    {
        TrainOptions options = tinyTraining(batch, epochs);
        options.method.method = method;
        options.augmentOn = augmentOn;
        options.method.projectorHidden = 32;
        options.method.projectorOut = 16;
        options.optimiser.accumulate = accumulate;
        options.learningRate = 1e-5; // moves the losses by a part in forty; more would multiply rounding errors
        return options;
    }
};

json taskToJson(const LaunchedTask &task)
{
    return {{"method", task.method},      {"folder", task.folder},     {"outcome", task.outcome},
            {"images", task.images},      {"batch", task.batch},       {"accumulate", task.accumulate},
            {"epochs", task.epochs},      {"cancelAt", task.cancelAt}, {"dieAt", task.dieAt},
            {"augmentOn", task.augmentOn}};
}

LaunchedTask taskFromJson(const json &content)
{
    LaunchedTask task;
    task.method = content.at("method");
    task.folder = content.at("folder");
    task.outcome = content.at("outcome");
    task.images = content.at("images");
    task.batch = content.at("batch");
    task.accumulate = content.at("accumulate");
    task.epochs = content.at("epochs");
    task.cancelAt = content.at("cancelAt");
    task.dieAt = content.at("dieAt");
    task.augmentOn = content.at("augmentOn");
    return task;
}

/// Losses of the steps, and how it ended: "done", "cancelled" or an Error's message.
json trainTask(const LaunchedTask &task, ProcessGroup *group)
{
    const bool isSecond = group != nullptr && group->rank() == 1;
    test::RecordingJobContext context;
    json losses = json::array();
    TrainRun run;
    run.folder = task.folder;
    run.group = group;
    run.observe = [&](const StepMetrics &metrics) {
        losses.push_back(metrics.loss);
        if (isSecond && metrics.step == task.cancelAt)
            context.cancel();
        if (isSecond && metrics.step == task.dieAt)
            std::_Exit(1);
    };
    MadePictures views(task.images);
    std::string end = "done";
    try {
        train(views, task.options(), run, context);
    } catch (const Cancelled &) {
        end = "cancelled";
    } catch (const Error &error) {
        end = error.what();
    }
    return {{"losses", losses}, {"end", end}};
}

std::vector<std::string> launchedEnvironment(const LaunchedTask &task, int rank, int port)
{
    std::vector<std::string> variables{"RANK=" + std::to_string(rank),
                                       "WORLD_SIZE=2",
                                       "MASTER_ADDR=127.0.0.1",
                                       "LOCAL_RANK=" + std::to_string(rank),
                                       "MASTER_PORT=" + std::to_string(port),
                                       "OMP_NUM_THREADS=1",
                                       kTaskVariable + ("=" + taskToJson(task).dump())};
    const std::vector<std::string> own = test::childEnvironment();
    variables.insert(variables.end(), own.begin(), own.end());
    return variables;
}

pid_t startProcess(const LaunchedTask &task, int rank, int port)
{
    std::vector<std::string> arguments{"/proc/self/exe", "--gtest_filter=LaunchedProcess.DISABLED_TrainsItsShare",
                                       "--gtest_also_run_disabled_tests"};
    std::vector<std::string> variables = launchedEnvironment(task, rank, port);
    const auto pointers = [](std::vector<std::string> &texts) {
        std::vector<char *> all;
        for (std::string &text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    };
    pid_t process = -1;
    EXPECT_EQ(::posix_spawn(&process, arguments[0].c_str(), nullptr, nullptr, pointers(arguments).data(),
                            pointers(variables).data()),
              0);
    return process;
}

/// What the two processes wrote; null for one that wrote nothing.
std::vector<json> trainInTwoProcesses(const LaunchedTask &task)
{
    const int port = test::freePort();
    std::vector<pid_t> processes;
    for (int rank = 0; rank < 2; ++rank)
        processes.push_back(startProcess(task, rank, port));
    std::vector<json> outcomes;
    for (int rank = 0; rank < 2; ++rank) {
        ::waitpid(processes[static_cast<std::size_t>(rank)], nullptr, 0);
        const std::string file = task.outcome + std::to_string(rank);
        outcomes.push_back(fileExists(file) ? json::parse(readTextFile(file)) : json());
    }
    return outcomes;
}

class LaunchedTraining : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (const Phrase why = whyNoGroup("cpu"); !why.empty())
            GTEST_SKIP() << why.text();
    }

    LaunchedTask task(const std::string &method)
    {
        LaunchedTask task;
        task.method = method;
        task.folder = m_together.path();
        task.outcome = m_outcomes / "rank";
        return task;
    }

    /// Two processes and one of the same batch: the same losses, and nearly the same encoder.
    void expectSameAsAlone(const LaunchedTask &together)
    {
        LaunchedTask alone = together;
        alone.folder = m_alone.path();
        const json expected = trainTask(alone, nullptr);
        const std::vector<json> outcomes = trainInTwoProcesses(together);
        ASSERT_EQ(expected.at("end"), "done");
        const auto losses = expected.at("losses").get<std::vector<double>>();
        for (const json &outcome : outcomes) {
            ASSERT_EQ(outcome.value("end", "nothing was written"), "done");
            const auto found = outcome.at("losses").get<std::vector<double>>();
            ASSERT_EQ(found.size(), losses.size());
            for (std::size_t step = 0; step < losses.size(); ++step)
                EXPECT_NEAR(found[step], losses[step], 1e-5 * losses[step]) << step;
        }
        EXPECT_EQ(outcomes[0].at("losses"), outcomes[1].at("losses"));
        const auto theirs = readSafeTensors(m_together / "encoder.safetensors").tensors;
        for (const auto &[name, ours] : readSafeTensors(m_alone / "encoder.safetensors").tensors)
            EXPECT_TRUE(torch::allclose(theirs.at(name).to(torch::kFloat), ours.to(torch::kFloat), 1e-3, 1e-5)) << name;
    }

    TempDir m_together, m_alone, m_outcomes;
};

} // namespace

/// A child of the tests below.
TEST(LaunchedProcess, DISABLED_TrainsItsShare)
{
    const char *const content = std::getenv(kTaskVariable);
    ASSERT_NE(content, nullptr);
    const LaunchedTask task = taskFromJson(json::parse(content));
    const auto group = joinLaunchedGroup({"cpu", "float32"});
    ASSERT_NE(group, nullptr);
    const json outcome = trainTask(task, group.get());
    writeFileAtomically(task.outcome + std::to_string(group->rank()), outcome.dump());
}

TEST_F(LaunchedTraining, TwoProcessesTakeTheStepsOfOneWithTheirBatch)
{
    expectSameAsAlone(task("simclr"));
}

TEST_F(LaunchedTraining, NormsInTheHeadAndATwinSeeTheWholeBatchToo)
{
    expectSameAsAlone(task("byol"));
}

TEST_F(LaunchedTraining, ViewsMadeOnTheDeviceAreThoseOfTheShare)
{
    LaunchedTask onDevice = task("simclr");
    onDevice.augmentOn = "device";
    expectSameAsAlone(onDevice);
}

TEST_F(LaunchedTraining, SharesMayDifferAndStepsHavePartsAndLastBatchesMayBeShort)
{
    LaunchedTask uneven = task("simclr");
    uneven.images = 21; // steps of 14 in parts of 7, and of 7
    uneven.batch = 7;
    uneven.accumulate = 2;
    uneven.epochs = 2;
    expectSameAsAlone(uneven);
}

TEST_F(LaunchedTraining, ACancelOfOneEndsAllWithACheckpoint)
{
    LaunchedTask cancelled = task("simclr");
    cancelled.cancelAt = 2;
    for (const json &outcome : trainInTwoProcesses(cancelled)) {
        EXPECT_EQ(outcome.value("end", ""), "cancelled");
        EXPECT_EQ(outcome.at("losses").size(), 2U);
    }
    EXPECT_EQ(readSafeTensors(m_together / "last.safetensors").metadata.at("step"), "2");
}

TEST_F(LaunchedTraining, AProcessThatDiesEndsTheOthers)
{
    LaunchedTask dying = task("simclr");
    dying.dieAt = 2;
    const std::vector<json> outcomes = trainInTwoProcesses(dying);
    EXPECT_TRUE(outcomes[1].is_null());
    EXPECT_NE(outcomes[0].value("end", "").find("lost each other"), std::string::npos) << outcomes[0];
}

/// Where this build cannot, it says why.
TEST(LaunchedGroup, SaysWhatIsMissing)
{
    const std::string onCpus = whyNoGroup("cpu").text(), onGpus = whyNoGroup("cuda").text();
    EXPECT_TRUE(onCpus.empty() || onCpus.find("Gloo") != std::string::npos);
    EXPECT_TRUE(onGpus.empty() || onGpus.find("NCCL") != std::string::npos);
    EXPECT_EQ(joinLaunchedGroup({"cpu", "float32"}), nullptr); // these tests are started alone
}

} // namespace coresift
