#include "core/embedding/feature_store.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <algorithm>
#include <filesystem>
#include <numeric>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::matrixNear;
using test::randomUnitRows;
using test::TempDir;

namespace {

constexpr std::int64_t kDimensions = 8;

std::vector<std::int64_t> idsFrom(std::int64_t first, std::int64_t count)
{
    std::vector<std::int64_t> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

/// One part of `count` valid rows with random features; returns them.
Matrix appendRandom(FeatureWriter &writer, std::int64_t firstId, std::int64_t count, std::uint64_t seed = 1)
{
    const Matrix features = randomUnitRows(count, kDimensions, seed);
    writer.appendPart(idsFrom(firstId, count), std::vector<std::uint8_t>(static_cast<std::size_t>(count), 1), features);
    return features;
}

void truncateFile(const std::string &file)
{
    fs::resize_file(file, fs::file_size(file) - 3);
}

double cosine(const float *a, const float *b, std::int64_t d)
{
    return std::inner_product(a, a + d, b, 0.0);
}

} // namespace

TEST(FeatureStore, PartsComeBackAsUnitRowsInOrderOfId)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    const Matrix later = appendRandom(writer, 11, 3, 1), earlier = appendRandom(writer, 1, 4, 2);
    const FeatureStore store({dir / "set"});
    ASSERT_EQ(store.rows(), 7);
    ASSERT_EQ(store.cols(), kDimensions);
    EXPECT_EQ(store.ids(), (std::vector<std::int64_t>{1, 2, 3, 4, 11, 12, 13}));
    Matrix expected = earlier;
    expected.values.insert(expected.values.end(), later.values.begin(), later.values.end());
    expected.rows = 7;
    EXPECT_TRUE(matrixNear(readAll(store), expected, 1e-3));
    EXPECT_EQ(store.rowOf(11), 4);
    EXPECT_EQ(store.rowOf(5), -1);
}

TEST(FeatureStore, HalfPrecisionKeepsTheDirection)
{
    const TempDir dir;
    for (const float scale : {1e-5F, 1.0F, 3e5F}) { // raw features come at any scale
        const std::string folder = dir / std::to_string(scale);
        const Matrix unit = randomUnitRows(50, 512, 3);
        Matrix raw = unit;
        for (float &value : raw.values)
            value *= scale;
        FeatureWriter(folder, 512).appendPart(idsFrom(1, 50), std::vector<std::uint8_t>(50, 1), raw);
        const Matrix read = readAll(FeatureStore({folder}));
        for (std::int64_t r = 0; r < 50; ++r) {
            EXPECT_GE(cosine(read.row(r), unit.row(r), 512), 0.999) << scale;
            EXPECT_NEAR(cosine(read.row(r), read.row(r), 512), 1, 1e-5) << scale;
        }
    }
}

TEST(FeatureStore, TheHeaderIsOneThatNumPyReads)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    appendRandom(writer, 1, 3);
    const std::string file = readTextFile(dir / "set/part-000.npy");
    EXPECT_EQ(file.substr(0, 8), std::string("\x93NUMPY\x01\x00", 8));
    EXPECT_EQ(file.substr(10, 58), "{'descr': '<f2', 'fortran_order': False, 'shape': (3, 8), ");
    EXPECT_EQ(file.size(), 128U + 3 * 8 * 2); // header padded to a multiple of 64, then float16
    EXPECT_EQ(file[127], '\n');
}

TEST(FeatureStore, InvalidRowsAreStoredButNoRows)
{
    const TempDir dir;
    FeatureWriter(dir / "set", kDimensions).appendPart({1, 2, 3}, {1, 0, 1}, randomUnitRows(3, kDimensions, 1));
    EXPECT_EQ(FeatureStore({dir / "set"}).ids(), (std::vector<std::int64_t>{1, 3}));
    EXPECT_EQ(storedIds(dir / "set"), (std::unordered_set<std::int64_t>{1, 3}));
}

TEST(FeatureStore, SeveralSetsAreJoined)
{
    const TempDir dir;
    FeatureWriter a(dir / "a", kDimensions), b(dir / "b", kDimensions);
    appendRandom(a, 1, 2);
    const Matrix second = appendRandom(b, 2 + 1, 2, 5);
    const FeatureStore store({dir / "a", dir / "b"});
    EXPECT_EQ(store.ids(), (std::vector<std::int64_t>{1, 2, 3, 4}));
    Matrix row(1, kDimensions), expected(1, kDimensions);
    store.read(3, 1, row.values.data());
    std::copy_n(second.row(1), kDimensions, expected.row(0));
    EXPECT_TRUE(matrixNear(row, expected, 1e-3));
}

TEST(FeatureStore, OnlyWantedIdsAreRows)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    appendRandom(writer, 1, 10);
    const std::vector<std::int64_t> wanted{9, 2, 77};
    EXPECT_EQ(FeatureStore({dir / "set"}, &wanted).ids(), (std::vector<std::int64_t>{2, 9}));
}

