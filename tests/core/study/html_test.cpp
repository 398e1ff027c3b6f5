#include "core/study/html.h"

#include "tests/core/study/tag_balance.h"

namespace coresift {

using test::isWellFormed;

TEST(Html, TextStaysText)
{
    EXPECT_EQ(escapeHtml("<img src='x' onerror=\"alert(1)\">&"),
              "&lt;img src=&#39;x&#39; onerror=&quot;alert(1)&quot;&gt;&amp;");
    EXPECT_EQ(escapeHtml("größer 图像\n"), "größer 图像\n");
    EXPECT_EQ(escapeHtml("a\xFF<b"), "a\\xFF&lt;b");
    EXPECT_EQ(escapeHtml(std::string("a\0b\x1B", 4)), "a\xEF\xBF\xBD"
                                                      "b\xEF\xBF\xBD");
}

TEST(Html, APageIsWellFormedWhateverItHolds)
{
    const std::string nasty = "</td></table><script>alert(1)</script>\" ' & \xC3\x28";
    HtmlPage page(nasty);
    page.heading(nasty);
    page.subheading(nasty);
    page.paragraph(nasty);
    page.remark(nasty);
    page.table({nasty, "b"}, {{nasty, nasty}, {"1", "2"}});
    page.table({}, {});
    page.html(gridHtml({imageHtml("image/png", {1, 2, 3}, 4, 5, nasty), "b", "c"}, 2));
    const std::string text = page.finish();
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_EQ(text.find("<script"), std::string::npos);
}

TEST(Html, AGridHasSoManyColumns)
{
    const std::string grid = gridHtml({"a", "b", "c"}, 2);
    EXPECT_NE(grid.find("a</td>"), std::string::npos);
    std::size_t rows = 0;
    for (std::size_t at = grid.find("<tr>"); at != std::string::npos; at = grid.find("<tr>", at + 1))
        ++rows;
    EXPECT_EQ(rows, 2U);
}

TEST(Html, TheCheckOfTheseTestsFindsWhatIsWrong)
{
    const std::string begin = "<!DOCTYPE html>";
    EXPECT_TRUE(isWellFormed(begin + "<p>a<br>b</p><img src=\"x\">"));
    for (const char *wrong : {"<p>", "</p>", "<p><b></p></b>", "<p class=x></p>", "a & b", "a < b", "\xFF"})
        EXPECT_FALSE(isWellFormed(begin + wrong)) << wrong;
}

} // namespace coresift
