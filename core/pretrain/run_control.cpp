#include "core/pretrain/run_control.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/pretrain/process_group.h"

#include <cerrno>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <thread>

namespace coresift {

using nlohmann::json;

namespace {

constexpr int kControlVersion = 1;
constexpr const char *kControlFormat = "coresift-run-control";
constexpr std::uint64_t kLargestControl = 4096; // bytes; ours has less than a hundred
constexpr std::chrono::milliseconds kControlPoll(200);
constexpr const char *kWishNames[] = {"resume", "pause", "stop"}; // in the order of RunWish

std::string controlFile(const std::string &runFolder)
{
    return runFolder + "/control.json";
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

[[noreturn]] void throwNoControl(const std::string &file)
{
    throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "does not say pause, resume or stop as it should"), file);
}

RunWish readWish(const std::string &file)
{
    try {
        const json content = json::parse(readTextFile(file, kLargestControl));
        if (content.at("format") == kControlFormat && content.at("version") == kControlVersion)
            for (const RunWish wish : {RunWish::GoOn, RunWish::Pause, RunWish::Stop})
                if (content.at("wish") == kWishNames[static_cast<int>(wish)])
                    return wish;
    } catch (const json::exception &) { // the same as a word that is none of ours
    }
    throwNoControl(file);
}

} // namespace

void askRun(const std::string &runFolder, RunWish wish)
{
    const json content = {
        {"format", kControlFormat}, {"version", kControlVersion}, {"wish", kWishNames[static_cast<int>(wish)]}};
    writeFileAtomically(controlFile(runFolder), content.dump() + "\n");
}

RunWish wishFor(const std::string &runFolder)
{
    const std::string file = controlFile(runFolder);
    try {
        return fileExists(file) ? readWish(file) : RunWish::GoOn;
    } catch (const Error &) { // damaged, or removed since the look
        return RunWish::GoOn;
    }
}

void forgetWishes(const std::string &runFolder)
{
    const std::string file = controlFile(runFolder);
    if (std::remove(file.c_str()) != 0 && errno != ENOENT)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot remove"), file, errno);
}

bool StoppableContext::isCancelled() const
{
    using Clock = std::chrono::steady_clock;
    const Clock::rep now = Clock::now().time_since_epoch().count();
    Clock::rep last = m_lookedAt;
    const Clock::rep poll = std::chrono::duration_cast<Clock::duration>(kControlPoll).count();
    if (now - last >= poll && m_lookedAt.compare_exchange_strong(last, now) && wishFor(m_runFolder) == RunWish::Stop)
        m_isStopped = true;
    return m_isStopped || m_job.isCancelled();
}

RunControl::RunControl(const std::string &runFolder, ProcessGroup *group)
    : m_file(controlFile(runFolder)), m_group(group)
{}

RunControl::~RunControl()
{
    if (m_group == nullptr || m_group->leads())
        std::remove(m_file.c_str());
}

RunWish RunControl::wish(JobContext &context)
{
    if (m_group == nullptr)
        return readFile(context);
    RunWish mine = m_group->leads() ? readFile(context) : RunWish::GoOn;
    if (context.isCancelled())
        mine = RunWish::Stop;
    return static_cast<RunWish>(m_group->highest(static_cast<std::int64_t>(mine)));
}

RunWish RunControl::readFile(JobContext &context)
{
    if (!fileExists(m_file))
        return RunWish::GoOn;
    try {
        return readWish(m_file);
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::NotFound) // removed since the look
            return RunWish::GoOn;
        if (!m_toldDamage)
            context.say(error.phrase());
        m_toldDamage = true;
        return RunWish::GoOn;
    }
}

bool RunControl::shouldStop(JobContext &context)
{
    const RunWish now = wish(context);
    return (now == RunWish::Pause ? waitOutPause(context) : now) == RunWish::Stop;
}

/// What is asked when the pause is over.
RunWish RunControl::waitOutPause(JobContext &context)
{
    const auto start = std::chrono::steady_clock::now();
    RunWish now = RunWish::Pause;
    context.say(CORESIFT_TEXT("Phrases", "The run pauses, as its folder's control.json asks."));
    while (now == RunWish::Pause && (m_group != nullptr || !context.isCancelled())) {
        std::this_thread::sleep_for(kControlPoll);
        now = wish(context);
    }
    if (now == RunWish::GoOn)
        context.say(CORESIFT_TEXT("Phrases", "The run goes on."));
    m_secondsPaused += secondsSince(start);
    return now;
}

double WorkClock::seconds() const
{
    return secondsSince(m_start) - (m_control.secondsPaused() - m_pausedBefore);
}

} // namespace coresift
