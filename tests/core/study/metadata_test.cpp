#include "core/study/metadata.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/dataset/catalogue.h"
#include "core/study/stages.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <fstream>

namespace coresift {

using test::encodedPicture;
using test::errorOf;
using test::RecordingJobContext;
using test::SyntheticDataset;
using test::TempDir;

namespace {

using Texts = std::vector<std::string>;

/// A scanned study; among the open-set are names with spaces and odd bytes, and two files of one name.
class MetadataOfStudy : public ::testing::Test {
protected:
    MetadataOfStudy()
    {
        int number = 0;
        for (const char *path : {"sub/with space.png", "sub/odd\xFF.png", "sub/twice.png", "twice.png"})
            writePicture(path, ++number);
        NewStudy study;
        study.folder = m_study;
        study.target = {m_data.target};
        study.openSet = {m_data.openSet};
        createStudy(study);
        runScan(m_study, {}, m_context);
    }

    void writePicture(const std::string &path, int number)
    {
        const Bytes picture = encodedPicture(3, 500 + number, 24);
        const std::string file = m_data.openSet + "/" + path;
        makeFolders(file.substr(0, file.rfind('/')));
        writeFileAtomically(file, std::string(picture.begin(), picture.end()));
    }

    JoinReport join(const std::string &text, const JoinOptions &options = {})
    {
        std::ofstream(m_csv, std::ios::binary) << text;
        return joinMetadata(m_study, m_csv, options, m_context);
    }

    std::string joinError(const std::string &text, const JoinOptions &options = {})
    {
        return errorOf([&] { join(text, options); });
    }

    std::int64_t idOf(const std::string &path, const std::string &root = "open")
    {
        for (const auto &[id, known] : Catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Read).paths(root))
            if (known == path)
                return id;
        ADD_FAILURE() << path;
        return 0;
    }

    std::string cell(const std::string &column, const std::string &path)
    {
        return readMetadata(m_study).cell(column, idOf(path));
    }

    TempDir m_dir;
    SyntheticDataset m_data{m_dir.path(), 2, 4, 0};
    std::string m_study = m_dir / "study", m_csv = m_dir / "m.csv";
    RecordingJobContext m_context;
};

} // namespace

TEST_F(MetadataOfStudy, IsJoinedByPathAndReportsWhatIsLeftOver)
{
    const JoinReport report = join("path,licence,year\r\nother-1.png,CC0,2019\r\nother-2.png,\"MIT, or so\",\r\n"
                                   "nowhere.png,CC0,2020\r\nother-1.png,GPL,2021\r\n\r\n");
    EXPECT_EQ(report.root, "open");
    EXPECT_EQ(report.columns, (Texts{"licence", "year"}));
    EXPECT_EQ(report.rows, 4);
    EXPECT_EQ(report.matched, 3);
    EXPECT_EQ(report.repeated, 1);
    EXPECT_EQ(report.unmatched, 1);
    EXPECT_EQ(report.firstUnmatched, (Texts{"nowhere.png"}));
    EXPECT_EQ(report.withoutRow, 6);
    EXPECT_EQ(cell("licence", "other-1.png"), "GPL") << "the last row counts";
    EXPECT_EQ(cell("licence", "other-2.png"), "MIT, or so");
    EXPECT_EQ(cell("year", "other-2.png"), "");
    EXPECT_EQ(cell("licence", "other-3.png"), "");
    const Metadata metadata = readMetadata(m_study);
    EXPECT_EQ(metadata.columns.at(0).values, (Texts{"", "GPL", "MIT, or so"})) << "in order, without what no image has";
    EXPECT_NE(report.summary().text().find("nowhere.png"), std::string::npos);
}

TEST_F(MetadataOfStudy, RowsInAnotherEncodingAreEscapedAndTold)
{
    const JoinReport report = join("path,site\nother-1.png,K\xF6ln\nsub/odd\xFF.png,Bonn\n");
    EXPECT_EQ(report.matched, 2);
    EXPECT_EQ(report.otherEncoding, 1) << "a path's bytes are the disk's";
    EXPECT_EQ(cell("site", "other-1.png"), "K\\xF6ln");
    EXPECT_NE(report.summary().text().find("1 rows are not in UTF-8"), std::string::npos);
    EXPECT_EQ(join("path,site\nother-1.png,Köln\n").otherEncoding, 0);
}

