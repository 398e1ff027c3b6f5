#include "core/base/file.h"
#include "tests/core/pretrain/child_environment.h"
#include "tests/core/pretrain/sitting.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coresift {

using test::MadeViews;
using test::Sitting;
using test::stepOfCheckpoint;
using test::tinyTraining;

namespace {

constexpr const char *kFolderVariable = "CORESIFT_KILLED_RUN", *kMomentVariable = "CORESIFT_KILLED_AT";

/// Four epochs of two steps, a checkpoint behind each.
TrainOptions optionsOfKilledRun()
{
    TrainOptions options = tinyTraining(4, 4);
    options.checkpointEvery = 1;
    return options;
}

void killMyself(int /*signal*/ = 0)
{
    ::kill(::getpid(), SIGKILL);
}

/// The write that reaches the limit is the last thing that this process does.
void killMyselfWhileWriting()
{
    std::signal(SIGXFSZ, killMyself);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 1 << 20; // bytes, less than a checkpoint has
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// This program again, to train in `folder` until `moment`: a new process, since a copy of one with LibTorch's threads
/// would wait for threads that it does not have. Returns the signal that ended it.
int signalOfChild(const std::string &folder, const std::string &moment)
{
    std::vector<std::string> words{"train", "--gtest_filter=TrainKilled.DISABLED_TheChildOfTheTest",
                                   "--gtest_also_run_disabled_tests", "--gtest_brief=1"};
    std::vector<std::string> settings = test::childEnvironment();
    settings.push_back(std::string(kFolderVariable) + "=" + folder);
    settings.push_back(std::string(kMomentVariable) + "=" + moment);
    std::vector<char *> arguments, environment;
    for (std::string &word : words)
        arguments.push_back(word.data());
    for (std::string &setting : settings)
        environment.push_back(setting.data());
    arguments.push_back(nullptr);
    environment.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::execve("/proc/self/exe", arguments.data(), environment.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

/// Run by ARunGoesOnBitForBitHoweverItWasKilled alone, in processes of their own.
TEST(TrainKilled, DISABLED_TheChildOfTheTest)
{
    const char *folder = std::getenv(kFolderVariable), *moment = std::getenv(kMomentVariable);
    ASSERT_TRUE(folder != nullptr && moment != nullptr);
    std::istringstream in(moment);
    std::string doing;
    std::int64_t step = 0;
    in >> doing >> step;
    TrainRun run;
    run.folder = folder;
    run.observe = [&](const StepMetrics &metrics) {
        if (metrics.step == step)
            doing == "writing" ? killMyselfWhileWriting() : killMyself();
    };
    MadeViews views(8);
    SilentContext context;
    train(views, optionsOfKilledRun(), run, context);
}

TEST(TrainKilled, ARunGoesOnBitForBitHoweverItWasKilled)
{
    Sitting whole, killed;
    whole.train(8, optionsOfKilledRun());
    const std::pair<const char *, std::int64_t> kills[] = {
        {"training 1", 0}, {"training 3", 2}, {"writing 4", 2}, {"training 7", 6}};
    for (const auto &[moment, checkpoint] : kills) {
        ASSERT_EQ(signalOfChild(killed.dir.path(), moment), SIGKILL) << moment;
        if (checkpoint > 0) {
            EXPECT_EQ(stepOfCheckpoint(killed.checkpoint()), checkpoint) << moment;
        } else {
            EXPECT_FALSE(fileExists(killed.checkpoint())) << moment;
        }
    }
    EXPECT_EQ(killed.train(8, optionsOfKilledRun()).resumedAt, 6);
    std::vector<double> losses;
    for (const StepMetrics &metrics : readMetrics(killed.dir / "metrics.csv"))
        losses.push_back(metrics.loss);
    EXPECT_EQ(losses, whole.losses());
    EXPECT_EQ(readTextFile(killed.encoder()), readTextFile(whole.encoder()));
    for (const auto &entry : std::filesystem::directory_iterator(killed.dir.path()))
        EXPECT_NE(entry.path().extension().string(), ".tmp") << entry.path();
}

} // namespace coresift
