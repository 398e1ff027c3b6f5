// Help, usage errors, exit codes and streams.
#include "tests/cli/cli_process.h"

namespace coresift {

using test::CliResult;
using test::runCliEach;
using test::TempDir;

namespace {

using Command = std::vector<std::string>;

std::string lineOf(const Command &command)
{
    std::string line;
    for (const std::string &word : command)
        line += word + " ";
    return line;
}

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// A command, and what its message has to say.
struct Complaint {
    Command command;
    std::string message;
};

void expectComplaints(const std::vector<Complaint> &complaints, int code)
{
    std::vector<Command> commands;
    for (const Complaint &complaint : complaints)
        commands.push_back(complaint.command);
    const std::vector<CliResult> results = runCliEach(commands);
    for (std::size_t i = 0; i < results.size(); ++i) {
        SCOPED_TRACE(lineOf(commands[i]));
        EXPECT_EQ(results[i].code, code);
        EXPECT_TRUE(holds(results[i].err, complaints[i].message)) << results[i].err;
        EXPECT_TRUE(holds(results[i].err, "coresift-cli: ")) << results[i].err;
        EXPECT_EQ(results[i].out, "");
    }
}

} // namespace

TEST(CliManners, HelpIsEverywhere)
{
    const std::vector<Command> commands{{},
                                        {"study"},
                                        {"study", "create"},
                                        {"study", "relocate"},
                                        {"scan"},
                                        {"retrieval"},
                                        {"embed"},
                                        {"map"},
                                        {"select"},
                                        {"export"},
                                        {"metadata"},
                                        {"pretrain"},
                                        {"evaluate"},
                                        {"status"},
                                        {"run"},
                                        {"select-features"},
                                        {"duplicates"},
                                        {"runs"},
                                        {"report"},
                                        {"dataset"},
                                        {"compare"},
                                        {"compare-selectors"}};
    std::vector<Command> asked = commands;
    for (Command &command : asked)
        command.push_back("--help");
    const std::vector<CliResult> results = runCliEach(asked);
    for (std::size_t i = 0; i < results.size(); ++i) {
        EXPECT_EQ(results[i].code, 0) << lineOf(asked[i]);
        EXPECT_TRUE(holds(results[i].out, "Usage: coresift-cli")) << lineOf(asked[i]);
        EXPECT_FALSE(holds(results[i].out, "{false}")) << lineOf(asked[i]);
        EXPECT_EQ(results[i].err, "") << lineOf(asked[i]);
    }
    for (const Command &command : commands) // the program's own help names them all
        if (!command.empty()) {
            EXPECT_TRUE(holds(results[0].out, "\n  " + command[0] + " ")) << command[0];
        }
}

TEST(CliManners, HelpTellsAListInOneWordFromSeveralWords)
{
    const std::string help = test::runCli({"compare", "--help"}).out;
    EXPECT_TRUE(holds(help, "--tasks TEXT,...:{knn,")) << help;
    EXPECT_TRUE(holds(help, "--encoder TEXT ... ")) << help;
}

TEST(CliManners, UsageErrorsExitWithTwo)
{
    expectComplaints(
        {
            {{}, "subcommand is required"},
            {{"frobnicate"}, "there is no command “frobnicate”"},
            {{"selct", "x"}, "did you mean “select”?"},
            {{"--no-such-option"}, "--help"},
            {{"select"}, "See “coresift-cli select --help”"},
            {{"status", "a", "b"}, "not expected"},
            {{"study", "create", "s", "--target", "t"}, "--open-set is required"},
            {{"select-features", "--open-set", "o.npy", "--out", "s.csv"}, "one of --centroids and --target"},
            {{"select-features", "--open-set", "o", "--target", "t", "--out", "s", "--budget", "ten"}, "--budget"},
            {{"select-features", "--open-set", "o", "--target", "t", "--out", "s", "--budget", "5", "--patience", "0"},
             "--patience: "},
            {{"select-features", "--open-set", "o", "--target", "t", "--out", "s"}, "--budget: Give a budget"},
            {{"retrieval", "s", "--load", "f", "--mean", "0,0"}, "--mean"},
        },
        2);
}

TEST(CliManners, FailuresExitWithOneAndNameTheFile)
{
    const TempDir dir;
    expectComplaints(
        {
            {{"status", dir / "nowhere"}, "nowhere: is not a study"},
            {{"embed", dir.path()}, "study create"},
            {{"study", "create", dir / "s", "--target", dir / "none", "--open-set", dir.path()}, "/none"},
            {{"run", "--study", dir / "s", "--target", dir / "none", "--open-set", dir / "none2"}, "/none"},
            {{"select-features", "--open-set", dir / "o.npy", "--centroids", dir / "c.npy", "--budget", "5", "--out",
              dir / "s.csv"},
             "o.npy"},
        },
        1);
}

TEST(CliManners, VersionIsPrinted)
{
    const CliResult result = test::runCli({"--version"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out.rfind("coresift-cli ", 0), 0U);
}

} // namespace coresift
