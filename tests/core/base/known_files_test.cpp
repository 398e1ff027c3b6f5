#include "core/base/known_files.h"

#include "core/base/file.h"
#include "tests/support/support.h"

namespace coresift {

using test::TempDir;

namespace {

/// Reads files as texts, and counts how often.
class CountingReader {
public:
    std::string operator()(KnownFiles<std::string> &known, const std::string &file)
    {
        return *known.get(file, [&](const std::string &path) {
            ++count;
            return readTextFile(path);
        });
    }

    int count = 0;
};

} // namespace

TEST(KnownFiles, AreReadOnceForEachState)
{
    const TempDir dir;
    KnownFiles<std::string> known(2);
    CountingReader read;
    writeFileAtomically(dir / "a", "one");
    EXPECT_EQ(read(known, dir / "a") + read(known, dir / "a"), "oneone");
    EXPECT_EQ(read.count, 1);
    writeFileAtomically(dir / "a", "other");
    EXPECT_EQ(read(known, dir / "a"), "other");
    EXPECT_EQ(read.count, 2);
}

TEST(KnownFiles, TheOneThatNobodyAskedForLongestIsDropped)
{
    const TempDir dir;
    KnownFiles<std::string> known(2);
    CountingReader read;
    for (const char *name : {"a", "b", "c"})
        writeFileAtomically(dir / name, name);
    for (const char *name : {"a", "b", "a", "c", "a", "c"})
        EXPECT_EQ(read(known, dir / name), name);
    EXPECT_EQ(read.count, 3);
    EXPECT_EQ(read(known, dir / "b"), "b");
    EXPECT_EQ(read.count, 4);
}

TEST(KnownFiles, WhatCannotBeReadIsAskedForAgain)
{
    const TempDir dir;
    KnownFiles<std::string> known(2);
    CountingReader read;
    EXPECT_NE(test::errorOf([&] { read(known, dir / "a"); }), "");
    writeFileAtomically(dir / "a", "there");
    EXPECT_EQ(read(known, dir / "a"), "there");
}

} // namespace coresift
