/// A loop over independent items on several threads.
#pragma once

#include <cstdint>
#include <functional>

namespace coresift {

/// Cores that this process may use.
int coreCount();

/// Calls `body(i)` for 0 … n−1 on up to `threads` threads (0: all cores), in no certain order. The first exception that
/// a body throws ends the loop and is thrown here.
void parallelFor(std::int64_t n, const std::function<void(std::int64_t)> &body, int threads = 0);

} // namespace coresift
