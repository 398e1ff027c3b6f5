#include "core/sampling/near_duplicates.h"

#include "core/base/random.h"
#include "tests/support/support.h"

#include <algorithm>
#include <set>

namespace coresift {

namespace {

using RowPair = std::pair<std::uint32_t, std::uint32_t>;

std::set<RowPair> rowsOf(const std::vector<NearPair> &pairs)
{
    std::set<RowPair> rows;
    for (const NearPair &pair : pairs)
        rows.insert({pair.a, pair.b});
    return rows;
}

float cosineOf(const Matrix &points, std::int64_t a, std::int64_t b)
{
    float sum = 0;
    for (std::int64_t c = 0; c < points.cols; ++c)
        sum += points.row(a)[c] * points.row(b)[c];
    return sum;
}

std::set<RowPair> allPairs(const Matrix &points, double floor)
{
    std::set<RowPair> pairs;
    for (std::int64_t a = 0; a < points.rows; ++a)
        for (std::int64_t b = a + 1; b < points.rows; ++b)
            if (static_cast<double>(cosineOf(points, a, b)) >= floor)
                pairs.insert({static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)});
    return pairs;
}

void addNoise(float *row, std::int64_t cols, double deviation, RandomStream &random)
{
    for (std::int64_t c = 0; c < cols; ++c)
        row[c] += static_cast<float>(deviation * random.normal());
}

/// Loose clumps of images; each tenth is a copy, with a little noise, of the one before it.
Matrix clumpsWithCopies(std::int64_t rows, std::int64_t cols, std::int64_t clumps)
{
    const Matrix centres = test::randomUnitRows(clumps, cols, 3);
    Matrix points(rows, cols);
    RandomStream random(4);
    for (std::int64_t r = 0; r < rows; ++r) {
        const bool isCopy = r % 10 == 9;
        std::copy_n(isCopy ? points.row(r - 1) : centres.row(r % clumps), cols, points.row(r));
        addNoise(points.row(r), cols, (isCopy ? 0.05 : 0.7) / std::sqrt(static_cast<double>(cols)), random);
        normaliseRows(points.row(r), 1, cols);
    }
    return points;
}

std::vector<NearPair> find(const Matrix &points, double floor, int neighbours = 10,
                           std::int64_t mostWithAll = kMostComparedWithAll)
{
    DuplicateOptions options;
    options.floor = floor;
    options.neighbours = neighbours;
    SilentContext context;
    return findNearPairs(MatrixSource(points), options, context, mostWithAll);
}

} // namespace

TEST(NearDuplicates, AllPairsOverTheFloorAreFoundWithTheirCosines)
{
    const Matrix points = clumpsWithCopies(2500, 24, 60); // more rows than a block of either kind
    const std::vector<NearPair> pairs = find(points, 0.95);
    const std::set<RowPair> expected = allPairs(points, 0.95);
    ASSERT_GE(expected.size(), 250U);
    EXPECT_EQ(rowsOf(pairs), expected);
    EXPECT_EQ(pairs.size(), expected.size()); // each once
    for (const NearPair &pair : pairs)
        EXPECT_NEAR(pair.cosine, cosineOf(points, pair.a, pair.b), 1e-5);
    EXPECT_TRUE(std::is_sorted(pairs.begin(), pairs.end(), [](const NearPair &x, const NearPair &y) {
        return RowPair(x.a, x.b) < RowPair(y.a, y.b);
    }));
}

TEST(NearDuplicates, OnlyTheNearestOfAnImageAreKept)
{
    Matrix points(6, 2); // on a quarter circle, further and further apart
    const double angles[] = {0.0, 0.01, 0.03, 0.06, 0.10, 0.15};
    for (int r = 0; r < 6; ++r) {
        points.row(r)[0] = static_cast<float>(std::cos(angles[r]));
        points.row(r)[1] = static_cast<float>(std::sin(angles[r]));
    }
    EXPECT_EQ(find(points, 0.9).size(), 15U);
    EXPECT_EQ(rowsOf(find(points, 0.9, 1)), (std::set<RowPair>{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}}));
}

