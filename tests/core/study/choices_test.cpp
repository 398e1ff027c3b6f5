#include "core/study/choices.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace coresift {

namespace {

TEST(Choices, ComeBackByNameWithTheirImagesInOrder)
{
    const test::TempDir study;
    EXPECT_TRUE(readChoices(study.path()).empty());
    saveChoice(study.path(), {"zebras", {7, 3, 3, 9}});
    saveChoice(study.path(), {"../Äpfel / \"rot\"", {1}});
    const std::vector<NamedChoice> choices = readChoices(study.path());
    ASSERT_EQ(choices.size(), 2U);
    EXPECT_EQ(choices[0].name, "../Äpfel / \"rot\""); // a name is no path
    EXPECT_EQ(choices[1].name, "zebras");
    EXPECT_EQ(choices[1].ids, (std::vector<std::int64_t>{3, 7, 9}));
}

TEST(Choices, OfTheSameNameReplaceOneAnother)
{
    const test::TempDir study;
    saveChoice(study.path(), {"a", {1, 2}});
    saveChoice(study.path(), {"a", {5}});
    ASSERT_EQ(readChoices(study.path()).size(), 1U);
    EXPECT_EQ(readChoices(study.path()).front().ids, std::vector<std::int64_t>{5});
    removeChoice(study.path(), "a");
    removeChoice(study.path(), "a");
    EXPECT_TRUE(readChoices(study.path()).empty());
}

TEST(Choices, NeedANameAndRefuseFilesThatAreNone)
{
    const test::TempDir study;
    EXPECT_THROW(saveChoice(study.path(), {"", {1}}), Error);
    saveChoice(study.path(), {"good", {1}});
    const std::string file = study / "choices/x.json";
    for (const char *content :
         {"", "[]", R"({"format":"coresift-choice","version":1,"name":"n","images":["a"]})",
          R"({"format":"coresift-choice","version":2,"name":"n","images":[]})", R"({"format":"other","version":1})"}) {
        writeFileAtomically(file, content);
        EXPECT_THROW(readChoices(study.path()), Error) << content;
    }
}

} // namespace

} // namespace coresift
