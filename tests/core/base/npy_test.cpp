#include "core/base/npy.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <fstream>

namespace coresift {

using test::errorOf;
using test::TempDir;

namespace {

/// Not atomically: the tests that damage files write thousands of them, and waiting for the disk each time takes long.
void writePlain(const std::string &path, const std::string &content)
{
    std::ofstream(path, std::ios::binary) << content;
}

/// A version 1 file with the given dictionary and data.
void writeRaw(const std::string &path, const std::string &dictionary, const std::string &data)
{
    std::string file("\x93NUMPY\x01\x00", 8);
    file += static_cast<char>(dictionary.size() & 0xFF);
    file += static_cast<char>(dictionary.size() >> 8);
    writePlain(path, file + dictionary + data);
}

std::string dictionary(const std::string &type, const std::string &order, const std::string &shape)
{
    return "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }\n";
}

} // namespace

TEST(Npy, RoundTripsAMatrix)
{
    const TempDir dir;
    const Matrix matrix = test::randomUnitRows(7, 5, 1);
    writeNpy(dir / "m.npy", matrix);
    EXPECT_TRUE(test::matrixNear(readNpyMatrix(dir / "m.npy"), matrix, 0));
}

TEST(Npy, DataStartsAtAMultipleOfSixtyFour)
{
    const TempDir dir;
    writeNpy(dir / "m.npy", test::randomUnitRows(3, 2, 1));
    EXPECT_EQ(readNpyHeader(RandomAccessFile(dir / "m.npy")).dataOffset % 64, 0U);
}

TEST(Npy, RoundTripsListsOfNumbers)
{
    const TempDir dir;
    const std::vector<std::int64_t> ids{5, -1, std::int64_t(1) << 40};
    writeNpy(dir / "ids.npy", NpyType::Int64, {3}, ids.data());
    EXPECT_EQ(readNpyInt64(dir / "ids.npy"), ids);
    EXPECT_NE(errorOf([&] { readNpyUInt8(dir / "ids.npy"); }).find("ids.npy"), std::string::npos);
}

TEST(Npy, HalfPrecisionFeaturesComeBackAsUnitRows)
{
    const TempDir dir;
    const Matrix matrix = test::randomUnitRows(4, 16, 2);
    std::vector<std::uint16_t> halves(matrix.values.size());
    floatToHalf(matrix.values.data(), halves.data(), static_cast<std::int64_t>(halves.size()));
    writeNpy(dir / "f.npy", NpyType::Float16, {4, 16}, halves.data());
    const NpyFeatures features(dir / "f.npy");
    const Matrix read = readAll(features);
    for (std::int64_t r = 0; r < 4; ++r) {
        double cosine = 0, length = 0;
        for (std::int64_t c = 0; c < 16; ++c) {
            cosine += double(read.row(r)[c]) * matrix.row(r)[c];
            length += double(read.row(r)[c]) * read.row(r)[c];
        }
        EXPECT_NEAR(length, 1, 1e-6);
        EXPECT_GT(cosine, 0.999);
    }
}

TEST(Npy, RefusesWhatItCannotRead)
{
    const TempDir dir;
    const auto message = [&](const std::string &text) {
        writeRaw(dir / "x.npy", text, std::string(64, '\0'));
        return errorOf([&] { readNpyMatrix(dir / "x.npy"); });
    };
    EXPECT_NE(message(dictionary("<f4", "True", "(2, 2)")).find("column by column"), std::string::npos);
    EXPECT_NE(message(dictionary("<f8", "False", "(2, 2)")).find("float32"), std::string::npos);
    EXPECT_NE(message(dictionary("|O", "False", "(2,)")).find("type"), std::string::npos);
    EXPECT_NE(message(dictionary("<f4", "False", "(5, 4)")).find("shorter"), std::string::npos);
    EXPECT_NE(message(dictionary("<f4", "False", "(4294967296, 4294967296)")).find("shorter"), std::string::npos);
    EXPECT_NE(message(dictionary("<f4", "False", "(99999999999999999999,)")).find("large"), std::string::npos);
    EXPECT_NE(message(dictionary("<f4", "False", "(-1, 2)")).find("damaged"), std::string::npos);
    EXPECT_NE(message("{}").find("descr"), std::string::npos);
}

TEST(Npy, EveryCutOfAFileIsAnErrorThatNamesIt)
{
    const TempDir dir;
    writeNpy(dir / "whole.npy", test::randomUnitRows(2, 3, 1));
    const std::string whole = readTextFile(dir / "whole.npy");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        writePlain(dir / "cut.npy", whole.substr(0, length));
        EXPECT_NE(errorOf([&] { readNpyMatrix(dir / "cut.npy"); }).find("cut.npy"), std::string::npos) << length;
    }
}

TEST(Npy, ChangedBytesGiveAnErrorOrAnArrayNeverMore)
{
    const TempDir dir;
    writeNpy(dir / "whole.npy", test::randomUnitRows(2, 3, 1));
    const std::string whole = readTextFile(dir / "whole.npy");
    RandomStream random(7);
    int errors = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string changed = whole;
        for (int j = 0; j < 3; ++j)
            changed[static_cast<std::size_t>(random.below(128))] = static_cast<char>(random.below(256));
        writePlain(dir / "changed.npy", changed);
        try {
            EXPECT_LE(readNpyMatrix(dir / "changed.npy").values.size(), 100U);
        } catch (const Error &) {
            ++errors;
        }
    }
    EXPECT_GT(errors, 100);
}

TEST(Npy, TheSizeOfAFileIsKnownBeforeItIsWritten)
{
    const TempDir dir;
    for (const std::int64_t rows : {0, 1, 12'345}) {
        const Matrix matrix(rows, 7);
        writeNpy(dir / "m.npy", matrix);
        EXPECT_EQ(RandomAccessFile(dir / "m.npy").size(), npyFileBytes(NpyType::Float32, {rows, 7}));
        const std::vector<std::int64_t> list(static_cast<std::size_t>(rows));
        writeNpy(dir / "l.npy", NpyType::Int64, {rows}, list.data());
        EXPECT_EQ(RandomAccessFile(dir / "l.npy").size(), npyFileBytes(NpyType::Int64, {rows}));
    }
}

} // namespace coresift
