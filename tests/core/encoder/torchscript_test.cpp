#include "core/encoder/torchscript.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/encoder/encoder.h"
#include "core/encoder/load_backbone.h"
#include "core/encoder/weights.h"
#include "tests/support/support.h"

#include <caffe2/serialize/inline_container.h>
#include <fstream>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

/// Saves a module with the given methods and gives its file.
std::string saved(const TempDir &dir, const std::string &methods)
{
    torch::jit::Module module("Made");
    module.register_attribute("training", torch::jit::BoolType::get(), false);
    module.register_parameter("weight", torch::ones({2, 3, 3, 3}), /*is_buffer=*/false);
    module.define(methods);
    module.save(dir / "made.pt");
    return dir / "made.pt";
}

std::string refusal(const TempDir &dir, const std::string &methods)
{
    const std::string file = saved(dir, methods);
    try {
        loadCheckedTorchScript(file);
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::Unsupported) << error.what();
        EXPECT_EQ(error.file(), file);
        return error.what();
    }
    ADD_FAILURE() << "was loaded: " << methods;
    return {};
}

bool mentions(const std::string &message, const std::string &part)
{
    return message.find(part) != std::string::npos;
}

/// With its weights under their names, and this code.
std::string savedNetwork(const TempDir &dir, const torch::nn::Module &network, const std::string &forward)
{
    std::map<std::string, torch::Tensor> weights;
    collectWeights(network, "", weights);
    std::map<std::string, torch::jit::Module> parts;
    const std::function<torch::jit::Module &(const std::string &)> part =
        [&](const std::string &name) -> torch::jit::Module & {
        if (const auto known = parts.find(name); known != parts.end())
            return known->second;
        torch::jit::Module made("Part" + std::to_string(parts.size()));
        made.register_attribute("training", torch::jit::BoolType::get(), false);
        return parts.emplace(name, std::move(made)).first->second;
    };
    for (const auto &[name, tensor] : weights) {
        const std::size_t dot = name.rfind('.');
        part(name.substr(0, dot)).register_parameter(name.substr(dot + 1), tensor.detach(), /*is_buffer=*/true);
    }
    std::vector<std::string> names;
    for (const auto &[name, module] : parts)
        for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1))
            names.push_back(name.substr(0, dot));
    for (const std::string &name : names)
        part(name);
    torch::jit::Module whole("Whole");
    whole.register_attribute("training", torch::jit::BoolType::get(), false);
    for (auto entry = parts.rbegin(); entry != parts.rend(); ++entry) { // the inner ones first
        const std::size_t dot = entry->first.rfind('.');
        torch::jit::Module &outer = dot == std::string::npos ? whole : part(entry->first.substr(0, dot));
        outer.register_module(dot == std::string::npos ? entry->first : entry->first.substr(dot + 1), entry->second);
    }
    whole.define(forward);
    whole.save(dir / "network.pt");
    return dir / "network.pt";
}

/// A ResNet-10 as torchvision would compute it.
std::string resnet10Code(const std::string &activation)
{
    const auto norm = [](const std::string &of, const std::string &by) {
        return "torch.batch_norm(" + of + ", " + by + ".weight, " + by + ".bias, " + by + ".running_mean, " + by +
               ".running_var, False, 0.1, 1e-05, False)";
    };
    std::string code = "def forward(self, x):\n    x = torch.conv2d(x, self.conv1.weight, None, [2, 2], [3, 3])\n";
    code += "    x = " + activation + "(" + norm("x", "self.bn1") + ")\n";
    code += "    x = torch.max_pool2d(x, [3, 3], [2, 2], [1, 1])\n";
    for (int layer = 1; layer <= 4; ++layer) {
        const std::string block = "b" + std::to_string(layer), stride = layer == 1 ? "[1, 1]" : "[2, 2]";
        code += "    " + block + " = getattr(self.layer" + std::to_string(layer) + ", \"0\")\n";
        code += "    y = torch.conv2d(x, " + block + ".conv1.weight, None, " + stride + ", [1, 1])\n";
        code += "    y = " + activation + "(" + norm("y", block + ".bn1") + ")\n";
        code += "    y = torch.conv2d(y, " + block + ".conv2.weight, None, [1, 1], [1, 1])\n";
        code += "    y = " + norm("y", block + ".bn2") + "\n";
        if (layer > 1) {
            code += "    x = torch.conv2d(x, getattr(" + block + ".downsample, \"0\").weight, None, [2, 2], [0, 0])\n";
            code += "    x = " + norm("x", "getattr(" + block + ".downsample, \"1\")") + "\n";
        }
        code += "    x = " + activation + "(x + y)\n";
    }
    return code + "    return torch.adaptive_avg_pool2d(x, [1, 1]).flatten(1)\n";
}

