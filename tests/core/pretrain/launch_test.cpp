#include "core/pretrain/launch.h"

#include "tests/support/support.h"

#include <map>

namespace coresift {

using test::errorOf;

namespace {

using Variables = std::map<std::string, std::string>;

std::optional<LaunchPlace> placeIn(const Variables &variables)
{
    return launchPlace([&](const char *variable) {
        const auto found = variables.find(variable);
        return found == variables.end() ? std::string() : found->second;
    });
}

const Variables kTorchrun{
    {"RANK", "5"}, {"WORLD_SIZE", "8"}, {"LOCAL_RANK", "1"}, {"MASTER_ADDR", "node07"}, {"MASTER_PORT", "29501"}};
const Variables kSlurm{{"SLURM_PROCID", "3"},
                       {"SLURM_NTASKS", "4"},
                       {"SLURM_LOCALID", "1"},
                       {"SLURM_STEP_NODELIST", "gpu[07-08,12]"},
                       {"SLURM_JOB_ID", "70123"}};

Variables changed(Variables variables, const std::string &name, const std::string &value)
{
    variables[name] = value;
    return variables;
}

std::string slurmAddressOf(const std::string &nodes)
{
    return placeIn(changed(kSlurm, "SLURM_STEP_NODELIST", nodes))->address;
}

} // namespace

TEST(Launch, AProcessThatWasStartedAloneHasNoPlace)
{
    EXPECT_FALSE(placeIn({}));
    EXPECT_FALSE(placeIn({{"RANK", "0"}})); // anybody's variable
    EXPECT_FALSE(placeIn({{"RANK", "0"}, {"WORLD_SIZE", "1"}}));
}

TEST(Launch, TorchrunsVariablesAreRead)
{
    const auto place = placeIn(kTorchrun);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->rank, 5);
    EXPECT_EQ(place->size, 8);
    EXPECT_EQ(place->localRank, 1);
    EXPECT_EQ(place->address, "node07");
    EXPECT_EQ(place->port, 29501);
}

TEST(Launch, TorchrunMayWaitAtThePortItself)
{
    EXPECT_FALSE(placeIn(kTorchrun)->atLauncher);
    const auto place =
        placeIn(changed(changed(kTorchrun, "TORCHELASTIC_USE_AGENT_STORE", "True"), "TORCHELASTIC_RESTART_COUNT", "2"));
    EXPECT_TRUE(place->atLauncher);
    EXPECT_EQ(place->attempt, "2");
}

TEST(Launch, SlurmsVariablesAreRead)
{
    const auto place = placeIn(kSlurm);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->rank, 3);
    EXPECT_EQ(place->size, 4);
    EXPECT_EQ(place->localRank, 1);
    EXPECT_EQ(place->address, "gpu07");
    EXPECT_EQ(place->port, 20000 + 70123 % 12000);
    EXPECT_EQ(placeIn(changed(kSlurm, "SLURM_STEP_NUM_TASKS", "6"))->size, 6); // a step can be smaller than its job
}

TEST(Launch, TwoStepsOfOneJobMeetAtTwoPorts)
{
    EXPECT_NE(placeIn(changed(kSlurm, "SLURM_STEP_ID", "0"))->port,
              placeIn(changed(kSlurm, "SLURM_STEP_ID", "1"))->port);
}

TEST(Launch, TheFirstNodeOfAListIsWhereRankZeroIs)
{
    EXPECT_EQ(slurmAddressOf("node07"), "node07");
    EXPECT_EQ(slurmAddressOf("node07,node09"), "node07");
    EXPECT_EQ(slurmAddressOf("node[7,9-12]"), "node7");
    EXPECT_EQ(slurmAddressOf("rack[1-2]n[03-04].local,other"), "rack1n03.local");
}

TEST(Launch, SlurmWithoutAListOfNodesHasTheLaunchersAddress)
{
    Variables variables = changed(kSlurm, "SLURM_LAUNCH_NODE_IPADDR", "10.0.0.7");
    variables.erase("SLURM_STEP_NODELIST");
    EXPECT_EQ(placeIn(variables)->address, "10.0.0.7");
}

TEST(Launch, AnAddressThatTheUserNamesWinsOverSlurms)
{
    const auto place = placeIn(changed(changed(kSlurm, "MASTER_ADDR", "login1"), "MASTER_PORT", "4000"));
    EXPECT_EQ(place->address, "login1");
    EXPECT_EQ(place->port, 4000);
}

TEST(Launch, ASlurmJobsScriptIsAlone)
{
    Variables variables = kSlurm;
    variables.erase("SLURM_STEP_NODELIST"); // srun sets it, sbatch does not
    EXPECT_FALSE(placeIn(variables));
}

TEST(Launch, AVariableThatMakesNoSenseIsNamed)
{
    const std::vector<std::pair<std::string, std::string>> wrong{{"RANK", "8"},
                                                                 {"RANK", "-1"},
                                                                 {"RANK", "one"},
                                                                 {"WORLD_SIZE", "0"},
                                                                 {"WORLD_SIZE", "8x"},
                                                                 {"LOCAL_RANK", "8"},
                                                                 {"MASTER_PORT", "0"},
                                                                 {"MASTER_PORT", "65536"},
                                                                 {"MASTER_PORT", ""},
                                                                 {"MASTER_ADDR", ""},
                                                                 {"WORLD_SIZE", "99999999999999999999"}};
    for (const auto &[name, value] : wrong)
        EXPECT_NE(errorOf([&, &named = name, &given = value] { placeIn(changed(kTorchrun, named, given)); }).find(name),
                  std::string::npos)
            << name << "=" << value;
    for (const char *nodes : {"gpu[07", "[", ","})
        EXPECT_NE(errorOf([&] { slurmAddressOf(nodes); }).find("SLURM_STEP_NODELIST"), std::string::npos) << nodes;
}

} // namespace coresift
