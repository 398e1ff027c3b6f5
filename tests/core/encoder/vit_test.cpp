#include "core/encoder/vit.h"

#include "tests/core/encoder/network_facts.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::noiseImages;
using test::Shapes;
using test::weightsOf;

namespace {

/// Two blocks, 16 wide, on 4×4 patches of 4 px.
VitOptions tinyShape()
{
    VitOptions shape;
    shape.width = 16;
    shape.depth = 2;
    shape.heads = 2;
    shape.patch = 4;
    shape.imageSize = 16;
    return shape;
}

std::shared_ptr<VitImpl> tinyVit(const VitOptions &shape, std::uint64_t seed = 1)
{
    return std::make_shared<VitImpl>(BackboneOptions{"vit_tiny_patch16", false}, shape, seed);
}

void addLayer(Shapes &shapes, const std::string &name, const std::vector<std::int64_t> &weight)
{
    shapes[name + ".weight"] = weight;
    shapes[name + ".bias"] = {weight[0]};
}

/// What embedPatches() gives when the patches give nothing: the positions.
torch::Tensor positionTokens(VitImpl &network, std::int64_t height, std::int64_t width)
{
    const torch::NoGradGuard guard;
    weightsOf(network).at("patch_embed.proj.weight").zero_();
    weightsOf(network).at("patch_embed.proj.bias").zero_();
    return network.embedPatches(noiseImages(1, height, width));
}

} // namespace

TEST(Vit, NamesAndShapesAreTimms)
{
    Shapes expected{{"cls_token", {1, 1, 192}}, {"pos_embed", {1, 197, 192}}};
    addLayer(expected, "patch_embed.proj", {192, 3, 16, 16});
    for (int i = 0; i < 12; ++i) {
        const std::string block = "blocks." + std::to_string(i) + ".";
        addLayer(expected, block + "norm1", {192});
        addLayer(expected, block + "attn.qkv", {576, 192});
        addLayer(expected, block + "attn.proj", {192, 192});
        addLayer(expected, block + "norm2", {192});
        addLayer(expected, block + "mlp.fc1", {768, 192});
        addLayer(expected, block + "mlp.fc2", {192, 768});
    }
    addLayer(expected, "norm", {192});
    EXPECT_EQ(test::shapesOf(*makeBackbone({"vit_tiny_patch16", false}, 1)), expected);
}

TEST(Vit, TheNameGivesTheShape)
{
    const VitOptions small = vitOptions("vit_small_patch8"), base = vitOptions("vit_base_patch16");
    EXPECT_EQ(small.width, 384);
    EXPECT_EQ(small.heads, 6);
    EXPECT_EQ(small.patch, 8);
    EXPECT_EQ(base.width, 768);
    EXPECT_EQ(base.heads, 12);
    EXPECT_EQ(base.patch, 16);
}

TEST(Vit, StartsWithTimmsDeviations)
{
    const auto weights = weightsOf(*makeBackbone({"vit_tiny_patch16", false}, 1));
    for (const char *name : {"blocks.0.mlp.fc1.weight", "blocks.11.attn.qkv.weight", "pos_embed"})
        EXPECT_NEAR(weights.at(name).std().item<double>(), 0.02, 5e-4) << name;
    EXPECT_EQ(weights.at("blocks.3.mlp.fc2.bias").abs().max().item<double>(), 0);
    const double bound = 1 / std::sqrt(3.0 * 16 * 16),
                 largest = weights.at("patch_embed.proj.weight").abs().max().item<double>();
    EXPECT_LE(largest, bound + 1e-6);
    EXPECT_GT(largest, 0.99 * bound);
}

TEST(Vit, AtTheNativeSizePositionsAreAddedAsTheyAre)
{
    const auto network = tinyVit(tinyShape());
    EXPECT_TRUE(torch::equal(positionTokens(*network, 16, 16), weightsOf(*network).at("pos_embed").slice(1, 1)));
    EXPECT_TRUE(torch::equal(positionTokens(*network, 19, 16), positionTokens(*network, 16, 16))); // no fifth row
}

TEST(Vit, AtOtherSizesPositionsAreInterpolatedBicubically)
{
    namespace F = torch::nn::functional;
    const auto network = tinyVit(tinyShape());
    const torch::Tensor grid =
        weightsOf(*network).at("pos_embed").slice(1, 1).view({1, 4, 4, 16}).permute({0, 3, 1, 2});
    const auto options =
        F::InterpolateFuncOptions().size(std::vector<std::int64_t>{6, 3}).mode(torch::kBicubic).align_corners(false);
    const torch::Tensor expected = F::interpolate(grid, options).flatten(2).transpose(1, 2);
    EXPECT_TRUE(torch::allclose(positionTokens(*network, 24, 12), expected, 1e-4, 1e-6));
}

