#include "core/dataset/catalogue.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <fstream>
#include <set>
#include <sqlite3.h>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

constexpr std::size_t kVersionAt = 60; // in an SQLite file, big-endian, four bytes

ImageRecord image(const std::string &root, const std::string &path)
{
    ImageRecord record;
    record.root = root;
    record.path = path;
    record.size = 123;
    record.modified = 1'700'000'000'123'456'789;
    record.hash = "0123456789abcdef0123456789abcdef";
    record.width = 40;
    record.height = 30;
    record.label = "left";
    return record;
}

/// A closed catalogue with so many images in "target".
std::string writeCatalogue(const TempDir &dir, int images)
{
    const std::string file = dir / "catalogue.sqlite";
    Catalogue catalogue(file, Catalogue::Access::Write);
    Catalogue::Transaction transaction(catalogue);
    for (int i = 0; i < images; ++i)
        catalogue.add(image("target", std::to_string(i) + ".png"));
    transaction.commit();
    return file;
}

void setState(Catalogue &catalogue, std::int64_t id, ImageState state)
{
    ImageRecord record = catalogue.image(id);
    record.state = state;
    catalogue.update(record);
}

std::vector<std::int64_t> idsOf(const std::vector<ImageRecord> &records)
{
    std::vector<std::int64_t> ids;
    for (const ImageRecord &record : records)
        ids.push_back(record.id);
    return ids;
}

MetadataColumn column(const std::string &root, const std::string &name, std::vector<std::int32_t> codes,
                      std::vector<std::string> values)
{
    return {root, name, /*firstImage=*/1, std::move(codes), std::move(values)};
}

/// As another program would.
void changeCatalogue(const std::string &file, const char *sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sql;
    sqlite3_close(database);
}

ErrorKind kindOfOpening(const std::string &file, Catalogue::Access access)
{
    try {
        const Catalogue catalogue(file, access);
    } catch (const Error &error) {
        return error.kind();
    }
    ADD_FAILURE() << "no Error was thrown";
    return ErrorKind::Io;
}

} // namespace

TEST(Catalogue, GivesBackWhatWasAdded)
{
    const TempDir dir;
    Catalogue catalogue(dir / "c.sqlite", Catalogue::Access::Write);
    const ImageRecord added = image("target", "left/a.png");
    const ImageRecord read = catalogue.image(catalogue.add(added));
    EXPECT_EQ(read.root, added.root);
    EXPECT_EQ(read.path, added.path);
    EXPECT_EQ(read.size, added.size);
    EXPECT_EQ(read.modified, added.modified);
    EXPECT_EQ(read.hash, added.hash);
    EXPECT_EQ(read.width, added.width);
    EXPECT_EQ(read.height, added.height);
    EXPECT_EQ(read.label, added.label);
    EXPECT_EQ(read.state, ImageState::Ok);
}

TEST(Catalogue, PathsAndLabelsKeepAnyBytes)
{
    const TempDir dir;
    ImageRecord record = image("target", "d\xFF/\xC3\x28 ' \" \n.png");
    record.label = "d\xFF";
    std::int64_t id = 0;
    {
        Catalogue catalogue(dir / "c.sqlite", Catalogue::Access::Write);
        id = catalogue.add(record);
    }
    const ImageRecord read = Catalogue(dir / "c.sqlite", Catalogue::Access::Read).image(id);
    EXPECT_EQ(read.path, record.path);
    EXPECT_EQ(read.label, record.label);
}

TEST(Catalogue, IdsAreNeverReused)
{
    const TempDir dir;
    const std::string file = writeCatalogue(dir, 3);
    {
        Catalogue catalogue(file, Catalogue::Access::Write);
        setState(catalogue, 3, ImageState::Gone);
        EXPECT_EQ(catalogue.add(image("target", "2.png")), 4); // the path is free again, its id is not
        setState(catalogue, 4, ImageState::Gone);
    }
    Catalogue catalogue(file, Catalogue::Access::Write);
    EXPECT_EQ(catalogue.add(image("open", "2.png")), 5);
}

