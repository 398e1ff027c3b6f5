#include "core/encoder/pytorch_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <caffe2/serialize/inline_container.h>
#include <fstream>

namespace coresift {

using namespace test;

namespace {

using NamedTensors = std::map<std::string, torch::Tensor>;
using DictEntries = std::vector<std::pair<std::string, std::string>>;

std::string floatBytes(const torch::Tensor &numbers)
{
    const torch::Tensor floats = numbers.to(torch::kFloat).contiguous();
    return {static_cast<const char *>(floats.data_ptr()), floats.nbytes()};
}

/// 0 … 11 as floats: the storage of most tensors here.
MadeStorage dozen()
{
    return {"0", 12, floatBytes(torch::arange(12))};
}

/// A tensor in dozen(), by default all of it.
std::string inDozen(std::int64_t offset = 0, const std::vector<std::int64_t> &sizes = {12},
                    const std::vector<std::int64_t> &strides = {1})
{
    return pickledTensor({"0", "FloatStorage", 12, offset, sizes, strides});
}

NamedTensors readMade(const TempDir &dir, const std::string &bytes)
{
    std::ofstream(dir / "made.pt", std::ios::binary) << bytes;
    return readPytorchFile(dir / "made.pt").tensors;
}

/// dozen() where the pickled value speaks of it: a file has no storages that no one knows.
std::vector<MadeStorage> storagesOf(const std::string &value)
{
    if (value.find("FloatStorage") == std::string::npos)
        return {};
    return {dozen()};
}

/// The tensors of a saved object; both forms have to give the same.
NamedTensors readObject(const TempDir &dir, const std::string &value)
{
    const NamedTensors tensors = readMade(dir, zipForm(value, storagesOf(value)));
    const NamedTensors older = readMade(dir, legacyForm(value, storagesOf(value)));
    EXPECT_EQ(older.size(), tensors.size());
    for (const auto &[name, tensor] : older)
        EXPECT_TRUE(tensors.count(name) > 0 && torch::equal(tensors.at(name), tensor)) << name;
    return tensors;
}

std::vector<std::string> namesIn(const NamedTensors &tensors)
{
    std::vector<std::string> names;
    for (const auto &[name, tensor] : tensors)
        names.push_back(name);
    return names;
}

/// The message about a saved object, the same in both forms.
std::string objectRefusal(const TempDir &dir, const std::string &value)
{
    const std::string message = errorOf([&] { readMade(dir, zipForm(value, storagesOf(value))); });
    EXPECT_NE(message.find("made.pt"), std::string::npos) << message;
    EXPECT_EQ(errorOf([&] { readMade(dir, legacyForm(value, storagesOf(value))); }), message);
    return message;
}

} // namespace

TEST(PytorchFile, BothFormsHoldEveryType)
{
    const TempDir dir;
    NamedTensors written;
    for (const torch::ScalarType type : {torch::kFloat, torch::kDouble, torch::kHalf, torch::kBFloat16, torch::kChar,
                                         torch::kShort, torch::kInt, torch::kLong, torch::kByte, torch::kBool})
        written[torch::toString(type)] = torch::arange(6, torch::kFloat).view({2, 3}).to(type);
    written["scalar"] = torch::tensor(41, torch::kLong);
    written["empty"] = torch::empty({0, 4});
    const MadeStateDict made(written);
    for (const std::string &bytes : {zipForm(made.value, made.storages), legacyForm(made.value, made.storages)}) {
        const NamedTensors read = readMade(dir, bytes);
        ASSERT_EQ(namesIn(read), namesIn(written));
        for (const auto &[name, tensor] : written) {
            EXPECT_EQ(read.at(name).scalar_type(), tensor.scalar_type()) << name;
            EXPECT_TRUE(torch::equal(read.at(name), tensor)) << name;
        }
    }
}

TEST(PytorchFile, ArchivesOfPyTorchsOwnWriterAreRead)
{
    const TempDir dir;
    const std::string pickle = wholePickle(pickledDict({{"weight", inDozen(0, {3, 4}, {4, 1})}}));
    caffe2::serialize::PyTorchStreamWriter writer(dir / "own.pt");
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    writer.writeRecord("data/0", dozen().bytes.data(), dozen().bytes.size());
    writer.writeEndOfFile();
    EXPECT_TRUE(isPytorchFile(dir / "own.pt"));
    EXPECT_TRUE(torch::equal(readMade(dir, readTextFile(dir / "own.pt")).at("weight"),
                             torch::arange(12, torch::kFloat).view({3, 4})));
}

TEST(PytorchFile, StridesAndOffsetsAreHonoured)
{
    const TempDir dir;
    const torch::Tensor all = torch::arange(12, torch::kFloat);
    const NamedTensors read = readObject(dir, pickledDict({{"part", inDozen(5, {2, 3}, {3, 1})},
                                                           {"strided", inDozen(1, {2, 3}, {1, 4})},
                                                           {"repeated", inDozen(7, {2, 2}, {0, 1})}}));
    EXPECT_TRUE(torch::equal(read.at("part"), all.slice(0, 5, 11).view({2, 3})));
    EXPECT_TRUE(torch::equal(read.at("strided"), torch::tensor({{1., 5., 9.}, {2., 6., 10.}}, torch::kFloat)));
    EXPECT_TRUE(torch::equal(read.at("repeated"), torch::tensor({{7., 8.}, {7., 8.}}, torch::kFloat)));
    for (const auto &[name, tensor] : read)
        EXPECT_TRUE(tensor.is_contiguous()) << name;
}

TEST(PytorchFile, TiedTensorsShareTheirMemory)
{
    const TempDir dir;
    const NamedTensors read = readObject(dir, pickledDict({{"a", inDozen()}, {"b", inDozen(4, {8}, {1})}}));
    EXPECT_EQ(static_cast<const float *>(read.at("a").data_ptr()) + 4, read.at("b").data_ptr());
}

TEST(PytorchFile, TheStateDictIsFoundWithinACheckpoint)
{
    const TempDir dir;
    const std::string weights = pickledDict({{"weight", inDozen()}}), other = pickledDict({{"other", inDozen()}});
    const std::vector<DictEntries> checkpoints{{{"weight", inDozen()}},
                                               {{"epoch", pickledNumber(3)}, {"state_dict", weights}},
                                               {{"step", inDozen()}, {"model", weights}},
                                               {{"model", pickledDict({{"state_dict", weights}})}, {"ema", other}},
                                               {{"student", other}, {"teacher", weights}},
                                               {{"optimizer", other}, {"encoder", weights}},
                                               {{"state_dict", pickledDict({})}, {"model", weights}}};
    for (const DictEntries &checkpoint : checkpoints)
        EXPECT_EQ(namesIn(readObject(dir, pickledDict(checkpoint))), (std::vector<std::string>{"weight"}))
            << checkpoint.back().first;
}

TEST(PytorchFile, DictsWithinGiveNamesWithDots)
{
    const TempDir dir;
    const std::string block = pickledDict({{"conv", pickledDict({{"weight", inDozen()}})}});
    EXPECT_EQ(namesIn(readObject(dir, pickledDict({{"bias", inDozen()}, {"block", block}}))),
              (std::vector<std::string>{"bias", "block.conv.weight"}));
}

TEST(PytorchFile, WhatElseACheckpointHoldsIsPassedOver)
{
    const TempDir dir;
    const std::string arguments = "cargparse\nNamespace\n)\x81}(" + pickledText("lr") + "G12345678" +
                                  pickledText("name") + pickledText("x") + "ub";
    const std::string state = pickledDict({{"weight", inDozen()},
                                           {"best", pickledCall("numpy.core.multiarray", "scalar", {pickledNumber(1)})},
                                           {"args", arguments},
                                           {"list", "](" + inDozen() + inDozen() + "e"},
                                           {"none", "N"},
                                           {"own", pickledCall("project.layers", "Table", {inDozen()})}});
    EXPECT_EQ(namesIn(readObject(dir, state)), (std::vector<std::string>{"weight"}));
}

TEST(PytorchFile, NothingIsExecuted)
{
    const TempDir dir;
    const std::string command = pickledCall("os", "system", {pickledText("touch " + (dir / "made"))});
    readObject(dir, pickledDict({{"weight", inDozen()}, {"command", command}}));
    objectRefusal(dir, command);
    EXPECT_FALSE(fileExists(dir / "made"));
}

TEST(PytorchFile, ParametersAndTheOldestTensorsAreRead)
{
    const TempDir dir;
    const std::string storage = "((U\7storagectorch\nFloatStorage\nU\1"
                                "0U\3cpuK\x0ctQ"; // as Python 2 writes them
    const std::string oldest = "ctorch._utils\n_rebuild_tensor\n" + storage + "K\2(K\3K\2t(K\2K\1ttR";
    const std::string parameter =
        pickledCall("torch._utils", "_rebuild_parameter", {inDozen(), "\x88", pickledDict({})});
    const NamedTensors read = readObject(dir, pickledDict({{"oldest", oldest}, {"parameter", parameter}}));
    ASSERT_EQ(namesIn(read), (std::vector<std::string>{"oldest", "parameter"}));
    EXPECT_TRUE(torch::equal(read.at("oldest"), torch::arange(2, 8, torch::kFloat).view({3, 2})));
}

TEST(PytorchFile, WhatIsNoStateDictIsRefusedWithAdvice)
{
    const TempDir dir;
    for (const std::string &value :
         {pickledCall("torchvision.models.resnet", "ResNet", {}), inDozen(), pickledDict({{"epoch", pickledNumber(3)}}),
          pickledTuple({pickledText("weight"), inDozen()})})
        EXPECT_NE(objectRefusal(dir, value).find("state_dict()"), std::string::npos);
}

TEST(PytorchFile, TensorsBeyondTheirStorageAreRefused)
{
    constexpr std::int64_t kHuge = std::int64_t(1) << 62;
    struct Place {
        std::int64_t offset;
        std::vector<std::int64_t> sizes, strides;
    };
    const TempDir dir;
    const std::vector<Place> places{{12, {1}, {1}},
                                    {0, {13}, {1}},
                                    {-1, {1}, {1}},
                                    {0, {-1}, {1}},
                                    {0, {2}, {-1}},
                                    {0, {2, 3}, {1}},
                                    {0, {kHuge, 8}, {0, 1}},
                                    {0, {3}, {kHuge}},
                                    {0, {2}, {2 * (kHuge - 1)}},
                                    {0, {0, kHuge}, {1, 1}},
                                    {2 * (kHuge - 1), {0}, {1}},
                                    {1, {2, 2}, {9, 2}},
                                    {0, {5, 5, 5}, {3, 3, 3}},
                                    {12, {}, {}}};
    for (const Place &place : places) {
        const std::string tensor = inDozen(place.offset, place.sizes, place.strides);
        EXPECT_NE(objectRefusal(dir, pickledDict({{"w", tensor}})).find("beyond its storage"), std::string::npos)
            << place.offset << " " << torch::IntArrayRef(place.sizes) << torch::IntArrayRef(place.strides);
    }
}

TEST(PytorchFile, StoragesThatAreNotAsToldAreRefused)
{
    const TempDir dir;
    const auto refusal = [&](const MadeTensor &tensor) {
        const std::string value = pickledDict({{"w", pickledTensor(tensor)}});
        return errorOf([&] { readMade(dir, zipForm(value, {dozen()})); });
    };
    EXPECT_NE(refusal({"9", "FloatStorage", 12, 0, {1}, {1}}).find("storage is missing"), std::string::npos);
    EXPECT_NE(refusal({"0", "FloatStorage", 11, 0, {1}, {1}}).find("another size"), std::string::npos);
    EXPECT_NE(refusal({"0", "DoubleStorage", 12, 0, {1}, {1}}).find("another size"), std::string::npos);
    EXPECT_NE(refusal({"0", "FloatStorage", -1, 0, {1}, {1}}).find("impossible"), std::string::npos);
    EXPECT_NE(refusal({"0", "FloatStorage", std::int64_t(1) << 60, 0, {1}, {1}}).find("impossible"), std::string::npos);
}

/// Quantised, complex and unheard-of ones; the weights among them are read all the same.
TEST(PytorchFile, TensorsOfTypesThatNoWeightHasAreLeftOut)
{
    const TempDir dir;
    const std::vector<MadeStorage> storages{{"q", 3, "abc"}, {"c", 1, "12345678"}, dozen()};
    const DictEntries known{{"complex", pickledTensor({"c", "ComplexFloatStorage", 1, 0, {1}, {1}})},
                            {"quantised", pickledTensor({"q", "QInt8Storage", 3, 0, {3}, {1}})},
                            {"weight", inDozen()}};
    for (const std::string &bytes : {zipForm(pickledDict(known), storages), legacyForm(pickledDict(known), storages)}) {
        EXPECT_TRUE(torch::equal(readMade(dir, bytes).at("weight"), torch::arange(12, torch::kFloat)));
        EXPECT_EQ(readPytorchFile(dir / "made.pt").skipped, (std::vector<std::string>{"complex", "quantised"}));
    }

    const std::string value =
        pickledDict({{"odd", pickledTensor({"q", "MadeUpStorage", 3, 0, {3}, {1}})}, {"weight", inDozen()}});
    EXPECT_EQ(namesIn(readMade(dir, zipForm(value, storages))), (std::vector<std::string>{"weight"}));
    EXPECT_EQ(readPytorchFile(dir / "made.pt").skipped, (std::vector<std::string>{"odd"}));
    EXPECT_NE(errorOf([&] { readMade(dir, legacyForm(value, storages)); }).find("not known"), std::string::npos);
}

TEST(PytorchFile, WhatIsNoTensorInTheStateDictIsListed)
{
    const TempDir dir;
    const std::string state = pickledDict({{"weight", inDozen()},
                                           {"list\n", "](" + inDozen() + "e"},
                                           {"own", pickledCall("project.layers", "Table", {inDozen()})}});
    const std::string checkpoint = pickledDict({{"epoch", pickledNumber(3)}, {"state_dict", state}});
    readMade(dir, zipForm(checkpoint, {dozen()}));
    EXPECT_EQ(readPytorchFile(dir / "made.pt").skipped, (std::vector<std::string>{"list\\x0A", "own"}));
}

TEST(PytorchFile, OneStorageMayBeSeenAsTwoTypes)
{
    const TempDir dir;
    const MadeTensor bytes{"0", "ByteStorage", 48, 0, {48}, {1}};
    const NamedTensors read =
        readMade(dir, zipForm(pickledDict({{"bytes", pickledTensor(bytes)}, {"floats", inDozen()}}), {dozen()}));
    EXPECT_EQ(read.at("bytes")[7].item<int>(), 0x3f); // 1 is 0x3f800000
    EXPECT_TRUE(torch::equal(read.at("floats"), torch::arange(12, torch::kFloat)));
}

TEST(PytorchFile, MoreMemoryThanTheFileIsLargeIsNotTaken)
{
    const TempDir dir;
    const std::string expanded = inDozen(0, {1 << 20}, {0}), square = inDozen(0, {1 << 20, 1 << 20}, {0, 0});
    for (const std::string &tensor : {expanded, square})
        EXPECT_NE(objectRefusal(dir, pickledDict({{"w", tensor}})).find("larger than the file"), std::string::npos);

    DictEntries entries;
    std::vector<ZipEntry> archive{{"made/data.pkl", ""}, {"made/data/0", std::string(100'000, 'x')}};
    for (int i = 0; i < 5; ++i) { // five storages at the same place
        entries.emplace_back(std::to_string(i),
                             pickledTensor({std::to_string(i), "ByteStorage", 100'000, 0, {1}, {1}}));
        if (i > 0)
            archive.push_back({"made/data/" + std::to_string(i), "", 0, /*sameBytesAs=*/1});
    }
    archive[0].bytes = wholePickle(pickledDict(entries));
    EXPECT_NE(errorOf([&] { readMade(dir, zipArchive(archive)); }).find("larger than the file"), std::string::npos);
}

TEST(PytorchFile, TablesWithoutEndAreRefused)
{
    const TempDir dir;
    std::string deep = inDozen();
    for (int i = 0; i < 40; ++i)
        deep = pickledDict({{"model", deep}});
    const std::string circle = "}\x94" + pickledText("model") + std::string("h\0s", 3);
    std::string wide = pickledDict({{"w", inDozen()}}); // every level names the one below twice
    for (int i = 0; i < 15; ++i)
        wide = "}(" + pickledText("a") + wide + "\x94" + pickledText("b") + "h" + static_cast<char>(i) + "u";
    for (const std::string &value : {deep, circle, wide})
        EXPECT_NE(objectRefusal(dir, value).find("too deep or too many"), std::string::npos);
    EXPECT_NE(objectRefusal(dir, pickledDict({{std::string(600, 'n'), inDozen()}})).find("too long"),
              std::string::npos);
}

TEST(PytorchFile, AnotherByteOrderIsRefused)
{
    const TempDir dir;
    const std::string value = pickledDict({{"w", inDozen()}});
    const std::string zip = zipArchive({{"made/data.pkl", wholePickle(value)}, {"made/byteorder", "big"}});
    for (const std::string &bytes : {zip, legacyForm(value, {dozen()}, /*littleEndian=*/false)})
        EXPECT_NE(errorOf([&] { readMade(dir, bytes); }).find("big-endian"), std::string::npos);
}

TEST(PytorchFile, CompressedArchivesAreRefusedWithAdvice)
{
    const TempDir dir;
    const std::string pickle = wholePickle(pickledDict({{"w", inDozen()}}));
    const std::string zip = zipArchive({{"made/data.pkl", pickle, /*method=*/8}});
    EXPECT_NE(errorOf([&] { readMade(dir, zip); }).find("without compressing"), std::string::npos);
}

TEST(PytorchFile, IsKnownByItsContent)
{
    const TempDir dir;
    const std::string value = pickledDict({{"w", inDozen()}});
    const auto known = [&](const std::string &bytes) {
        std::ofstream(dir / "made.pt", std::ios::binary) << bytes;
        return isPytorchFile(dir / "made.pt");
    };
    EXPECT_TRUE(known(zipForm(value, {dozen()})));
    EXPECT_TRUE(known(legacyForm(value, {dozen()})));
    EXPECT_FALSE(isTorchScriptFile(dir / "made.pt"));
    EXPECT_FALSE(known(zipArchive({{"made/data.pkl", ""}, {"made/constants.pkl", ""}})));
    EXPECT_TRUE(isTorchScriptFile(dir / "made.pt"));
    EXPECT_FALSE(known(zipArchive({{"holiday/beach.jpg", ""}})));
    EXPECT_FALSE(known(wholePickle(value)));
    EXPECT_FALSE(known(""));
    EXPECT_FALSE(isTorchScriptFile(dir / "made.pt"));
    EXPECT_NE(errorOf([&] { isPytorchFile(dir / "none.pt"); }).find("none.pt"), std::string::npos);
}

} // namespace coresift
