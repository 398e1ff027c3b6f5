#include "core/encoder/encoder.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/encoder/backbone.h"
#include "core/encoder/weights.h"
#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <cmath>
#include <fstream>
#include <torch/script.h>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

const DeviceOptions kFloat32{"cpu", "float32"}, kBfloat16{"cpu", "bfloat16"};

/// Coloured squares with noise, each picture in colours of its own.
std::vector<std::uint8_t> pictures(int count, int size)
{
    std::vector<std::uint8_t> pixels;
    for (int image = 0; image < count; ++image) {
        RandomStream random(11, static_cast<std::uint64_t>(image));
        const std::int64_t side = 2 + random.below(size / 2);
        double colours[2][3];
        for (auto &colour : colours)
            for (double &channel : colour)
                channel = random.uniform(30, 220);
        for (int i = 0; i < size * size; ++i)
            for (int c = 0; c < 3; ++c) {
                const double base = colours[(i / size / side + i % size / side) % 2][c];
                pixels.push_back(static_cast<std::uint8_t>(base + random.uniform(-25, 25)));
            }
    }
    return pixels;
}

/// A network whose batch norms know the pictures' statistics, as a trained one's do.
Backbone settledNetwork(const BackboneOptions &options, int size)
{
    const torch::NoGradGuard guard;
    const Backbone network = makeBackbone(options, /*seed=*/3);
    const std::vector<std::uint8_t> pixels = pictures(16, size);
    const torch::Tensor batch =
        torch::from_blob(const_cast<std::uint8_t *>(pixels.data()), {16, size, size, 3}, torch::kByte)
                .permute({0, 3, 1, 2})
                .to(torch::kFloat) /
            60 -
        2;
    for (int i = 0; i < 20; ++i) // running averages take a tenth of what they see
        network->forward(batch);
    return network;
}

std::string save(const TempDir &dir, const Backbone &network, const std::map<std::string, std::string> &metadata)
{
    SafeTensors content;
    collectWeights(*network, "", content.tensors);
    content.metadata = metadata;
    writeSafeTensors(dir / "encoder.safetensors", content);
    return dir / "encoder.safetensors";
}

Matrix features(Encoder &encoder, int count, int size)
{
    const std::vector<std::uint8_t> pixels = pictures(count, size);
    return encoder.embed(pixels.data(), count, size);
}

double cosine(const float *a, const float *b, std::int64_t n)
{
    double product = 0, lengthA = 0, lengthB = 0;
    for (std::int64_t i = 0; i < n; ++i) {
        product += double(a[i]) * b[i];
        lengthA += double(a[i]) * a[i];
        lengthB += double(b[i]) * b[i];
    }
    return product / std::sqrt(lengthA * lengthB);
}

double lowestCosine(const Matrix &a, const Matrix &b)
{
    double lowest = 1;
    for (std::int64_t r = 0; r < a.rows; ++r)
        lowest = std::min(lowest, cosine(a.row(r), b.row(r), a.cols));
    return lowest;
}

/// As the feature store keeps them: unit rows in float16.
Matrix throughHalf(Matrix matrix)
{
    normaliseRows(matrix.values.data(), matrix.rows, matrix.cols);
    std::vector<std::uint16_t> halves(matrix.values.size());
    const auto count = static_cast<std::int64_t>(halves.size());
    floatToHalf(matrix.values.data(), halves.data(), count);
    halfToFloat(halves.data(), matrix.values.data(), count);
    return matrix;
}

} // namespace

TEST(Encoder, GivesOneRowAPictureWhateverTheBatch)
{
    const auto encoder = untrainedEncoder({"resnet10", true}, 1, kFloat32);
    const Matrix together = features(*encoder, 3, 24);
    ASSERT_EQ(together.rows, 3);
    ASSERT_EQ(together.cols, encoder->dimensions());
    EXPECT_EQ(encoder->dimensions(), 512);
    const std::vector<std::uint8_t> pixels = pictures(3, 24);
    for (int i = 0; i < 3; ++i) {
        const Matrix alone = encoder->embed(pixels.data() + i * 24 * 24 * 3, 1, 24);
        EXPECT_GT(cosine(alone.row(0), together.row(i), alone.cols), 1 - 1e-6);
    }
    EXPECT_LT(cosine(together.row(0), together.row(1), together.cols), 1 - 1e-4);
}