TEST_F(MetadataOfStudy, PathsAreFoundHoweverTheyAreWritten)
{
    const Texts written{"sub/with space.png",     "./sub/with space.png",  "sub\\with space.png",
                        ".\\sub\\with space.png", "sub//./with space.png", m_data.openSet + "/sub/with space.png"};
    for (std::size_t i = 0; i < written.size(); ++i) {
        const std::string value = std::to_string(i);
        EXPECT_EQ(join("file;note\n" + written[i] + ";" + value + "\n").matched, 1) << written[i];
        EXPECT_EQ(cell("note", "sub/with space.png"), value);
    }
    for (const char *odd : {"sub/odd\xFF.png", "sub/odd\\xFF.png"}) // as the disk has it, and as exports show it
        EXPECT_EQ(join("Path\tnote\n" + std::string(odd) + "\tx\n").matched, 1) << odd;
    for (const char *wrong : {"../open/twice.png", "SUB/twice.png", "sub/twice.png/", "", "/twice.png"})
        EXPECT_EQ(join("path,note\n" + std::string(wrong) + ",x\n").matched,
                  std::string(wrong) == "sub/twice.png/" ? 1 : 0)
            << wrong;
}

TEST_F(MetadataOfStudy, AFileNameAloneIsEnoughWhereAskedForAndOnlyOneHasIt)
{
    JoinOptions options;
    EXPECT_EQ(join("path,n\n/old/disk/odd\xFF.png,1\n").matched, 0);
    options.byFileName = true;
    EXPECT_EQ(join("path,n\n/old/disk/odd\xFF.png,1\nD:\\with space.png,2\n", options).matched, 2);
    EXPECT_EQ(join("path,n\n/old/twice.png,1\n", options).matched, 0) << "two images are named so";
    EXPECT_EQ(join("path,n\nsub/twice.png,1\n", options).matched, 1) << "the exact path comes first";
    EXPECT_EQ(cell("n", "twice.png"), "");
}

TEST_F(MetadataOfStudy, CellsMayHoldAnything)
{
    join("\xEF\xBB\xBFpath,bad,formula,quote,\nother-1.png,a\xFF\x01,=cmd|' /C calc'!A0,\"say "
         "\"\"hi\"\"\r\nthere\",z\n");
    EXPECT_EQ(cell("bad", "other-1.png"), "a\\xFF\\x01");
    EXPECT_EQ(cell("formula", "other-1.png"), "=cmd|' /C calc'!A0");
    EXPECT_EQ(cell("quote", "other-1.png"), "say \"hi\"\r\nthere");
    EXPECT_EQ(cell("column_5", "other-1.png"), "z");
    join("path,windows\nother-1.png,C:\\data\\x\n");
    EXPECT_EQ(cell("windows", "other-1.png"), "C:\\data\\x") << "good text stays as it is";
}

TEST_F(MetadataOfStudy, JoiningAgainReplacesItsColumnsAndNoOthers)
{
    join("path,licence,year\nother-1.png,CC0,2019\nother-2.png,MIT,2020\n");
    join("path,licence\nother-2.png,GPL\n");
    EXPECT_EQ(cell("licence", "other-1.png"), "") << "the old cells are gone";
    EXPECT_EQ(cell("licence", "other-2.png"), "GPL");
    EXPECT_EQ(cell("year", "other-1.png"), "2019");
    JoinOptions target;
    target.root = "target";
    EXPECT_EQ(join("path,licence\nleft/0.png,CC-BY\n", target).matched, 1);
    EXPECT_EQ(cell("licence", "other-2.png"), "GPL") << "another folder's column of that name stays";
    EXPECT_EQ(readMetadata(m_study).cell("licence", idOf("left/0.png", "target")), "CC-BY");
    removeMetadata(m_study, "licence", "open");
    EXPECT_EQ(cell("licence", "other-2.png"), "");
    removeMetadata(m_study, "licence");
    EXPECT_EQ(readMetadata(m_study).names(), (Texts{"year"}));
    EXPECT_NE(errorOf([&] { removeMetadata(m_study, "licence"); }).find("licence"), std::string::npos);
}

TEST_F(MetadataOfStudy, MakesNoStageStaleAndKeepsReadersGoing)
{
    const Catalogue reader(m_study + "/catalogue.sqlite", Catalogue::Access::Read);
    join("path,n\nother-1.png,1\n");
    EXPECT_EQ(reader.metadata().size(), 1U);
    EXPECT_EQ(readStudy(m_study).status(Stage::Scan).state, StageState::Done);
    const StudyWriter writer(m_study);
    EXPECT_NE(joinError("path,n\nother-1.png,2\n").find("in use"), std::string::npos);
    EXPECT_EQ(readMetadata(m_study).columns.size(), 1U) << "reading takes no lock";
}