constexpr const char *kMeanColour = "def forward(self, x):\n    return x.mean([2, 3])\n";

} // namespace

TEST(TorchScript, ABackboneThatIsKnownCanBeTrainedFurther)
{
    const TempDir dir;
    BackboneOptions options;
    options.backbone = "resnet10";
    const Backbone network = makeBackbone(options, /*seed=*/3);
    const EncoderSource source{savedNetwork(dir, *network, resnet10Code("torch.relu")), {}, {}};
    EXPECT_EQ(backboneOfFile(source).backbone, "resnet10");
    const LoadedBackbone loaded = loadBackbone(source);
    EXPECT_TRUE(loaded.report.missing.empty());
    EXPECT_TRUE(torch::equal(loaded.network->named_parameters()["layer4.0.conv2.weight"],
                             network->named_parameters()["layer4.0.conv2.weight"]));
}

TEST(TorchScript, TheSameWeightsInAnotherNetworkAreNotTakenForIt)
{
    const TempDir dir;
    BackboneOptions options;
    options.backbone = "resnet10";
    const EncoderSource source{
        savedNetwork(dir, *makeBackbone(options, /*seed=*/3), resnet10Code("torch.silu")), {}, {}};
    const std::string message = errorOf([&] { backboneOfFile(source); });
    EXPECT_NE(message.find("network.pt"), std::string::npos) << message;
    EXPECT_NE(message.find("of a ResNet-10 that computes something else"), std::string::npos) << message;
    EXPECT_EQ(loadEncoder(source, {"cpu", "float32"})->dimensions(), 512) << "as features it serves all the same";
}

TEST(TorchScript, ANetworkThatOnlyComputesIsLoaded)
{
    const TempDir dir;
    const std::string file = saved(dir, R"(
def pooled(self, x):
    return torch.adaptive_avg_pool2d(x, [1, 1]).flatten(1)
def forward(self, x):
    y = torch.relu(torch.conv2d(x, self.weight, None, [1, 1], [1, 1]))
    if y.size(0) > 100:
        y = y + 1
    for i in range(2):
        y = torch.batch_norm(y, None, None, None, None, True, 0.1, 0.00001, False)
    return self.pooled(y)
)");
    torch::jit::Module module = loadCheckedTorchScript(file);
    EXPECT_EQ(module.forward({torch::ones({4, 3, 8, 8})}).toTensor().sizes().vec(), (std::vector<std::int64_t>{4, 2}));
}

TEST(TorchScript, OperatorsThatReachOutAreRefusedByName)
{
    const TempDir dir;
    EXPECT_TRUE(mentions(refusal(dir, "def forward(self, x):\n    print(x)\n    return x\n"), "prim::Print"));
    EXPECT_TRUE(
        mentions(refusal(dir, "def forward(self, x):\n    torch.save(x, 'out.pt')\n    return x\n"), "aten::save"));
    EXPECT_TRUE(mentions(refusal(dir, "def forward(self, x):\n    return torch.from_file('/etc/passwd', False, 9)\n"),
                         "aten::from_file"));
    EXPECT_TRUE(
        mentions(refusal(dir, "def forward(self, x):\n    torch.manual_seed(3)\n    return x\n"), "aten::manual_seed"));
}

TEST(TorchScript, OperatorsAreFoundHoweverDeepTheyHide)
{
    const TempDir dir;
    const std::string write = "torch.save(x, '" + (dir / "out.pt") + "')\n";
    refusal(dir, "def forward(self, x):\n    if x.size(0) > 9:\n        " + write + "    return x\n");
    refusal(dir, "def forward(self, x):\n    for i in range(3):\n        if i > 1:\n            " + write +
                     "    return x\n");
    refusal(dir, "def inner(self, x):\n    " + write +
                     "    return x\ndef outer(self, x):\n    return self.inner(x)\n"
                     "def forward(self, x):\n    return self.outer(x)\n");
    EXPECT_FALSE(fileExists(dir / "out.pt"));
}