TEST(Encoder, AFileGivesTheFeaturesOfTheNetworkThatWroteIt)
{
    const TempDir dir;
    const BackboneOptions backbone{"resnet10", true};
    EncoderSource source;
    source.file = save(dir, makeBackbone(backbone, 5), {{"backbone", "resnet10"}, {"small_stem", "true"}});
    source.backbone.backbone = "resnet50"; // what the file says of itself wins
    const auto loaded = loadEncoder(source, kFloat32), fresh = untrainedEncoder(backbone, 5, kFloat32);
    EXPECT_EQ(loaded->hash(), fresh->hash());
    EXPECT_TRUE(test::matrixNear(features(*loaded, 2, 24), features(*fresh, 2, 24), 0));
}

TEST(Encoder, TheStemOfAForeignFileIsSeenFromItsWeights)
{
    const TempDir dir;
    for (const bool smallStem : {false, true}) {
        EncoderSource source;
        source.file = save(dir, makeBackbone({"resnet10", smallStem}, 5), {{"format", "pt"}});
        source.backbone = {"resnet10", !smallStem};
        EXPECT_EQ(loadEncoder(source, kFloat32)->summary().text().find("small stem") != std::string::npos, smallStem);
    }
}

/// As timm saves them: with a classifier, and nothing that tells the backbone.
TEST(Encoder, AVisionTransformersFileGivesItsFeatures)
{
    const TempDir dir;
    const BackboneOptions backbone{"vit_tiny_patch16", false};
    SafeTensors content;
    collectWeights(*makeBackbone(backbone, 5), "", content.tensors);
    content.tensors["head.weight"] = torch::zeros({1000, 192});
    content.tensors["head.bias"] = torch::zeros({1000});
    writeSafeTensors(dir / "vit.safetensors", content);
    EncoderSource source;
    source.file = dir / "vit.safetensors";
    source.backbone = backbone;
    const auto loaded = loadEncoder(source, kFloat32), fresh = untrainedEncoder(backbone, 5, kFloat32);
    EXPECT_EQ(loaded->summary().text(), "ViT-Ti/16, 192 features, cpu, float32");
    EXPECT_EQ(loaded->hash(), fresh->hash());
    EXPECT_TRUE(test::matrixNear(features(*loaded, 2, 40), features(*fresh, 2, 40), 0));
}

TEST(Encoder, TheBackboneOfAForeignFileIsSeenFromItsWeights)
{
    const TempDir dir;
    EncoderSource source;
    source.file = save(dir, makeBackbone({"resnet10", false}, 5), {});
    source.backbone.backbone = "resnet50";
    EXPECT_EQ(loadEncoder(source, kFloat32)->summary().text(), "ResNet-10, 512 features, cpu, float32");
}

/// A checkpoint of MoCo: the query encoder under a prefix, with a classifier.
TEST(Encoder, PyTorchsFilesGiveTheFeaturesOfTheNetworkThatTheyHold)
{
    const TempDir dir;
    const BackboneOptions backbone{"resnet10", true};
    std::map<std::string, torch::Tensor> weights;
    collectWeights(*makeBackbone(backbone, 5), "module.encoder_q.", weights);
    weights["module.encoder_q.fc.weight"] = torch::zeros({128, 512});
    const test::MadeStateDict made(weights);
    const std::string checkpoint = test::pickledDict({{"epoch", test::pickledNumber(200)}, {"state_dict", made.value}});
    const auto fresh = untrainedEncoder(backbone, 5, kFloat32);
    EncoderSource source;
    source.file = dir / "checkpoint.pth.tar";
    for (const std::string &bytes :
         {test::zipForm(checkpoint, made.storages), test::legacyForm(checkpoint, made.storages)}) {
        std::ofstream(source.file, std::ios::binary) << bytes;
        const auto loaded = loadEncoder(source, kFloat32);
        EXPECT_EQ(loaded->hash(), fresh->hash());
        EXPECT_TRUE(test::matrixNear(features(*loaded, 2, 24), features(*fresh, 2, 24), 0));
    }
}