TEST_F(MetadataOfStudy, SaysWhichColumnHasThePaths)
{
    EXPECT_EQ(join("n,FileName\n1,other-1.png\n").matched, 1);
    EXPECT_EQ(join("image,n\nother-1.png,2\n").matched, 1);
    EXPECT_NE(joinError("where,n\nother-1.png,3\n").find("where, n"), std::string::npos);
    JoinOptions options;
    options.pathColumn = "where";
    EXPECT_EQ(join("path,where\nx,other-1.png\n", options).columns, (Texts{"path"}));
    EXPECT_NE(joinError("path,n\nother-1.png,4\n", options).find("where"), std::string::npos);
    EXPECT_NE(joinError("path\nother-1.png\n").find("no column besides"), std::string::npos);
}

TEST_F(MetadataOfStudy, TablesThatCannotBeReadChangeNothing)
{
    join("path,n\nother-1.png,before\n");
    const std::pair<std::string, const char *> bad[] = {
        {"", "is empty"},
        {"path,n\nother-1.png\n", "row 2 has 1 cells, not 2"},
        {"path,n\nother-1.png,x\nother-2.png,\"x\n", "row 3 has a quote"},
        {"path,n,n\nother-1.png,x,y\n", "two columns named “n”"},
        {std::string("\xFF\xFEp\0a\0", 6), "UTF-16"},
        {"path,n\nother-1.png," + std::string(40'000, 'x') + "\n", "row 2 has a cell of more than"},
        {"path" + std::string(300, ',') + "\n", "has 301 columns"}};
    for (const auto &[text, message] : bad)
        EXPECT_NE(joinError(text).find(message), std::string::npos) << message;
    JoinOptions options;
    options.root = "elsewhere";
    EXPECT_NE(joinError("path,n\nother-1.png,x\n", options).find("elsewhere"), std::string::npos);
    EXPECT_EQ(cell("n", "other-1.png"), "before");
}

TEST_F(MetadataOfStudy, AnyTableIsJoinedOrRefused)
{
    RandomStream random(11);
    const std::string good = "path,licence,\"year\"\nother-1.png,CC0,2019\n\"sub/with space.png\",\"a \"\"b\"\"\",\n";
    int joined = 0, refused = 0;
    for (int i = 0; i < 200; ++i) {
        std::string text = good;
        for (std::int64_t changes = random.below(6); changes > 0; --changes)
            text[static_cast<std::size_t>(random.below(std::int64_t(text.size())))] = char(random.below(256));
        try {
            const JoinReport report = join(text);
            EXPECT_EQ(report.matched + report.unmatched, report.rows);
            EXPECT_EQ(readMetadata(m_study).columns.empty(), false);
            ++joined;
        } catch (const Error &) {
            ++refused;
        }
    }
    EXPECT_GT(joined, 20);
    EXPECT_GT(refused, 20);
}

TEST_F(MetadataOfStudy, CancelledItIsAsItWas)
{
    join("path,n\nother-1.png,before\n");
    m_context.cancelWhen = [](const Progress &progress) { return progress.activity == "Joining metadata"; };
    EXPECT_THROW(join("path,n\nother-1.png,after\n"), Cancelled);
    EXPECT_EQ(cell("n", "other-1.png"), "before");
}

TEST_F(MetadataOfStudy, ALargeTableOfDifferentTextsIsJoined)
{
    constexpr int kImages = 50'000, kRows = 200'000;
    {
        Catalogue catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Write);
        Catalogue::Transaction transaction(catalogue);
        for (int i = 0; i < kImages; ++i) {
            ImageRecord record;
            record.root = "open";
            record.path = "many/" + std::to_string(i) + ".jpg";
            catalogue.add(record);
        }
        transaction.commit();
    }
    std::string text = "path,source,licence\n";
    for (int i = 0; i < kRows; ++i)
        text += "many/" + std::to_string(i) + ".jpg,https://example.org/" + std::to_string(i) + "," +
                (i % 3 == 0 ? "CC0" : "CC-BY") + "\n";
    const JoinReport report = join(text);
    EXPECT_EQ(report.matched, kImages);
    EXPECT_EQ(report.unmatched, kRows - kImages);
    EXPECT_EQ(report.firstUnmatched.size(), 10U);
    const Metadata metadata = readMetadata(m_study);
    EXPECT_EQ(metadata.columns.at(0).values.size(), kImages + 1U);
    EXPECT_EQ(metadata.columns.at(1).values, (Texts{"", "CC-BY", "CC0"}));
    EXPECT_EQ(metadata.cell("source", idOf("many/4321.jpg")), "https://example.org/4321");
}

} // namespace coresift
