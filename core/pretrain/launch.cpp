#include "core/pretrain/launch.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace coresift {

namespace {

constexpr int kHighestPort = 65535;
constexpr int kMostProcesses = 1 << 20;
// Steps of Slurm meet below the ports that Linux gives out by itself (from 32768).
constexpr int kFirstSlurmPort = 20000, kSlurmPorts = 12000;

[[noreturn]] void throwBadLaunch(const char *variable, const std::string &value)
{
    throw Error(
        ErrorKind::InvalidInput,
        {CORESIFT_TEXT("Phrases", "the launcher's variable %1 makes no sense: “%2”. Start the program by torchrun "
                                  "or srun, or unset the launcher's variables to train in one process"),
         {variable, showPath(value)}});
}

/// From `low` to `high`.
int launchNumber(const Environment &environment, const char *variable, int low, int high)
{
    const std::string text = environment(variable);
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || number < low || number > high)
        throwBadLaunch(variable, text);
    return number;
}

bool isSet(const Environment &environment, const char *variable)
{
    return !environment(variable).empty();
}

/// The first of "node07,node09", "node[07-12,20],other3" or "rack[1-2]n[3-4]".
std::string firstNode(const std::string &nodes)
{
    std::string first;
    for (std::size_t i = 0; i < nodes.size() && nodes[i] != ','; ++i) {
        if (nodes[i] != '[') {
            first += nodes[i];
            continue;
        }
        const std::size_t end = nodes.find(']', i);
        if (end == std::string::npos)
            return {};
        const std::string range = nodes.substr(i + 1, end - i - 1);
        first += range.substr(0, range.find_first_of("-,"));
        i = end;
    }
    return first;
}

std::string slurmAddress(const Environment &environment)
{
    const std::string nodes = environment("SLURM_STEP_NODELIST");
    if (nodes.empty())
        return environment("SLURM_LAUNCH_NODE_IPADDR");
    std::string first = firstNode(nodes);
    if (first.empty())
        throwBadLaunch("SLURM_STEP_NODELIST", nodes);
    return first;
}

int slurmPort(const Environment &environment)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    std::int64_t number = launchNumber(environment, "SLURM_JOB_ID", 0, kMost);
    if (isSet(environment, "SLURM_STEP_ID"))
        number += launchNumber(environment, "SLURM_STEP_ID", 0, kMost);
    return kFirstSlurmPort + static_cast<int>(number % kSlurmPorts);
}

/// Rank, size and rank on the machine by the variables of these names.
LaunchPlace placeBy(const Environment &environment, const char *rank, const char *size, const char *localRank)
{
    LaunchPlace place;
    place.size = launchNumber(environment, size, 1, kMostProcesses);
    place.rank = launchNumber(environment, rank, 0, place.size - 1);
    if (isSet(environment, localRank))
        place.localRank = launchNumber(environment, localRank, 0, place.size - 1);
    return place;
}

LaunchPlace torchrunPlace(const Environment &environment)
{
    LaunchPlace place = placeBy(environment, "RANK", "WORLD_SIZE", "LOCAL_RANK");
    place.address = environment("MASTER_ADDR");
    if (place.size > 1 && place.address.empty())
        throwBadLaunch("MASTER_ADDR", place.address);
    if (place.size > 1)
        place.port = launchNumber(environment, "MASTER_PORT", 1, kHighestPort);
    place.atLauncher = environment("TORCHELASTIC_USE_AGENT_STORE") == "True"; // as PyTorch's own rendezvous reads it
    place.attempt = environment("TORCHELASTIC_RESTART_COUNT");
    return place;
}

LaunchPlace slurmPlace(const Environment &environment)
{
    const char *const size = isSet(environment, "SLURM_STEP_NUM_TASKS") ? "SLURM_STEP_NUM_TASKS" : "SLURM_NTASKS";
    LaunchPlace place = placeBy(environment, "SLURM_PROCID", size, "SLURM_LOCALID");
    if (place.size == 1)
        return place;
    place.address = isSet(environment, "MASTER_ADDR") ? environment("MASTER_ADDR") : slurmAddress(environment);
    place.port = isSet(environment, "MASTER_PORT") ? launchNumber(environment, "MASTER_PORT", 1, kHighestPort)
                                                   : slurmPort(environment);
    return place;
}

/// A job's script has most of Slurm's variables too, and is alone.
bool isSlurmStep(const Environment &environment)
{
    return isSet(environment, "SLURM_PROCID") &&
           (isSet(environment, "SLURM_STEP_NODELIST") || isSet(environment, "SLURM_LAUNCH_NODE_IPADDR"));
}

} // namespace

std::optional<LaunchPlace> launchPlace(const Environment &environment)
{
    LaunchPlace place;
    if (isSet(environment, "RANK") && isSet(environment, "WORLD_SIZE"))
        place = torchrunPlace(environment);
    else if (isSlurmStep(environment))
        place = slurmPlace(environment);
    if (place.size == 1)
        return std::nullopt;
    return place;
}

} // namespace coresift
