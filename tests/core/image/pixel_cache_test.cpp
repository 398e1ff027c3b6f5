#include "core/image/pixel_cache.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/image/resize.h"
#include "tests/core/image/made_files.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/plain_user.h"
#include "tests/support/support.h"

#include <algorithm>
#include <atomic>
#include <filesystem>

namespace coresift {

using namespace test;

namespace {

/// An image of its own size and colours for every number.
RgbImage numbered(std::int64_t index)
{
    return photoLike(20 + static_cast<int>(index % 7) * 5, 24, static_cast<std::uint64_t>(index));
}

Bytes pixelsOf(const CachedPixels &cached)
{
    return {cached.pixels, cached.pixels + cached.width * cached.height * 3};
}

bool isEmpty(const std::string &folder)
{
    return std::filesystem::is_empty(folder);
}

} // namespace

TEST(PixelCache, HoldsTheResizedPixelsOfEveryImage)
{
    const TempDir dir;
    RecordingJobContext context;
    constexpr std::int64_t kImages = 1100; // more than two of the segments that are written at a time
    const auto cache = PixelCache::build(dir.path(), kImages, 16, numbered, context);
    ASSERT_EQ(cache->images(), kImages);
    EXPECT_EQ(cache->failed(), 0);
    for (std::int64_t i = 0; i < kImages; ++i) {
        const RgbImage expected = resizeShorterSide(numbered(i), 16);
        const CachedPixels cached = cache->at(i);
        ASSERT_EQ(cached.width, expected.width) << i;
        ASSERT_EQ(cached.height, expected.height) << i;
        ASSERT_EQ(pixelsOf(cached), expected.pixels) << i;
    }
    EXPECT_EQ(context.progress().back().done, kImages);
}

TEST(PixelCache, IsReadFromManyThreads)
{
    const TempDir dir;
    SilentContext context;
    const auto cache = PixelCache::build(dir.path(), 50, 16, numbered, context);
    std::atomic<int> wrong{0};
    parallelFor(
        400,
        [&](std::int64_t i) {
            if (pixelsOf(cache->at(i % 50)) != resizeShorterSide(numbered(i % 50), 16).pixels)
                ++wrong;
        },
        /*threads=*/4);
    EXPECT_EQ(wrong, 0);
}

TEST(PixelCache, FailedImagesAreCountedAndGrey)
{
    const TempDir dir;
    SilentContext context;
    const auto cache = PixelCache::build(
        dir.path(), 30, 16,
        [](std::int64_t index) {
            if (index % 10 == 3)
                throw Error(ErrorKind::Corrupt, "the file is cut off");
            return numbered(index);
        },
        context);
    EXPECT_EQ(cache->failed(), 3);
    EXPECT_EQ(pixelsOf(cache->at(13)), Bytes(16 * 16 * 3, 128));
    EXPECT_EQ(pixelsOf(cache->at(14)), resizeShorterSide(numbered(14), 16).pixels);
}

TEST(PixelCache, APanoramaTakesThreeSquaresAtMost)
{
    const TempDir dir;
    SilentContext context;
    const auto cache = PixelCache::build(
        dir.path(), 1, 16, [](std::int64_t) { return quarters(2000, 4); }, context);
    EXPECT_EQ(cache->at(0).width, 48);
    EXPECT_EQ(cache->at(0).height, 16);
}

TEST(PixelCache, LeavesNoFileBehindWhileItLivesAndAfter)
{
    const TempDir dir;
    SilentContext context;
    {
        const auto cache = PixelCache::build(dir.path(), 10, 16, numbered, context);
        EXPECT_TRUE(isEmpty(dir.path())); // a killed process leaves nothing either
    }
    EXPECT_TRUE(isEmpty(dir.path()));
}

TEST(PixelCache, CancelHalfWayStopsSoonAndLeavesNothing)
{
    const TempDir dir;
    RecordingJobContext context;
    std::atomic<int> loaded{0};
    const auto loader = [&](std::int64_t index) {
        if (++loaded == 600) // within the second segment
            context.cancel();
        return numbered(index);
    };
    EXPECT_THROW(PixelCache::build(dir.path(), 5000, 16, loader, context), Cancelled);
    EXPECT_LT(loaded, 600 + 2 * coreCount());
    EXPECT_TRUE(isEmpty(dir.path()));
}

TEST(PixelCache, AnythingButAnErrorOfTheLoaderEndsTheBuild)
{
    const TempDir dir;
    SilentContext context;
    const auto loader = [](std::int64_t index) -> RgbImage {
        if (index == 20)
            throw std::logic_error("a mistake of ours");
        return numbered(index);
    };
    EXPECT_THROW(PixelCache::build(dir.path(), 100, 16, loader, context), std::logic_error);
    EXPECT_TRUE(isEmpty(dir.path()));
}

TEST(PixelCache, NoRoomOnTheDiskIsAnErrorThatNamesTheFolder)
{
    const TempDir dir;
    SilentContext context;
    const FileSizeLimit limit(20'000);
    const std::string message = errorOf([&] { PixelCache::build(dir.path(), 100, 16, numbered, context); });
    EXPECT_NE(message.find(dir.path()), std::string::npos) << message;
    EXPECT_TRUE(isEmpty(dir.path()));
}

TEST(PixelCache, AFolderThatIsMissingOrForbiddenIsAnErrorThatNamesIt)
{
    const TempDir dir;
    SilentContext context;
    const auto message = [&](const std::string &name) {
        return errorOf([&] { PixelCache::build(dir / name, 10, 16, numbered, context); });
    };
    EXPECT_NE(message("none").find("none"), std::string::npos);
    std::filesystem::create_directory(dir / "closed");
    std::filesystem::permissions(dir / "closed", std::filesystem::perms::owner_read);
    const PlainUser user;
    if (!user)
        GTEST_SKIP() << "root cannot step down here";
    EXPECT_NE(message("closed").find("closed"), std::string::npos);
}

TEST(PixelCache, WithoutImagesThereIsNothingToTrainOn)
{
    const TempDir dir;
    SilentContext context;
    EXPECT_NE(errorOf([&] { PixelCache::build(dir.path(), 0, 16, numbered, context); }).find("no images"),
              std::string::npos);
}

TEST(PixelCache, TheForecastIsWhatUsualPhotosTake)
{
    EXPECT_EQ(PixelCache::forecastBytes(1000, 224), 1000U * 224 * 224 * 4);
}

} // namespace coresift