TEST(Encoder, TellsWhatItsFileHeld)
{
    const TempDir dir;
    std::map<std::string, torch::Tensor> weights;
    collectWeights(*makeBackbone({"resnet10", true}, 5), "module.", weights);
    weights["module.fc.weight"] = torch::zeros({10, 512});
    const test::MadeStateDict made(weights);
    EncoderSource source;
    source.file = dir / "weights.pth";
    const std::string saved = test::pickledDict({{"state_dict", made.value}});
    std::ofstream(source.file, std::ios::binary) << test::zipForm(saved, made.storages);
    const WeightsReport report = loadEncoder(source, kFloat32)->weights();
    EXPECT_EQ(report.matched, static_cast<std::int64_t>(weights.size()) - 1);
    EXPECT_EQ(report.prefix, "module.");
    EXPECT_EQ(report.unused, (std::vector<std::string>{"module.fc.weight"}));
    EXPECT_EQ(backboneTitle(report.backbone), "ResNet-10 (small stem)");
    EXPECT_EQ(untrainedEncoder({"resnet10", true}, 5, kFloat32)->weights().matched, 0);
}

TEST(Encoder, TheBackboneOfAFileIsTheOneThatItTells)
{
    const TempDir dir;
    EncoderSource source;
    source.backbone.backbone = "resnet50";
    source.file = save(dir, makeBackbone({"resnet10", true}, 5), {{"backbone", "resnet10"}, {"small_stem", "true"}});
    EXPECT_EQ(backboneTitle(backboneOfFile(source)), "ResNet-10 (small stem)");
    source.file = save(dir, makeBackbone({"resnet10", false}, 5), {});
    EXPECT_EQ(backboneTitle(backboneOfFile(source)), "ResNet-10");
}

TEST(Encoder, AFileWithoutWeightsThatFitHasNoBackboneToTrain)
{
    const TempDir dir;
    EncoderSource source;
    SafeTensors strange;
    strange.tensors["weight"] = torch::zeros({2});
    writeSafeTensors(dir / "strange.safetensors", strange);
    source.file = dir / "strange.safetensors";
    EXPECT_NE(errorOf([&] { backboneOfFile(source); }).find("Is the backbone the right one?"), std::string::npos);

    torch::jit::Module module("Made");
    module.register_parameter("weight", torch::ones({2}), /*is_buffer=*/false);
    module.define("def forward(self, x):\n    return x.mean([2, 3])\n");
    module.save(dir / "script.pt");
    source.file = dir / "script.pt";
    EXPECT_NE(errorOf([&] { backboneOfFile(source); }).find("not trained further"), std::string::npos);
}

TEST(Encoder, AnotherBackboneThanTheFilesIsAnError)
{
    const TempDir dir;
    EncoderSource source;
    source.file = save(dir, makeBackbone({"resnet10", false}, 5), {{"backbone", "resnet18"}});
    const std::string message = errorOf([&] { loadEncoder(source, kFloat32); });
    EXPECT_NE(message.find("Is the backbone the right one?"), std::string::npos) << message;
    EXPECT_NE(message.find("encoder.safetensors"), std::string::npos) << message;
}

TEST(Encoder, ABackboneThatIsNotKnownIsTheFilesFault)
{
    const TempDir dir;
    EncoderSource source;
    source.file = save(dir, makeBackbone({"resnet10", false}, 5), {{"backbone", "resnet9000\x1b[2J"}});
    const std::string message = errorOf([&] { loadEncoder(source, kFloat32); });
    EXPECT_NE(message.find("“resnet9000\\x1B[2J”"), std::string::npos) << message;
    EXPECT_NE(message.find("encoder.safetensors"), std::string::npos) << message;
}