TEST(Catalogue, OnePathIsPresentOnce)
{
    const TempDir dir;
    Catalogue catalogue(dir / "c.sqlite", Catalogue::Access::Write);
    catalogue.add(image("target", "a.png"));
    EXPECT_THROW(catalogue.add(image("target", "a.png")), Error);
    EXPECT_EQ(catalogue.add(image("open", "a.png")), 2); // another root, another image
}

TEST(Catalogue, ListsByRootAndStateInOrderOfId)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 4), Catalogue::Access::Write);
    catalogue.add(image("open", "a.png"));
    setState(catalogue, 2, ImageState::Gone);
    catalogue.markUnreadable(3, "cut off");
    EXPECT_EQ(idsOf(catalogue.images("target")), (std::vector<std::int64_t>{1, 3, 4}));
    EXPECT_EQ(idsOf(catalogue.images("target", /*withGone=*/true)), (std::vector<std::int64_t>{1, 2, 3, 4}));
    EXPECT_EQ(idsOf(catalogue.readableImages("target")), (std::vector<std::int64_t>{1, 4}));
    EXPECT_EQ(idsOf(catalogue.unreadableImages()), (std::vector<std::int64_t>{3}));
    EXPECT_EQ(catalogue.image(3).reason.text(), "cut off");
    const SetCounts counts = catalogue.counts("target");
    EXPECT_EQ(counts.ok, 2);
    EXPECT_EQ(counts.gone, 1);
    EXPECT_EQ(counts.unreadable, 1);
    EXPECT_EQ(catalogue.counts("nowhere").ok, 0);
}

TEST(Catalogue, AnUnknownIdIsAnErrorThatNamesIt)
{
    const TempDir dir;
    const Catalogue catalogue(writeCatalogue(dir, 1), Catalogue::Access::Read);
    EXPECT_NE(errorOf([&] { catalogue.image(77); }).find("77"), std::string::npos);
}

TEST(Catalogue, TheFingerprintFollowsImagesAndStatesAndNotLabels)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 2), Catalogue::Access::Write);
    std::set<std::string> seen{catalogue.fingerprint("target")};
    const std::string other = catalogue.fingerprint("open");
    const auto isNew = [&] { return seen.insert(catalogue.fingerprint("target")).second; };
    catalogue.setLabel(1, "right");
    ImageRecord touched = catalogue.image(1);
    touched.modified += 5;
    catalogue.update(touched);
    EXPECT_FALSE(isNew()) << "a label or a time is nothing to later stages";
    setState(catalogue, 1, ImageState::Gone);
    EXPECT_TRUE(isNew());
    setState(catalogue, 1, ImageState::Ok);
    EXPECT_TRUE(isNew());
    catalogue.markUnreadable(2, "cut off");
    EXPECT_TRUE(isNew());
    catalogue.add(image("target", "new.png"));
    EXPECT_TRUE(isNew());
    EXPECT_EQ(catalogue.fingerprint("open"), other);
}

TEST(Catalogue, RemarksAreReplacedRootByRoot)
{
    const TempDir dir;
    Catalogue catalogue(dir / "c.sqlite", Catalogue::Access::Write);
    catalogue.setRemarks("target", {{"target", "a\xFF", "is a link to nothing"}, {"target", "b", "is a pipe"}});
    catalogue.setRemarks("open", {{"open", "c", "is a pipe"}});
    catalogue.setRemarks("target", {{"target", "d\xFF", "is a link to nothing"}});
    const std::vector<ScanRemark> remarks = catalogue.remarks();
    ASSERT_EQ(remarks.size(), 2U);
    EXPECT_EQ(remarks[0].path, "c");
    EXPECT_EQ(remarks[1].path, "d\xFF");
}

TEST(Catalogue, ReasonsKeepTheirPhrase)
{
    const TempDir dir;
    const Phrase reason = Phrase("its %1 data is damaged", {"PNG"}).add(": %1", {"“[”"});
    Catalogue catalogue(writeCatalogue(dir, 2), Catalogue::Access::Write);
    catalogue.markUnreadable(1, reason);
    catalogue.setRemarks("target", {{"target", "a", reason}});
    EXPECT_EQ(catalogue.image(1).reason, reason);
    EXPECT_EQ(catalogue.remarks().at(0).reason, reason);
    EXPECT_TRUE(catalogue.image(2).reason.empty());
}

