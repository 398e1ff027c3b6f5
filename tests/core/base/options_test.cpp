#include "core/base/options.h"

#include "core/base/error.h"
#include "tests/support/support.h"

namespace coresift {

namespace {

struct Sample {
    int count = 5;
    double share = 0.5;
    bool on = true;
    std::string kind = "a";
    std::vector<int> list{1, 2};
    Budget budget;
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, Sample>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"count", "Count", "", 1, 10}, o.count);
    field(Field{"share", "Share", "", 0, 1}, o.share);
    field(Field{"on", "On", ""}, o.on);
    field(Field{"kind", "Kind", "", {}, {}, {"a", "b"}}, o.kind);
    field(Field{"list", "List", "", 1, 100}, o.list);
    field(Field{"budget", "Budget", ""}, o.budget);
}

} // namespace

TEST(Budget, ReadsCountsAndShares)
{
    EXPECT_EQ(Budget::parse("1200").count, 1200);
    EXPECT_DOUBLE_EQ(Budget::parse("2%").share, 0.02);
    EXPECT_DOUBLE_EQ(Budget::parse("0.5%").share, 0.005);
    EXPECT_FALSE(Budget::parse("").isSet());
    EXPECT_FALSE(Budget::parse("none").isSet());
}

TEST(Budget, RefusesWhatIsNone)
{
    for (const char *text : {"0", "-3", "0%", "101%", "ten", "5 %", "1e3", "%", "nan%", "12x"})
        EXPECT_THROW(Budget::parse(text), Error) << text;
}

TEST(Budget, TextReadsBack)
{
    for (const char *text : {"1200", "2%", "0.125%", ""})
        EXPECT_EQ(Budget::parse(text).text(), text);
}

TEST(ReasonedNumbers, TextReadsBack)
{
    const ReasonedNumbers values{{3, {}}, {17, "blurred: all"}, {18, "blurred: all"}, {20, {}}};
    EXPECT_EQ(fieldText(values), "3; 17,18: blurred: all; 20");
    EXPECT_EQ(parseReasonedNumbers(fieldText(values)), values);
    EXPECT_EQ(parseReasonedNumbers("3,17"), (ReasonedNumbers{{3, {}}, {17, {}}}));
    EXPECT_EQ(parseReasonedNumbers(" 3 , 17 :  of another, older microscope ;"),
              (ReasonedNumbers{{3, "of another, older microscope"}, {17, "of another, older microscope"}}));
    EXPECT_TRUE(parseReasonedNumbers("none").empty());
    EXPECT_EQ(fieldText(ReasonedNumbers()), "none");
}

TEST(ReasonedNumbers, RefusesWhatIsNone)
{
    for (const char *text : {"", ";", "three", "3,,4", "3 4", "3;x: blurred", ": blurred", "99999999999", "1.5"})
        EXPECT_THROW(parseReasonedNumbers(text), Error) << text;
}

TEST(ReasonedNumbers, JsonReadsBackAndPlainNumbersHaveNoReason)
{
    const ReasonedNumbers values{{3, {}}, {17, "blurred; all"}};
    const nlohmann::json json = values;
    EXPECT_EQ(json.dump(), R"([3,{"number":17,"reason":"blurred; all"}])");
    EXPECT_EQ(json.get<ReasonedNumbers>(), values);
    EXPECT_THROW(nlohmann::json::parse(R"([{"number":17}])").get<ReasonedNumbers>(), nlohmann::json::exception);
}

TEST(Options, DefaultsOfATableAreValid)
{
    EXPECT_TRUE(checkFields(Sample()).empty());
}

TEST(Options, AllProblemsComeAtOnce)
{
    Sample sample;
    sample.count = 0;
    sample.share = std::numeric_limits<double>::quiet_NaN();
    sample.kind = "c";
    sample.list = {3, 101};
    const auto problems = checkFields(sample);
    ASSERT_EQ(problems.size(), 4U);
    EXPECT_EQ(problems[0].field, "count");
    EXPECT_EQ(problems[0].message.text(), "Count must be between 1 and 10.");
    EXPECT_EQ(problems[2].message.text(), "Kind must be one of a, b, not “c”.");
    EXPECT_NE(test::errorOf([&] { throwIfAny(problems); }).find("Share must"), std::string::npos);
}

TEST(Options, JsonReadsBackAndAbsentKeysKeepTheirDefault)
{
    Sample sample;
    sample.count = 7;
    sample.budget = Budget::ofOpenSet(0.02);
    sample.list = {9};
    Sample read;
    optionsFromJson(read, optionsToJson(sample));
    EXPECT_EQ(optionsToJson(read), optionsToJson(sample));
    optionsFromJson(read, {{"count", 3}});
    EXPECT_EQ(read.count, 3);
    EXPECT_EQ(read.list, std::vector<int>{9});
}

TEST(Options, JsonOfAnotherTypeIsAnError)
{
    Sample read;
    EXPECT_THROW(optionsFromJson(read, {{"count", "three"}}), Error);
}

TEST(Options, ValuesAreShownAsFlagsTakeThem)
{
    EXPECT_EQ(fieldText(true), "on");
    EXPECT_EQ(fieldText(-3), "-3");
    EXPECT_EQ(fieldText(std::int64_t(9'000'000'000)), "9000000000");
    EXPECT_EQ(fieldText(1e-4), "0.0001");
    EXPECT_EQ(fieldText(std::string("cpu")), "cpu");
    EXPECT_EQ(fieldText(std::vector<int>{1, 20, 200}), "1,20,200");
    EXPECT_EQ(fieldText(std::vector<int>{}), "none");
    EXPECT_EQ(fieldText(Budget::ofOpenSet(0.02)), "2%");
    EXPECT_EQ(fieldText(Budget()), "none");
}

} // namespace coresift
