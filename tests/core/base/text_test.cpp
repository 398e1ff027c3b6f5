#include "core/base/text.h"

#include <gtest/gtest.h>

namespace coresift {

TEST(ShowPath, KeepsUtf8AndEscapesTheRest)
{
    EXPECT_EQ(showPath("Bilder ü 图像/a.png"), "Bilder ü 图像/a.png");
    EXPECT_EQ(showPath("a\xFF\xFE.png"), "a\\xFF\\xFE.png");
    EXPECT_EQ(showPath("a\\b"), "a\\\\b");
    EXPECT_EQ(showPath("line\nbreak"), "line\\x0Abreak");
    EXPECT_EQ(showPath("\xC0\xAF"), "\\xC0\\xAF");          // overlong
    EXPECT_EQ(showPath("\xED\xA0\x80"), "\\xED\\xA0\\x80"); // surrogate
}

TEST(ShowPath, IsReversibleForAnyBytes)
{
    std::string all;
    for (int i = 1; i < 256; ++i)
        all += static_cast<char>(i);
    for (const std::string &path : {all, std::string("a\\x41"), std::string("ü\\"), std::string("\\\\xFF")})
        EXPECT_EQ(unshowPath(showPath(path)), path);
    EXPECT_TRUE(isUtf8(showPath(all)));
    EXPECT_FALSE(isUtf8(all));
}

TEST(ShowName, CutsWhatIsTooLongForALineBetweenCharacters)
{
    EXPECT_EQ(showName("layer1\n"), "layer1\\x0A");
    EXPECT_EQ(showName(std::string(200, 'a')), std::string(200, 'a'));
    EXPECT_EQ(showName(std::string(201, 'a')), std::string(200, 'a') + "…");
    EXPECT_EQ(showName(std::string(198, 'a') + "图像"), std::string(198, 'a') + "…"); // three bytes each
    EXPECT_EQ(showName(std::string(300, '\x80')).substr(0, 8), "\\x80\\x80");
}

TEST(PlainText, HasNothingThatATerminalWouldObey)
{
    EXPECT_TRUE(isPlainText("Größe ä, 猫"));
    for (const std::string bytes : {"a\nb", "\x1b[31m", "\x7f", "\xff"})
        EXPECT_FALSE(isPlainText(bytes));
}

TEST(LowerCase, IsOfAsciiAlone)
{
    EXPECT_EQ(inLowerCase("TraIN_09Ä"), "train_09Ä");
}

TEST(CountText, GroupsThousands)
{
    EXPECT_EQ(countText(0), "0");
    EXPECT_EQ(countText(999), "999");
    EXPECT_EQ(countText(12000), "12,000");
    EXPECT_EQ(countText(-1234567), "-1,234,567");
}

TEST(DurationText, ReadsWell)
{
    EXPECT_EQ(durationText(35.4), "35 s");
    EXPECT_EQ(durationText(125), "2 min 5 s");
    EXPECT_EQ(durationText(11400), "3 h 10 min");
    EXPECT_EQ(durationText(200000), "2 days 7 h");
    EXPECT_EQ(durationText(-1), "unknown time");
    EXPECT_TRUE(isDuration(0));
    EXPECT_FALSE(isDuration(2e9));
}

TEST(ByteText, UsesTheFittingUnit)
{
    EXPECT_EQ(byteText(512), "512 bytes");
    EXPECT_EQ(byteText(1300), "1.3 kB");
    EXPECT_EQ(byteText(999'999), "1.0 MB");
    EXPECT_EQ(byteText(7'400'000'000), "7.4 GB");
}

TEST(CsvCell, QuotesWhatNeedsIt)
{
    EXPECT_EQ(csvCell("plain.png"), "plain.png");
    EXPECT_EQ(csvCell("a,b"), "\"a,b\"");
    EXPECT_EQ(csvCell("say \"hi\""), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(csvCell("two\nlines"), "\"two\nlines\"");
}

TEST(CsvCell, AFormulaDoesNotRun)
{
    for (const char *formula : {"=1+1", "+1", "-1", "@sum(a1)", "\tx", "\rx"})
        EXPECT_EQ(csvCell(formula).substr(0, 2), "\"'") << formula;
}

TEST(ContentHash, IsThirtyTwoHexDigitsAndDiffers)
{
    EXPECT_EQ(contentHash("a", 1).size(), 32U);
    EXPECT_NE(contentHash("a", 1), contentHash("b", 1));
    EXPECT_EQ(contentHash(nullptr, 0), contentHash("", 0));
}

TEST(Base64, IsAsInTheStandard) // RFC 4648, section 10
{
    const auto of = [](const std::string &text) { return base64({text.begin(), text.end()}); };
    EXPECT_EQ(of(""), "");
    EXPECT_EQ(of("f"), "Zg==");
    EXPECT_EQ(of("fo"), "Zm8=");
    EXPECT_EQ(of("foo"), "Zm9v");
    EXPECT_EQ(of("foob"), "Zm9vYg==");
    EXPECT_EQ(of("fooba"), "Zm9vYmE=");
    EXPECT_EQ(of("foobar"), "Zm9vYmFy");
    EXPECT_EQ(base64({0xFB, 0xFF, 0xFE}), "+//+");
}

} // namespace coresift
