#include "core/dataset/walk.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/plain_user.h"
#include "tests/support/support.h"

#include <filesystem>
#include <sys/stat.h>

namespace coresift {

namespace fs = std::filesystem;

using test::errorOf;
using test::PlainUser;
using test::RecordingJobContext;
using test::TempDir;

namespace {

/// A folder beside which nothing of the test lies.
class Walk : public ::testing::Test {
protected:
    Walk() { makeFolders(m_root); }

    void write(const std::string &path, const std::string &content = "x") const
    {
        makeFolders(fs::path(m_root + "/" + path).parent_path().string());
        writeFileAtomically(m_root + "/" + path, content);
    }

    void link(const std::string &target, const std::string &path) const
    {
        fs::create_symlink(target, m_root + "/" + path);
    }

    WalkResult walk() { return walkRoot({"open", SetRole::OpenSet, m_root}, m_context); }

    std::vector<std::string> paths()
    {
        std::vector<std::string> found;
        for (const FoundFile &file : walk().files)
            found.push_back(file.path);
        return found;
    }

    /// The reason why this path was passed by; empty when it was not.
    std::string remarkOn(const std::string &path)
    {
        for (const ScanRemark &remark : walk().remarks)
            if (remark.path == path)
                return remark.reason.text();
        return {};
    }

    TempDir m_dir;
    std::string m_root = m_dir / "root";
    RecordingJobContext m_context;
};

using Paths = std::vector<std::string>;

} // namespace

TEST_F(Walk, ListsAllFilesBelowInOrderOfPath)
{
    for (const char *path : {"b.png", "a/2.png", "a/1.png", "a/deep/er/3.png", ".hidden/4.png"})
        write(path, "four");
    EXPECT_EQ(paths(), (Paths{".hidden/4.png", "a/1.png", "a/2.png", "a/deep/er/3.png", "b.png"}));
    EXPECT_EQ(walk().files[0].size, 4);
    EXPECT_TRUE(walk().remarks.empty());
}

TEST_F(Walk, NamesKeepTheirBytes)
{
    write("bild \xFF\xFE/\xE5\x9B\xBE.png");
    EXPECT_EQ(paths(), (Paths{"bild \xFF\xFE/\xE5\x9B\xBE.png"}));
}

TEST_F(Walk, AnEmptyRootHasNoFiles)
{
    EXPECT_TRUE(paths().empty());
}

TEST_F(Walk, ARootThatIsALinkIsFollowed)
{
    write("a.png");
    fs::create_directory_symlink(m_root, m_dir / "link");
    const WalkResult result = walkRoot({"open", SetRole::OpenSet, m_dir / "link"}, m_context);
    ASSERT_EQ(result.files.size(), 1U);
    EXPECT_EQ(result.files[0].path, "a.png");
}

TEST_F(Walk, LinksWithinTheRootListNothingTwice)
{
    write("real/a.png");
    link("real", "folder");
    link("real/a.png", "file.png");
    link("file.png", "link-to-link.png");
    EXPECT_EQ(paths(), (Paths{"real/a.png"}));
    EXPECT_NE(remarkOn("folder").find("listed already"), std::string::npos);
    EXPECT_NE(remarkOn("file.png").find("listed already"), std::string::npos);
    EXPECT_NE(remarkOn("link-to-link.png").find("listed already"), std::string::npos);
}

TEST_F(Walk, LoopsAreListed)
{
    write("a/b/c.png");
    link("..", "a/up");
    link("../..", "a/b/top");
    link("self", "self");
    EXPECT_EQ(paths(), (Paths{"a/b/c.png"}));
    EXPECT_NE(remarkOn("a/up").find("listed already"), std::string::npos);
    EXPECT_NE(remarkOn("a/b/top").find("listed already"), std::string::npos);
    EXPECT_NE(remarkOn("self").find("leads to itself"), std::string::npos);
}

TEST_F(Walk, LinksOutOfTheRootAreListedAndNotFollowed)
{
    makeFolders(m_dir / "root beside"); // begins with the root's own name
    writeFileAtomically(m_dir / "root beside/a.png", "x");
    link("../root beside", "out");
    link("../root beside/a.png", "out.png");
    link("nowhere", "dangling");
    EXPECT_TRUE(paths().empty());
    EXPECT_NE(remarkOn("out").find("out of the folder"), std::string::npos);
    EXPECT_NE(remarkOn("out.png").find("root beside/a.png"), std::string::npos);
    EXPECT_NE(remarkOn("dangling").find("nothing"), std::string::npos);
}

TEST_F(Walk, HardLinksAreFilesOfTheirOwn)
{
    write("a.png");
    fs::create_hard_link(m_root + "/a.png", m_root + "/b.png");
    EXPECT_EQ(paths(), (Paths{"a.png", "b.png"}));
}

TEST_F(Walk, PipesAreListedAndNotOpened)
{
    ASSERT_EQ(::mkfifo((m_root + "/pipe.png").c_str(), 0600), 0);
    link("pipe.png", "link.png");
    EXPECT_TRUE(paths().empty());
    EXPECT_NE(remarkOn("pipe.png").find("pipe"), std::string::npos);
    EXPECT_NE(remarkOn("link.png").find("pipe"), std::string::npos);
}

TEST_F(Walk, FoldersThatCannotBeReadAreListedAndTheRestIsRead)
{
    write("closed/a.png");
    write("open/b.png");
    fs::permissions(m_dir.path(), fs::perms::all);
    fs::permissions(m_root + "/closed", fs::perms::none);
    std::vector<std::string> found;
    std::string reason;
    {
        const PlainUser user;
        if (!user)
            GTEST_SKIP() << "root cannot step down here";
        found = paths();
        reason = remarkOn("closed");
    }
    fs::permissions(m_root + "/closed", fs::perms::owner_all);
    EXPECT_EQ(found, (Paths{"open/b.png"}));
    EXPECT_NE(reason.find("cannot be read"), std::string::npos);
}

TEST_F(Walk, AVeryDeepTreeIsNoTrouble)
{
    std::string path;
    for (int i = 0; i < 150; ++i)
        path += "d/";
    write(path + "a.png");
    EXPECT_EQ(paths(), (Paths{path + "a.png"}));
}

TEST_F(Walk, AMissingRootSaysHowToFindItAgain)
{
    fs::remove_all(m_root);
    EXPECT_NE(errorOf([&] { walk(); }).find("relocate"), std::string::npos);
}

TEST_F(Walk, ARootThatIsAFileIsAnError)
{
    fs::remove_all(m_root);
    writeFileAtomically(m_root, "x");
    EXPECT_FALSE(errorOf([&] { walk(); }).empty());
}

TEST_F(Walk, CanBeCancelledWhileListing)
{
    for (int i = 0; i < 20; ++i)
        write(std::to_string(i) + "/a.png");
    int reports = 0;
    m_context.cancelWhen = [&](const Progress &) { return ++reports == 5; };
    EXPECT_THROW(walk(), Cancelled);
    EXPECT_EQ(reports, 5);
}

} // namespace coresift
