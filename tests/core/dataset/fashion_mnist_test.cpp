#include "core/dataset/fashion_mnist.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/made_idx.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::TempDir;

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
    test::writeGzip(folder / "train-images-idx3-ubyte.gz",
                    test::idxHead(0x0803, {900'000, 28, 28}) + std::string(784, 'x'));
    SilentContext context;
    const std::string message = errorOf([&] { layOutFashionMnist(folder.path(), folder / "images", context); });
    EXPECT_NE(message.find("ends early"), std::string::npos) << message;
    EXPECT_FALSE(fileExists(folder / "images"));
    EXPECT_FALSE(fileExists(folder / "images.unfinished"));
}

} // namespace coresift
