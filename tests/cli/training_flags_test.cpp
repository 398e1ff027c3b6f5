// Which training options a line of flags stands for.
#include "app/cli/training_flags.h"

#include <gtest/gtest.h>

namespace coresift {

namespace {

std::optional<TrainOptions> optionsOf(const std::vector<std::string> &line, const TrainOptions &ofStudy = {})
{
    CLI::App app;
    cli::Flags flags(app);
    cli::declareTraining(flags, Stage::Pretrain);
    std::vector<std::string> words(line.rbegin(), line.rend()); // CLI11 takes them from the end
    app.parse(words);
    return cli::trainOptions(flags, ofStudy);
}

} // namespace

TEST(TrainingFlags, WhatIsTypedWinsOverTheRecipeInAnyOrder)
{
    const std::vector<std::vector<std::string>> lines{
        {"--learning-rate", "0.5", "--method", "dino", "--preset", "small-data", "--optimiser", "sgd"},
        {"--method", "dino", "--optimiser", "sgd", "--preset", "small-data", "--learning-rate", "0.5"},
        {"--preset", "small-data", "--optimiser", "sgd", "--learning-rate", "0.5", "--method", "dino"}};
    for (const std::vector<std::string> &line : lines) {
        const auto options = optionsOf(line);
        ASSERT_TRUE(options);
        EXPECT_EQ(options->learningRate, 0.5);
        EXPECT_EQ(options->optimiser.optimiser, "sgd");
        EXPECT_EQ(options->backbone.backbone, "vit_tiny_patch16"); // of the recipe, as nothing else was typed
        EXPECT_EQ(options->weightDecay, 0.04);
    }
}

TEST(TrainingFlags, AMethodThatTheStudyHasLeavesItsOptionsAlone)
{
    TrainOptions ofStudy = TrainOptions::fromPreset("small-data", "dino");
    ofStudy.learningRate = 0.3;
    const auto same = optionsOf({"--method", "dino", "--epochs", "7"}, ofStudy);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->learningRate, 0.3);
    EXPECT_EQ(same->epochs, 7);
    const auto another = optionsOf({"--method", "simclr"}, ofStudy);
    ASSERT_TRUE(another);
    EXPECT_EQ(optionsToJson(*another), optionsToJson(TrainOptions::fromPreset("small-data", "simclr")));
    EXPECT_FALSE(optionsOf({}, ofStudy));
}

TEST(TrainingFlags, EveryOneStandsUnderAHeading)
{
    CLI::App app;
    cli::Flags flags(app);
    cli::declareTraining(flags, Stage::Pretrain);
    for (const CLI::Option *option : app.get_options())
        if (option != app.get_help_ptr()) {
            EXPECT_NE(option->get_group(), "Options") << option->get_name();
        }
    EXPECT_EQ(app.get_option("--mask-ratio")->get_group(), "MAE");
    EXPECT_EQ(app.get_option("--local-crops")->get_group(), "SwAV and DINO");
    EXPECT_EQ(app.get_option("--temperature")->get_group(), "Several methods");
}

TEST(TrainingFlags, ARetrievalEncoderKnowsNoCoresetToSelectAgain)
{
    CLI::App app;
    cli::Flags flags(app);
    cli::declareTraining(flags, Stage::Retrieval);
    EXPECT_EQ(app.get_option_no_throw("--sampling-times"), nullptr);
    EXPECT_NE(app.get_option_no_throw("--epochs"), nullptr);
}

} // namespace coresift
