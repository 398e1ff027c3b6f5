#include "core/pretrain/options.h"

#include "core/base/error.h"
#include "tests/support/support.h"

#include <cmath>
#include <set>

namespace coresift {

TEST(TrainOptions, EveryPresetIsValidAndNamesItself)
{
    for (const char *preset : {"quick", "small-data", "paper"}) {
        const TrainOptions options = TrainOptions::fromPreset(preset);
        EXPECT_TRUE(options.check().empty()) << preset;
        EXPECT_EQ(options.preset, preset);
    }
}

TEST(TrainOptions, TheDefaultIsForSmallDataAndNeverThousandsOfEpochs)
{
    EXPECT_EQ(TrainOptions().preset, "small-data");
    EXPECT_EQ(optionsToJson(TrainOptions()), optionsToJson(TrainOptions::fromPreset("small-data")));
    EXPECT_LE(TrainOptions().epochs, 500);
}

TEST(TrainOptions, ThePaperPresetIsThePublishedRecipe)
{
    const TrainOptions paper = TrainOptions::fromPreset("paper");
    EXPECT_EQ(paper.backbone.backbone, "resnet50");
    EXPECT_FALSE(paper.backbone.smallStem);
    EXPECT_EQ(paper.imageSize, 224);
    EXPECT_EQ(paper.batch, 512);
    EXPECT_EQ(paper.epochs, 5000);
    EXPECT_EQ(paper.learningRate, 0.1);
    EXPECT_EQ(paper.momentum, 0.9);
    EXPECT_EQ(paper.weightDecay, 1e-4);
    EXPECT_EQ(paper.floorRatio, 1e-3);
    EXPECT_EQ(paper.temperature, 0.07);
}

TEST(TrainOptions, QuickTakesSomeHundredSteps)
{
    const TrainOptions quick = TrainOptions::fromPreset("quick");
    EXPECT_EQ(quick.backbone.backbone, "resnet10");
    EXPECT_GT(quick.steps, 0);
    EXPECT_LE(quick.steps, 1000);
}

TEST(TrainOptions, AnUnknownPresetIsAnError)
{
    EXPECT_NE(test::errorOf([] { TrainOptions::fromPreset("huge"); }).find("huge"), std::string::npos);
}

TEST(TrainOptions, CheckTellsAllProblemsAtOnce)
{
    TrainOptions options;
    options.imageSize = 8;
    options.batch = 1;
    options.epochs = 0;
    options.temperature = 0;
    options.momentum = 1;
    options.backbone.backbone = "resnet101";
    options.learningRate = std::nan("");
    std::set<std::string> fields;
    for (const OptionProblem &problem : options.check())
        fields.insert(problem.field);
    EXPECT_EQ(fields, (std::set<std::string>{"image-size", "batch", "epochs", "temperature", "momentum", "backbone",
                                             "learning-rate"}));
}

TEST(TrainOptions, ComeBackFromJson)
{
    TrainOptions options = TrainOptions::fromPreset("quick");
    options.seed = 99;
    options.backbone.smallStem = true;
    options.warmupEpochs = 3;
    TrainOptions read;
    optionsFromJson(read, optionsToJson(options));
    EXPECT_EQ(optionsToJson(read), optionsToJson(options));
    EXPECT_EQ(read.seed, 99);
}

} // namespace coresift
