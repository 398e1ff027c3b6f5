#include "core/sampling/coverage.h"

#include "tests/support/support.h"

#include <numeric>

namespace coresift {

using test::randomUnitRows;

namespace {

Matrix matrixOf(std::int64_t cols, const std::vector<float> &values)
{
    Matrix matrix(static_cast<std::int64_t>(values.size()) / cols, cols);
    matrix.values = values;
    return matrix;
}

std::vector<std::uint32_t> rowsUpTo(std::uint32_t end)
{
    std::vector<std::uint32_t> rows(end);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

} // namespace

TEST(Coverage, IsWhatTheHandComputes)
{
    const Matrix target = matrixOf(2, {1, 0, 0, 1});
    const Matrix openSet = matrixOf(2, {0.6F, 0.8F, -1, 0, 1, 0});
    SilentContext context;
    const std::vector<Coverage> measured =
        measureCoverage(MatrixSource(openSet), {{0}, {1, 0}, {2, 0}, {}}, target, context);
    ASSERT_EQ(measured.size(), 4U);
    EXPECT_NEAR(measured[0].mean, (0.6 + 0.8) / 2, 1e-6);
    EXPECT_NEAR(measured[0].tenth, 0.6, 1e-6);
    EXPECT_NEAR(measured[0].ofTheCoreset, 0.8, 1e-6);
    EXPECT_NEAR(measured[1].mean, 0.7, 1e-6); // the opposite image covers nothing better
    EXPECT_NEAR(measured[1].ofTheCoreset, (0.0 + 0.8) / 2, 1e-6);
    EXPECT_NEAR(measured[2].mean, (1 + 0.8) / 2, 1e-6);
    EXPECT_NEAR(measured[2].ofTheCoreset, (1 + 0.8) / 2, 1e-6);
    EXPECT_EQ(measured[3].mean, 0);
    EXPECT_EQ(measured[3].ofTheCoreset, 0);
}

TEST(Coverage, TheTenthPercentileIsTheWorstOfTenAndTheSecondOfEleven)
{
    for (const std::int64_t images : {10, 11}) {
        Matrix target(images, 1);
        for (std::int64_t t = 0; t < images; ++t)
            target.values[static_cast<std::size_t>(t)] = 0.05F * static_cast<float>(t + 1);
        const Matrix openSet = matrixOf(1, {1});
        SilentContext context;
        const double tenth = measureCoverage(MatrixSource(openSet), {{0}}, target, context)[0].tenth;
        EXPECT_NEAR(tenth, images == 10 ? 0.05 : 0.10, 1e-6);
    }
}

TEST(Coverage, DoesNotHangOnTheOtherCoresetsOrOnTheOrder)
{
    const Matrix target = randomUnitRows(37, 16, 1), openSet = randomUnitRows(1500, 16, 2);
    const MatrixSource source(openSet);
    SilentContext context;
    const std::vector<std::uint32_t> every = rowsUpTo(1500), some{900, 3, 1200, 77, 78};
    const std::vector<Coverage> together = measureCoverage(source, {every, some}, target, context);
    const Coverage alone = measureCoverage(source, {some}, target, context)[0];
    const Coverage sorted = measureCoverage(source, {{3, 77, 78, 900, 1200}}, target, context)[0];
    EXPECT_EQ(together[1].mean, alone.mean);
    EXPECT_EQ(together[1].tenth, alone.tenth);
    EXPECT_EQ(together[1].ofTheCoreset, alone.ofTheCoreset);
    EXPECT_EQ(sorted.ofTheCoreset, alone.ofTheCoreset);
    double mean = 0; // against a plain loop
    for (std::int64_t t = 0; t < target.rows; ++t) {
        double nearest = -1;
        for (std::int64_t row = 0; row < openSet.rows; ++row)
            nearest = std::max(nearest,
                               std::inner_product(target.row(t), target.row(t) + target.cols, openSet.row(row), 0.0));
        mean += nearest / static_cast<double>(target.rows);
    }
    EXPECT_NEAR(together[0].mean, mean, 1e-5);
    EXPECT_GT(together[0].mean, alone.mean);
}

TEST(Coverage, LooksForACancelBeforeEveryBlock)
{
    class CancelledAtTheThirdLook : public SilentContext {
    public:
        bool isCancelled() const override { return ++m_looks == 3; }
        mutable int m_looks = 0;
    } context;
    const Matrix target = randomUnitRows(5, 8, 1), openSet = randomUnitRows(2000, 8, 2);
    EXPECT_THROW(measureCoverage(MatrixSource(openSet), {rowsUpTo(2000)}, target, context), Cancelled);
    EXPECT_EQ(context.m_looks, 3);
}

} // namespace coresift
