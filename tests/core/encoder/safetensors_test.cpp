#include "core/encoder/safetensors.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

std::string lengthField(std::uint64_t length)
{
    std::string field(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        field[i] = static_cast<char>(length >> (8 * i) & 0xFF);
    return field;
}

std::string fileOf(const std::string &header, const std::string &data)
{
    return lengthField(header.size()) + header + data;
}

SafeTensors readText(const TempDir &dir, const std::string &content)
{
    std::ofstream(dir / "made.safetensors", std::ios::binary) << content; // thousands of them: not synced to the disk
    return readSafeTensors(dir / "made.safetensors");
}

/// The message that reading `header` with `bytes` bytes of data behind it gives; it has to name the file.
std::string refusal(const TempDir &dir, const std::string &header, std::size_t bytes)
{
    const std::string message = errorOf([&] { readText(dir, fileOf(header, std::string(bytes, '\1'))); });
    EXPECT_NE(message.find("made.safetensors"), std::string::npos) << message;
    return message;
}

SafeTensors someTensors()
{
    SafeTensors content;
    content.tensors["weight"] = torch::arange(6, torch::kFloat).view({2, 3}) / 7;
    content.tensors["bias"] = torch::tensor({1.5, -2.0}, torch::kDouble);
    content.tensors["counter"] = torch::tensor(41, torch::kLong);
    content.tensors["empty"] = torch::empty({0, 4});
    content.tensors["half"] = torch::ones({3}, torch::kHalf);
    content.tensors["brain"] = torch::ones({3}, torch::kBFloat16) * 3;
    content.tensors["bytes"] = torch::tensor({7, 255}, torch::kByte);
    content.tensors["truth"] = torch::tensor({1, 0}, torch::kBool);
    content.metadata = {{"format", "pt"}, {"note", "\"quoted\" – é"}};
    return content;
}

} // namespace

TEST(SafeTensors, RoundTripsEveryType)
{
    const TempDir dir;
    const SafeTensors written = someTensors();
    writeSafeTensors(dir / "all.safetensors", written);
    const SafeTensors read = readSafeTensors(dir / "all.safetensors");
    EXPECT_EQ(read.metadata, written.metadata);
    ASSERT_EQ(read.tensors.size(), written.tensors.size());
    for (const auto &[name, tensor] : written.tensors) {
        EXPECT_EQ(read.tensors.at(name).scalar_type(), tensor.scalar_type()) << name;
        EXPECT_TRUE(torch::equal(read.tensors.at(name), tensor)) << name;
    }
}

TEST(SafeTensors, ViewsAreWrittenAsWhatTheyShow)
{
    const TempDir dir;
    const torch::Tensor whole = torch::arange(24, torch::kFloat).view({1, 2, 3, 4});
    SafeTensors content;
    content.tensors["transposed"] = whole.permute({0, 3, 1, 2});
    content.tensors["channels_last"] = whole.contiguous(torch::MemoryFormat::ChannelsLast);
    content.tensors["slice"] = whole.select(2, 1);
    writeSafeTensors(dir / "views.safetensors", content);
    for (const auto &[name, tensor] : readSafeTensors(dir / "views.safetensors").tensors)
        EXPECT_TRUE(torch::equal(tensor, content.tensors.at(name))) << name;
}

TEST(SafeTensors, LayoutIsTheFormats)
{
    const TempDir dir;
    SafeTensors content;
    content.tensors["b"] = torch::ones({2});
    content.tensors["a"] = torch::zeros({1});
    writeSafeTensors(dir / "ab.safetensors", content);
    const std::string file = readTextFile(dir / "ab.safetensors");
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(file[0]));
    EXPECT_EQ(length % 8, 0U);
    ASSERT_EQ(file.size(), 8 + length + 12);
    const auto header = nlohmann::json::parse(file.substr(8, length));
    EXPECT_EQ(header, nlohmann::json::parse(R"({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
                                                "b": {"dtype": "F32", "shape": [2], "data_offsets": [4, 12]}})"));
    EXPECT_EQ(file.substr(8 + length + 4), std::string("\0\0\x80\x3f\0\0\x80\x3f", 8));
}

TEST(SafeTensors, ReadsWhatOthersWrite)
{
    const TempDir dir;
    const std::string header =
        R"({"x":{"data_offsets":[4,8],"shape":[],"dtype":"F32"},)"
        R"("__metadata__":{"format":"pt"},"y":{"dtype":"U8","shape":[2,2],"data_offsets":[0,4]}}   )";
    const SafeTensors read = readText(dir, fileOf(header, std::string("\1\2\3\4\0\0\x80\x3f", 8)));
    EXPECT_EQ(read.tensors.at("x").item<float>(), 1);
    EXPECT_TRUE(torch::equal(read.tensors.at("y"), torch::tensor({{1, 2}, {3, 4}}, torch::kByte)));
    EXPECT_EQ(read.metadata.at("format"), "pt");
}

