#include "core/base/phrase.h"

#include <cmath>
#include <gtest/gtest.h>

namespace coresift {

TEST(Phrase, ClausesFollowEachOtherWithTheirValues)
{
    Phrase phrase("%1 images of %2", {"1,200", "12,000"});
    phrase.add(", %1 skipped", {"3"});
    EXPECT_EQ(phrase.text(), "1,200 images of 12,000, 3 skipped");
    EXPECT_EQ(phrase.clauses().size(), 2U);
}

TEST(Phrase, AnotherPhraseIsAddedClauseByClause)
{
    EXPECT_EQ(Phrase("scan: ").add(Phrase("%1 gone", {"2"})).text(), "scan: 2 gone");
}

TEST(Phrase, AVerbatimTextIsNoPattern)
{
    EXPECT_EQ(Phrase::verbatim("100 %1 and %").text(), "100 %1 and %");
}

TEST(Phrase, ADurationHasItsSecondsBesideTheEnglish)
{
    const PhraseValue duration = durationValue(125.4);
    EXPECT_EQ(Phrase("took %1", {duration}).text(), "took 2 min 5 s");
    EXPECT_EQ(duration.seconds, 125);
    EXPECT_FALSE(duration == PhraseValue("2 min 5 s"));
    EXPECT_FALSE(durationValue(2 * 86400) == durationValue(2 * 86400 + 1)); // the same in English
    for (const double seconds : {-5.0, std::nan(""), HUGE_VAL}) {
        EXPECT_EQ(durationValue(seconds).text, "unknown time");
        EXPECT_EQ(durationValue(seconds).seconds, -1);
    }
}

TEST(Phrase, ASizeHasItsBytesBesideTheEnglish)
{
    const PhraseValue size = bytesValue(5'230'000'000);
    EXPECT_EQ(Phrase("needs %1", {size}).text(), "needs 5.2 GB");
    EXPECT_EQ(size.bytes, 5'230'000'000U);
    EXPECT_FALSE(size == PhraseValue("5.2 GB"));
    EXPECT_FALSE(size == bytesValue(5'230'000'001)); // the same in English
}

TEST(Phrase, NoTextIsNoClause)
{
    EXPECT_TRUE(Phrase().empty());
    EXPECT_TRUE(Phrase("").empty());
    EXPECT_TRUE(Phrase::verbatim("").empty());
    EXPECT_FALSE(Phrase::verbatim("0").empty());
}

TEST(FillPlaces, TakesPlacesInAnyOrderAndLeavesOthersAlone)
{
    EXPECT_EQ(fillPlaces("%2 of %1", {"ten", "two"}), "two of ten");
    EXPECT_EQ(fillPlaces("87.0 % (k = %1)", {"20"}), "87.0 % (k = 20)");
    EXPECT_EQ(fillPlaces("%1 %2 %0 %", {"one"}), "one %2 %0 %");
}

TEST(FillPlaces, AValueIsNotFilledAgain)
{
    EXPECT_EQ(fillPlaces("%1 %2", {"%2", "b"}), "%2 b");
}

} // namespace coresift
