/// Work of a job that lasts as long as a test wants.
#pragma once

#include "core/base/job.h"

#include <atomic>
#include <functional>
#include <thread>

namespace coresift::test {

/// Works until it is told to end or to go on.
struct PatientWorker {
    std::atomic<bool> goOn{false};
    std::atomic<int> steps{0};

    std::function<void(JobContext &)> work()
    {
        return [this](JobContext &context) {
            while (!goOn) {
                throwIfCancelled(context);
                ++steps;
                std::this_thread::yield();
            }
        };
    }
};

} // namespace coresift::test
