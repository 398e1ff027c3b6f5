#include "core/dataset/scan.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "tests/support/plain_user.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <functional>
#include <utility>

namespace coresift {

namespace fs = std::filesystem;

using test::encodedPicture;
using test::errorOf;
using test::PlainUser;
using test::TempDir;

namespace {

/// Tells the job to end once it was asked so many times.
class EndsAfter : public SilentContext {
public:
    explicit EndsAfter(int questions) : m_left(questions) {}
    bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable std::atomic<int> m_left;
};

/// Does something once it was asked so many times whether to end.
class ActsAfter : public SilentContext {
public:
    ActsAfter(int questions, std::function<void()> action) : m_left(questions), m_action(std::move(action)) {}
    bool isCancelled() const override
    {
        if (--m_left == 0)
            m_action();
        return false;
    }

private:
    mutable std::atomic<int> m_left;
    std::function<void()> m_action;
};

class Scan : public ::testing::Test {
protected:
    Scan() { makeFolders(m_root.folder); }

    void write(const std::string &path, const Bytes &bytes) const
    {
        makeFolders(fs::path(file(path)).parent_path().string());
        std::ofstream out(file(path), std::ios::binary); // not synced to the disk: some tests write hundreds
        out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    void write(const std::string &path, int number) const { write(path, encodedPicture(0, number, 12)); }
    void write(const std::string &path, const std::string &text) const { write(path, Bytes(text.begin(), text.end())); }

    std::string file(const std::string &path) const { return m_root.folder + "/" + path; }

    ScanReport scan(const std::string &labels = "none")
    {
        SilentContext context;
        return scanRoot(m_catalogue, m_root, {labels, 200}, context);
    }

    /// The row of a path that is present.
    ImageRecord row(const std::string &path) const
    {
        for (const ImageRecord &record : m_catalogue.images(m_root.name))
            if (record.path == path)
                return record;
        return {};
    }

    TempDir m_dir;
    Root m_root{"open", SetRole::OpenSet, m_dir / "root"};
    Catalogue m_catalogue{m_dir / "c.sqlite", Catalogue::Access::Write};
};

} // namespace

TEST_F(Scan, TakesImagesByContentAndNotByName)
{
    const Bytes png = encodedPicture(0, 1, 12), jpeg = encodedPicture(0, 1, 12, ".jpg");
    write("a.png", jpeg);
    write("b.JPG", png);
    write("c", encodedPicture(0, 1, 12, ".tif"));
    write("d.txt", encodedPicture(0, 1, 12, ".webp"));
    write("e.gif", encodedPicture(0, 1, 12, ".bmp"));
    const ScanReport report = scan();
    EXPECT_EQ(report.added, 5);
    EXPECT_EQ(report.unreadable, 0);
    const ImageRecord record = row("d.txt");
    EXPECT_EQ(record.width, 12);
    EXPECT_EQ(record.height, 12);
    EXPECT_EQ(row("b.JPG").hash, contentHash(png.data(), png.size()));
}

TEST_F(Scan, PassesOverWhatIsNoImageAndDoesNotClaimToBe)
{
    write("notes.txt", std::string("BM is how a bitmap starts, but this one is a text"));
    write(".gitkeep", std::string());
    write("jpg", std::string("no extension at all"));
    write("sheet.csv", std::string("rank,path\n"));
    const ScanReport report = scan();
    EXPECT_EQ(report.added, 0);
    EXPECT_EQ(report.unreadable, 0);
}

TEST_F(Scan, BrokenFilesAreListedWithTheirReason)
{
    Bytes cut = encodedPicture(0, 1, 40, ".jpg");
    cut.resize(cut.size() * 6 / 10);
    write("good.png", 1);
    write("cut.jpg", cut);
    write("empty.png", std::string());
    write("text.jpeg", std::string("not a picture"));
    write("cut without a name", cut);
    const ScanReport report = scan();
    EXPECT_EQ(report.added, 5);
    EXPECT_EQ(report.unreadable, 4);
    EXPECT_EQ(m_catalogue.counts("open").ok, 1);
    EXPECT_NE(row("cut.jpg").reason.text().find("cut off"), std::string::npos);
    EXPECT_NE(row("empty.png").reason.text().find("empty"), std::string::npos);
    EXPECT_NE(row("text.jpeg").reason.text().find("no JPEG"), std::string::npos);
    EXPECT_EQ(row("cut without a name").state, ImageState::Unreadable);
}

TEST_F(Scan, ThePixelCapIsAnOption)
{
    write("large.png", encodedPicture(0, 1, 1100));
    SilentContext context;
    scanRoot(m_catalogue, m_root, {"none", 1}, context);
    EXPECT_NE(row("large.png").reason.text().find("1 megapixels"), std::string::npos);
    scanRoot(m_catalogue, m_root, {"none", 2}, context); // unreadable files are looked at again
    EXPECT_EQ(row("large.png").state, ImageState::Ok);
    EXPECT_EQ(row("large.png").id, 1);
    EXPECT_THROW(scanRoot(m_catalogue, m_root, {"none", 0}, context), Error);
}

TEST_F(Scan, FilesThatMayNotBeReadAreListed)
{
    write("a.png", 1);
    write("secret.png", 2);
    fs::permissions(m_dir.path(), fs::perms::all); // the plain user's journal lies beside the catalogue
    fs::permissions(file("secret.png"), fs::perms::none);
    {
        const PlainUser user;
        if (!user)
            GTEST_SKIP() << "root cannot step down here";
        EXPECT_EQ(scan().unreadable, 1);
    }
    EXPECT_NE(row("secret.png").reason.text().find("cannot open"), std::string::npos);
    EXPECT_EQ(row("a.png").state, ImageState::Ok);
}

TEST_F(Scan, LabelsAreTheParentFoldersWhenAsked)
{
    write("a.png", 1);
    write("left/b.png", 2);
    write("x/right \xFF/c.png", 3);
    scan();
    EXPECT_EQ(row("left/b.png").label, "");
    const std::string before = m_catalogue.fingerprint("open");
    const ScanReport report = scan("folder");
    EXPECT_EQ(report.unchanged, 3);
    EXPECT_EQ(row("a.png").label, "");
    EXPECT_EQ(row("left/b.png").label, "left");
    EXPECT_EQ(row("x/right \xFF/c.png").label, "right \xFF");
    EXPECT_EQ(m_catalogue.fingerprint("open"), before);
    scan("none");
    EXPECT_EQ(row("left/b.png").label, "");
}

TEST_F(Scan, NamesThatAreNotUtf8AreReadAndKept)
{
    write("bild \xFF\xFE.png", 1);
    scan();
    EXPECT_EQ(row("bild \xFF\xFE.png").state, ImageState::Ok);
}

TEST_F(Scan, ARescanOpensOnlyWhatChanged)
{
    write("a.png", 1);
    write("b.png", 2);
    scan();
    const ImageRecord before = row("a.png");
    const std::string fingerprint = m_catalogue.fingerprint("open");
    const fs::file_time_type time = fs::last_write_time(file("a.png"));
    write("a.png", std::string(static_cast<std::size_t>(before.size), 'x')); // would be unreadable, if it were read
    fs::last_write_time(file("a.png"), time);
    const ScanReport report = scan();
    EXPECT_EQ(report.unchanged, 2);
    EXPECT_EQ(report.added + report.changed + report.gone + report.unreadable, 0);
    EXPECT_EQ(row("a.png").hash, before.hash);
    EXPECT_EQ(m_catalogue.fingerprint("open"), fingerprint);
}

TEST_F(Scan, ANewTimeOnTheSameContentKeepsTheId)
{
    write("a.png", 1);
    scan();
    const ImageRecord before = row("a.png");
    const std::string fingerprint = m_catalogue.fingerprint("open");
    fs::last_write_time(file("a.png"), fs::last_write_time(file("a.png")) + std::chrono::hours(1));
    EXPECT_EQ(scan().unchanged, 1);
    EXPECT_EQ(row("a.png").id, before.id);
    EXPECT_NE(row("a.png").modified, before.modified);
    EXPECT_EQ(m_catalogue.fingerprint("open"), fingerprint);
}

TEST_F(Scan, NewChangedAndGoneFilesAreTold)
{
    for (int i = 0; i < 4; ++i)
        write(std::to_string(i) + ".png", i);
    scan();
    const std::string fingerprint = m_catalogue.fingerprint("open");
    const std::int64_t changedId = row("1.png").id;
    fs::remove(file("0.png"));
    write("1.png", 50);
    write("new.png", 60);
    const ScanReport report = scan();
    EXPECT_EQ(report.gone, 1);
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.unchanged, 2);
    EXPECT_EQ(m_catalogue.counts("open").gone, 2); // the old content of 1.png is one of them
    EXPECT_EQ(m_catalogue.image(changedId).state, ImageState::Gone);
    EXPECT_GT(row("1.png").id, 4);
    EXPECT_NE(m_catalogue.fingerprint("open"), fingerprint);
}

TEST_F(Scan, AFileThatComesBackGetsItsIdBack)
{
    write("a.png", 1);
    write("b.png", 2);
    scan();
    const std::int64_t id = row("a.png").id;
    fs::remove(file("a.png"));
    scan();
    EXPECT_EQ(m_catalogue.image(id).state, ImageState::Gone);
    write("a.png", 1);
    EXPECT_EQ(scan().added, 1);
    EXPECT_EQ(row("a.png").id, id);
    write("a.png", 3); // another content, and back again
    scan();
    EXPECT_NE(row("a.png").id, id);
    write("a.png", 1);
    scan();
    EXPECT_EQ(row("a.png").id, id);
}

TEST_F(Scan, ARepairedFileIsANewImage)
{
    write("a.png", std::string("broken"));
    scan();
    const std::int64_t broken = row("a.png").id;
    write("a.png", 1);
    const ScanReport report = scan();
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.unreadable, 0);
    EXPECT_NE(row("a.png").id, broken);
}

