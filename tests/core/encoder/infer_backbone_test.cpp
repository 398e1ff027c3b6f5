#include "core/encoder/infer_backbone.h"

#include "core/encoder/backbone.h"
#include "core/encoder/weights.h"
#include "tests/support/support.h"

namespace coresift {

namespace {

std::map<std::string, torch::Tensor> prefixedWeights(const BackboneOptions &backbone, const std::string &prefix)
{
    std::map<std::string, torch::Tensor> weights;
    collectWeights(*makeBackbone(backbone, /*seed=*/1), prefix, weights);
    return weights;
}

} // namespace

TEST(InferBackbone, KnowsEveryBackboneFromItsWeights)
{
    for (const std::string &name : backboneNames()) {
        auto weights = prefixedWeights({name, false}, "module.encoder.");
        weights["module.fc.weight"] = torch::zeros({10, 4});
        const auto inferred = inferBackbone(weights);
        ASSERT_TRUE(inferred) << name;
        EXPECT_EQ(inferred->backbone, name);
        EXPECT_FALSE(inferred->smallStem);
    }
}

TEST(InferBackbone, ASmallStemIsSeen)
{
    const auto inferred = inferBackbone(prefixedWeights({"resnet18", true}, ""));
    ASSERT_TRUE(inferred);
    EXPECT_EQ(inferred->backbone, "resnet18");
    EXPECT_TRUE(inferred->smallStem);
}

TEST(InferBackbone, DeeperAndWiderOnesOfTheFamiliesAreNotTaken)
{
    const auto weight = [](std::vector<std::int64_t> shape) { return torch::zeros(shape); };
    std::map<std::string, torch::Tensor> resnet152;
    for (int block = 0; block < 36; ++block)
        resnet152["layer3." + std::to_string(block) + ".conv1.weight"] = weight({256, 1024, 1, 1});
    EXPECT_FALSE(inferBackbone(resnet152));
    EXPECT_FALSE(inferBackbone({{"layer3.5.conv1.weight", weight({512, 1024, 1, 1})}, // a Wide ResNet-50
                                {"layer3.5.conv2.weight", weight({512, 512, 3, 3})}}));
    EXPECT_FALSE(inferBackbone({{"features.8.0.weight", weight({1280, 320, 1, 1})}, // an EfficientNet-B1
                                {"features.1.1.block.0.0.weight", weight({16, 1, 3, 3})}}));
    EXPECT_FALSE(inferBackbone({{"patch_embed.proj.weight", weight({1024, 3, 16, 16})}})); // a ViT-L
}

TEST(InferBackbone, NamesAreComparedPartByPart)
{
    EXPECT_FALSE(inferBackbone({{"dispatch_embed.proj.weight", torch::zeros({192, 3, 16, 16})}}));
    EXPECT_TRUE(inferBackbone({{"vit.patch_embed.proj.weight", torch::zeros({192, 3, 16, 16})}}));
    EXPECT_FALSE(inferBackbone({}));
}

} // namespace coresift