TEST(Catalogue, APlainReasonOfAnOlderFileIsShownAsItIs)
{
    const TempDir dir;
    const std::string file = writeCatalogue(dir, 1);
    Catalogue(file, Catalogue::Access::Write).markUnreadable(1, "cut off");
    std::string content = readTextFile(file);
    const std::string stored = R"([["cut off"]])", plain = "100 %1 of it";
    content.replace(content.find(stored), stored.size(), plain + std::string(stored.size() - plain.size(), '.'));
    writeFileAtomically(file, content);
    EXPECT_EQ(Catalogue(file, Catalogue::Access::Read).image(1).reason, Phrase::verbatim("100 %1 of it."));
}

TEST(Catalogue, WithoutCommitNothingChanges)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 2), Catalogue::Access::Write);
    const std::string before = catalogue.fingerprint("target");
    {
        const Catalogue::Transaction transaction(catalogue);
        catalogue.add(image("target", "new.png"));
        setState(catalogue, 1, ImageState::Gone);
    }
    EXPECT_EQ(catalogue.counts("target").ok, 2);
    EXPECT_EQ(catalogue.fingerprint("target"), before);
}

TEST(Catalogue, ReadersSeeWhatWasCommittedLast)
{
    const TempDir dir;
    const std::string file = writeCatalogue(dir, 2);
    Catalogue writer(file, Catalogue::Access::Write);
    const Catalogue reader(file, Catalogue::Access::Read);
    Catalogue::Transaction transaction(writer);
    writer.add(image("target", "new.png"));
    EXPECT_EQ(reader.counts("target").ok, 2);
    transaction.commit();
    EXPECT_EQ(reader.counts("target").ok, 3);
}

TEST(Catalogue, AMissingFileIsNotCreatedByReading)
{
    const TempDir dir;
    EXPECT_EQ(kindOfOpening(dir / "none.sqlite", Catalogue::Access::Read), ErrorKind::NotFound);
    EXPECT_FALSE(fileExists(dir / "none.sqlite"));
}

TEST(Catalogue, AnEmptyFileBecomesACatalogueOnlyByWriting)
{
    const TempDir dir;
    writeFileAtomically(dir / "c.sqlite", "");
    EXPECT_EQ(kindOfOpening(dir / "c.sqlite", Catalogue::Access::Read), ErrorKind::Corrupt);
    Catalogue catalogue(dir / "c.sqlite", Catalogue::Access::Write); // what a killed first start leaves
    EXPECT_EQ(catalogue.add(image("target", "a.png")), 1);
}

TEST(Catalogue, TheLastDecisionAboutAnImageCounts)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 4), Catalogue::Access::Write);
    EXPECT_TRUE(catalogue.marks().empty());
    catalogue.appendMarks({{3, MarkKind::Pinned, ""}, {1, MarkKind::Rejected, "blurred, “a”"}}, "2026-01-01T00:00:00Z");
    catalogue.appendMarks({{2, MarkKind::Pinned, "typical"}, {3, MarkKind::None, ""}}, "2026-01-01T00:00:01Z");
    const std::vector<ImageMark> marks{{1, MarkKind::Rejected, "blurred, “a”"}, {2, MarkKind::Pinned, "typical"}};
    EXPECT_EQ(catalogue.marks(), marks);
    EXPECT_EQ(Catalogue(dir / "catalogue.sqlite", Catalogue::Access::Read).marks(), marks);
}

TEST(Catalogue, OfTheFirstVersionIsReadAndUpgradedWhenWritten)
{
    const TempDir dir;
    const std::string file = writeCatalogue(dir, 2);
    changeCatalogue(file, "DROP TABLE marks; DROP TABLE metadata_columns; DROP TABLE metadata_values; "
                          "PRAGMA user_version = 1;");
    EXPECT_TRUE(Catalogue(file, Catalogue::Access::Read).marks().empty());
    EXPECT_TRUE(Catalogue(file, Catalogue::Access::Read).metadata().empty());
    Catalogue catalogue(file, Catalogue::Access::Write);
    EXPECT_EQ(catalogue.images("target").size(), 2U);
    catalogue.appendMarks({{1, MarkKind::Pinned, ""}}, "now");
    EXPECT_EQ(catalogue.marks().size(), 1U);
    catalogue.setMetadata({column("target", "licence", {1, 0}, {"", "CC0"})}, SilentContext());
    EXPECT_EQ(catalogue.metadata().size(), 1U);
}

