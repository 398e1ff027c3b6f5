#include "core/base/memory.h"

#include "tests/support/support.h"

#include <cstring>

namespace coresift {

using test::memoryOfProcess;

namespace {

constexpr std::size_t kBlock = 64 << 20;

/// Bytes of the process when a large block has been written and freed.
double memoryAfterABlock()
{
    std::vector<char>(kBlock, 1);
    return memoryOfProcess("VmRSS");
}

} // namespace

TEST(KeepFreedMemory, StaysWithTheProcessUntilTheLastScopeEnds)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "the sanitizers have an allocator of their own";
#endif
    const double before = memoryAfterABlock();
    {
        const KeepFreedMemory outer;
        {
            const KeepFreedMemory inner;
            EXPECT_GT(memoryAfterABlock(), before + kBlock / 2);
        }
        EXPECT_GT(memoryOfProcess("VmRSS"), before + kBlock / 2);
    }
    EXPECT_LT(memoryOfProcess("VmRSS"), before + kBlock / 2);
    EXPECT_LT(memoryAfterABlock(), before + kBlock / 2);
}

} // namespace coresift
