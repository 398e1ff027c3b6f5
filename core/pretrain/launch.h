/// Who a process is among those that a launcher started together. Private to pretraining.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace coresift {

struct LaunchPlace {
    int rank = 0, size = 1;  ///< of this process, from 0; of all
    int localRank = 0;       ///< among those on its machine, from 0
    std::string address;     ///< of the machine of rank 0
    int port = 0;            ///< at which rank 0 waits for the others
    bool atLauncher = false; ///< it is torchrun that waits there, for all of them
    std::string attempt;     ///< of torchrun, which starts processes again that fail
};

/// The value of an environment variable; empty when it is not set.
using Environment = std::function<std::string(const char *variable)>;

/// torchrun's variables (RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR, MASTER_PORT), else those of a step of Slurm's srun
/// (SLURM_PROCID, SLURM_STEP_NUM_TASKS or SLURM_NTASKS, SLURM_LOCALID; the first node of SLURM_STEP_NODELIST, else
/// SLURM_LAUNCH_NODE_IPADDR; a port by the job's and the step's numbers), where MASTER_ADDR and MASTER_PORT count too.
/// None for a process that was started alone. Throws Error (InvalidInput) that names the variable that makes no sense.
std::optional<LaunchPlace> launchPlace(const Environment &environment);

} // namespace coresift
