#include "app/job_runner.h"

#include "widgets/words.h"

#include <atomic>
#include <chrono>
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
    bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    JobRunner &m_runner;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last;
    std::string m_activity;
    std::atomic<bool> m_cancelled{false};
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

void JobRunner::end(std::function<void()> announce)
{
    m_thread.join(); // it has nothing left to do
    m_context.reset();
    announce();
}

} // namespace coresift