TEST(TorchScript, OperatorsOfASubmoduleCount)
{
    const TempDir dir;
    torch::jit::Module inner("Inner"), outer("Outer");
    inner.define("def forward(self, x):\n    print(x)\n    return x\n");
    outer.register_module("inner", inner);
    outer.define("def forward(self, x):\n    return self.inner.forward(x)\n");
    outer.save(dir / "outer.pt");
    EXPECT_TRUE(mentions(errorOf([&] { loadCheckedTorchScript(dir / "outer.pt"); }), "prim::Print"));
}

TEST(TorchScript, WhatForwardDoesNotCallMayBeThere)
{
    const TempDir dir;
    const std::string file = saved(dir, std::string("def show(self, x):\n    print(x)\n    return x\n") + kMeanColour);
    EXPECT_NO_THROW(loadCheckedTorchScript(file));
}

TEST(TorchScript, TheFirstFiveOperatorsAreNamed)
{
    const TempDir dir;
    const std::string message = refusal(dir, R"(
def forward(self, x):
    print(x)
    torch.save(x, 'out.pt')
    torch.manual_seed(3)
    a = torch.rand([2])
    b = torch.randn([2])
    c = torch.randperm(3)
    return x + a[0] + b[0] + c[0]
)");
    EXPECT_TRUE(mentions(message, "…")) << message;
    EXPECT_TRUE(mentions(message, "aten::manual_seed")) << message;
}

TEST(TorchScript, CodeThatRunsAtLoadingIsRefusedUnloaded)
{
    const TempDir dir;
    const std::string message = refusal(dir, "def __getstate__(self) -> int:\n    return 1\n"
                                             "def __setstate__(self, state: int) -> None:\n"
                                             "    torch.save(torch.ones([1]), '" +
                                                 (dir / "out.pt") + "')\n" + kMeanColour);
    EXPECT_TRUE(mentions(message, "__setstate__")) << message;
    EXPECT_FALSE(fileExists(dir / "out.pt"));
}

/// The format before PyTorch 1.4 keeps its code under names of the file's own choice.
TEST(TorchScript, TheOldFormatIsRefused)
{
    const TempDir dir;
    caffe2::serialize::PyTorchStreamWriter writer(dir / "old.pt");
    const std::string model = "{}";
    writer.writeRecord("model.json", model.data(), model.size());
    writer.writeEndOfFile();
    EXPECT_TRUE(mentions(errorOf([&] { loadCheckedTorchScript(dir / "old.pt"); }), "old format"));
}

TEST(TorchScript, AModuleWithoutForwardIsRefused)
{
    const TempDir dir;
    EXPECT_TRUE(mentions(refusal(dir, "def backward(self, x):\n    return x\n"), "forward"));
}

TEST(TorchScript, FilesOfOtherKindsAreCorrupt)
{
    const TempDir dir;
    caffe2::serialize::PyTorchStreamWriter writer(dir / "empty.zip");
    writer.writeEndOfFile();
    writeFileAtomically(dir / "text.pt", "this is a text and no network at all");
    for (const std::string name : {"empty.zip", "text.pt"}) {
        const std::string message = errorOf([&] { loadCheckedTorchScript(dir / name); });
        EXPECT_TRUE(mentions(message, name) && mentions(message, "TorchScript")) << message;
    }
    EXPECT_TRUE(mentions(errorOf([&] { loadCheckedTorchScript(dir / "none.pt"); }), "none.pt"));
}

TEST(TorchScript, CodeThatDoesNotParseIsCorrupt)
{
    const TempDir dir;
    caffe2::serialize::PyTorchStreamReader whole(saved(dir, kMeanColour));
    caffe2::serialize::PyTorchStreamWriter broken(dir / "broken.pt");
    for (const std::string &record : whole.getAllRecords()) {
        if (record == "version" || record == ".data/version" || record == ".data/serialization_id")
            continue; // the writer adds its own
        const auto [data, size] = whole.getRecord(record);
        std::string content(static_cast<const char *>(data.get()), size);
        if (record.find(".py") != std::string::npos && record.find("debug") == std::string::npos)
            content = "class (";
        broken.writeRecord(record, content.data(), content.size());
    }
    broken.writeEndOfFile();
    EXPECT_TRUE(mentions(errorOf([&] { loadCheckedTorchScript(dir / "broken.pt"); }), "broken.pt"));
}