TEST(SafeTensors, HeaderLengthsThatLieAreRefused)
{
    const TempDir dir;
    const std::string header = R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})";
    for (const std::uint64_t length : {std::uint64_t(header.size() + 2), std::uint64_t(100'000'001), ~std::uint64_t(0),
                                       std::uint64_t(1) << 63, ~std::uint64_t(7)})
        EXPECT_NE(errorOf([&] { readText(dir, lengthField(length) + header + "x"); }).find("longer"), std::string::npos)
            << length;
    EXPECT_NE(errorOf([&] { readText(dir, lengthField(0) + header + "x"); }).find("damaged"), std::string::npos);
    EXPECT_NE(errorOf([&] { readText(dir, lengthField(header.size() - 1) + header + "x"); }).find("damaged"),
              std::string::npos);
    EXPECT_NE(errorOf([&] { readText(dir, "1234567"); }).find("short"), std::string::npos);
    EXPECT_NE(errorOf([&] { readText(dir, ""); }).find("short"), std::string::npos);
}

TEST(SafeTensors, MissingFilesAreNamed)
{
    const TempDir dir;
    try {
        readSafeTensors(dir / "none.safetensors");
        FAIL() << "nothing was thrown";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::NotFound);
        EXPECT_EQ(error.file(), dir / "none.safetensors");
    }
}

TEST(SafeTensors, OffsetsOutOfOrderOrRangeAreRefused)
{
    const TempDir dir;
    const auto entry = [&](const std::string &offsets) {
        return refusal(dir, R"({"a":{"dtype":"U8","shape":[4],"data_offsets":)" + offsets + "}}", 4);
    };
    for (const char *offsets :
         {"[4,0]", "[1,5]", "[0,5]", "[0,3]", "[18446744073709551612,0]", "[18446744073709551615,3]"})
        EXPECT_NE(entry(offsets).find("do not fit"), std::string::npos) << offsets;
    for (const char *offsets :
         {"[0]", "[0,4,8]", "[-4,0]", "[0.0,4.0]", "[\"0\",4]", "[99999999999999999999,4]", "{}", "4"})
        EXPECT_NE(entry(offsets).find("damaged"), std::string::npos) << offsets;
}

TEST(SafeTensors, TensorsThatShareOrLeaveOutBytesAreRefused)
{
    const TempDir dir;
    const auto two = [&](const std::string &first, const std::string &second) {
        return refusal(dir,
                       R"({"a":{"dtype":"U8","shape":[4],"data_offsets":)" + first +
                           R"(},"b":{"dtype":"U8","shape":[4],"data_offsets":)" + second + "}}",
                       9);
    };
    EXPECT_NE(two("[0,4]", "[3,7]").find("share bytes"), std::string::npos);
    EXPECT_NE(two("[0,4]", "[0,4]").find("share bytes"), std::string::npos);
    EXPECT_NE(two("[0,4]", "[5,9]").find("belong to no tensor"), std::string::npos);
    EXPECT_NE(two("[0,4]", "[4,8]").find("belong to no tensor"), std::string::npos);
    EXPECT_NE(two("[1,5]", "[5,9]").find("belong to no tensor"), std::string::npos);
}

TEST(SafeTensors, ImpossibleShapesAreRefusedBeforeAnythingIsAllocated)
{
    const TempDir dir;
    const auto shaped = [&](const std::string &shape, std::size_t bytes) {
        return refusal(
            dir, R"({"a":{"dtype":"F32","shape":)" + shape + R"(,"data_offsets":[0,)" + std::to_string(bytes) + "]}}",
            bytes);
    };
    for (const char *shape : {"[4294967296,4294967296]", "[9223372036854775807]", "[18446744073709551615]"})
        EXPECT_NE(shaped(shape, 16).find("impossible"), std::string::npos) << shape;
    for (const char *shape : {"[0,4611686018427387904]", "[0,16777216,16777216,16777216]"})
        EXPECT_NE(shaped(shape, 0).find("impossible"), std::string::npos) << shape;
    for (const char *shape : {"[5]", "[]", "[1099511627776]", "[4,0]"})
        EXPECT_NE(shaped(shape, 16).find("do not fit"), std::string::npos) << shape;
    for (const char *shape : {"[-1]", "[-2,-2]", "[4.5]", "[4.0]", "4", "[\"4\"]", "[[4]]", "null", "[true]",
                              "{\"a\":4}", "[99999999999999999999]"})
        EXPECT_NE(shaped(shape, 16).find("damaged"), std::string::npos) << shape;
}

