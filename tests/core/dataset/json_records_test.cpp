#include "core/dataset/json_records.h"

#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

std::vector<std::string> idsOf(const std::string &content)
{
    const TempDir dir;
    writeFileAtomically(dir / "a.json", content);
    std::vector<std::string> ids;
    forEachRecord(dir / "a.json", {"images", "annotations"}, [&](const JsonRecord &record) {
        ids.push_back(record.array() + " " + std::to_string(record.whole("id")));
    });
    return ids;
}

} // namespace

TEST(JsonRecords, ComeFromTheArraysThatAreAskedFor)
{
    using Ids = std::vector<std::string>;
    EXPECT_EQ(idsOf(R"({"info":{"images":[{"id":9}]},"images":[{"id":1,"x":[[1,2],{"id":8}]},{"id":2}],
                       "other":[{"id":7}],"annotations":[{"id":3}]})"),
              (Ids{"images 1", "images 2", "annotations 3"}));
    EXPECT_EQ(idsOf("{}"), Ids{});
    EXPECT_EQ(idsOf("[{\"id\":1}]"), Ids{});
    EXPECT_EQ(idsOf(R"({"images":[1,"a",[{"id":4}]]})"), Ids{}); // no records
}

TEST(JsonRecords, WhatIsNoJsonIsAnErrorWithItsLine)
{
    EXPECT_NE(errorOf([] { idsOf("{\"images\":[\n{\"id\":1},\n{\"id\":2"); }).find("line 3 is no JSON at byte"),
              std::string::npos);
    EXPECT_NE(errorOf([] { idsOf(""); }).find("is empty"), std::string::npos);
    EXPECT_NE(errorOf([] { idsOf("{\"images\":[{\"id\":NaN}]}"); }).find("line 1 is no JSON"), std::string::npos);
    EXPECT_NE(errorOf([] { idsOf("{\"images\":[{\"id\":1}]} x"); }).find("is no JSON"), std::string::npos);
}

TEST(JsonRecords, AMemberThatLacksOrIsOfAnotherKindNamesTheRecord)
{
    EXPECT_NE(errorOf([] { idsOf(R"({"images":[{"id":1},{"name":"a"}]})"); }).find("record 2 of “images” has no “id”"),
              std::string::npos);
    EXPECT_NE(errorOf([] { idsOf(R"({"images":[{"id":"1"}]})"); }).find("has a “id” that is no whole number"),
              std::string::npos);
}

TEST(JsonRecords, NestingBeyondAllMeasureIsRefused)
{
    const std::string deep(100000, '[');
    EXPECT_NE(errorOf([&] { idsOf("{\"images\":[{\"id\":" + deep); }).find("nested deeper"), std::string::npos);
    EXPECT_NE(errorOf([&] { idsOf("{\"other\":" + deep); }).find("is no JSON"), std::string::npos);
}

} // namespace coresift
