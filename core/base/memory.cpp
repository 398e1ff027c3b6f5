#include "core/base/memory.h"

#include <limits>
#include <malloc.h>
#include <mutex>

namespace coresift {

namespace {

std::mutex mutex;
int scopes = 0;

} // namespace

KeepFreedMemory::KeepFreedMemory()
{
    const std::lock_guard lock(mutex);
    if (scopes++ > 0)
        return;
    ::mallopt(M_MMAP_MAX, 0); // a block that was mapped by itself is unmapped when freed
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

KeepFreedMemory::~KeepFreedMemory()
{
    const std::lock_guard lock(mutex);
    if (--scopes > 0)
        return;
    constexpr int kMappedBlocks = 65536;  // glibc's own default
    constexpr int kMappedFrom = 32 << 20; // bytes; where glibc's own adjustment ends, which setting one value turns off
    ::mallopt(M_MMAP_MAX, kMappedBlocks);
    ::mallopt(M_MMAP_THRESHOLD, kMappedFrom);
    ::mallopt(M_TRIM_THRESHOLD, 2 * kMappedFrom);
    ::malloc_trim(0);
}

} // namespace coresift