TEST(Encoder, TheHashFollowsWeightsNormalisationAndPrecision)
{
    const TempDir dir;
    EncoderSource source;
    source.file = save(dir, makeBackbone({"resnet10", false}, 5), {{"backbone", "resnet10"}, {"small_stem", "false"}});
    const std::string hash = loadEncoder(source, kFloat32)->hash();
    EXPECT_EQ(loadEncoder(source, kFloat32)->hash(), hash);
    EXPECT_NE(loadEncoder(source, kBfloat16)->hash(), hash);
    EXPECT_NE(untrainedEncoder({"resnet10", false}, 6, kFloat32)->hash(), hash);
    source.normalisation.mean[1] += 0.01F;
    EXPECT_NE(loadEncoder(source, kFloat32)->hash(), hash);
}

TEST(Encoder, NormalisationIsApplied)
{
    const TempDir dir;
    EncoderSource source;
    source.file = save(dir, makeBackbone({"resnet10", false}, 5), {{"backbone", "resnet10"}, {"small_stem", "false"}});
    const Matrix usual = features(*loadEncoder(source, kFloat32), 1, 24);
    source.normalisation = {{0, 0, 0}, {1, 1, 1}};
    EXPECT_FALSE(test::matrixNear(features(*loadEncoder(source, kFloat32), 1, 24), usual, 1e-3));
}

TEST(Encoder, ShorterNumbersKeepTheDirectionOfTheFeatures)
{
    const TempDir dir;
    EncoderSource source;
    source.file =
        save(dir, settledNetwork({"resnet10", false}, 32), {{"backbone", "resnet10"}, {"small_stem", "false"}});
    const auto encoder = loadEncoder(source, kBfloat16);
    EXPECT_NE(encoder->summary().text().find("bfloat16"), std::string::npos);
    const Matrix exact = features(*loadEncoder(source, kFloat32), 4, 32), brief = features(*encoder, 4, 32);
    EXPECT_FALSE(test::matrixNear(brief, exact, 0));
    EXPECT_GE(lowestCosine(exact, brief), 0.999);
    EXPECT_GE(lowestCosine(exact, throughHalf(exact)), 0.999);
    EXPECT_GE(lowestCosine(exact, throughHalf(brief)), 0.999);
}

/// Fifty layers of random weights turn the features to a cosine of 0.994 in bfloat16.
TEST(Encoder, WeightsThatDoNotBearShorterNumbersAreUsedInFloat32)
{
    const TempDir dir;
    EncoderSource source;
    source.file = save(dir, settledNetwork({"resnet50", false}, 32), {{"backbone", "resnet50"}});
    const auto brief = loadEncoder(source, kBfloat16), exact = loadEncoder(source, kFloat32);
    EXPECT_NE(brief->summary().text().find("float32"), std::string::npos);
    EXPECT_EQ(brief->hash(), exact->hash());
    EXPECT_GE(lowestCosine(features(*exact, 2, 32), features(*brief, 2, 32)), 0.999);
}

TEST(Encoder, FeaturesThatAreNoNumbersAreAnError)
{
    const TempDir dir;
    const Backbone network = makeBackbone({"resnet10", false}, 5);
    network->named_parameters()["conv1.weight"].data().fill_(std::nanf(""));
    EncoderSource source;
    source.file = save(dir, network, {{"backbone", "resnet10"}, {"small_stem", "false"}});
    const auto encoder = loadEncoder(source, kFloat32);
    try {
        features(*encoder, 1, 24);
        FAIL() << "nothing was thrown";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::Numeric);
    }
}

TEST(Encoder, FilesThatAreNoEncoderAreNamed)
{
    const TempDir dir;
    writeFileAtomically(dir / "short.pt", "12345678");
    writeFileAtomically(dir / "text.pt", "not a network at all");
    writeFileAtomically(dir / "brace.pt", "12345678{}");
    for (const std::string name : {"short.pt", "text.pt", "brace.pt", "none.pt"}) {
        EncoderSource source;
        source.file = dir / name;
        EXPECT_NE(errorOf([&] { loadEncoder(source, kFloat32); }).find(name), std::string::npos);
    }
}

TEST(Encoder, SummaryNamesNetworkSizeDeviceAndPrecision)
{
    EXPECT_EQ(untrainedEncoder({"resnet10", false}, 1, kBfloat16)->summary().text(),
              "ResNet-10, 512 features, cpu, bfloat16");
}

} // namespace coresift
