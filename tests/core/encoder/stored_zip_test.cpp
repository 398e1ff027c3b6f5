#include "core/encoder/stored_zip.h"

#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <fstream>

namespace coresift {

using test::errorOf;
using test::TempDir;
using test::zipArchive;
using test::ZipEntry;
using namespace std::string_literals;

namespace {

const std::vector<ZipEntry> kTwoEntries{{"one/first", "hello"}, {"one/second", "world!"}};

std::string madeZip(const TempDir &dir, const std::string &bytes)
{
    std::ofstream(dir / "made.zip", std::ios::binary) << bytes;
    return dir / "made.zip";
}

/// The bytes of an entry of the archive.
std::string entryOf(const TempDir &dir, const std::string &bytes, const std::string &name)
{
    const RandomAccessFile file(madeZip(dir, bytes));
    return readRange(file, StoredZip(file).find(name));
}

} // namespace

TEST(StoredZip, FindsTheBytesOfItsEntries)
{
    const TempDir dir;
    for (const bool wideEnd : {false, true}) {
        const std::string archive = zipArchive(kTwoEntries, wideEnd);
        EXPECT_EQ(entryOf(dir, archive, "one/first"), "hello");
        EXPECT_EQ(entryOf(dir, archive, "one/second"), "world!");
    }
    const RandomAccessFile file(dir / "made.zip");
    EXPECT_EQ(StoredZip(file).names(), (std::vector<std::string>{"one/first", "one/second"}));
    EXPECT_FALSE(StoredZip(file).has("one/third"));
    EXPECT_NE(errorOf([&] { StoredZip(file).find("one/third"); }).find("one/third"), std::string::npos);
}

TEST(StoredZip, AnEmptyArchiveHasNoEntries)
{
    const TempDir dir;
    const RandomAccessFile file(madeZip(dir, zipArchive({})));
    EXPECT_TRUE(StoredZip(file).names().empty());
}

TEST(StoredZip, Zip64FieldsAreUnderstood)
{
    const TempDir dir;
    std::vector<ZipEntry> entries = kTwoEntries;
    entries[1].wideFields = true;
    EXPECT_EQ(entryOf(dir, zipArchive(entries, /*wideEnd=*/true), "one/second"), "world!");
}

TEST(StoredZip, ACommentMayFollow)
{
    const TempDir dir;
    std::string archive = zipArchive(kTwoEntries);
    archive.replace(archive.size() - 2, 2, test::numberBytes(261, 2));
    EXPECT_EQ(entryOf(dir, archive + std::string(261, 'c'), "one/first"), "hello");
}

TEST(StoredZip, CompressedEntriesAreRefusedWhenAskedFor)
{
    const TempDir dir;
    std::vector<ZipEntry> entries = kTwoEntries;
    entries[1].method = 8;
    const std::string archive = zipArchive(entries);
    EXPECT_EQ(entryOf(dir, archive, "one/first"), "hello");
    EXPECT_NE(errorOf([&] { entryOf(dir, archive, "one/second"); }).find("compressed"), std::string::npos);
}

TEST(StoredZip, ANameThatComesTwiceIsRefused)
{
    const TempDir dir;
    const std::string archive = zipArchive({{"same", "a"}, {"same", "b"}});
    EXPECT_NE(errorOf([&] { entryOf(dir, archive, "same"); }).find("twice"), std::string::npos);
}

TEST(StoredZip, PlacesOutsideTheFileAreRefused)
{
    const TempDir dir;
    const std::string archive = zipArchive({{"e", "bytes"}});
    const std::size_t entry = archive.find("PK\1\2"), end = archive.find("PK\5\6");
    const std::vector<std::pair<std::size_t, int>> fields{{entry + 20, 2}, {entry + 42, 3}, {entry + 42, 0},
                                                          {entry + 28, 1}, {end + 12, 3},   {end + 16, 3}};
    for (const auto &[field, byte] : fields) { // sizes and header of the entry, its name, the directory
        std::string changed = archive;
        changed[field + static_cast<std::size_t>(byte)] = '\x7f';
        if (field == entry + 20)
            changed[field + 4 + static_cast<std::size_t>(byte)] = '\x7f'; // both sizes, or it looks compressed
        EXPECT_NE(errorOf([&] { entryOf(dir, changed, "e"); }).find("damaged"), std::string::npos) << field;
    }
}

TEST(StoredZip, Zip64PlacesOutsideTheFileAreRefused)
{
    const TempDir dir;
    ZipEntry wide{"e", "bytes"};
    wide.wideFields = true;
    const std::string archive = zipArchive({wide}, /*wideEnd=*/true);
    const std::size_t numbers = archive.find("\1\0\x18"s), end = archive.find("PK\6\6"),
                      locator = archive.find("PK\6\7");
    for (const std::size_t byte : {numbers + 4 + 16 + 7, end + 40 + 7, end + 48 + 7, locator + 8 + 7}) {
        std::string changed = archive;
        changed[byte] = '\xff';
        EXPECT_NE(errorOf([&] { entryOf(dir, changed, "e"); }).find("damaged"), std::string::npos) << byte;
    }
}

} // namespace coresift
