#include "core/base/in_child.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coresift {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostResultBytes = 512 << 20;

std::uint64_t addressSpace() ///< bytes of this process
{
    std::uint64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

void setLimit(decltype(RLIMIT_AS) kind, std::uint64_t value)
{
    const rlimit limit{value, value};
    ::setrlimit(kind, &limit); // who may not lower it is held by the limit that there is
}

bool writeAll(int descriptor, const Bytes &bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written < 0 ? 0 : static_cast<std::size_t>(written);
    }
    return true;
}

[[noreturn]] void runChild(int descriptor, const std::function<Bytes()> &work, const ChildLimits &limits)
{
    for (const int crash : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        std::signal(crash, SIG_DFL); // nobody is told of it but the parent
    setLimit(RLIMIT_CORE, 0);
    setLimit(RLIMIT_CPU, static_cast<std::uint64_t>(limits.seconds));
    setLimit(RLIMIT_AS, addressSpace() + limits.bytes);
    bool isDone = false;
    try {
        isDone = writeAll(descriptor, work());
    } catch (...) { // the parent sees that there is no result
        isDone = false;
    }
    ::_exit(isDone ? 0 : 1); // without what the parent has to do at its own end
}

/// Until the child closes its end; none at the deadline.
std::optional<Bytes> readAll(int descriptor, Clock::time_point deadline)
{
    Bytes bytes;
    std::array<std::uint8_t, 1 << 16> part{};
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        pollfd ready{descriptor, POLLIN, 0};
        if (left <= 0 || (::poll(&ready, 1, static_cast<int>(left)) < 0 && errno != EINTR))
            return std::nullopt;
        if (ready.revents == 0)
            continue;
        const ssize_t got = ::read(descriptor, part.data(), part.size());
        if (got == 0)
            return bytes;
        if (got < 0 && errno != EINTR)
            return std::nullopt;
        bytes.insert(bytes.end(), part.begin(), part.begin() + std::max<ssize_t>(got, 0));
        if (bytes.size() > kMostResultBytes)
            return std::nullopt;
    }
}

/// Ends with this at the latest.
class Child {
public:
    Child(const std::function<Bytes()> &work, const ChildLimits &limits)
    {
        static std::mutex mutex; // another child must not inherit the end that this one writes to
        const std::lock_guard<std::mutex> lock(mutex);
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot begin a process"), {}, errno);
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            runChild(ends[1], work, limits);
        }
        const int problem = errno;
        ::close(ends[1]);
        m_descriptor = ends[0];
        if (m_process < 0) {
            ::close(m_descriptor);
            throw systemError(CORESIFT_TEXT("Phrases", "cannot begin a process"), {}, problem);
        }
    }
    ~Child()
    {
        ::close(m_descriptor);
        if (!m_isOver) {
            ::kill(m_process, SIGKILL);
            wait();
        }
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// None where it did not end by itself with all that it had to say.
    std::optional<Bytes> result(const ChildLimits &limits)
    {
        std::optional<Bytes> result = readAll(m_descriptor, Clock::now() + std::chrono::seconds(limits.seconds));
        if (!result)
            return std::nullopt;
        m_isOver = true;
        const std::optional<int> status = wait();
        return status && WIFEXITED(*status) && WEXITSTATUS(*status) == 0 ? result : std::nullopt;
    }

private:
    /// None where somebody else waited for it.
    std::optional<int> wait() const
    {
        int status = 0;
        pid_t ended = 0;
        do {
            ended = ::waitpid(m_process, &status, 0);
        } while (ended < 0 && errno == EINTR);
        return ended == m_process ? std::optional(status) : std::nullopt;
    }

    pid_t m_process = -1;
    int m_descriptor = -1;
    bool m_isOver = false;
};

} // namespace

std::optional<Bytes> resultInChild(const std::function<Bytes()> &work, const ChildLimits &limits)
{
    Child child(work, limits);
    return child.result(limits);
}

} // namespace coresift
