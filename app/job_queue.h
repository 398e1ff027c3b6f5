/// Jobs one behind the other: added, paused, cancelled, put in another order; what ended stays listed.
#pragma once

#include "app/job_runner.h"
#include "widgets/job_model.h"

#include <deque>

namespace coresift {

class JobQueue : public QObject {
    Q_OBJECT

public:
    enum class Outcome { Finished, Cancelled, Failed };

    explicit JobQueue(QObject *parent = nullptr);

    int add(const QString &title, JobRunner::Work work); ///< starts it when nothing runs; returns its number
    int nextId() const { return m_lastId + 1; }          ///< what add() will return
    void cancelAll();                                    ///< the running one, and those that wait are dropped
    void cancel(int id);                                 ///< one that runs or waits; the others go on
    void setPaused(bool paused); ///< the running one stands still at its next step; it keeps its memory
    bool isPaused() const { return m_runner.isPaused(); }
    void move(int id, int by); ///< one that waits, among those that wait
    void forgetEnded();
    bool isRunning() const { return m_runner.isRunning(); }
    bool isBusy() const { return m_runner.isRunning() || !m_waiting.empty(); }
    const std::vector<JobInfo> &jobs() const { return m_jobs; } ///< ended, running, waiting

Q_SIGNALS:
    void started(int id, const QString &title);
    void progressed(const Progress &progress);
    void said(const QString &line);
    void cancelling();
    void ended(int id, const QString &message, coresift::JobQueue::Outcome outcome); ///< the next starts behind it
    void changed();                                                                  ///< jobs() is another

private:
    struct Waiting {
        int id = 0;
        JobRunner::Work work;
    };
    JobInfo &info(int id);
    void startNext();
    void end(const QString &message, Outcome outcome);
    void dropWaiting();

    std::vector<JobInfo> m_jobs;
    std::deque<Waiting> m_waiting;
    int m_running = 0; ///< number of the running one
    int m_lastId = 0;
    bool m_dropOthers = false; ///< when the running one was cancelled
    JobRunner m_runner;        ///< last: its thread uses the others
};

} // namespace coresift