TEST(NearDuplicates, ManyEqualImagesAreOneGroup)
{
    Matrix points = test::randomUnitRows(300, 16, 8);
    for (std::int64_t r = 0; r < 200; ++r)
        std::copy_n(points.row(0), 16, points.row(r));
    const std::vector<std::uint32_t> groups = groupRows(300, find(points, 0.95, 3));
    for (std::uint32_t r = 0; r < 300; ++r)
        EXPECT_EQ(groups[r], r < 200 ? 0U : r);
}

TEST(NearDuplicates, CellsFindWhatAllComparisonsFind)
{
    const Matrix points = clumpsWithCopies(4000, 32, 40);
    const std::set<RowPair> all = rowsOf(find(points, 0.97)), inCells = rowsOf(find(points, 0.97, 10, 1000));
    ASSERT_GE(all.size(), 400U);
    EXPECT_TRUE(std::includes(all.begin(), all.end(), inCells.begin(), inCells.end())); // nothing that is not there
    EXPECT_GE(static_cast<double>(inCells.size()), 0.98 * static_cast<double>(all.size()));
}

TEST(NearDuplicates, ACellThatIsTooLargeIsCutAndStillSearched)
{
    Matrix points(500, 8); // all equal: every one lies in the same two cells
    for (std::int64_t r = 0; r < points.rows; ++r)
        points.row(r)[0] = 1;
    std::vector<std::uint32_t> groups = groupRows(500, find(points, 0.95, 3, 100));
    std::sort(groups.begin(), groups.end());
    EXPECT_LE(std::unique(groups.begin(), groups.end()) - groups.begin(), 5);
}

TEST(NearDuplicates, TheSameSeedFindsTheSame)
{
    const Matrix points = clumpsWithCopies(3000, 16, 30);
    const auto same = [](const NearPair &x, const NearPair &y) {
        return x.a == y.a && x.b == y.b && x.cosine == y.cosine;
    };
    const std::vector<NearPair> first = find(points, 0.9, 5, 500), second = find(points, 0.9, 5, 500);
    EXPECT_TRUE(std::equal(first.begin(), first.end(), second.begin(), second.end(), same));
    ASSERT_EQ(::setenv("OMP_NUM_THREADS", "1", /*overwrite=*/1), 0);
    const std::vector<NearPair> alone = find(points, 0.9, 5, 500);
    ::unsetenv("OMP_NUM_THREADS");
    EXPECT_TRUE(std::equal(first.begin(), first.end(), alone.begin(), alone.end(), same));
}

TEST(NearDuplicates, EndsWhenCancelled)
{
    const Matrix points = clumpsWithCopies(3000, 16, 30);
    for (const char *activity : {"Clustering a sample", "Splitting into cells", "Comparing"}) {
        test::RecordingJobContext context;
        context.cancelWhen = [&](const Progress &progress) { return progress.activity == activity; };
        EXPECT_THROW(findNearPairs(MatrixSource(points), {}, context, 500), Cancelled) << activity;
    }
}

TEST(NearDuplicates, AFloorOutOfRangeIsRefused)
{
    EXPECT_NE(test::errorOf([] { find(test::randomUnitRows(4, 4, 1), 0.1); }).find("Least cosine"), std::string::npos);
}

TEST(NearDuplicates, GroupsAreJoinedOverSharedRows)
{
    const std::vector<NearPair> pairs{{4, 5, 1}, {1, 3, 1}, {0, 5, 1}, {3, 4, 1}};
    EXPECT_EQ(groupRows(7, pairs), (std::vector<std::uint32_t>{0, 0, 2, 0, 0, 0, 6}));
    EXPECT_EQ(groupRows(2, {}), (std::vector<std::uint32_t>{0, 1}));
}

} // namespace coresift
