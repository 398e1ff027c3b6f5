/// Work that may crash or never end: what libraries that trust their input make of damaged files.
#pragma once

#include "core/base/file.h"

#include <functional>
#include <optional>

namespace coresift {

struct ChildLimits {
    int seconds = 10;                             ///< of work
    std::uint64_t bytes = std::uint64_t(2) << 30; ///< of memory more than this process has
};

/// What `work` gives in a copy of this process, up to 512 MiB; none when it throws, crashes or goes beyond the limits.
/// `work` may change nothing but memory, use no thread beside its own, and take no lock that another thread can hold.
/// Any thread. Throws Error (Io) where the system lets no process begin.
std::optional<Bytes> resultInChild(const std::function<Bytes()> &work, const ChildLimits &limits = {});

} // namespace coresift
