#include "core/base/file.h"

#include "core/base/error.h"
#include "tests/support/support.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::TempDir;

namespace {

std::size_t filesIn(const std::string &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST(AtomicFile, AppearsOnlyOnCommit)
{
    const TempDir dir;
    {
        AtomicFile file(dir / "a.txt");
        file.write("hello");
        EXPECT_FALSE(fileExists(dir / "a.txt"));
        file.commit();
    }
    EXPECT_EQ(readTextFile(dir / "a.txt"), "hello");
    EXPECT_EQ(filesIn(dir.path()), 1U);
}

TEST(AtomicFile, LeavesTheOldFileAndNothingElseWithoutCommit)
{
    const TempDir dir;
    writeFileAtomically(dir / "a.txt", "old");
    {
        AtomicFile file(dir / "a.txt");
        file.write("new");
    }
    EXPECT_EQ(readTextFile(dir / "a.txt"), "old");
    EXPECT_EQ(filesIn(dir.path()), 1U);
}

TEST(AtomicFile, WhatAKilledWriterLeftIsRemovedAndNothingElse)
{
    const TempDir dir;
    const std::vector<std::string> kept{"a.txt", "a.txt.tmp", "a.txt.01234567.tmp.old", "ba.txt.01234567.tmp",
                                        "b.txt.01234567.tmp"};
    for (const std::string &name : kept)
        writeFileAtomically(dir / name, "kept");
    writeFileAtomically(dir / "a.txt.89abcdef.tmp", "half");
    removeHalfWritten(dir / "a.txt");
    EXPECT_FALSE(fileExists(dir / "a.txt.89abcdef.tmp"));
    for (const std::string &name : kept)
        EXPECT_TRUE(fileExists(dir / name)) << name;
    removeHalfWritten(dir / "none/a.txt"); // no folder, nothing to do
}

TEST(AtomicFile, AFullDiskIsOneClearErrorAndTheOldFileSurvives)
{
    const TempDir dir;
    writeFileAtomically(dir / "a.txt", "old");
    // A file-size limit stands in for a full disk; in a child process, since it holds for the whole process.
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        try {
            writeFileAtomically(dir / "a.txt", std::string(1 << 20, 'x'));
        } catch (const Error &) {
            ::_exit(42);
        }
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 42);
    EXPECT_EQ(readTextFile(dir / "a.txt"), "old");
    EXPECT_EQ(filesIn(dir.path()), 1U);
}

TEST(AtomicFile, ALinkStaysOne)
{
    const TempDir dir;
    writeFileAtomically(dir / "real.txt", "old");
    fs::create_symlink(dir / "real.txt", dir / "link.txt");
    writeFileAtomically(dir / "link.txt", "new");
    EXPECT_TRUE(fs::is_symlink(dir / "link.txt"));
    EXPECT_EQ(readTextFile(dir / "real.txt"), "new");
}

TEST(AtomicFile, ADeviceIsWrittenToAndStaysOne)
{
    EXPECT_NE(errorOf([] { writeFileAtomically("/dev/full", "x"); }).find("No space"), std::string::npos);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
    writeFileAtomically("/dev/null", "x");
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST(AtomicFile, AFolderInTheWayIsAnError)
{
    const TempDir dir;
    makeFolders(dir / "a");
    EXPECT_NE(errorOf([&] { writeFileAtomically(dir / "a", "x"); }).find("directory"), std::string::npos);
    EXPECT_EQ(filesIn(dir.path()), 1U);
}

TEST(ReadFile, TellsMissingFromTooLarge)
{
    const TempDir dir;
    EXPECT_NE(errorOf([&] { readFile(dir / "none"); }).find("No such file"), std::string::npos);
    writeFileAtomically(dir / "big", std::string(100, 'x'));
    EXPECT_NE(errorOf([&] { readFile(dir / "big", 99); }).find("is larger"), std::string::npos);
    EXPECT_EQ(readFile(dir / "big", 100).size(), 100U);
}

TEST(ReadFile, RefusesAPipeWithoutWaitingForAWriter)
{
    const TempDir dir;
    ASSERT_EQ(::mkfifo((dir / "pipe").c_str(), 0600), 0);
    EXPECT_NE(errorOf([&] { readFile(dir / "pipe"); }).find("not a regular file"), std::string::npos);
}

TEST(RandomAccessFile, ReadsAtOffsetsAndSaysWhenTheFileWasCut)
{
    const TempDir dir;
    writeFileAtomically(dir / "a", "0123456789");
    const RandomAccessFile file(dir / "a");
    char part[3] = {};
    file.readAt(4, part, 3);
    EXPECT_EQ(std::string(part, 3), "456");
    EXPECT_NE(errorOf([&] { file.readAt(8, part, 3); }).find("ends before"), std::string::npos);
}

TEST(MakeFolders, MakesAllOfThemAndRefusesAFileInTheWay)
{
    const TempDir dir;
    makeFolders(dir / "a/b/c");
    makeFolders(dir / "a/b/c");
    EXPECT_TRUE(fs::is_directory(dir / "a/b/c"));
    writeFileAtomically(dir / "file", "x");
    EXPECT_FALSE(errorOf([&] { makeFolders(dir / "file"); }).empty());
}

TEST(FreeSpace, IsKnown)
{
    const TempDir dir;
    EXPECT_GT(freeDiskSpace(dir.path()), 0U);
    EXPECT_GT(freeMemory(), 0U);
    EXPECT_LT(freeMemory(), std::uint64_t(1) << 60);
}

} // namespace coresift
