#include "app/job_runner.h"

#include "widgets/words.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace coresift {

namespace {

constexpr auto kInterval = std::chrono::milliseconds(100);

} // namespace

/// Takes reports on the worker thread and passes them on, the newest ones only.
class JobRunner::Context : public JobContext {
public:
    explicit Context(JobRunner &runner) : m_runner(runner) {}

    void report(const Progress &progress) override
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        const bool complete = progress.total > 0 && progress.done >= progress.total;
        if (now - m_last < kInterval && !complete && progress.activity == m_activity)
            return;
        m_last = now;
        m_activity = progress.activity;
        Q_EMIT m_runner.progressed(progress); // queued: the receivers live on the GUI thread
    }

    void say(const Phrase &line) override { Q_EMIT m_runner.said(phraseWords(line)); }
    bool isCancelled() const override
    {
        std::unique_lock lock(m_pauseMutex);
        m_goOn.wait(lock, [this] { return !m_paused || m_cancelled; });
        return m_cancelled;
    }
    void cancel()
    {
        change([this] { m_cancelled = true; });
    }
    void setPaused(bool paused)
    {
        change([this, paused] { m_paused = paused; });
    }
    bool isPaused() const
    {
        const std::lock_guard lock(m_pauseMutex);
        return m_paused;
    }

private:
    template <class Change> void change(Change apply)
    {
        const std::lock_guard lock(m_pauseMutex);
        apply();
        m_goOn.notify_all();
    }

    JobRunner &m_runner;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last;
    std::string m_activity;
    mutable std::mutex m_pauseMutex;
    mutable std::condition_variable m_goOn;
    bool m_cancelled = false, m_paused = false;
};

JobRunner::JobRunner(QObject *parent) : QObject(parent) {}

JobRunner::~JobRunner()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void JobRunner::start(Work work)
{
    Q_ASSERT(!isRunning());
    m_context = std::make_shared<Context>(*this);
    // A thread a job: LibTorch lowers the OpenMP limit of threads it once worked on, FAISS would suffer in the next
    // job.
    m_thread = std::thread([this, work = std::move(work), context = m_context] {
        std::function<void()> announce;
        try {
            work(*context);
            announce = [this] { Q_EMIT finished(); };
        } catch (const Cancelled &) {
            announce = [this] { Q_EMIT cancelled(); };
        } catch (const std::bad_alloc &) {
            announce = [this] {
                Q_EMIT failed(tr("There is not enough memory for this. Take a smaller batch or image size."));
            };
        } catch (const std::exception &problem) {
            announce = [this, text = problemWords(problem)] { Q_EMIT failed(text); };
        } catch (...) {
            announce = [this] { Q_EMIT failed(tr("The job ended for an unknown reason.")); };
        }
        QMetaObject::invokeMethod(
            this, [this, announce] { end(announce); }, Qt::QueuedConnection);
    });
}

void JobRunner::cancel()
{
    if (m_context)
        m_context->cancel();
}

void JobRunner::setPaused(bool paused)
{
    if (m_context)
        m_context->setPaused(paused);
}

bool JobRunner::isPaused() const
{
    return m_context && m_context->isPaused();
}

void JobRunner::end(std::function<void()> announce)
{
    m_thread.join(); // it has nothing left to do
    m_context.reset();
    announce();
}

} // namespace coresift
