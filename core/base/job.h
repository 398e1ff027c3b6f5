/// How long work talks to whoever started it: progress goes out, the wish to end comes in.
#pragma once

#include "core/base/phrase.h"

#include <chrono>
#include <cstdint>
#include <exception>
#include <mutex>
#include <string>

namespace coresift {

/// How far a long computation is. `total` 0 means that the end is not known yet.
struct Progress {
    std::string activity;    ///< what is being done, e.g. "Embedding open-set"
    std::int64_t done = 0;   ///< in units
    std::int64_t total = 0;  ///< in units
    std::string unit;        ///< e.g. "images"
    double perSecond = 0;    ///< units a second, smoothed; 0 when not known yet
    double secondsLeft = -1; ///< negative when not known yet
    Phrase note;             ///< one more figure worth showing, e.g. "loss 3.21"

    /// "Embedding 1,240 of 12,000 images, 310 images/s, 35 s left".
    std::string summary() const;
};

/// What a long computation needs from whoever started it: a place to say how far it is, a way to be told to end.
class JobContext {
public:
    virtual ~JobContext() = default;
    virtual void report(const Progress &progress) = 0; ///< any thread; cheap
    virtual void say(const Phrase &line) = 0;          ///< a line worth keeping: forecast, warning; any thread
    virtual bool isCancelled() const = 0;              ///< any thread; cheap
};

/// Thrown when the job was told to end. Not an Error: nothing went wrong.
class Cancelled : public std::exception {
public:
    const char *what() const noexcept override { return "cancelled"; }
};

void throwIfCancelled(const JobContext &context);

/// For callers that want neither progress nor cancelling.
class SilentContext : public JobContext {
public:
    void report(const Progress &) override {}
    void say(const Phrase &) override {}
    bool isCancelled() const override { return false; }
};

/// Counts units done, derives rate and time left, and reports at most ten times a second. Thread-safe.
class ProgressMeter {
public:
    ProgressMeter(JobContext &context, std::string activity, std::int64_t total, std::string unit);

    void advance(std::int64_t units = 1, const Phrase &note = {});
    void skip(std::int64_t units); ///< units that were done before: counted, but not in the rate
    void finish();                 ///< reports the last state whatever the time

private:
    void reportLocked();

    JobContext &m_context;
    std::mutex m_mutex;
    Progress m_progress;
    std::int64_t m_skipped = 0;
    std::chrono::steady_clock::time_point m_start, m_lastReport;
};

} // namespace coresift
