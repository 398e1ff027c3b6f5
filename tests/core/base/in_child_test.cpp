#include "core/base/in_child.h"

#include <csignal>
#include <gtest/gtest.h>
#include <stdexcept>
#include <unistd.h>

namespace coresift {

TEST(InChild, GivesWhatTheWorkGives)
{
    EXPECT_EQ(resultInChild([] { return Bytes{1, 2, 3}; }), (Bytes{1, 2, 3}));
    EXPECT_EQ(resultInChild([] { return Bytes(); }), Bytes());
    const Bytes large(3'000'000, 7); // more than a pipe holds
    EXPECT_EQ(resultInChild([&] { return large; }), large);
}

TEST(InChild, ChangesNothingHere)
{
    int value = 1;
    resultInChild([&] {
        value = 2;
        return Bytes();
    });
    EXPECT_EQ(value, 1);
}

TEST(InChild, WhatThrowsCrashesOrNeverEndsGivesNothing)
{
    EXPECT_EQ(resultInChild([]() -> Bytes { throw std::runtime_error("no"); }), std::nullopt);
    EXPECT_EQ(resultInChild([] {
                  std::raise(SIGSEGV);
                  return Bytes();
              }),
              std::nullopt);
    EXPECT_EQ(resultInChild(
                  [] {
                      ::sleep(60);
                      return Bytes();
                  },
                  {/*seconds=*/1}),
              std::nullopt);
}

TEST(InChild, WhatWantsTooMuchMemoryGivesNothing)
{
    EXPECT_EQ(resultInChild([] { return Bytes(std::size_t(3) << 30, 1); }, {/*seconds=*/20, /*bytes=*/1 << 30}),
              std::nullopt);
}

} // namespace coresift
