#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <mutex>
#include <sched.h>
#include <string>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace coresift {

namespace {

constexpr const char *kThreadsVariable = "OMP_NUM_THREADS";

/// Whether the environment had no wish of its own.
bool setIfUnset(const char *variable, const std::string &value)
{
    return std::getenv(variable) == nullptr && ::setenv(variable, value.c_str(), /*overwrite=*/1) == 0;
}

int boundCores()
{
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) == 0)
        return std::max(1, CPU_COUNT(&allowed));
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

} // namespace

int coreCount()
{
    const char *wish = std::getenv(kThreadsVariable);
    const int wanted = wish != nullptr ? std::atoi(wish) : 0;
    return wanted > 0 ? std::min(wanted, boundCores()) : boundCores();
}

void parallelFor(std::int64_t n, const std::function<void(std::int64_t)> &body, int threads)
{
    std::atomic<std::int64_t> next{0};
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto work = [&] {
        try {
            for (std::int64_t i = next++; i < n; i = next++)
                body(i);
        } catch (...) {
            next = n;
            const std::lock_guard lock(failureMutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    const std::int64_t wanted = std::min<std::int64_t>(threads > 0 ? threads : coreCount(), n);
    std::vector<std::thread> helpers;
    for (std::int64_t t = 1; t < wanted; ++t)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
    if (failure)
        std::rethrow_exception(failure);
}

void letIdleThreadsSleep(char **arguments, int threads)
{
    const bool wait = setIfUnset("OMP_WAIT_POLICY", "passive");
    const bool limit = threads > 0 && setIfUnset(kThreadsVariable, std::to_string(threads));
    if (!wait && !limit)
        return;
    std::error_code noProc;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", noProc); // by its name, so that `ps` shows it
    ::execv(program.c_str(), arguments); // returns only where it cannot be found: then the threads spin
}

void giveWay()
{
    constexpr int kNice = 10; // about a tenth of a core that somebody else wants
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
}

} // namespace coresift