TEST(SafeTensors, TensorsOfUnknownTypesAreLeftOutAndListed)
{
    const TempDir dir;
    const std::string eights = R"("a\n":{"dtype":"F8_E4M3","shape":[4],"data_offsets":)";
    const std::string known = R"("b":{"dtype":"U8","shape":[1],"data_offsets":[4,5]})";
    const SafeTensors read = readText(dir, fileOf("{" + eights + "[0,4]}," + known + "}", "12345"));
    EXPECT_EQ(read.skipped, (std::vector<std::string>{"a\\x0A"}));
    ASSERT_EQ(read.tensors.size(), 1U);
    EXPECT_EQ(read.tensors.at("b").item<int>(), '5');
    EXPECT_NE(refusal(dir, "{" + eights + "[0,5]}," + known + "}", 5).find("share bytes"), std::string::npos);
    EXPECT_NE(refusal(dir, "{" + eights + "[0,3]}," + known + "}", 5).find("belong to no tensor"), std::string::npos);
    EXPECT_NE(refusal(dir, "{" + eights + "[0,9]}," + known + "}", 5).find("do not fit"), std::string::npos);
    EXPECT_NE(refusal(dir, R"({"a":{"dtype":7,"shape":[4],"data_offsets":[0,4]}})", 4).find("damaged"),
              std::string::npos);
}

TEST(SafeTensors, ANameThatComesTwiceIsRefusedHoweverItIsSpelt)
{
    const TempDir dir;
    const std::string entry = R"({"dtype":"U8","shape":[1],"data_offsets":[0,1]})";
    EXPECT_NE(refusal(dir, R"({"a":)" + entry + R"(,"a":)" + entry + "}", 1).find("twice"), std::string::npos);
    EXPECT_NE(refusal(dir, R"({"a":)" + entry + R"(,"\u0061":)" + entry + "}", 1).find("twice"), std::string::npos);
    EXPECT_NE(refusal(dir, R"({"__metadata__":{},"__metadata__":{}})", 0).find("twice"), std::string::npos);
}

TEST(SafeTensors, HeadersThatAreNoTableAreRefused)
{
    const TempDir dir;
    for (const char *header : {"[]", "7", "\"{}\"", "null"})
        EXPECT_NE(refusal(dir, header, 0).find("no table"), std::string::npos) << header;
    for (const char *header : {"{", "{\"a\"}", "\xff\xfe", "{\"\xff\":{}}", "{}{}", ""})
        EXPECT_NE(refusal(dir, header, 0).find("damaged"), std::string::npos) << header;
    for (const char *metadata : {"[]", "{\"step\":3}", "7"})
        EXPECT_NE(refusal(dir, std::string("{\"__metadata__\":") + metadata + "}", 0).find("metadata"),
                  std::string::npos);
    refusal(dir, std::string(200'000, '['), 0);
    const std::string deep = R"({"a":{"dtype":"U8","shape":[[]],"data_offsets":[0,0]}})";
    EXPECT_NE(refusal(dir, deep, 0).find("header is damaged"), std::string::npos);
}

TEST(SafeTensors, EveryCutOfAFileIsAnErrorThatNamesIt)
{
    const TempDir dir;
    writeSafeTensors(dir / "whole.safetensors", someTensors());
    const std::string whole = readTextFile(dir / "whole.safetensors");
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_NE(errorOf([&] { readText(dir, whole.substr(0, length)); }).find("made.safetensors"), std::string::npos)
            << length;
}

TEST(SafeTensors, ChangedBytesGiveAnErrorOrTensorsNeverMore)
{
    const TempDir dir;
    writeSafeTensors(dir / "whole.safetensors", someTensors());
    std::string whole = readTextFile(dir / "whole.safetensors");
    whole[whole.find("BF16")] = 'X'; // a type that is not known
    const std::string tokens = "{}[]\",:0123456789-eE.\\u";
    RandomStream random(7);
    int errors = 0;
    for (int i = 0; i < 1500; ++i) {
        std::string changed = whole;
        for (int j = 0; j < 2; ++j) {
            const bool token = random.uniform() < 0.7; // JSON's own characters get deeper than any byte
            changed[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(whole.size())))] =
                token ? tokens[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(tokens.size())))]
                      : static_cast<char>(random.below(256));
        }
        try {
            std::size_t bytes = 0;
            for (const auto &[name, tensor] : readText(dir, changed).tensors)
                bytes += tensor.nbytes();
            EXPECT_LE(bytes, whole.size());
        } catch (const Error &) {
            ++errors;
        }
    }
    EXPECT_GT(errors, 150);
}

TEST(SafeTensors, ATypeThatTheFormatLacksIsNotWritten)
{
    const TempDir dir;
    SafeTensors content;
    content.tensors["complex"] = torch::zeros({1}, torch::kComplexFloat);
    EXPECT_NE(errorOf([&] { writeSafeTensors(dir / "c.safetensors", content); }).find("type"), std::string::npos);
    EXPECT_FALSE(fileExists(dir / "c.safetensors"));
}

} // namespace coresift
