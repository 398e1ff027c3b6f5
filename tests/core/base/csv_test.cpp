#include "core/base/csv.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "tests/support/support.h"

#include <fstream>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

using Cells = std::vector<std::string>;

CsvTable tableOf(const std::string &text)
{
    const TempDir dir;
    std::ofstream(dir / "t.csv", std::ios::binary) << text;
    return readCsv(dir / "t.csv");
}

} // namespace

TEST(Csv, ReadsCellsWithBothKindsOfLineEnds)
{
    for (const char *text : {"a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4"}) {
        const CsvTable table = tableOf(text);
        EXPECT_EQ(table.columns, (Cells{"a", "b"}));
        ASSERT_EQ(table.rows.size(), 2U) << text;
        EXPECT_EQ(table.rows[1], (Cells{"3", "4"}));
    }
}

TEST(Csv, QuotedCellsHoldCommasQuotesAndLineBreaks)
{
    const CsvTable table = tableOf("a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",\"\"\r\n");
    EXPECT_EQ(table.rows, (std::vector<Cells>{{"x,y", "say \"hi\""}, {"two\r\nlines", ""}}));
}

TEST(Csv, EmptyCellsAreKept)
{
    EXPECT_EQ(tableOf("a,b,c\n,,\n").rows, (std::vector<Cells>{{"", "", ""}}));
}

TEST(Csv, ReadsWhatCsvCellWrites)
{
    for (const std::string &text :
         Cells{"plain", "=1+1", "'=1", "''-x", "'a,b", "'", "a\"b", "-", "@x,y", "\tx", "line\r\nbreak", "图像"}) {
        const CsvTable table = tableOf("a,b\r\n" + csvCell(text) + ",1\r\n");
        ASSERT_EQ(table.rows.size(), 1U) << text;
        EXPECT_EQ(csvText(table.rows[0][0]), text);
    }
}

TEST(Csv, ARowOfAnotherLengthIsNamed)
{
    EXPECT_NE(errorOf([] { tableOf("a,b\n1,2\n3\n"); }).find("row 3 has 1 cells, not 2"), std::string::npos);
    EXPECT_NE(errorOf([] { tableOf("a,b\n1,2,3\n"); }).find("row 2 has 3 cells"), std::string::npos);
}

TEST(Csv, QuotesThatDoNotFitAreErrors)
{
    for (const char *text : {"a\n\"never closed\n", "a\n\"x\"y\n", "a\n\"x\" \n"})
        EXPECT_NE(errorOf([&] { tableOf(text); }).find("quote"), std::string::npos) << text;
}

TEST(Csv, AnEmptyFileIsAnError)
{
    EXPECT_NE(errorOf([] { tableOf(""); }).find("empty"), std::string::npos);
    EXPECT_TRUE(tableOf("a,b\n").rows.empty());
}

TEST(Csv, ColumnsAreFoundByName)
{
    const CsvTable table = tableOf("b,a\n1,2\n");
    EXPECT_EQ(table.column("a"), 1U);
    EXPECT_NE(errorOf([&] { table.column("c"); }).find("“c”"), std::string::npos);
}

TEST(Csv, NumbersAreReadWhole)
{
    const CsvTable table = tableOf("n\n1.5e3\n-2\n12x\n\n nan\n");
    EXPECT_EQ(numberCell(table, 0, 0), 1500);
    EXPECT_EQ(numberCell(table, 1, 0), -2);
    EXPECT_NE(errorOf([&] { numberCell(table, 2, 0); }).find("row 4"), std::string::npos);
    EXPECT_THROW(numberCell(table, 3, 0), Error);
    EXPECT_THROW(numberCell(table, 4, 0), Error);
}

TEST(Csv, TheSeparatorIsWhatTheFirstRowHasMostOf)
{
    EXPECT_EQ(separatorOf("a,b\n1;2;3;4\n"), ',');
    EXPECT_EQ(separatorOf("a;b;c\n1,5;2;3\n"), ';');
    EXPECT_EQ(separatorOf("a\tb\r\n"), '\t');
    EXPECT_EQ(separatorOf("\"a;b;c\",d\n"), ',') << "within quotes it separates nothing";
    EXPECT_EQ(separatorOf("path"), ',');
    EXPECT_EQ(separatorOf(""), ',');
}

TEST(Csv, AByteOrderMarkIsNoPartOfTheFirstName)
{
    EXPECT_EQ(tableOf("\xEF\xBB\xBF"
                      "a,b\n1,2\n")
                  .columns,
              (Cells{"a", "b"}));
    EXPECT_EQ(tableOf("\xEF\xBB\xBF\"a,b\"\n1\n").columns, (Cells{"a,b"}));
}

TEST(Csv, TheReaderTakesAnySeparator)
{
    const std::string text = "a;\"b;c\";d,e\r\n;;\n", file = "t.csv";
    CsvReader reader(text, file, ';');
    Cells cells{"left", "from", "a", "longer", "row"};
    ASSERT_TRUE(reader.nextRow(cells));
    EXPECT_EQ(cells, (Cells{"a", "b;c", "d,e"}));
    ASSERT_TRUE(reader.nextRow(cells));
    EXPECT_EQ(cells, (Cells{"", "", ""}));
    EXPECT_EQ(reader.row(), 2U);
    EXPECT_FALSE(reader.nextRow(cells));
}

TEST(Csv, AnyTextGivesRowsOrAnErrorThatNamesTheFile)
{
    RandomStream random(5);
    const std::string alphabet = std::string("\",;\t\r\n'=a\xFF\xC3", 12) + '\0', file = "made.csv";
    int errors = 0, rows = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::int64_t left = random.below(40); left > 0; --left)
            text += alphabet[static_cast<std::size_t>(random.below(std::int64_t(alphabet.size())))];
        try {
            CsvReader reader(text, file, separatorOf(text));
            for (Cells cells; reader.nextRow(cells); ++rows)
                ASSERT_FALSE(cells.empty());
            EXPECT_LE(reader.row(), text.size());
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), ErrorKind::Corrupt);
            EXPECT_EQ(error.file(), file);
            ++errors;
        }
    }
    EXPECT_GT(errors, 1000);
    EXPECT_GT(rows, 1000);
}

} // namespace coresift
