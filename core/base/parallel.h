/// A loop over independent items on several threads.
#pragma once

#include <cstdint>
#include <functional>

namespace coresift {

/// Cores that this process may use: those it is bound to, or fewer when OMP_NUM_THREADS says so.
int coreCount();

/// Calls `body(i)` for 0 … n−1 on up to `threads` threads (0: all cores), in no certain order. The first exception that
/// a body throws ends the loop and is thrown here.
void parallelFor(std::int64_t n, const std::function<void(std::int64_t)> &body, int threads = 0);

/// Idle OpenMP threads sleep from now on; by default they spin for a while, and a busy machine collapses. There are at
/// most `threads` of them; 0: one a core. OpenMP reads its settings as it is loaded, so this starts the program once
/// more, in the same process: the first call in main(), with its `argv`. Wishes in the environment (OMP_WAIT_POLICY,
/// OMP_NUM_THREADS) are respected.
void letIdleThreadsSleep(char **arguments, int threads = 0);

/// The calling thread works from now on where others leave a core free, so that a window goes on smoothly while its
/// pictures are made. A hint: nothing changes where the system has no such thing.
void giveWay();

} // namespace coresift