TEST(TorchScript, ChangedBytesGiveAnErrorOrAModuleNeverMore)
{
    const TempDir dir;
    const std::string whole = readTextFile(saved(dir, kMeanColour));
    RandomStream random(7);
    int errors = 0;
    for (int i = 0; i < 150; ++i) {
        std::string changed = whole;
        for (int j = 0; j < 3; ++j)
            changed[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(whole.size())))] =
                static_cast<char>(random.below(256));
        if (i % 10 == 0)
            changed.resize(static_cast<std::size_t>(random.below(static_cast<std::int64_t>(whole.size()))));
        std::ofstream(dir / "changed.pt", std::ios::binary) << changed;
        try {
            loadCheckedTorchScript(dir / "changed.pt");
        } catch (const Error &) {
            ++errors;
        }
    }
    EXPECT_GT(errors, 15);
}

TEST(TorchScript, TheEncoderUsesTheNormalisationGiven)
{
    const TempDir dir;
    EncoderSource source;
    source.file = saved(dir, kMeanColour);
    std::vector<std::uint8_t> pixels(2 * 8 * 8 * 3);
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = static_cast<std::uint8_t>(i < pixels.size() / 2 ? 51 * (i % 3 + 1) : 255);

    source.normalisation = {{0, 0, 0}, {1, 1, 1}};
    const auto plain = loadEncoder(source, {"cpu", "auto"});
    EXPECT_EQ(plain->dimensions(), 3);
    Matrix expected(2, 3);
    expected.values = {0.2F, 0.4F, 0.6F, 1, 1, 1};
    EXPECT_TRUE(test::matrixNear(plain->embed(pixels.data(), 2, 8), expected, 1e-6));

    source.normalisation = {{0.2F, 0.4F, 0.6F}, {0.5F, 0.25F, 1}};
    const auto own = loadEncoder(source, {"cpu", "auto"});
    expected.values = {0, 0, 0, 1.6F, 2.4F, 0.4F};
    EXPECT_TRUE(test::matrixNear(own->embed(pixels.data(), 2, 8), expected, 1e-6));
    EXPECT_NE(own->hash(), plain->hash());
}

TEST(TorchScript, FeatureMapsArePooled)
{
    const TempDir dir;
    EncoderSource source;
    source.normalisation = {{0, 0, 0}, {1, 1, 1}};
    source.file = saved(dir, "def forward(self, x):\n    return x * 2\n");
    const std::vector<std::uint8_t> white(16 * 16 * 3, 255);
    const Matrix features = loadEncoder(source, {"cpu", "auto"})->embed(white.data(), 1, 16);
    EXPECT_EQ(features.values, (std::vector<float>{2, 2, 2}));
}

TEST(TorchScript, WhatIsNoEncoderIsAnError)
{
    const TempDir dir;
    const auto loading = [&](const std::string &body) {
        EncoderSource source;
        source.file = saved(dir, "def forward(self, x):\n" + body);
        return errorOf([&] { loadEncoder(source, {"cpu", "auto"}); });
    };
    EXPECT_TRUE(mentions(loading("    return x.size(0)\n"), "no tensor"));
    EXPECT_TRUE(mentions(loading("    return x.flatten()\n"), "another shape"));
    EXPECT_TRUE(mentions(loading("    assert x.size(0) > 99, 'not today'\n    return x\n"), "not today"));
    EXPECT_TRUE(mentions(loading("    return torch.matmul(x, self.weight)\n"), "failed"));
    EXPECT_TRUE(mentions(loading("    return torch.log(x.mean([2, 3]) * 0 - 1)\n"), "not numbers"));
}

TEST(TorchScript, TheMobileNetOfTheSamplesIsAnEncoder)
{
    EncoderSource source;
    source.file = test::dataFolder() + "/../../../shared/data/encoders/mobilenet_v2_block12.torchscript.pt";
    if (!fileExists(source.file))
        GTEST_SKIP() << "the sample encoder is not beside the project";
    const auto encoder = loadEncoder(source, {"cpu", "auto"});
    const std::vector<std::uint8_t> grey(2 * 96 * 96 * 3, 90);
    const Matrix features = encoder->embed(grey.data(), 2, 96);
    EXPECT_EQ(features.cols, encoder->dimensions());
    EXPECT_TRUE(std::equal(features.row(0), features.row(0) + features.cols, features.row(1)));
}

} // namespace coresift
