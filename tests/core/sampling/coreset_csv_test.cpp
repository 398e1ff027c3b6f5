#include "core/sampling/coreset_csv.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

CoresetRow rowWithPath(const std::string &path)
{
    return {1, path, "open", 42, 3, 7, 0.987654F, "left/a.png"};
}

std::string written(const std::vector<CoresetRow> &rows)
{
    const TempDir dir;
    writeCoresetCsv(dir / "c.csv", rows);
    return readTextFile(dir / "c.csv");
}

const std::string kHeader = "rank,path,open_set,index,round,centroid,cosine,nearest_target\r\n";

} // namespace

TEST(CoresetCsv, OneLineAnImageWithCrLf)
{
    EXPECT_EQ(written({rowWithPath("a/b.png")}), kHeader + "1,a/b.png,open,42,3,7,0.987654,left/a.png\r\n");
    EXPECT_EQ(written({}), kHeader);
}

TEST(CoresetCsv, CellsThatNeedItAreQuoted)
{
    const std::string text = written({rowWithPath("a,\"b\"\n.png")});
    EXPECT_NE(text.find("1,\"a,\"\"b\"\"\n.png\",open"), std::string::npos) << text;
}

TEST(CoresetCsv, AFormulaIsNeutralised)
{
    const std::string text = written({rowWithPath("=HYPERLINK(\"x\").png")});
    EXPECT_NE(text.find("1,\"'=HYPERLINK(\"\"x\"\").png\","), std::string::npos) << text;
}

TEST(CoresetCsv, AnyPathComesBack)
{
    std::vector<CoresetRow> rows;
    for (const char *path :
         {"plain.png", "-1.png", "+a", "@b", "=c", "'=d", "'quoted'", "a,b;c", "say \"hi\"", "图像/ü.png"})
        rows.push_back(rowWithPath(path));
    rows.push_back(rowWithPath(showPath("bytes \xFF\xFE \\ \n.png")));
    const TempDir dir;
    writeCoresetCsv(dir / "c.csv", rows);
    EXPECT_TRUE(isUtf8(readTextFile(dir / "c.csv")));
    const std::vector<CoresetRow> read = readCoresetCsv(dir / "c.csv");
    ASSERT_EQ(read.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(read[i].path, rows[i].path);
    EXPECT_EQ(unshowPath(read.back().path), "bytes \xFF\xFE \\ \n.png");
    EXPECT_EQ(read[0].index, 42);
    EXPECT_EQ(read[0].round, 3);
    EXPECT_EQ(read[0].centroid, 7);
    EXPECT_NEAR(read[0].cosine, 0.987654, 1e-6);
    EXPECT_EQ(read[0].nearestTarget, "left/a.png");
}

TEST(CoresetCsv, DamageIsNamedWithItsRow)
{
    const TempDir dir;
    writeFileAtomically(dir / "c.csv", kHeader + "1,a.png,open,42,3,7,0.98,left/a.png\r\n2,b.png,open,4");
    EXPECT_NE(errorOf([&] { readCoresetCsv(dir / "c.csv"); }).find("row 3"), std::string::npos);
    writeFileAtomically(dir / "c.csv", kHeader + "1,a.png,open,forty,3,7,0.98,left/a.png\r\n");
    EXPECT_NE(errorOf([&] { readCoresetCsv(dir / "c.csv"); }).find("“index”"), std::string::npos);
    writeFileAtomically(dir / "c.csv", "rank,path\r\n");
    EXPECT_NE(errorOf([&] { readCoresetCsv(dir / "c.csv"); }).find("no column"), std::string::npos);
}

TEST(CoresetCsv, NumbersThatNoCoresetHasAreDamage)
{
    const TempDir dir;
    for (const char *rest :
         {"1e300,3,7,0.98", "nan,3,7,0.98", "-4,3,7,0.98", "4.5,3,7,0.98", "42,1e10,7,0.98", "42,3,-2,0.98"}) {
        SCOPED_TRACE(rest);
        writeFileAtomically(dir / "c.csv", kHeader + "1,a.png,open," + rest + ",left/a.png\r\n");
        EXPECT_NE(errorOf([&] { readCoresetCsv(dir / "c.csv"); }).find("row 2 has an impossible value"),
                  std::string::npos);
    }
}

TEST(RoundsCsv, ReadsBack)
{
    const TempDir dir;
    writeRoundsCsv(dir / "r.csv", {{0.987654321, 100, 100}, {0.5, 99, 199}});
    const std::vector<Round> rounds = readRoundsCsv(dir / "r.csv");
    ASSERT_EQ(rounds.size(), 2U);
    EXPECT_NEAR(rounds[0].utility, 0.987654321, 1e-9);
    EXPECT_EQ(rounds[1].picks, 99);
    EXPECT_EQ(rounds[1].total, 199);
}

TEST(PicksCsv, NamesTheRowsInOrderOfSelection)
{
    const TempDir dir;
    writePicksCsv(dir / "p.csv", {{7, 1, 0, 0.5F}, {3, 1, 2, 0.25F}});
    EXPECT_EQ(readTextFile(dir / "p.csv"), "index,round,centroid,cosine\r\n7,1,0,0.500000\r\n3,1,2,0.250000\r\n");
}

} // namespace coresift
