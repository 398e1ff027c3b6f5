#include "core/base/lines.h"

#include "core/base/error.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

std::vector<std::string> linesOf(const std::string &content)
{
    const TempDir dir;
    writeFileAtomically(dir / "list.txt", content);
    LineReader reader(dir / "list.txt");
    std::vector<std::string> lines;
    for (std::string_view line; reader.next(line);)
        lines.emplace_back(line);
    return lines;
}

} // namespace

TEST(Lines, ComeWithoutTheirEnds)
{
    using Lines = std::vector<std::string>;
    EXPECT_EQ(linesOf(""), Lines{});
    EXPECT_EQ(linesOf("a\nb c\n"), (Lines{"a", "b c"}));
    EXPECT_EQ(linesOf("a\r\n\r\nb"), (Lines{"a", "", "b"}));
    EXPECT_EQ(linesOf("\xEF\xBB\xBF"
                      "a\n"),
              Lines{"a"});
    EXPECT_EQ(linesOf("\n"), Lines{""});
}

TEST(Lines, AreTheSameAcrossThePieces)
{
    std::string content;
    for (int i = 0; i < 300000; ++i)
        content += std::to_string(i) + "\n";
    const std::vector<std::string> lines = linesOf(content);
    ASSERT_EQ(lines.size(), 300000U);
    for (std::size_t i = 0; i < lines.size(); ++i)
        ASSERT_EQ(lines[i], std::to_string(i));
}

TEST(Lines, TheLastOneMayLackItsEnd)
{
    const TempDir dir;
    writeFileAtomically(dir / "list.txt", "a\nb");
    LineReader reader(dir / "list.txt");
    std::string_view line;
    ASSERT_TRUE(reader.next(line));
    EXPECT_TRUE(reader.isWhole());
    ASSERT_TRUE(reader.next(line));
    EXPECT_FALSE(reader.isWhole());
    EXPECT_EQ(line, "b");
    EXPECT_FALSE(reader.next(line));
}

TEST(Lines, AFailureNamesFileAndLine)
{
    const TempDir dir;
    writeFileAtomically(dir / "list.txt", "a\nb\n" + std::string(3 << 20, 'x'));
    LineReader reader(dir / "list.txt");
    std::string_view line;
    reader.next(line);
    reader.next(line);
    EXPECT_EQ(errorOf([&] { reader.fail("is not known"); }), dir / "list.txt" + ": line 2 is not known");
    EXPECT_EQ(errorOf([&] { reader.next(line); }), dir / "list.txt" + ": line 3 is longer than any line of a list");
}

} // namespace coresift
