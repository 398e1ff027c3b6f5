#include "core/study/settings_table.h"

#include "tests/support/support.h"

#include <algorithm>

namespace coresift {

namespace {

std::vector<std::string> changedOf(const TrainOptions &options)
{
    std::vector<std::string> names;
    for (const Setting &setting : settingsOf(options, standardOf(options)))
        if (setting.isChanged())
            names.push_back(setting.name);
    return names;
}

} // namespace

TEST(SettingsTable, HoldsEveryOptionWithItsDefault)
{
    TrainOptions options;
    options.batch = 64;
    options.backbone.smallStem = true;
    const std::vector<Setting> settings = settingsOf(options);
    EXPECT_EQ(settings.size(), optionsToJson(options).size());
    EXPECT_EQ(settings[0].name, "preset");
    const auto batch =
        std::find_if(settings.begin(), settings.end(), [](const Setting &setting) { return setting.name == "batch"; });
    ASSERT_NE(batch, settings.end());
    EXPECT_EQ(batch->label, "Batch");
    EXPECT_EQ(batch->value, "64");
    EXPECT_EQ(batch->standard, "128");
    EXPECT_EQ(changedOf(options), (std::vector<std::string>{"small-stem", "batch"}));
}

TEST(SettingsTable, ComparesTrainingWithItsPreset)
{
    EXPECT_EQ(changedOf(TrainOptions::fromPreset("paper")), std::vector<std::string>());
    for (const char *method : {"dino", "mae"}) // with recipes of their own
        EXPECT_EQ(changedOf(TrainOptions::fromPreset("paper", method)), std::vector<std::string>{"method"}) << method;
    TrainOptions other = TrainOptions::fromPreset("paper", "dino");
    other.optimiser.optimiser = "sgd";
    EXPECT_EQ(changedOf(other), (std::vector<std::string>{"method", "optimiser"}));
    TrainOptions unknown;
    unknown.preset = "of a later version";
    EXPECT_EQ(changedOf(unknown), std::vector<std::string>{"preset"});
}

TEST(SettingsTable, TellsNumbersApartThatAreNearlyTheSame)
{
    TrainOptions options;
    options.learningRate *= 1 + 1e-8;
    EXPECT_EQ(changedOf(options), std::vector<std::string>{"learning-rate"});
}

} // namespace coresift
