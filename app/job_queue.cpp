#include "app/job_queue.h"

#include "widgets/words.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::size_t kMostListed = 200;

} // namespace

JobQueue::JobQueue(QObject *parent) : QObject(parent)
{
    connect(&m_runner, &JobRunner::progressed, this, [this](const Progress &progress) {
        info(m_running).detail = progressWords(progress);
        Q_EMIT progressed(progress);
        Q_EMIT changed();
    });
    connect(&m_runner, &JobRunner::said, this, &JobQueue::said);
    connect(&m_runner, &JobRunner::finished, this,
            [this] { end(tr("%1: finished").arg(info(m_running).title), Outcome::Finished); });
    connect(&m_runner, &JobRunner::cancelled, this, [this] {
        end(tr("%1: cancelled. What was finished is kept.").arg(info(m_running).title), Outcome::Cancelled);
    });
    connect(&m_runner, &JobRunner::failed, this, [this](const QString &message) {
        end(QStringLiteral("%1: %2").arg(info(m_running).title, message), Outcome::Failed);
    });
}

int JobQueue::add(const QString &title, JobRunner::Work work)
{
    m_jobs.push_back({++m_lastId, title, JobState::Waiting, {}});
    m_waiting.push_back({m_lastId, std::move(work)});
    Q_EMIT changed();
    const int id = m_lastId;
    if (!m_runner.isRunning())
        startNext();
    return id;
}

JobInfo &JobQueue::info(int id)
{
    return *std::find_if(m_jobs.begin(), m_jobs.end(), [&](const JobInfo &job) { return job.id == id; });
}

void JobQueue::startNext()
{
    if (m_waiting.empty())
        return;
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = next.id;
    m_dropOthers = false;
    info(m_running).state = JobState::Running;
    m_runner.start(std::move(next.work));
    Q_EMIT started(m_running, info(m_running).title);
    Q_EMIT changed();
}

void JobQueue::end(const QString &message, Outcome outcome)
{
    JobInfo &job = info(m_running);
    job.state = outcome == Outcome::Finished    ? JobState::Finished
                : outcome == Outcome::Cancelled ? JobState::Cancelled
                                                : JobState::Failed;
    job.detail = message;
    if (outcome == Outcome::Failed || m_dropOthers) // what waits may need what has failed
        dropWaiting();
    if (m_jobs.size() > kMostListed && m_jobs.front().isEnded())
        m_jobs.erase(m_jobs.begin());
    Q_EMIT ended(std::exchange(m_running, 0), message, outcome);
    Q_EMIT changed();
    if (!m_runner.isRunning()) // a receiver may have added one
        startNext();
}

void JobQueue::dropWaiting()
{
    for (const Waiting &job : m_waiting) {
        info(job.id).state = JobState::Cancelled;
        info(job.id).detail = tr("not started");
    }
    m_waiting.clear();
}

void JobQueue::cancelAll()
{
    dropWaiting();
    m_dropOthers = true;
    cancel(m_running);
}

void JobQueue::cancel(int id)
{
    if (id == m_running && m_runner.isRunning()) {
        info(id).state = JobState::Cancelling;
        m_runner.cancel();
        Q_EMIT cancelling();
    }
    const auto waiting =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &job) { return job.id == id; });
    if (waiting != m_waiting.end()) {
        m_waiting.erase(waiting);
        info(id).state = JobState::Cancelled;
        info(id).detail = tr("not started");
    }
    Q_EMIT changed();
}

void JobQueue::setPaused(bool paused)
{
    if (!m_runner.isRunning() || info(m_running).state == JobState::Cancelling)
        return;
    m_runner.setPaused(paused);
    info(m_running).state = paused ? JobState::Paused : JobState::Running;
    Q_EMIT changed();
}

void JobQueue::move(int id, int by)
{
    const auto from =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &job) { return job.id == id; });
    if (from == m_waiting.end())
        return;
    const auto place = from - m_waiting.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(place + by, 0, static_cast<std::ptrdiff_t>(m_waiting.size()) - 1);
    const auto firstListed = m_jobs.end() - static_cast<std::ptrdiff_t>(m_waiting.size()); // the same order there
    const auto moveIn = [&](auto first) {
        if (wanted < place)
            std::rotate(first + wanted, first + place, first + place + 1);
        else
            std::rotate(first + place, first + place + 1, first + wanted + 1);
    };
    moveIn(m_waiting.begin());
    moveIn(firstListed);
    Q_EMIT changed();
}

void JobQueue::forgetEnded()
{
    m_jobs.erase(std::remove_if(m_jobs.begin(), m_jobs.end(), [](const JobInfo &job) { return job.isEnded(); }),
                 m_jobs.end());
    Q_EMIT changed();
}

} // namespace coresift
