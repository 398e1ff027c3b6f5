#include "core/study/draft.h"

#include "core/base/file.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

SelectOptions triedOptions()
{
    SelectOptions options;
    options.clusters = 7;
    options.leaveOutCentroids = {{2, "blurred; of another microscope"}, {5, {}}};
    options.cut.budget = Budget::ofOpenSet(0.07);
    return options;
}

} // namespace

TEST(Draft, ReadsBack)
{
    const TempDir study;
    EXPECT_FALSE(readDraft(study.path()));
    writeDraft(study.path(), {"selection-003", triedOptions()});
    const auto draft = readDraft(study.path());
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->selection, "selection-003");
    EXPECT_EQ(optionsToJson(draft->options), optionsToJson(triedOptions()));
    removeDraft(study.path());
    EXPECT_FALSE(readDraft(study.path()));
    removeDraft(study.path()); // nothing to do
}

TEST(Draft, DamageIsNamedAndNothingOfItUsed)
{
    const TempDir study;
    writeDraft(study.path(), {"", triedOptions()});
    const std::string file = study / "selections/draft.json", whole = readTextFile(file);
    const auto messageOf = [&](const std::string &text) {
        writeFileAtomically(file, text);
        return errorOf([&] { readDraft(study.path()); });
    };
    EXPECT_NE(messageOf(whole.substr(0, whole.size() / 2)).find("draft.json"), std::string::npos);
    nlohmann::json content = nlohmann::json::parse(whole);
    content["options"]["clusters"] = -4;
    EXPECT_NE(messageOf(content.dump()).find("out of their range"), std::string::npos);
    content.erase("options");
    EXPECT_NE(messageOf(content.dump()).find("damaged"), std::string::npos);
    content["version"] = 99;
    EXPECT_NE(messageOf(content.dump()).find("newer"), std::string::npos);
}

} // namespace coresift
