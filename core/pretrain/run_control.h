/// control.json in a run's folder: by it another process asks a running training to pause, to go on or to stop.
#pragma once

#include "core/base/job.h"

namespace coresift {

enum class RunWish { GoOn, Pause, Stop };

/// Asks whoever trains in this folder; the last wish counts. Throws Error when it cannot be written.
void askRun(const std::string &runFolder, RunWish wish);

/// The side of the training: looks between steps at what it is asked. For one thread.
class RunControl {
public:
    /// Wishes of an earlier sitting are forgotten. Throws Error when they cannot be removed.
    explicit RunControl(const std::string &runFolder);

    /// What is asked now. No file asks for nothing, and so does one that cannot be read, which is told to the context
    /// once.
    RunWish wish(JobContext &context);

    /// Waits as long as a pause is asked for and the job is not cancelled; true when the run is to stop.
    bool shouldStop(JobContext &context);

private:
    std::string m_file;
    bool m_toldDamage = false;
};

} // namespace coresift
