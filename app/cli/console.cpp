#include "app/cli/console.h"

#include "core/base/error.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace coresift::cli {

namespace {

constexpr auto kLineInterval = std::chrono::seconds(5); // in a log a line now and then is enough

std::atomic<bool> interrupted{false};

extern "C" void onInterrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Console::Console() : m_terminal(::isatty(STDERR_FILENO) == 1) {}

void Console::catchInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    if (std::signal(SIGHUP, onInterrupt) == SIG_IGN) // whoever starts us by nohup wants us to outlive the terminal
        std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN); // a log that nobody reads any more is no reason to end a run of days
}

bool Console::isCancelled() const
{
    return interrupted;
}

void Console::report(const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    if (m_terminal) {
        std::fprintf(stderr, "\r\033[K%s", progress.summary().c_str());
        m_lineOpen = true;
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    const std::string line = progress.summary();
    const bool ended = progress.total > 0 && progress.done >= progress.total;
    if (line == m_line || (progress.activity == m_activity && !ended && now - m_lineTime < kLineInterval))
        return;
    m_activity = progress.activity;
    m_line = line;
    m_lineTime = now;
    std::fprintf(stderr, "%s\n", line.c_str());
}

void Console::say(const Phrase &line)
{
    const std::lock_guard lock(m_mutex);
    clearLine();
    std::fprintf(stderr, "%s\n", line.text().c_str());
}

void Console::result(const std::string &text, const nlohmann::json &json)
{
    const std::lock_guard lock(m_mutex);
    clearLine();
    const std::string shown = m_json ? json.dump(2) : text;
    if (std::printf("%s\n", shown.c_str()) >= 0 && std::fflush(stdout) == 0)
        return;
    if (errno == EPIPE) { // as for `| head`, which has seen enough
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
    throw systemError("cannot write the result", "standard output", errno);
}

void Console::clearLine()
{
    if (m_lineOpen)
        std::fputs("\n", stderr);
    m_lineOpen = false;
}

} // namespace coresift::cli
