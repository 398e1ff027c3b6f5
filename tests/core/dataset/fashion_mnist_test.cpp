#include "core/dataset/fashion_mnist.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/support.h"

#include <zlib.h>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

void writeGzip(const std::string &file, const std::string &content)
{
    gzFile out = ::gzopen(file.c_str(), "wb");
    ::gzwrite(out, content.data(), static_cast<unsigned>(content.size()));
    ::gzclose(out);
}

std::string bigEndian(std::uint32_t value)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(value >> shift & 0xFFU);
    return bytes;
}

} // namespace

TEST(FashionMnist, WithoutThePackageTheMessageNamesIt)
{
    const TempDir folder;
    SilentContext context;
    const std::string message = errorOf([&] { layOutFashionMnist(folder / "no", folder / "images", context); });
    EXPECT_NE(message.find("dataset-fashion-mnist"), std::string::npos) << message;
    EXPECT_FALSE(fileExists(folder / "images"));
}

TEST(FashionMnist, AHeaderThatClaimsMoreThanThereIsEndsWithoutAFolder)
{
    const TempDir folder;
    writeGzip(folder / "train-images-idx3-ubyte.gz",
              bigEndian(0x0803) + bigEndian(900'000) + bigEndian(28) + bigEndian(28) + std::string(784, 'x'));
    SilentContext context;
    const std::string message = errorOf([&] { layOutFashionMnist(folder.path(), folder / "images", context); });
    EXPECT_NE(message.find("ends early"), std::string::npos) << message;
    EXPECT_FALSE(fileExists(folder / "images"));
    EXPECT_FALSE(fileExists(folder / "images.unfinished"));
}

} // namespace coresift