TEST(Catalogue, OfTheSecondVersionKeepsItsMarksWhenUpgraded)
{
    const TempDir dir;
    const std::string file = writeCatalogue(dir, 2);
    Catalogue(file, Catalogue::Access::Write).appendMarks({{2, MarkKind::Pinned, "typical"}}, "now");
    changeCatalogue(file, "DROP TABLE metadata_columns; DROP TABLE metadata_values; PRAGMA user_version = 2;");
    const Catalogue reader(file, Catalogue::Access::Read);
    EXPECT_EQ(reader.marks().size(), 1U);
    EXPECT_TRUE(reader.metadata().empty());
    Catalogue catalogue(file, Catalogue::Access::Write);
    EXPECT_EQ(catalogue.marks(), (std::vector<ImageMark>{{2, MarkKind::Pinned, "typical"}}));
    catalogue.setMetadata({column("target", "licence", {1, 0}, {"", "CC0"})}, SilentContext());
    EXPECT_EQ(reader.metadata().size(), 1U) << "a reader that was open sees the new format too";
}

TEST(Catalogue, OfTheThirdVersionKeepsItsColumnsWhenUpgraded)
{
    const TempDir dir;
    const std::string file = writeCatalogue(dir, 2);
    Catalogue(file, Catalogue::Access::Write)
        .setMetadata({column("target", "licence", {1, 0}, {"", "CC0"})}, SilentContext());
    changeCatalogue(file, "ALTER TABLE metadata_columns DROP COLUMN of_layout; PRAGMA user_version = 3;");
    EXPECT_EQ(Catalogue(file, Catalogue::Access::Read).metadata().size(), 1U);
    Catalogue catalogue(file, Catalogue::Access::Write);
    ASSERT_EQ(catalogue.metadata().size(), 1U);
    EXPECT_EQ(catalogue.metadata().front().origin, ColumnOrigin::Unknown);
}

TEST(Catalogue, AScanRenewsColumnsOfTheThirdVersionUnlessTheySaySomethingElse)
{
    const TempDir dir;
    const std::string file = writeCatalogue(dir, 2);
    Catalogue(file, Catalogue::Access::Write)
        .setMetadata(
            {column("target", "split", {0, 1}, {"", "train"}), column("target", "licence", {1, 0}, {"", "CC0"})},
            SilentContext());
    changeCatalogue(file, "ALTER TABLE metadata_columns DROP COLUMN of_layout; PRAGMA user_version = 3;");
    Catalogue catalogue(file, Catalogue::Access::Write);
    catalogue.setLayoutMetadata("target",
                                {column("target", "split", {1, 2}, {"", "test", "train"}),
                                 column("target", "licence", {2, 1}, {"", "CC0", "MIT"})},
                                SilentContext());
    const std::vector<MetadataColumn> columns = catalogue.metadata();
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns[0].name, "licence");
    EXPECT_EQ(columns[0].values.back(), "CC0");
    EXPECT_EQ(columns[0].origin, ColumnOrigin::Unknown);
    EXPECT_EQ(columns[1].cell(1), "test");
    EXPECT_EQ(columns[1].origin, ColumnOrigin::Layout);
}

TEST(Catalogue, AScanReplacesTheColumnsOfTheLayoutAndNoOthers)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 2), Catalogue::Access::Write);
    const SilentContext context;
    const auto names = [&] {
        std::string all;
        for (const MetadataColumn &known : catalogue.metadata())
            all += known.name + (known.origin == ColumnOrigin::Layout ? "*" : "") + "=" + known.values.back() + " ";
        return all;
    };
    catalogue.setMetadata({column("target", "split", {1, 0}, {"", "mine"})}, context);
    catalogue.setLayoutMetadata("target",
                                {column("target", "split", {1, 1}, {"", "train"}),
                                 column("target", "breed", {1, 1}, {"", "pug"}),
                                 column("target", "species", {1, 1}, {"", "dog"})},
                                context);
    EXPECT_EQ(names(), "split=mine breed*=pug species*=dog ");
    catalogue.setLayoutMetadata("target", {column("target", "breed", {1, 0}, {"", "beagle"})}, context);
    EXPECT_EQ(names(), "split=mine breed*=beagle ");
    catalogue.setMetadata({column("target", "breed", {1, 1}, {"", "cat"})}, context);
    catalogue.setLayoutMetadata("target", {}, context);
    EXPECT_EQ(names(), "split=mine breed=cat ");
}

