#include "core/study/export_names.h"

#include "core/base/text.h"

#include <gtest/gtest.h>

namespace coresift {

TEST(NameGiver, TheSecondOfANameGetsASuffixBeforeItsExtension)
{
    NameGiver names;
    EXPECT_EQ(names.giveFile("a.png"), "a.png");
    EXPECT_EQ(names.giveFile("a.png"), "a-2.png");
    EXPECT_EQ(names.giveFile("a-2.png"), "a-2-2.png");
    EXPECT_EQ(names.giveFile("a.png"), "a-3.png");
    EXPECT_EQ(names.giveFile("noextension"), "noextension");
    EXPECT_EQ(names.giveFile("noextension"), "noextension-2");
    EXPECT_EQ(names.giveFile(".hidden"), ".hidden");
    EXPECT_EQ(names.giveFile(".hidden"), ".hidden-2");
}

TEST(NameGiver, NamesThatDifferInCaseOnlyAreTheSameElsewhere)
{
    NameGiver names;
    names.reserve("files.csv");
    EXPECT_EQ(names.giveFile("FILES.csv"), "FILES-2.csv");
    EXPECT_EQ(names.giveFile("B.png"), "B.png");
    EXPECT_EQ(names.giveFile("b.PNG"), "b-2.PNG");
}

TEST(NameGiver, ManyOfOneNameTakeNoSearch)
{
    NameGiver names;
    std::string last;
    for (int i = 0; i < 200'000; ++i)
        last = names.giveFile("0.png");
    EXPECT_EQ(last, "0-200000.png");
}

TEST(NameGiver, LongNamesAreCutBetweenCharacters)
{
    std::string longName;
    for (int i = 0; i < 85; ++i)
        longName += "图"; // three bytes each: as long as a system lets a name be
    NameGiver names;
    const std::string first = names.giveFile(longName + ".jpeg"), second = names.giveFile(longName + ".jpeg");
    for (const std::string &name : {first, second}) {
        EXPECT_LE(name.size(), 240U);
        EXPECT_TRUE(isUtf8(name));
        EXPECT_EQ(name.substr(name.size() - 5), ".jpeg");
    }
    EXPECT_NE(first, second);
}

TEST(FolderName, CannotLeaveItsFolder)
{
    EXPECT_EQ(folderName("birds"), "birds");
    EXPECT_EQ(folderName("../../etc"), "_.._etc");
    EXPECT_EQ(folderName("/etc/passwd"), "_etc_passwd");
    EXPECT_EQ(folderName("C:\\x"), "C__x");
    EXPECT_EQ(folderName("a\nb"), "a_b");
    EXPECT_EQ(folderName(std::string("a\0b", 3)), "a_b");
    for (const char *nothing : {"", ".", "..", " ", "...  ."})
        EXPECT_EQ(folderName(nothing), "unlabelled") << nothing;
    EXPECT_EQ(folderName("图像 1.5"), "图像 1.5");
    EXPECT_TRUE(isUtf8(folderName("\xFF")));
}

} // namespace coresift
