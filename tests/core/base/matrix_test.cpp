#include "core/base/matrix.h"

#include "core/base/random.h"
#include "tests/support/support.h"

#include <cmath>
#include <limits>

namespace coresift {

namespace {

float roundTrip(float value)
{
    std::uint16_t half = 0;
    floatToHalf(&value, &half, 1);
    halfToFloat(&half, &value, 1);
    return value;
}

} // namespace

TEST(Half, EveryHalfSurvivesTheWayThroughFloat)
{
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
        const auto half = static_cast<std::uint16_t>(bits);
        float value = 0;
        halfToFloat(&half, &value, 1);
        std::uint16_t back = 0;
        floatToHalf(&value, &back, 1);
        if (std::isnan(value))
            EXPECT_EQ(back & 0x7C00, 0x7C00);
        else
            ASSERT_EQ(back, half) << value;
    }
}

TEST(Half, VectorAndScalarPathsAgree)
{
    std::vector<float> values;
    RandomStream random(1);
    for (int i = 0; i < 8 * 500; ++i)
        values.push_back(static_cast<float>(random.normal() * std::pow(10.0, random.uniform(-9, 6))));
    std::vector<std::uint16_t> together(values.size());
    floatToHalf(values.data(), together.data(), static_cast<std::int64_t>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::uint16_t alone = 0;
        floatToHalf(&values[i], &alone, 1);
        ASSERT_EQ(alone, together[i]) << values[i];
    }
}

TEST(Half, KnownValues)
{
    EXPECT_EQ(roundTrip(1.0F), 1.0F);
    EXPECT_EQ(roundTrip(-0.5F), -0.5F);
    EXPECT_EQ(roundTrip(65504.0F), 65504.0F);
    EXPECT_TRUE(std::isinf(roundTrip(1e6F)));
    EXPECT_NEAR(roundTrip(1e-7F), 1e-7F, 6e-8F);
    EXPECT_TRUE(std::isnan(roundTrip(std::numeric_limits<float>::quiet_NaN())));
}

TEST(NormaliseRows, MakesUnitRowsAndLeavesZerosAlone)
{
    Matrix matrix(2, 5);
    for (int c = 0; c < 5; ++c)
        matrix.row(0)[c] = static_cast<float>(c);
    normaliseRows(matrix.values.data(), 2, 5);
    double length = 0;
    for (int c = 0; c < 5; ++c)
        length += double(matrix.row(0)[c]) * matrix.row(0)[c];
    EXPECT_NEAR(length, 1, 1e-6);
    EXPECT_EQ(matrix.row(1)[3], 0);
}

TEST(MatrixSource, ReadsPartsOfIt)
{
    const Matrix matrix = test::randomUnitRows(6, 4, 3);
    const MatrixSource source(matrix);
    Matrix part(2, 4);
    source.read(3, 2, part.values.data());
    EXPECT_EQ(part.row(1)[2], matrix.row(4)[2]);
    EXPECT_TRUE(test::matrixNear(readAll(source), matrix, 0));
}

} // namespace coresift
