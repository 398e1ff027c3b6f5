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
    EXPECT_EQ(paper.method.method, "simclr");
    EXPECT_EQ(paper.optimiser.optimiser, "sgd");
}

TEST(TrainOptions, EveryMethodHasAValidRecipeInEveryPreset)
{
    for (const char *preset : {"quick", "small-data", "paper"})
        for (const std::string &method : methodNames()) {
            const TrainOptions options = TrainOptions::fromPreset(preset, method);
            EXPECT_TRUE(options.check().empty()) << preset << " " << method;
            EXPECT_EQ(options.method.method, method);
        }
    EXPECT_NE(test::errorOf([] { TrainOptions::fromPreset("quick", "none"); }).find("none"), std::string::npos);
}

TEST(TrainOptions, MaeAndDinoTrainTransformersByAdamW)
{
    const TrainOptions mae = TrainOptions::fromPreset("paper", "mae");
    EXPECT_EQ(mae.backbone.backbone, "vit_base_patch16");
    EXPECT_EQ(mae.optimiser.optimiser, "adamw");
    EXPECT_EQ(mae.optimiser.beta2, 0.95);
    EXPECT_DOUBLE_EQ(mae.learningRate, 0.0003); // 0.00015 for 256 images
    const TrainOptions dino = TrainOptions::fromPreset("paper", "dino");
    EXPECT_EQ(dino.optimiser.optimiser, "adamw");
    EXPECT_EQ(dino.weightDecay, 0.04);
    EXPECT_EQ(dino.optimiser.weightDecayEnd, 0.4);
}

TEST(TrainOptions, CheckTellsWhatDoesNotGoTogether)
{
    TrainOptions options;
    options.method.method = "mae"; // on a ResNet
    ASSERT_EQ(options.check().size(), 1U);
    EXPECT_EQ(options.check()[0].field, "method");
    options = TrainOptions();
    options.earlyStop.earlyStop = "knn";
    options.knnEvery = 0;
    ASSERT_EQ(options.check().size(), 1U);
    EXPECT_EQ(options.check()[0].field, "early-stop");
    options = TrainOptions();
    options.method.method = "moco";
    options.batch = 100;
    ASSERT_EQ(options.check().size(), 1U);
    EXPECT_EQ(options.check()[0].field, "queue");
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
    options.method.temperature = -1;
    options.momentum = 1;
    options.backbone.backbone = "resnet1001";
    options.learningRate = std::nan("");
    std::set<std::string> fields;
    for (const OptionProblem &problem : options.check())
        fields.insert(problem.field);
    EXPECT_EQ(fields, (std::set<std::string>{"image-size", "batch", "epochs", "temperature", "momentum", "backbone",
                                             "learning-rate"}));
}

TEST(TrainOptions, FieldsThatCameLaterLeaveOlderRunsKnownAtTheirDefaults)
{
    TrainOptions options;
    EXPECT_FALSE(lastingOptions(options).contains("sampling-times"));
    EXPECT_TRUE(lastingOptions(options).contains("epochs"));
    options.gradientCheckpointing = true; // the same losses
    EXPECT_FALSE(lastingOptions(options).contains("gradient-checkpointing"));
    options.samplingTimes = 2;
    EXPECT_EQ(lastingOptions(options).at("sampling-times"), 2);
}

TEST(TrainOptions, ARunOfDinoFromBeforeDropPathIsKnownByAStudentWithoutOne)
{
    TrainOptions options = TrainOptions::fromPreset("small-data", "dino");
    EXPECT_TRUE(lastingOptions(options).contains("drop-path")); // 0.1 now: other losses
    options.backbone.dropPath = 0;
    EXPECT_FALSE(lastingOptions(options).contains("drop-path"));
    options.backbone.backbone = "efficientnet_b0"; // whose teacher had one too
    EXPECT_TRUE(lastingOptions(options).contains("drop-path"));
    options = TrainOptions::fromPreset("small-data", "mae");
    EXPECT_FALSE(lastingOptions(options).contains("drop-path"));
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
