/// control.json in a run's folder: by it another process asks a running training to pause, to go on or to stop.
#pragma once

#include "core/base/job.h"

#include <atomic>
#include <chrono>

namespace coresift {

class ProcessGroup;

enum class RunWish { GoOn, Pause, Stop };

/// Asks whoever trains in this folder; the last wish counts. Throws Error when it cannot be written.
void askRun(const std::string &runFolder, RunWish wish);

/// What the training in this folder is asked now: to go on where there is no file, or none that can be read.
RunWish wishFor(const std::string &runFolder);

/// Forgets what an earlier sitting that was killed was asked: for whoever opens the run, before anybody knows that it
/// is in work. Throws Error when it cannot be removed.
void forgetWishes(const std::string &runFolder);

/// A training's job before its first step, while nobody but this looks at what the run is asked: cancelled also when
/// that is to stop.
class StoppableContext : public JobContext {
public:
    /// Both are kept by reference.
    StoppableContext(JobContext &job, const std::string &runFolder) : m_job(job), m_runFolder(runFolder) {}

    void report(const Progress &progress) override { m_job.report(progress); }
    void say(const Phrase &line) override { m_job.say(line); }
    bool isCancelled() const override; ///< reads the file now and then

private:
    JobContext &m_job;
    const std::string &m_runFolder;
    mutable std::atomic<bool> m_isStopped{false};
    mutable std::atomic<std::chrono::steady_clock::rep> m_lookedAt{0};
};

/// The side of the training: looks between steps at what it is asked, also before the first one. A wish is for one
/// sitting: it goes when this does. For one thread.
class RunControl {
public:
    /// Of a `group`, rank 0 is asked, a cancel of any counts, and all hear the same: wish() and shouldStop() are called
    /// by all.
    explicit RunControl(const std::string &runFolder, ProcessGroup *group = nullptr);
    ~RunControl();
    RunControl(const RunControl &) = delete;
    RunControl &operator=(const RunControl &) = delete;

    /// What is asked now. No file asks for nothing, and so does one that cannot be read, which is told to the context
    /// once.
    RunWish wish(JobContext &context);

    /// Waits as long as a pause is asked for and the job is not cancelled; true when the run is to stop. In a group
    /// that includes a cancel.
    bool shouldStop(JobContext &context);
    double secondsPaused() const { return m_secondsPaused; }

private:
    RunWish readFile(JobContext &context);
    RunWish waitOutPause(JobContext &context);

    std::string m_file;
    ProcessGroup *m_group;
    bool m_toldDamage = false;
    double m_secondsPaused = 0;
};

/// Seconds of work since it was made: pauses do not count.
class WorkClock {
public:
    explicit WorkClock(const RunControl &control) : m_control(control), m_pausedBefore(control.secondsPaused()) {}
    double seconds() const;

private:
    const RunControl &m_control;
    double m_pausedBefore;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace coresift
