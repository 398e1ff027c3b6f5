#include "core/base/tar_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/made_tar.h"
#include "tests/support/support.h"

#include <cstdlib>

namespace coresift {

using test::errorOf;
using test::tarOf;

namespace {

std::vector<std::string> namesIn(const TarMembers &members)
{
    std::vector<std::string> names;
    for (const auto &[name, member] : members.files)
        names.push_back(name);
    return names;
}

class TarFile : public ::testing::Test {
protected:
    std::string write(const std::string &content, const std::string &name = "shard.tar")
    {
        writeFileAtomically(m_dir / name, content);
        return m_dir / name;
    }

    test::TempDir m_dir;
};

} // namespace

TEST_F(TarFile, MembersAreReadInPlaceByTheirPath)
{
    const std::string archive =
        write(tarOf({{"a.txt", "hello"}, {"./b/c.jpg", std::string(1000, 'x')}, {"empty", ""}}));
    EXPECT_EQ(namesIn(readTarMembers(archive)), (std::vector<std::string>{"a.txt", "b/c.jpg", "empty"}));
    EXPECT_EQ(readTextFile(archive + "/a.txt"), "hello");
    EXPECT_EQ(readFile(archive + "/b/c.jpg"), Bytes(1000, 'x'));
    EXPECT_TRUE(readFile(archive + "/empty").empty());
    const RandomAccessFile member(archive + "/a.txt");
    EXPECT_EQ(member.size(), 5U);
    char letters[3] = {};
    member.readAt(2, letters, 3);
    EXPECT_EQ(std::string(letters, 3), "llo");
    EXPECT_THROW(member.readAt(3, letters, 3), Error); // not into what is behind it
    EXPECT_NE(errorOf([&] { readFile(archive + "/b/d.jpg"); }).find("no member b/d.jpg"), std::string::npos);
    EXPECT_THROW(readFile(archive + "/b/c.jpg", 999), Error);
}

TEST_F(TarFile, LongNamesOfBothKindsAreRead)
{
    const std::string name = "folder/" + std::string(150, 'n') + ".jpg";
    for (const auto kind : {test::LongNames::Pax, test::LongNames::Gnu}) {
        const std::string archive = write(tarOf({{name, "long"}, {"short", "s"}}, kind));
        EXPECT_EQ(namesIn(readTarMembers(archive)), (std::vector<std::string>{name, "short"}));
        EXPECT_EQ(readTextFile(archive + "/" + name), "long");
    }
}

TEST_F(TarFile, WhatTheSystemsTarWritesIsRead)
{
    makeFolders(m_dir / "in/images");
    const std::string name = std::string(90, 'l') + ".jpg"; // longer than that ustar refuses
    writeFileAtomically(m_dir / "in/images/a.jpg", "first");
    writeFileAtomically(m_dir / "in" + ("/images/" + name), "second");
    makeFolders(m_dir / ("in/images/" + std::string(60, 'd')));
    for (const char *format : {"gnu", "pax", "ustar", "posix"}) {
        const std::string archive = m_dir / (std::string(format) + ".tar");
        const std::string command =
            "tar --format=" + std::string(format) + " -cf '" + archive + "' -C '" + (m_dir / "in") + "' images";
        ASSERT_EQ(std::system(command.c_str()), 0) << command;
        EXPECT_EQ(namesIn(readTarMembers(archive)), (std::vector<std::string>{"images/a.jpg", "images/" + name}))
            << format;
        EXPECT_EQ(readTextFile(archive + "/images/" + name), "second") << format;
    }
}

TEST_F(TarFile, NamesThatLeadOutAreLeftOutAndLaterOnesCount)
{
    const std::string archive = write(tarOf({{"../../etc/passwd", "x"}, {"/abs", "x"}, {"a", "old"}, {"a", "new"}}));
    EXPECT_EQ(namesIn(readTarMembers(archive)), std::vector<std::string>{"a"});
    EXPECT_EQ(readTextFile(archive + "/a"), "new");
}

TEST_F(TarFile, AChangedArchiveIsReadAgain)
{
    const std::string archive = write(tarOf({{"a", "1"}}));
    EXPECT_EQ(readTextFile(archive + "/a"), "1");
    write(tarOf({{"b", "two"}, {"c", "3"}}));
    EXPECT_EQ(readTextFile(archive + "/b"), "two");
    EXPECT_THROW(readFile(archive + "/a"), Error);
}

TEST_F(TarFile, AFolderWithThatNameStaysAFolder)
{
    makeFolders(m_dir / "photos.tar");
    writeFileAtomically(m_dir / "photos.tar/a.txt", "plain");
    EXPECT_EQ(readTextFile(m_dir / "photos.tar/a.txt"), "plain");
    EXPECT_FALSE(placeInTar(m_dir / "photos.tar/a.txt"));
}

TEST_F(TarFile, DamageIsAnErrorWithItsPlaceAndNothingElse)
{
    const std::string whole =
        tarOf({{"a.txt", "hello"}, {"b.txt", std::string(600, 'y')}, {std::string(150, 'n'), "z"}});
    std::string wrongSum = whole;
    wrongSum[1024] = 'X'; // the second member's name
    EXPECT_NE(errorOf([&] { readTarMembers(write(wrongSum)); }).find("at byte 1,024 has a damaged header"),
              std::string::npos);
    EXPECT_NE(errorOf([&] { readTarMembers(write(whole.substr(0, 1600))); }).find("longer than the archive"),
              std::string::npos);
    for (std::size_t i = 0; i < whole.size(); i += 29) { // nothing but an Error, whatever byte is flipped
        std::string flipped = whole;
        flipped[i] = static_cast<char>(flipped[i] ^ 0xA5);
        try {
            for (const auto &[name, member] : readTarMembers(write(flipped)).files)
                EXPECT_LE(member.offset + member.size, flipped.size());
        } catch (const Error &) {
        }
    }
    for (const std::string &cut : {std::string(), std::string("no archive"), whole.substr(0, 1024 + 100)})
        EXPECT_NE(errorOf([&] { readTarMembers(write(cut)); }).find("is cut, or no tar archive"), std::string::npos);
    EXPECT_TRUE(readTarMembers(write(whole)).hasEnd);
    const TarMembers first = readTarMembers(write(whole.substr(0, 1024))); // cut between two members
    EXPECT_EQ(namesIn(first), std::vector<std::string>{"a.txt"});
    EXPECT_FALSE(first.hasEnd);
}

} // namespace coresift
