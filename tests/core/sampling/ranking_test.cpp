#include "core/sampling/ranking.h"

#include "core/base/error.h"
#include "tests/support/support.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace coresift {

namespace {

/// Features computed on demand, and how many were asked for at once.
class CountingSource : public FeatureSource {
public:
    explicit CountingSource(std::int64_t rows) : m_rows(rows) {}
    std::int64_t rows() const override { return m_rows; }
    std::int64_t cols() const override { return 2; }
    void read(std::int64_t first, std::int64_t count, float *out) const override
    {
        for (std::int64_t i = 0; i < count; ++i) {
            out[2 * i] = static_cast<float>((first + i) * 7919 % m_rows) / static_cast<float>(m_rows);
            out[2 * i + 1] = 0;
        }
        rowsRead += count;
        if (onRead)
            onRead();
        for (std::int64_t most = largestRead; count > most && !largestRead.compare_exchange_weak(most, count);) {
        }
    }

    std::function<void()> onRead;
    mutable std::atomic<std::int64_t> rowsRead{0}, largestRead{0};

private:
    std::int64_t m_rows;
};

RowFlags none(const FeatureSource &source)
{
    return RowFlags(static_cast<std::size_t>(source.rows()), 0);
}

Matrix unitCentroid()
{
    Matrix centroid(1, 2);
    centroid.values = {1, 0};
    return centroid;
}

} // namespace

TEST(Ranking, QueuesAreTheBestRowsInOrder)
{
    const CountingSource source(20'011);
    SilentContext context;
    const Ranking ranking = rankOpenSet(source, unitCentroid(), 50, none(source), context);
    ASSERT_EQ(ranking.queues.size(), 1U);
    ASSERT_EQ(ranking.queues[0].size(), 50U);
    for (std::size_t i = 0; i < 50; ++i) {
        const RankedRow &entry = ranking.queues[0][i];
        EXPECT_EQ(entry.row * std::int64_t(7919) % 20'011, 20'010 - static_cast<std::int64_t>(i));
    }
    EXPECT_FALSE(ranking.isWhole(0));
}

TEST(Ranking, EqualCosinesGoByTheLowerRow)
{
    Matrix same(10'000, 2);
    std::fill(same.values.begin(), same.values.end(), 0.5F);
    SilentContext context;
    const MatrixSource source(same);
    const Ranking ranking = rankOpenSet(source, unitCentroid(), 7, none(source), context);
    for (std::uint32_t i = 0; i < 7; ++i)
        EXPECT_EQ(ranking.queues[0][i].row, i);
}

TEST(Ranking, StreamsInBlocksAndKeepsNoMoreThanTheDepth)
{
    const CountingSource source(100'000);
    const Matrix centroids = test::randomUnitRows(30, 2, 1);
    SilentContext context;
    const Ranking ranking = rankOpenSet(source, centroids, 100, none(source), context);
    EXPECT_EQ(source.rowsRead, 100'000);
    EXPECT_LE(source.largestRead, 4096);
    for (const auto &queue : ranking.queues)
        EXPECT_LE(queue.capacity(), 400U * 4);
}

TEST(Ranking, RowsLeftOutAreInNoQueue)
{
    const CountingSource source(1000);
    RowFlags leftOut = none(source);
    for (std::size_t row = 0; row < leftOut.size(); row += 2)
        leftOut[row] = 1;
    SilentContext context;
    const Ranking ranking = rankOpenSet(source, unitCentroid(), 2000, leftOut, context);
    EXPECT_TRUE(ranking.isWhole(0));
    EXPECT_EQ(ranking.queues[0].size(), 500U);
    for (const RankedRow &entry : ranking.queues[0])
        EXPECT_EQ(entry.row % 2, 1U);
}

TEST(Ranking, ACosineDoesNotHangOnTheRowsPlace)
{
    Matrix rows = test::randomUnitRows(9000, 64, 1);
    for (const std::int64_t copy : {1, 4095, 4096, 8191, 8999})
        std::copy_n(rows.row(0), 64, rows.row(copy));
    const Matrix centroid = test::randomUnitRows(3, 64, 2);
    const MatrixSource source(rows);
    SilentContext context;
    const Ranking ranking = rankOpenSet(source, centroid, 9001, none(source), context);
    for (const auto &queue : ranking.queues) {
        const auto at = std::find_if(queue.begin(), queue.end(), [](const RankedRow &entry) { return entry.row == 0; });
        std::vector<std::uint32_t> next;
        for (auto entry = at; entry != queue.end() && entry->cosine == at->cosine; ++entry)
            next.push_back(entry->row);
        EXPECT_EQ(next, (std::vector<std::uint32_t>{0, 1, 4095, 4096, 8191, 8999}));
    }
}

TEST(Ranking, RowsThatAreNotNumbersAreNeverTaken)
{
    Matrix rows = test::randomUnitRows(10, 2, 1);
    rows.row(4)[1] = std::numeric_limits<float>::quiet_NaN();
    const MatrixSource source(rows);
    SilentContext context;
    const Ranking ranking = rankOpenSet(source, unitCentroid(), 10, none(source), context);
    EXPECT_EQ(ranking.queues[0].size(), 9U);
    EXPECT_TRUE(ranking.isWhole(0));
}

TEST(Ranking, CentroidsThatCannotBeComparedAreErrors)
{
    const CountingSource source(10);
    SilentContext context;
    Matrix broken = unitCentroid();
    broken.values[0] = std::numeric_limits<float>::infinity();
    EXPECT_THROW(rankOpenSet(source, broken, 5, none(source), context), Error);
    EXPECT_THROW(rankOpenSet(source, Matrix(0, 2), 5, none(source), context), Error);
    const Matrix wide = test::randomUnitRows(2, 3, 1);
    EXPECT_NE(test::errorOf([&] { rankOpenSet(source, wide, 5, none(source), context); }).find("different encoders"),
              std::string::npos);
}

TEST(Ranking, CancelsBetweenBlocks)
{
    CountingSource source(1'000'000);
    test::RecordingJobContext context;
    source.onRead = [&] { context.cancel(); };
    EXPECT_THROW(rankOpenSet(source, unitCentroid(), 5, none(source), context), Cancelled);
    EXPECT_LT(source.rowsRead, 1'000'000);
}

} // namespace coresift