TEST(Catalogue, MetadataComesBackAndIsReplacedColumnByColumn)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 3), Catalogue::Access::Write);
    const SilentContext context;
    catalogue.setMetadata({column("target", "licence", {1, 0, 2}, {"", "CC0", "MIT"}),
                           column("target", "odd", {0, 1, 0}, {"", "a\xEF\xBF\xBD\n\"b"}),
                           column("open", "licence", {}, {""})},
                          context);
    catalogue.setMetadata({column("target", "licence", {1, 1, 1}, {"", "GPL"})}, context);
    std::vector<MetadataColumn> columns = catalogue.metadata();
    ASSERT_EQ(columns.size(), 3U);
    EXPECT_EQ(columns[0].name, "odd");
    EXPECT_EQ(columns[0].cell(2), "a\xEF\xBF\xBD\n\"b");
    EXPECT_EQ(columns[2].values, (std::vector<std::string>{"", "GPL"}));
    EXPECT_EQ(columns[2].codes, (std::vector<std::int32_t>{1, 1, 1}));
    EXPECT_EQ(catalogue.removeMetadata("licence", "open"), 1);
    EXPECT_EQ(catalogue.removeMetadata("licence", ""), 1);
    EXPECT_EQ(catalogue.removeMetadata("licence", ""), 0);
    ASSERT_EQ(catalogue.metadata().size(), 1U);
}

TEST(Catalogue, CancelledMetadataLeavesWhatWas)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 1), Catalogue::Access::Write);
    test::RecordingJobContext context;
    catalogue.setMetadata({column("target", "licence", {1}, {"", "CC0"})}, context);
    context.cancel();
    EXPECT_THROW(catalogue.setMetadata({column("target", "licence", {1}, {"", "MIT"})}, context), Cancelled);
    EXPECT_EQ(catalogue.metadata().at(0).cell(1), "CC0");
}

TEST(Catalogue, DamagedMetadataIsCorruptAndCanBeRemoved)
{
    for (const char *damage :
         {"UPDATE metadata_columns SET codes = x'02000000'", "UPDATE metadata_columns SET codes = x'FFFFFFFF'",
          "UPDATE metadata_columns SET first_image = -9223372036854775807",
          "INSERT INTO metadata_values VALUES (1, 2, 'AAA')"}) {
        const TempDir dir;
        const std::string file = writeCatalogue(dir, 1);
        Catalogue(file, Catalogue::Access::Write)
            .setMetadata({column("target", "licence", {1}, {"", "CC0"})}, SilentContext());
        changeCatalogue(file, damage);
        Catalogue catalogue(file, Catalogue::Access::Write);
        EXPECT_NE(errorOf([&] { catalogue.metadata(); }).find("licence"), std::string::npos) << damage;
        EXPECT_EQ(catalogue.removeMetadata("licence", ""), 1);
        EXPECT_TRUE(catalogue.metadata().empty());
    }
}

TEST(Catalogue, GivesImagesInTheOrderAskedForAndPathsOfThoseThere)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 4), Catalogue::Access::Write);
    setState(catalogue, 2, ImageState::Gone);
    EXPECT_EQ(idsOf(catalogue.imagesOf({3, 1, 2, 3})), (std::vector<std::int64_t>{3, 1, 2, 3}));
    EXPECT_NE(errorOf([&] { catalogue.imagesOf({1, 77}); }).find("77"), std::string::npos);
    const std::vector<std::pair<std::int64_t, std::string>> paths{{1, "0.png"}, {3, "2.png"}, {4, "3.png"}};
    EXPECT_EQ(catalogue.paths("target"), paths);
}