/// The token of row 1, column 2 on 2×3 patches, 8 wide: frequencies 1 and 1/100, the column first.
TEST(Vit, SinCosPositionsAreThePublishedOnes)
{
    const torch::Tensor positions = sinCosPositions(8, 2, 3);
    ASSERT_EQ(positions.sizes().vec(), (std::vector<std::int64_t>{1, 7, 8}));
    EXPECT_TRUE(torch::equal(positions[0][0], torch::zeros({8})));
    const double expected[] = {std::sin(2), std::sin(0.02), std::cos(2), std::cos(0.02),
                               std::sin(1), std::sin(0.01), std::cos(1), std::cos(0.01)};
    for (int i = 0; i < 8; ++i)
        EXPECT_NEAR(positions[0][6][i].item<double>(), expected[i], 1e-6) << i;
}

TEST(Vit, FixedPositionsAreSavedButNotTrained)
{
    VitOptions shape = tinyShape();
    shape.sinCos = true;
    const auto fixed = tinyVit(shape), learned = tinyVit(tinyShape());
    EXPECT_EQ(test::shapesOf(*fixed), test::shapesOf(*learned));
    EXPECT_FALSE(fixed->named_parameters().contains("pos_embed"));
    EXPECT_TRUE(torch::equal(weightsOf(*fixed).at("pos_embed"), sinCosPositions(16, 4, 4)));
}

TEST(Vit, EncodesAnyOfThePatchesInAnyOrder)
{
    const torch::NoGradGuard guard;
    const auto network = tinyVit(tinyShape());
    network->eval();
    const torch::Tensor some = network->embedPatches(noiseImages(2, 16, 16)).slice(1, 3, 8);
    const torch::Tensor encoded = network->encode(some), turned = network->encode(some.flip({1}));
    EXPECT_EQ(encoded.sizes().vec(), (std::vector<std::int64_t>{2, 6, 16}));
    EXPECT_TRUE(torch::allclose(turned.select(1, 0), encoded.select(1, 0), 1e-4, 1e-5));
    EXPECT_TRUE(torch::allclose(turned.select(1, 1), encoded.select(1, 5), 1e-4, 1e-5));
    EXPECT_FALSE(torch::allclose(encoded.select(1, 1), encoded.select(1, 5), 1e-4, 1e-5));
}

/// Glorot's bound is √(6/64) for both, 16 → 3·16 and 3·4·4 → 16.
TEST(Vit, MaskedAutoencodersStartWithTheirPublishedWeights)
{
    VitOptions shape = tinyShape();
    shape.glorot = true;
    const auto weights = weightsOf(*tinyVit(shape));
    for (const char *name : {"blocks.1.attn.qkv.weight", "patch_embed.proj.weight"}) {
        EXPECT_LE(weights.at(name).abs().max().item<double>(), std::sqrt(6.0 / 64)) << name;
        EXPECT_NEAR(weights.at(name).std().item<double>(), std::sqrt(2.0 / 64), 0.015) << name;
    }
    EXPECT_EQ(weights.at("blocks.1.attn.qkv.bias").abs().max().item<double>(), 0);
    EXPECT_GT(weights.at("patch_embed.proj.bias").abs().max().item<double>(), 0);
}

TEST(Vit, TheOptionsDropPathGoesBeforeTheShapesAndCanBeChanged)
{
    const torch::NoGradGuard guard;
    BackboneOptions options{"vit_tiny_patch16", false};
    options.dropPath = 0.5;
    VitImpl network(options, tinyShape(), 1);
    const torch::Tensor images = noiseImages(16, 16, 16);
    const auto passesAgree = [&] { return torch::equal(network.forward(images), network.forward(images)); };
    EXPECT_FALSE(passesAgree());
    network.setDropPath(0);
    EXPECT_TRUE(passesAgree());
    network.setDropPath(0.5);
    EXPECT_FALSE(passesAgree());
}

TEST(Vit, StochasticDepthIsOfTrainingAlone)
{
    const torch::NoGradGuard guard;
    VitOptions shape = tinyShape();
    shape.dropPath = 0.5;
    const auto dropping = tinyVit(shape), plain = tinyVit(tinyShape());
    const torch::Tensor images = noiseImages(16, 16, 16);
    plain->eval();
    dropping->eval();
    const torch::Tensor whole = plain->forward(images);
    EXPECT_TRUE(torch::equal(dropping->forward(images), whole));
    dropping->train();
    dropping->startStep(3);
    const torch::Tensor first = dropping->forward(images), second = dropping->forward(images);
    EXPECT_FALSE(torch::equal(first, whole));
    EXPECT_FALSE(torch::equal(first, second));
    dropping->startStep(3);
    EXPECT_TRUE(torch::equal(dropping->forward(images), first));
}

} // namespace coresift