TEST_F(Scan, AnImageThatBecameATextIsGone)
{
    write("a", 1);
    scan();
    write("a", std::string("now a text"));
    EXPECT_EQ(scan().gone, 1);
    EXPECT_EQ(m_catalogue.images("open").size(), 0U);
}

TEST_F(Scan, RootsDoNotTouchEachOther)
{
    write("a.png", 1);
    scan();
    const Root other{"target", SetRole::Target, m_dir / "other"};
    makeFolders(other.folder);
    SilentContext context;
    scanRoot(m_catalogue, other, {}, context);
    EXPECT_EQ(m_catalogue.counts("open").ok, 1);
    EXPECT_EQ(m_catalogue.counts("target").ok, 0);
}

TEST_F(Scan, AMissingRootIsAnErrorAndItsImagesStay)
{
    write("a.png", 1);
    scan();
    fs::rename(m_root.folder, m_dir / "moved");
    EXPECT_NE(errorOf([&] { scan(); }).find("relocate"), std::string::npos);
    EXPECT_EQ(m_catalogue.counts("open").ok, 1);
    m_root.folder = m_dir / "moved";
    EXPECT_EQ(scan().unchanged, 1);
}

TEST_F(Scan, ARootThatVanishesHalfWayEndsTheScanAndTheNextReadsTheRest)
{
    constexpr int kImages = 700, kBatch = 512; // files that are committed together
    for (int i = 0; i < kImages; ++i)
        write(std::to_string(i) + ".png", i);
    ActsAfter unplugging(600, [&] { fs::rename(m_root.folder, m_dir / "unplugged"); });
    const std::string message = errorOf([&] { scanRoot(m_catalogue, m_root, {}, unplugging); });
    EXPECT_NE(message.find("Connect its disk"), std::string::npos) << message;
    EXPECT_NE(message.find(m_root.folder), std::string::npos) << message;
    const SetCounts counts = m_catalogue.counts("open");
    EXPECT_EQ(counts.ok, kBatch);
    EXPECT_EQ(counts.unreadable + counts.gone, 0);

    fs::rename(m_dir / "unplugged", m_root.folder);
    const ScanReport report = scan();
    EXPECT_EQ(report.unchanged, kBatch);
    EXPECT_EQ(report.added, kImages - kBatch);
    EXPECT_EQ(report.gone + report.unreadable, 0);
}

