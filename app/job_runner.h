/// Runs long core functions one at a time, each on a worker thread of its own, and tells the GUI thread how they go.
#pragma once

#include "core/base/job.h"

#include <QObject>
#include <functional>
#include <memory>
#include <thread>

namespace coresift {

class JobRunner : public QObject {
    Q_OBJECT

public:
    /// What a job does. Runs on the worker thread with snapshots of its inputs; throws Error or Cancelled like core
    /// does.
    using Work = std::function<void(JobContext &)>;

    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override; ///< cancels and waits: let a running job end before, so that the window does not block

    bool isRunning() const { return m_context != nullptr; }
    void start(Work work); ///< only while none is running
    void cancel();         ///< returns at once; ends a pause too
    /// The job stands still where it next asks whether it is cancelled; what it holds stays in memory.
    void setPaused(bool paused);
    bool isPaused() const;

Q_SIGNALS:
    void progressed(const Progress &progress); ///< at most every 100 ms
    void said(const QString &line);
    /// Exactly one of these ends a job. isRunning() is false then, so that the next one may be started.
    void finished();
    void failed(const QString &message);
    void cancelled();

private:
    class Context;
    void end(std::function<void()> announce);

    std::shared_ptr<Context> m_context; ///< of the running job
    std::thread m_thread;
};

} // namespace coresift
