#include "core/base/memory.h"

#include <cstdint>
#include <mutex>
#ifdef CORESIFT_JEMALLOC
#include <jemalloc/jemalloc.h>
#include <string>
#else
#include <limits>
#include <malloc.h>
#endif

namespace coresift {

namespace {

std::mutex mutex;
int scopes = 0;

// What the allocator at hand does not take stays as it was: it costs time or memory, nothing else.
#ifdef CORESIFT_JEMALLOC

constexpr ssize_t kNeverMs = -1, kUsualMs = 10'000; // until freed pages go back; jemalloc's own default

void setWait(ssize_t ms)
{
    ::mallctl("arenas.dirty_decay_ms", nullptr, nullptr, &ms, sizeof ms); // of arenas to come
    unsigned arenas = 0;
    std::size_t size = sizeof arenas;
    ::mallctl("arenas.narenas", &arenas, &size, nullptr, 0);
    for (unsigned arena = 0; arena < arenas; ++arena)
        ::mallctl(("arena." + std::to_string(arena) + ".dirty_decay_ms").c_str(), nullptr, nullptr, &ms, sizeof ms);
}

void keepFreed()
{
    setWait(kNeverMs);
}

void keepFreedNoMore()
{
    setWait(kUsualMs);
}

#else

void keepFreed()
{
    ::mallopt(M_MMAP_MAX, 0); // a block that was mapped by itself is unmapped when freed
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

void keepFreedNoMore()
{
    constexpr int kMappedBlocks = 65536;  // glibc's own default
    constexpr int kMappedFrom = 32 << 20; // bytes; where glibc's own adjustment ends, which setting one value turns off
    ::mallopt(M_MMAP_MAX, kMappedBlocks);
    ::mallopt(M_MMAP_THRESHOLD, kMappedFrom);
    ::mallopt(M_TRIM_THRESHOLD, 2 * kMappedFrom);
}

#endif

} // namespace

KeepFreedMemory::KeepFreedMemory()
{
    const std::lock_guard lock(mutex);
    if (scopes++ == 0)
        keepFreed();
}

KeepFreedMemory::~KeepFreedMemory()
{
    const std::lock_guard lock(mutex);
    if (--scopes > 0)
        return;
    keepFreedNoMore();
    returnFreedMemory();
}

void returnFreedMemory()
{
#ifdef CORESIFT_JEMALLOC
    ::mallctl(("arena." + std::to_string(MALLCTL_ARENAS_ALL) + ".purge").c_str(), nullptr, nullptr, nullptr, 0);
#else
    ::malloc_trim(0);
#endif
}

bool allocatorLeavesGaps()
{
#ifdef CORESIFT_JEMALLOC
    return false;
#else
    return true;
#endif
}

std::size_t allocatedBytes()
{
#ifdef CORESIFT_JEMALLOC
    std::uint64_t now = 1;
    ::mallctl("epoch", nullptr, nullptr, &now, sizeof now); // else the figure is an older one
    std::size_t bytes = 0, size = sizeof bytes;
    ::mallctl("stats.allocated", &bytes, &size, nullptr, 0);
    return bytes;
#else
    const struct mallinfo2 heap = ::mallinfo2();
    return heap.uordblks + heap.hblkhd;
#endif
}

} // namespace coresift
