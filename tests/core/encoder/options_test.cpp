#include "core/base/error.h"
#include "core/encoder/encoder.h"
#include "tests/support/support.h"

#include <set>

namespace coresift {

TEST(EncoderOptions, DefaultsAreValid)
{
    EXPECT_TRUE(checkFields(BackboneOptions()).empty());
    EXPECT_TRUE(checkFields(DeviceOptions()).empty());
}

TEST(EncoderOptions, EveryBackboneIsValidAndHasATitleOfItsOwn)
{
    std::set<std::string> titles;
    for (const std::string &name : backboneNames()) {
        const BackboneOptions options{name, false};
        EXPECT_TRUE(options.check().empty()) << name;
        EXPECT_NE(backboneTitle(options), name);
        titles.insert(backboneTitle(options));
    }
    EXPECT_EQ(titles.size(), backboneNames().size());
}

TEST(EncoderOptions, TheSmallStemIsForResNetsAlone)
{
    for (const std::string &name : backboneNames()) {
        const BackboneOptions options{name, true};
        EXPECT_EQ(options.check().empty(), backboneFamily(name) == BackboneFamily::ResNet) << name;
    }
    const BackboneOptions vit{"vit_tiny_patch16", true};
    ASSERT_EQ(vit.check().size(), 1U);
    EXPECT_EQ(vit.check().front().field, "small-stem");
}

TEST(EncoderOptions, ResNetsHaveNoDropPath)
{
    for (const std::string &name : backboneNames()) {
        const bool isResNet = backboneFamily(name) == BackboneFamily::ResNet;
        EXPECT_TRUE((BackboneOptions{name, false, -1}).check().empty()) << name;
        EXPECT_TRUE((BackboneOptions{name, false, 0}).check().empty()) << name;
        EXPECT_EQ((BackboneOptions{name, false, 0.1}).check().empty(), !isResNet) << name;
    }
    EXPECT_EQ((BackboneOptions{"resnet18", false, 0.1}).check().front().field, "drop-path");
}

TEST(EncoderOptions, AnUnknownBackboneIsOneProblem)
{
    const BackboneOptions options{"resnet11", true};
    ASSERT_EQ(options.check().size(), 1U);
    EXPECT_EQ(options.check().front().field, "backbone");
    EXPECT_NE(test::errorOf([] { backboneFamily("resnet11"); }).find("resnet11"), std::string::npos);
    EXPECT_EQ(backboneTitle({"resnet11", false}), "resnet11");
}

TEST(EncoderOptions, TitlesNameDepthStemAndPatch)
{
    EXPECT_EQ(backboneTitle({"resnet18", false}), "ResNet-18");
    EXPECT_EQ(backboneTitle({"resnet10", true}), "ResNet-10 (small stem)");
    EXPECT_EQ(backboneTitle({"vit_small_patch8", false}), "ViT-S/8");
}

/// ResNet: 64 channels at half the side (224²·16); EfficientNet: 96 at half of it; ViT: 197 tokens of 4·192, or 785²
/// for each of three heads.
TEST(EncoderOptions, TheWidestLayerIsTheFamilys)
{
    EXPECT_EQ(widestLayer({"resnet18", false}, 224), 112 * 112 * 64);
    EXPECT_EQ(widestLayer({"resnet18", true}, 32), 32 * 32 * 64);
    EXPECT_EQ(widestLayer({"efficientnet_b0", false}, 224), 112 * 112 * 96);
    EXPECT_EQ(widestLayer({"vit_tiny_patch16", false}, 224), 197 * 4 * 192);
    EXPECT_EQ(widestLayer({"vit_tiny_patch8", false}, 224), 3 * 785 * 785);
}

TEST(EncoderOptions, UnknownChoicesAreNamedAllAtOnce)
{
    DeviceOptions options;
    options.device = "abacus";
    options.precision = "float7";
    const std::vector<OptionProblem> problems = checkFields(options);
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].field, "device");
    EXPECT_EQ(problems[1].field, "precision");
}

TEST(EncoderOptions, DeviceIsResolvedToSomethingThatIsHere)
{
    const DeviceOptions resolved = resolveDevice({});
    EXPECT_TRUE(resolved.device == "cpu" || resolved.device == "cuda");
    EXPECT_TRUE(resolved.precision == "float32" || resolved.precision == "bfloat16" || resolved.precision == "float16");
    EXPECT_EQ(resolved.device == "cuda", deviceName() != "none");
}

TEST(EncoderOptions, AskingForAGpuThatIsMissingSaysWhatToChoose)
{
    if (deviceName() != "none")
        GTEST_SKIP() << "there is a CUDA device here";
    EXPECT_NE(test::errorOf([] { resolveDevice({"cuda", "auto"}); }).find("Choose the device cpu"), std::string::npos);
}

TEST(EncoderOptions, Float16OnACpuIsRefused)
{
    EXPECT_NE(test::errorOf([] { resolveDevice({"cpu", "float16"}); }).find("float16"), std::string::npos);
}

} // namespace coresift
