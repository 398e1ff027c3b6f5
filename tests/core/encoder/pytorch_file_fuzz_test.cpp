#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/encoder/pytorch_file.h"
#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <fstream>

namespace coresift {

using test::MadeStateDict;
using test::TempDir;

namespace {

/// A small checkpoint in both forms, with a tensor that is left out.
std::vector<std::string> smallPytorchFiles()
{
    MadeStateDict made({{"weight", torch::arange(6, torch::kFloat).view({2, 3})},
                        {"half", torch::ones({2}, torch::kHalf)},
                        {"truth", torch::ones({3}, torch::kBool)}});
    made.storages.push_back({"quantised", 3, "abc"});
    const std::string quantised = test::pickledTensor({"quantised", "QInt8Storage", 3, 0, {3}, {1}});
    const std::string weights = test::pickledDict({{"layer", made.value}, {"quantised", quantised}});
    const std::string value = test::pickledDict({{"epoch", test::pickledNumber(3)}, {"state_dict", weights}});
    return {test::zipForm(value, made.storages), test::legacyForm(value, made.storages)};
}

/// Reads a damaged file: tensors of no more bytes than the file has, or an Error. Returns whether it was an Error;
/// anything else ends the test.
bool isRefused(const TempDir &dir, const std::string &bytes)
{
    std::ofstream(dir / "changed.pt", std::ios::binary) << bytes;
    try {
        for (const auto &[name, tensor] : readPytorchFile(dir / "changed.pt").tensors) {
            EXPECT_LE(tensor.nbytes(), bytes.size()) << name;
            tensor.clone(); // reads all of it
        }
        return false;
    } catch (const Error &error) {
        EXPECT_EQ(error.file(), dir / "changed.pt") << error.what();
        return true;
    }
}

/// Changes a few bytes, now and then cuts, doubles or drops a stretch. Opcodes get deeper than any byte.
std::string mutatedFile(std::string bytes, RandomStream random)
{
    const std::string opcodes =
        "(.012BCGJKMNQRTUX]abcdehjlqrstu})\x80\x81\x85\x86\x87\x88\x8a\x8b\x8c\x8d\x8f\x93\x94\xff";
    const auto below = [&](std::size_t bound) {
        return static_cast<std::size_t>(random.below(static_cast<std::int64_t>(bound)));
    };
    for (std::size_t change = below(4); change != std::string::npos; --change)
        bytes[below(bytes.size())] =
            below(2) == 0 ? opcodes[below(opcodes.size())] : static_cast<char>(random.below(256));
    const std::size_t at = below(bytes.size()), length = 1 + below(40);
    switch (below(8)) {
    case 0:
        bytes.resize(at);
        break;
    case 1:
        bytes.insert(at, bytes.substr(at, length));
        break;
    case 2:
        bytes.erase(at, length);
        break;
    default:
        break;
    }
    return bytes;
}

} // namespace

TEST(PytorchFileFuzz, EveryCutOfAFileIsAnErrorThatNamesIt)
{
    const TempDir dir;
    for (const std::string &whole : smallPytorchFiles()) {
        EXPECT_FALSE(isRefused(dir, whole));
        for (std::size_t length = 0; length < whole.size(); ++length)
            EXPECT_TRUE(isRefused(dir, whole.substr(0, length))) << length;
    }
}

TEST(PytorchFileFuzz, EveryChangedByteGivesAnErrorOrTensorsNeverMore)
{
    const TempDir dir;
    for (const std::string &whole : smallPytorchFiles()) {
        std::size_t refused = 0;
        for (std::size_t byte = 0; byte < whole.size(); ++byte) {
            for (const int bits : {0x01, 0x80, 0xff}) {
                std::string changed = whole;
                changed[byte] = static_cast<char>(changed[byte] ^ bits);
                refused += isRefused(dir, changed);
            }
        }
        EXPECT_GT(refused, whole.size() / 3); // of three times as many
    }
}

TEST(PytorchFileFuzz, MutationsGiveAnErrorOrTensorsNeverMore)
{
    const TempDir dir;
    const std::vector<std::string> files = smallPytorchFiles();
    int refused = 0;
    for (std::uint64_t i = 0; i < 2000; ++i)
        refused += isRefused(dir, mutatedFile(files[i % 2], RandomStream(7, i)));
    EXPECT_GT(refused, 500);
}

} // namespace coresift