TEST_F(Scan, ARootThatVanishesWhileItIsListedLosesNoImage)
{
    write("a.png", 1);
    write("below/b.png", 2);
    scan();
    const std::string fingerprint = m_catalogue.fingerprint("open");
    ActsAfter unplugging(2, [&] { fs::rename(m_root.folder, m_dir / "unplugged"); }); // before the second folder
    EXPECT_NE(errorOf([&] { scanRoot(m_catalogue, m_root, {}, unplugging); }).find("Connect its disk"),
              std::string::npos);
    EXPECT_EQ(m_catalogue.counts("open").ok, 2);
    EXPECT_EQ(m_catalogue.fingerprint("open"), fingerprint);
    fs::rename(m_dir / "unplugged", m_root.folder);
    EXPECT_EQ(scan().unchanged, 2);
}

TEST_F(Scan, AnEmptyMountPointTakesNoImageForGone)
{
    write("a.png", 1);
    scan();
    fs::rename(m_root.folder, m_dir / "unplugged");
    makeFolders(m_root.folder);
    EXPECT_NE(errorOf([&] { scan(); }).find("gone or empty"), std::string::npos);
    EXPECT_EQ(m_catalogue.counts("open").ok, 1);
    makeFolders(file("kept")); // a folder that is there, but without its images
    EXPECT_EQ(scan().gone, 1);
}

TEST_F(Scan, WhatWasPassedByIsReportedAndKept)
{
    write("a.png", 1);
    fs::create_symlink("nowhere", file("dangling"));
    EXPECT_EQ(scan().remarks.size(), 1U);
    EXPECT_EQ(m_catalogue.remarks().size(), 1U);
    EXPECT_NE(scan().summary().text().find("1 remarks"), std::string::npos);
    fs::remove(file("dangling"));
    scan();
    EXPECT_TRUE(m_catalogue.remarks().empty());
}

TEST_F(Scan, CancelHalfWayKeepsWhatWasReadAndTheNextScanReadsTheRest)
{
    constexpr int kImages = 700; // more than one of the batches that are committed together
    for (int i = 0; i < kImages; ++i)
        write(std::to_string(i) + ".png", i);
    EndsAfter early(300);
    EXPECT_THROW(scanRoot(m_catalogue, m_root, {}, early), Cancelled);
    const std::int64_t first = m_catalogue.counts("open").ok;
    EXPECT_NEAR(double(first), 299, 4); // one question is the walk's
    EXPECT_THROW(scanRoot(m_catalogue, m_root, {}, early), Cancelled);
    EXPECT_EQ(m_catalogue.counts("open").ok, first) << "a cancelled scan takes nothing for gone";
    const ScanReport report = scan();
    EXPECT_EQ(report.added, kImages - first);
    EXPECT_EQ(report.unchanged, first);
    EXPECT_EQ(report.gone, 0);
}

} // namespace coresift