TEST(FeatureStore, TheLaterPartCounts)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    appendRandom(writer, 1, 3, 1);
    const Matrix again = appendRandom(writer, 2, 1, 2); // the file of image 2 changed
    const FeatureStore store({dir / "set"});
    EXPECT_EQ(store.rows(), 3);
    Matrix row(1, kDimensions);
    store.read(1, 1, row.values.data());
    EXPECT_TRUE(matrixNear(row, again, 1e-3));
}

TEST(FeatureStore, AWriterContinuesBehindWhatIsThere)
{
    const TempDir dir;
    {
        FeatureWriter writer(dir / "set", kDimensions);
        appendRandom(writer, 1, 3);
    }
    FeatureWriter writer(dir / "set", kDimensions);
    appendRandom(writer, 4, 2);
    EXPECT_TRUE(fileExists(dir / "set/part-001.npy"));
    EXPECT_EQ(FeatureStore({dir / "set"}).rows(), 5);
}

TEST(FeatureStore, APartWithoutItsLastFileDoesNotCount)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    appendRandom(writer, 1, 3);
    appendRandom(writer, 4, 3);
    fs::remove(dir / "set/part-001.npy"); // killed before the third file was there
    EXPECT_EQ(FeatureStore({dir / "set"}).rows(), 3);
    EXPECT_EQ(storedIds(dir / "set").size(), 3U);
    FeatureWriter next(dir / "set", kDimensions);
    appendRandom(next, 4, 2);
    EXPECT_EQ(FeatureStore({dir / "set"}).ids(), idsFrom(1, 5));
}

TEST(FeatureStore, OtherFilesInTheFolderAreNoParts)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    appendRandom(writer, 1, 3);
    for (const char *name : {"part-007.npy.1a2b3c4d.tmp", "part-x.npy", "notes.npy", "part-008.npy.bak"})
        writeFileAtomically(dir / "set/" + name, "not a part");
    EXPECT_EQ(FeatureStore({dir / "set"}).rows(), 3);
}

TEST(FeatureStore, MorePartsThanStayOpenAreReadFromAllThreads)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    Matrix expected(0, kDimensions);
    for (std::int64_t i = 0; i < 130; ++i) { // more than stay open at once
        const Matrix row = appendRandom(writer, i + 1, 1, static_cast<std::uint64_t>(i));
        expected.values.insert(expected.values.end(), row.values.begin(), row.values.end());
        ++expected.rows;
    }
    const FeatureStore store({dir / "set"});
    Matrix read(130, kDimensions);
    const std::vector<std::int64_t> order = permutation(130, RandomStream(1));
    parallelFor(
        130,
        [&](std::int64_t i) {
            const std::int64_t row = order[static_cast<std::size_t>(i)];
            store.read(row, 1, read.row(row));
        },
        /*threads=*/8);
    EXPECT_TRUE(matrixNear(read, expected, 1e-3));
}

TEST(FeatureStore, NothingThereSaysWhichStageToRun)
{
    const TempDir dir;
    EXPECT_NE(errorOf([&] { FeatureStore({dir / "set"}); }).find("embed"), std::string::npos);
    EXPECT_TRUE(storedIds(dir / "set").empty());
}

TEST(FeatureStore, ADamagedPartIsAnErrorThatNamesIt)
{
    for (const char *part : {"part-001.npy", "part-001.ids.npy", "part-001.valid.npy"}) {
        const TempDir dir;
        FeatureWriter writer(dir / "set", kDimensions);
        appendRandom(writer, 1, 3);
        appendRandom(writer, 4, 3);
        truncateFile(dir / "set/" + part);
        EXPECT_NE(errorOf([&] { FeatureStore({dir / "set"}); }).find(part), std::string::npos) << part;
    }
}

TEST(FeatureStore, ListsThatDoNotFitAreErrors)
{
    const TempDir dir;
    FeatureWriter writer(dir / "set", kDimensions);
    appendRandom(writer, 1, 3);
    const std::vector<std::int64_t> two{1, 2}, impossible{1, -2, 3};
    writeNpy(dir / "set/part-000.ids.npy", NpyType::Int64, {2}, two.data());
    EXPECT_THROW(FeatureStore({dir / "set"}), Error);
    const std::vector<std::uint8_t> twoValid{1, 1};
    writeNpy(dir / "set/part-000.valid.npy", NpyType::UInt8, {2}, twoValid.data());
    EXPECT_THROW(FeatureStore({dir / "set"}), Error);
    const std::vector<std::uint8_t> threeValid{1, 1, 1};
    writeNpy(dir / "set/part-000.valid.npy", NpyType::UInt8, {3}, threeValid.data());
    writeNpy(dir / "set/part-000.ids.npy", NpyType::Int64, {3}, impossible.data());
    EXPECT_THROW(FeatureStore({dir / "set"}), Error);
}

TEST(FeatureStore, PartsOfDifferentWidthsDoNotMix)
{
    const TempDir dir;
    FeatureWriter narrow(dir / "a", kDimensions), wide(dir / "b", 16);
    appendRandom(narrow, 1, 3);
    wide.appendPart({4}, {1}, randomUnitRows(1, 16, 1));
    EXPECT_NE(errorOf([&] { FeatureStore({dir / "a", dir / "b"}); }).find("width"), std::string::npos);
}

} // namespace coresift