TEST(Catalogue, ANewerVersionIsRefusedAndLeftAlone)
{
    const TempDir dir;
    std::string content = readTextFile(writeCatalogue(dir, 2));
    content[kVersionAt + 3] = 5;
    writeFileAtomically(dir / "newer.sqlite", content);
    for (const auto access : {Catalogue::Access::Read, Catalogue::Access::Write})
        EXPECT_EQ(kindOfOpening(dir / "newer.sqlite", access), ErrorKind::NewerVersion);
    EXPECT_NE(errorOf([&] { Catalogue(dir / "newer.sqlite", Catalogue::Access::Read); }).find("version 5"),
              std::string::npos);
    EXPECT_EQ(readTextFile(dir / "newer.sqlite"), content);
}

TEST(Catalogue, AnotherProgramsDatabaseIsRefusedAndLeftAlone)
{
    const TempDir dir;
    std::string content = readTextFile(writeCatalogue(dir, 2));
    content[kVersionAt + 3] = 0; // tables, but no version of ours
    writeFileAtomically(dir / "other.sqlite", content);
    for (const auto access : {Catalogue::Access::Read, Catalogue::Access::Write})
        EXPECT_EQ(kindOfOpening(dir / "other.sqlite", access), ErrorKind::Corrupt);
    EXPECT_EQ(readTextFile(dir / "other.sqlite"), content);
}

TEST(Catalogue, AFileThatIsNoDatabaseIsCorrupt)
{
    const TempDir dir;
    writeFileAtomically(dir / "c.sqlite", std::string(5000, 'x'));
    for (const auto access : {Catalogue::Access::Read, Catalogue::Access::Write})
        EXPECT_EQ(kindOfOpening(dir / "c.sqlite", access), ErrorKind::Corrupt);
}

TEST(Catalogue, ADamagedFileGivesImagesOrAnErrorThatNamesIt)
{
    const TempDir dir;
    const std::string whole = readTextFile(writeCatalogue(dir, 300));
    RandomStream random(3);
    int errors = 0;
    for (int i = 0; i < 300; ++i) {
        std::string changed = whole;
        for (int j = 0; j < 20; ++j)
            changed[static_cast<std::size_t>(random.below(std::int64_t(changed.size())))] = char(random.below(256));
        if (i % 3 == 0)
            changed.resize(static_cast<std::size_t>(random.below(std::int64_t(changed.size()))));
        std::ofstream(dir / "changed.sqlite", std::ios::binary) << changed;
        try {
            const Catalogue catalogue(dir / "changed.sqlite", Catalogue::Access::Read);
            EXPECT_LE(catalogue.images("target").size(), 1000U);
        } catch (const Error &error) {
            EXPECT_NE(std::string(error.what()).find("changed.sqlite"), std::string::npos);
            ++errors;
        }
    }
    EXPECT_GT(errors, 50);
}

TEST(Catalogue, VersionChangesWithLabelsAndImagesAndNotWithMarks)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 2), Catalogue::Access::Write);
    const std::string fingerprint = catalogue.fingerprint("target"), version = catalogue.version("target");
    catalogue.appendMarks({{1, MarkKind::Rejected, {}}}, "now");
    EXPECT_EQ(catalogue.version("target"), version);
    catalogue.setLabel(1, "right");
    EXPECT_NE(catalogue.version("target"), version);
    EXPECT_EQ(catalogue.fingerprint("target"), fingerprint); // no stage is stale for it
    const std::string labelled = catalogue.version("target");
    setState(catalogue, 2, ImageState::Gone);
    EXPECT_NE(catalogue.version("target"), labelled);
}

TEST(Catalogue, VisitsTheReadableImagesOfARoot)
{
    const TempDir dir;
    Catalogue catalogue(writeCatalogue(dir, 3), Catalogue::Access::Write);
    catalogue.add(image("other", "0.png"));
    setState(catalogue, 2, ImageState::Unreadable);
    std::vector<ImageRecord> visited;
    catalogue.visitReadable("target", [&](const ImageRecord &record) { visited.push_back(record); });
    EXPECT_EQ(idsOf(visited), (std::vector<std::int64_t>{1, 3}));
}

} // namespace coresift
