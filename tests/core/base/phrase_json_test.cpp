#include "core/base/phrase_json.h"

#include <gtest/gtest.h>

namespace coresift {

using nlohmann::json;

TEST(PhraseJson, APhraseComesBack)
{
    const Phrase phrase = Phrase("%1 images", {"1,200"}).add("; ", {}).add("“%1” “%2”", {"\"[", ""});
    EXPECT_EQ(phraseToJson(phrase).dump(), R"([["%1 images","1,200"],["; "],["“%1” “%2”","\"[",""]])");
    EXPECT_EQ(phraseFromJson(phraseToJson(phrase)), phrase);
    EXPECT_EQ(phraseFromColumn(phraseToColumn(phrase)), phrase);
}

TEST(PhraseJson, NumbersStayNumbers)
{
    const Phrase phrase("%1 images, loss %2", {countValue(1200), decimalValue(4.07, 3)});
    EXPECT_EQ(phraseToJson(phrase).dump(), R"([["%1 images, loss %2",{"number":"1,200"},{"number":"4.070"}]])");
    EXPECT_EQ(phraseFromJson(phraseToJson(phrase)), phrase);
    EXPECT_FALSE(phrase == Phrase("%1 images, loss %2", {"1,200", "4.070"}));
}

TEST(PhraseJson, WordsStayWords)
{
    const Phrase phrase("%1 is %2 %, %3 points", {wordsValue("kNN"), numberValue("85.4 ± 0.7"), signedValue(1.25, 1)});
    EXPECT_EQ(phrase.text(), "kNN is 85.4 ± 0.7 %, +1.2 points");
    EXPECT_EQ(phraseFromJson(phraseToJson(phrase)), phrase);
}

TEST(PhraseJson, DurationsStayDurations)
{
    const Phrase phrase("%1, then %2", {durationValue(125), durationValue(-1)});
    EXPECT_EQ(phraseToJson(phrase).dump(),
              R"([["%1, then %2",{"number":"2 min 5 s","seconds":125.0},{"number":"unknown time","seconds":-1.0}]])");
    EXPECT_EQ(phraseFromJson(phraseToJson(phrase)), phrase);
    EXPECT_EQ(phraseFromJson(json::parse(R"([["%1", {"number": "", "seconds": 1e300}]])")).text(), "unknown time");
}

TEST(PhraseJson, SizesStaySizes)
{
    const Phrase phrase("%1 of %2", {bytesValue(512), bytesValue(UINT64_MAX)});
    EXPECT_EQ(
        phraseToJson(phrase).dump(),
        R"([["%1 of %2",{"bytes":512,"number":"512 bytes"},{"bytes":18446744073709551615,"number":"18447 PB"}]])");
    EXPECT_EQ(phraseFromJson(phraseToJson(phrase)), phrase);
    EXPECT_EQ(phraseFromJson(json::parse(R"([["%1", {"number": "a lot", "bytes": 1300}]])")).text(), "1.3 kB");
}

TEST(PhraseJson, NoTextIsNoPhrase)
{
    EXPECT_EQ(phraseToColumn(Phrase()), "");
    EXPECT_TRUE(phraseFromColumn("").empty());
    EXPECT_TRUE(phraseFromJson(json::array()).empty());
}

TEST(PhraseJson, APlainTextIsVerbatim)
{
    EXPECT_EQ(phraseFromJson("100 %1 of it"), Phrase::verbatim("100 %1 of it"));
}

TEST(PhraseJson, WhatIsNoListOfClausesIsRefused)
{
    for (const char *text :
         {"3", "null", "{}", R"({"a": ["b"]})", R"(["a"])", R"([["a", 1]])", R"([["a", {}]])",
          R"([["a", {"seconds": "1"}]])", R"([[["a"]]])", R"([["a", {"bytes": "1"}]])", R"([["a", {"bytes": -1}]])",
          R"([["a", {"bytes": 1.5}]])", R"([["a", {"bytes": 18446744073709551616}]])"})
        EXPECT_THROW(phraseFromJson(json::parse(text)), json::exception) << text;
}

TEST(PhraseJson, AColumnThatHoldsNoPhraseIsVerbatim)
{
    for (const std::string text : {"the file is empty", "100 %1 of it", "[", "[]]", "[[\"a\"", R"(["a"])",
                                   R"([["a", 1]])", R"({"a": ["b"]})", "[[\"\xFF\"]]"})
        EXPECT_EQ(phraseFromColumn(text), Phrase::verbatim(text)) << text;
}

TEST(PhraseJson, AHostileColumnCannotGrow)
{
    const std::string deep(1 << 15, '[');
    EXPECT_EQ(phraseFromColumn(deep), Phrase::verbatim(deep));
    const std::string huge = "[[\"" + std::string(1 << 16, 'x') + "\"]]";
    EXPECT_EQ(phraseFromColumn(huge), Phrase::verbatim(huge));
    std::string places;
    for (int i = 0; i < 5000; ++i)
        places += "%1";
    EXPECT_EQ(phraseFromJson(json::array({json::array({places, std::string(20000, 'x')})})).text(), places);
}

TEST(PhraseJson, OddBytesOfAMessageAreReplaced)
{
    EXPECT_EQ(phraseFromColumn(phraseToColumn({"failed: %1", {"a\xFF"}})).text(), "failed: a\uFFFD");
}

} // namespace coresift
