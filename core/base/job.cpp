#include "core/base/job.h"

#include "core/base/text.h"

#include <utility>

namespace coresift {

namespace {

constexpr auto kReportInterval = std::chrono::milliseconds(100);
constexpr double kSecondsBeforeARate = 0.5; // an earlier rate says more about start-up than about the work

double secondsBetween(std::chrono::steady_clock::time_point from, std::chrono::steady_clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

std::string rateText(double perSecond)
{
    if (perSecond >= 10)
        return countText(static_cast<std::int64_t>(perSecond + 0.5));
    const auto tenths = static_cast<std::int64_t>(perSecond * 10 + 0.5);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

} // namespace

std::string Progress::summary() const
{
    std::string text = activity + " " + countText(done);
    if (total > 0)
        text += " of " + countText(total);
    text += " " + unit;
    if (perSecond > 0)
        text += ", " + rateText(perSecond) + " " + unit + "/s";
    if (secondsLeft >= 0)
        text += ", " + durationText(secondsLeft) + " left";
    if (!note.empty())
        text += ", " + note.text();
    return text;
}

void throwIfCancelled(const JobContext &context)
{
    if (context.isCancelled())
        throw Cancelled();
}

ProgressMeter::ProgressMeter(JobContext &context, std::string activity, std::int64_t total, std::string unit)
    : m_context(context), m_start(std::chrono::steady_clock::now())
{
    m_progress.activity = std::move(activity);
    m_progress.total = total;
    m_progress.unit = std::move(unit);
    m_context.report(m_progress);
    m_lastReport = m_start;
}

void ProgressMeter::advance(std::int64_t units, const Phrase &note)
{
    const std::lock_guard lock(m_mutex);
    m_progress.done += units;
    if (!note.empty())
        m_progress.note = note;
    if (std::chrono::steady_clock::now() - m_lastReport >= kReportInterval)
        reportLocked();
}

void ProgressMeter::skip(std::int64_t units)
{
    const std::lock_guard lock(m_mutex);
    m_progress.done += units;
    m_skipped += units;
}

void ProgressMeter::finish()
{
    const std::lock_guard lock(m_mutex);
    reportLocked();
}

void ProgressMeter::reportLocked()
{
    m_lastReport = std::chrono::steady_clock::now();
    const double seconds = secondsBetween(m_start, m_lastReport);
    const auto computed = static_cast<double>(m_progress.done - m_skipped);
    if (seconds >= kSecondsBeforeARate && computed > 0) {
        m_progress.perSecond = computed / seconds;
        if (m_progress.total > 0)
            m_progress.secondsLeft = static_cast<double>(m_progress.total - m_progress.done) / m_progress.perSecond;
    }
    m_context.report(m_progress);
}

} // namespace coresift
