#include "core/pretrain/method_options.h"

#include "tests/support/support.h"

#include <set>

namespace coresift {

namespace {

std::set<std::string> fieldsOf(const std::vector<OptionProblem> &problems)
{
    std::set<std::string> fields;
    for (const OptionProblem &problem : problems)
        fields.insert(problem.field);
    return fields;
}

std::set<std::string> problemsOfSizes(const std::string &method, const std::string &backbone, int imageSize, int batch)
{
    MethodOptions options;
    options.method = method;
    BackboneOptions network;
    network.backbone = backbone;
    std::vector<OptionProblem> problems;
    checkMethodBackbone(options, network, problems);
    checkMethodSizes(options, network, imageSize, batch, problems);
    return fieldsOf(problems);
}

} // namespace

TEST(MethodOptions, AreSimClrAndThePublishedValuesByDefault)
{
    const MethodOptions options;
    EXPECT_TRUE(options.check().empty());
    EXPECT_EQ(options.method, "simclr");
    EXPECT_EQ(options.queue, 1024);
    EXPECT_EQ(options.prototypes, 100);
    EXPECT_EQ(options.sinkhornIterations, 3);
    EXPECT_EQ(options.sinkhornEpsilon, 0.02);
    EXPECT_EQ(options.freezeEpochs, 1);
    EXPECT_EQ(options.outputs, 65536);
    EXPECT_EQ(options.maskRatio, 0.75);
    EXPECT_EQ(options.decoderWidth, 512);
    EXPECT_EQ(options.decoderDepth, 8);
    EXPECT_EQ(options.hardness, 1);
    EXPECT_EQ(options.positiveShare, 0.01);
}

TEST(MethodOptions, CheckTellsAllProblemsAtOnce)
{
    MethodOptions options;
    options.method = "guess";
    options.temperature = -1;
    options.ema = 2;
    options.queue = 0;
    options.prototypes = 1;
    options.maskRatio = 1;
    options.localMinArea = 0.5;
    options.decoderWidth = 100;
    EXPECT_EQ(fieldsOf(options.check()), (std::set<std::string>{"method", "temperature", "ema", "queue", "prototypes",
                                                                "mask-ratio", "local-min-area", "decoder-width"}));
}

TEST(MethodOptions, ComeBackFromJson)
{
    MethodOptions options;
    options.method = "mae";
    options.normalisePatches = true;
    options.maskRatio = 0.6;
    MethodOptions read;
    optionsFromJson(read, optionsToJson(options));
    EXPECT_EQ(optionsToJson(read), optionsToJson(options));
    EXPECT_EQ(read.maskRatio, 0.6);
}

TEST(MethodOptions, MaeNeedsAVisionTransformerAndTwoPatchesASide)
{
    EXPECT_EQ(problemsOfSizes("mae", "resnet18", 224, 8), (std::set<std::string>{"method"}));
    EXPECT_EQ(problemsOfSizes("mae", "vit_tiny_patch16", 31, 8), (std::set<std::string>{"image-size"}));
    EXPECT_TRUE(problemsOfSizes("mae", "vit_tiny_patch16", 32, 8).empty());
    EXPECT_TRUE(problemsOfSizes("dino", "resnet18", 16, 8).empty());
}

TEST(MethodOptions, MocosQueueIsAMultipleOfTheBatch)
{
    EXPECT_EQ(problemsOfSizes("moco", "resnet18", 112, 100), (std::set<std::string>{"queue"}));
    EXPECT_EQ(problemsOfSizes("moco", "resnet18", 112, 2048), (std::set<std::string>{"queue"}));
    EXPECT_TRUE(problemsOfSizes("moco", "resnet18", 112, 128).empty());
    EXPECT_TRUE(problemsOfSizes("simclr", "resnet18", 112, 100).empty());
}

} // namespace coresift
