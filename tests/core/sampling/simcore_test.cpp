#include "core/sampling/simcore.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/core/sampling/naive_simcore.h"
#include "tests/support/support.h"

#include <algorithm>
#include <numeric>
#include <ostream>
#include <set>
#include <tuple>

namespace coresift {

using test::sameId;

bool operator==(const Pick &a, const Pick &b)
{
    return std::tie(a.row, a.round, a.centroid, a.cosine) == std::tie(b.row, b.round, b.centroid, b.cosine);
}

std::ostream &operator<<(std::ostream &out, const Pick &pick)
{
    return out << "row " << pick.row << " round " << pick.round << " centroid " << pick.centroid;
}

namespace {

/// Rows on a coarse grid: their dot products are exact in float32, whatever the order of the sum, and often equal.
Matrix gridRows(std::int64_t rows, std::int64_t cols, RandomStream &random)
{
    Matrix matrix(rows, cols);
    for (float &value : matrix.values)
        value = static_cast<float>(random.below(9) - 3) / 8;
    return matrix;
}

/// A small selection problem with ties, copies, and marks now and then.
struct SmallCase {
    explicit SmallCase(std::uint64_t number) : seed(number)
    {
        RandomStream random(number, /*a=*/99);
        const std::int64_t cols = 1 + random.below(5);
        openSet = gridRows(1 + random.below(60), cols, random);
        centroids = gridRows(1 + random.below(8), cols, random);
        for (std::int64_t r = 1; r < openSet.rows; ++r)
            if (random.below(4) == 0)
                std::copy_n(openSet.row(random.below(r)), cols, openSet.row(r));
        targetRows = random.below(2) == 0 ? 1 : 1000;
        for (std::int64_t i = random.below(2) * random.below(4); i > 0; --i)
            marks.vetoed.push_back(static_cast<std::uint32_t>(random.below(openSet.rows)));
        for (std::int64_t i = random.below(2) * random.below(4); i > 0; --i)
            marks.pinned.push_back(static_cast<std::uint32_t>(random.below(openSet.rows)));
        options = randomOptions(random);
    }

    CutOptions randomOptions(RandomStream &random) const
    {
        CutOptions chosen;
        chosen.stop = random.below(2) == 0;
        const double thresholds[] = {0.5, 0.75, 0.9, 0.95, 1.0};
        chosen.threshold = thresholds[random.below(5)];
        chosen.patience = 1 + static_cast<int>(random.below(6));
        switch (random.below(4)) {
        case 0:
            chosen.budget = Budget::ofOpenSet(static_cast<double>(1 + random.below(16)) / 16);
            break;
        case 1:
            chosen.stop = true; // without a budget
            break;
        default:
            chosen.budget = Budget::images(1 + random.below(openSet.rows + 5));
        }
        return chosen;
    }

    Matrix openSet, centroids;
    Marks marks;
    CutOptions options;
    std::int64_t targetRows = 0;
    std::uint64_t seed = 0;
};

/// Passes of a fixed depth until the options can be answered.
Trajectory trajectoryInSteps(const SmallCase &problem, std::int64_t depth)
{
    const MatrixSource openSet(problem.openSet);
    SilentContext context;
    Trajectory trajectory = startTrajectory(openSet.rows(), problem.marks);
    while (cutTrajectory(trajectory, problem.options, problem.targetRows).end == CutEnd::NeedsDepth) {
        const RowFlags passed = passedRows(trajectory, openSet.rows(), problem.marks);
        continueRounds(trajectory, rankOpenSet(openSet, problem.centroids, depth, passed, context));
    }
    return trajectory;
}

void expectSame(const Trajectory &trajectory, const SmallCase &problem, const CutOptions &options)
{
    const test::NaiveSelection naive = test::naiveSimCore(problem.openSet, problem.centroids, options,
                                                          problem.targetRows, problem.marks, problem.seed);
    const Cut cut = cutTrajectory(trajectory, options, problem.targetRows);
    ASSERT_EQ(cut.rounds, static_cast<std::int64_t>(naive.utilities.size()));
    EXPECT_EQ(takePicks(trajectory, cut, problem.seed, sameId), naive.picks);
    EXPECT_EQ(cut.end, naive.end);
    for (std::size_t i = 0; i < naive.utilities.size(); ++i)
        EXPECT_DOUBLE_EQ(trajectory.rounds[i].utility, naive.utilities[i]);
}

/// One centroid and cosines that fall by a tenth from image to image: 1.0, 0.9, 0.8 …
Trajectory fallingTrajectory(int rounds)
{
    Trajectory trajectory;
    trajectory.openSetRows = rounds;
    trajectory.complete = true;
    for (int i = 0; i < rounds; ++i) {
        const double cosine = 1 - 0.1 * i;
        trajectory.picks.push_back({static_cast<std::uint32_t>(i), i + 1, 0, static_cast<float>(cosine)});
        trajectory.rounds.push_back({cosine, 1, i + 1});
    }
    return trajectory;
}

CutOptions stopAt(double threshold, int patience)
{
    CutOptions options;
    options.threshold = threshold;
    options.patience = patience;
    return options;
}

CutOptions onlyBudget(Budget budget)
{
    CutOptions options;
    options.stop = false;
    options.budget = budget;
    return options;
}

/// Two rounds of five picks each.
Trajectory twoRoundsOfFive()
{
    Trajectory trajectory;
    trajectory.openSetRows = 10;
    trajectory.complete = true;
    for (std::uint32_t i = 0; i < 10; ++i)
        trajectory.picks.push_back({i, i < 5 ? 1 : 2, static_cast<std::int32_t>(i % 5), 0.5F});
    trajectory.rounds = {{0.5, 5, 5}, {0.5, 5, 10}};
    return trajectory;
}

Marks randomMarks(std::int64_t rows, std::uint64_t seed)
{
    RandomStream random(seed);
    Marks marks;
    for (std::int64_t i = random.below(4); i > 0 && rows > 1; --i)
        marks.vetoed.push_back(static_cast<std::uint32_t>(random.below(rows)));
    for (std::int64_t i = random.below(3); i > 0 && rows > 1; --i)
        marks.pinned.push_back(static_cast<std::uint32_t>(random.below(rows)));
    return marks;
}

} // namespace

TEST(SimCore, IsTheRuleAsWrittenOnHundredsOfSmallCases)
{
    for (std::uint64_t number = 0; number < 600; ++number) {
        SCOPED_TRACE(number);
        const SmallCase problem(number);
        SimCoreState state;
        SilentContext context;
        ensureDepth(state, MatrixSource(problem.openSet), problem.centroids, problem.marks, problem.options,
                    problem.targetRows, context);
        expectSame(state.trajectory, problem, problem.options);
        if (HasFailure())
            return; // one case says enough
    }
}

TEST(SimCore, QueuesOfAnyDepthGiveTheSameSelection)
{
    for (std::uint64_t number = 0; number < 300; ++number)
        for (const std::int64_t depth : {1, 2, 5, 17}) {
            SCOPED_TRACE(testing::Message() << number << " at depth " << depth);
            const SmallCase problem(number);
            expectSame(trajectoryInSteps(problem, depth), problem, problem.options);
            if (HasFailure())
                return;
        }
}

TEST(SimCore, ChangedOptionsOnACachedTrajectoryEqualAFreshRun)
{
    for (std::uint64_t number = 0; number < 100; ++number) {
        const SmallCase problem(number);
        RandomStream random(number, /*a=*/7);
        SimCoreState state;
        SilentContext context;
        for (int change = 0; change < 5; ++change) {
            SCOPED_TRACE(testing::Message() << number << " change " << change);
            const CutOptions options = problem.randomOptions(random);
            ensureDepth(state, MatrixSource(problem.openSet), problem.centroids, problem.marks, options,
                        problem.targetRows, context);
            expectSame(state.trajectory, problem, options);
        }
    }
}

TEST(SimCore, DeepensUntilTheWholeOpenSetIsTaken)
{
    const Matrix openSet = test::randomUnitRows(6000, 4, 1);
    Matrix centroids(5, 4); // five times the same one: a round takes one image and five queues lose it
    for (std::int64_t c = 0; c < centroids.rows; ++c)
        centroids.row(c)[0] = 1;
    SimCoreState state;
    SilentContext context;
    const CutOptions all = onlyBudget(Budget::ofOpenSet(1));
    const Cut cut = ensureDepth(state, MatrixSource(openSet), centroids, {}, all, 10, context);
    EXPECT_EQ(cut.images, 6000);
    EXPECT_EQ(cut.rounds, 6000);
    std::set<std::uint32_t> rows;
    for (const Pick &pick : state.trajectory.picks)
        rows.insert(pick.row);
    EXPECT_EQ(rows.size(), 6000U);
    EXPECT_TRUE(std::is_sorted(state.trajectory.picks.begin(), state.trajectory.picks.end(),
                               [](const Pick &a, const Pick &b) { return a.cosine > b.cosine; }));
}

TEST(SimCore, CancellingAPassKeepsTheTrajectoryUsable)
{
    const Matrix openSet = test::randomUnitRows(300, 4, 1), centroids = test::randomUnitRows(3, 4, 2);
    SimCoreState state;
    test::RecordingJobContext cancelled;
    cancelled.cancel();
    const CutOptions options = onlyBudget(Budget::images(30));
    EXPECT_THROW(ensureDepth(state, MatrixSource(openSet), centroids, {}, options, 10, cancelled), Cancelled);
    SilentContext context;
    EXPECT_EQ(ensureDepth(state, MatrixSource(openSet), centroids, {}, options, 10, context).images, 30);
}

TEST(SimCore, ChangedMarksOnACachedRankingEqualAFreshRun)
{
    for (std::uint64_t number = 0; number < 100; ++number) {
        SmallCase problem(number);
        SimCoreState state;
        SilentContext context;
        for (std::uint64_t change = 0; change < 5; ++change) {
            SCOPED_TRACE(testing::Message() << number << " change " << change);
            problem.marks = randomMarks(problem.openSet.rows, hashKeys(number, change));
            ensureDepth(state, MatrixSource(problem.openSet), problem.centroids, problem.marks, problem.options,
                        problem.targetRows, context);
            expectSame(state.trajectory, problem, problem.options);
        }
    }
}

TEST(SimCore, OtherMarksAreAnsweredWithoutFeatures)
{
    const Matrix openSet = test::randomUnitRows(500, 8, 1), centroids = test::randomUnitRows(5, 8, 2);
    SimCoreState state;
    SilentContext context;
    const CutOptions options = onlyBudget(Budget::images(40));
    ensureDepth(state, MatrixSource(openSet), centroids, {}, options, 10, context);
    const std::uint32_t first = state.trajectory.picks.front().row;
    remark(state, {/*vetoed=*/{first}, /*pinned=*/{}});
    EXPECT_EQ(cutTrajectory(state.trajectory, options, 10).images, 40); // filled again
    for (const Pick &pick : state.trajectory.picks)
        EXPECT_NE(pick.row, first);
    remark(state, {});
    EXPECT_EQ(state.trajectory.picks.front().row, first);
}

TEST(SimCore, AnOpenSetWithoutImagesIsAnError)
{
    SimCoreState state;
    SilentContext context;
    const Matrix none(0, 4), centroids = test::randomUnitRows(2, 4, 1);
    EXPECT_THROW(ensureDepth(state, MatrixSource(none), centroids, {}, {}, 10, context), Error);
}

TEST(Rounds, TwoCentroidsThatPickOneImageCountItOnce)
{
    Ranking ranking{3, 9, {{{0.9F, 2}, {0.5F, 0}}, {{0.8F, 2}, {0.4F, 1}}}};
    Trajectory trajectory = startTrajectory(3, {});
    continueRounds(trajectory, ranking);
    ASSERT_EQ(trajectory.rounds.size(), 2U);
    EXPECT_EQ(trajectory.rounds[0].picks, 1);
    EXPECT_NEAR(trajectory.rounds[0].utility, 0.85, 1e-6); // both cosines count
    EXPECT_EQ(trajectory.picks[0], (Pick{2, 1, 0, 0.9F})); // the first centroid is named
    EXPECT_EQ(trajectory.rounds[1].total, 3);
}

TEST(Rounds, AQueueThatRunsDryAddsNothingAndTheDivisorStays)
{
    Ranking ranking{3, 9, {{{0.9F, 0}, {0.6F, 1}}, {{0.8F, 2}}}};
    Trajectory trajectory = startTrajectory(3, {});
    continueRounds(trajectory, ranking);
    ASSERT_EQ(trajectory.rounds.size(), 2U);
    EXPECT_NEAR(trajectory.rounds[1].utility, 0.6 / 2, 1e-6);
    EXPECT_TRUE(trajectory.complete);
}

TEST(Rounds, ABoundedQueueThatRunsOutEndsThePassBeforeTheRound)
{
    Ranking ranking{9, 2, {{{0.9F, 0}, {0.8F, 1}}, {{0.7F, 0}, {0.6F, 1}}}};
    Trajectory trajectory = startTrajectory(9, {});
    continueRounds(trajectory, ranking);
    EXPECT_EQ(trajectory.picks.size(), 2U);
    EXPECT_FALSE(trajectory.complete);
    EXPECT_EQ(cutTrajectory(trajectory, onlyBudget(Budget::images(5)), 10).end, CutEnd::NeedsDepth);
    EXPECT_EQ(cutTrajectory(trajectory, onlyBudget(Budget::images(2)), 10).end, CutEnd::Budget);
}

TEST(Marks, PinnedImagesAreRoundZeroAndCountInTheBudget)
{
    const Matrix openSet = test::randomUnitRows(20, 4, 1), centroids = test::randomUnitRows(2, 4, 2);
    SimCoreState state;
    SilentContext context;
    const Marks marks{/*vetoed=*/{3, 3, 5}, /*pinned=*/{7, 7, 5}};
    const Cut cut =
        ensureDepth(state, MatrixSource(openSet), centroids, marks, onlyBudget(Budget::images(18)), 10, context);
    const std::vector<Pick> picks = takePicks(state.trajectory, cut, 0, sameId);
    ASSERT_EQ(picks.size(), 18U);
    EXPECT_EQ(picks[0], (Pick{7, 0, -1, 1.0F})); // once; the vetoed one not at all
    EXPECT_EQ(picks[1].round, 1);
    for (const Pick &pick : picks)
        EXPECT_TRUE(pick.row != 3 && pick.row != 5);
}

TEST(Cut, StopRuleDropsTheRoundThatFellUnderTheThreshold)
{
    const Cut cut = cutTrajectory(fallingTrajectory(10), stopAt(0.75, 1), 10);
    EXPECT_EQ(cut.rounds, 3); // 1.0, 0.9, 0.8; 0.7 is dropped
    EXPECT_EQ(cut.images, 3);
    EXPECT_EQ(cut.end, CutEnd::StopRule);
    EXPECT_NEAR(cut.reference, 0.75, 1e-12);
}

TEST(Cut, TheThresholdIsSetInTheRoundOfThePatience)
{
    const Cut cut = cutTrajectory(fallingTrajectory(10), stopAt(0.8, 3), 10);
    EXPECT_NEAR(cut.reference, 0.8 * 0.8, 1e-12);
    EXPECT_EQ(cut.rounds, 4); // 0.7 is above 0.64, 0.6 is not
}

TEST(Cut, ThePatienceThatIsNeverReachedStopsNothing)
{
    const Cut cut = cutTrajectory(fallingTrajectory(5), stopAt(1, 20), 10);
    EXPECT_EQ(cut.images, 5);
    EXPECT_EQ(cut.end, CutEnd::Exhausted);
}

TEST(Cut, LastRoundIsCutTheSameWayForTheSameSeed)
{
    const Trajectory trajectory = twoRoundsOfFive();
    const Cut cut = cutTrajectory(trajectory, onlyBudget(Budget::images(7)), 10);
    std::set<std::vector<std::uint32_t>> different;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const std::vector<Pick> picks = takePicks(trajectory, cut, seed, sameId);
        EXPECT_EQ(picks, takePicks(trajectory, cut, seed, sameId));
        ASSERT_EQ(picks.size(), 7U);
        EXPECT_LT(picks[5].row, picks[6].row); // in their order of the round
        different.insert({picks[5].row, picks[6].row});
    }
    EXPECT_GT(different.size(), 5U);
}

TEST(Cut, TheLotIsDrawnByImageIdNotByRow)
{
    const Trajectory trajectory = twoRoundsOfFive();
    const Cut cut = cutTrajectory(trajectory, onlyBudget(Budget::images(6)), 10);
    std::set<std::uint32_t> chosen;
    for (std::int64_t offset = 0; offset < 20; ++offset)
        chosen.insert(takePicks(trajectory, cut, 1, [&](std::uint32_t row) { return row + offset; })[5].row);
    EXPECT_GT(chosen.size(), 1U);
}

TEST(Budget, AShareIsOfTheOpenSetRoundedDown)
{
    EXPECT_EQ(resolveBudget(onlyBudget(Budget::ofOpenSet(0.02)), 1234, 10), 24);
    EXPECT_EQ(resolveBudget(onlyBudget(Budget::parse("7%")), 100, 10), 7);   // 0.07·100 is a little over 7
    EXPECT_EQ(resolveBudget(onlyBudget(Budget::parse("29%")), 100, 10), 29); // 0.29·100 is a little under 29
    EXPECT_EQ(resolveBudget(onlyBudget(Budget::parse("0.1%")), 999, 10), 0);
    EXPECT_EQ(resolveBudget(onlyBudget(Budget::parse("100%")), 999, 10), 999);
}

TEST(Budget, TheStopRuleTakesAtMostFiftyTimesTheTarget)
{
    CutOptions options;
    EXPECT_EQ(resolveBudget(options, 100'000, 10), 500);
    options.budget = Budget::images(400);
    EXPECT_EQ(resolveBudget(options, 100'000, 10), 400);
    options.budget = Budget::images(600);
    EXPECT_EQ(resolveBudget(options, 100'000, 10), 500);
    EXPECT_EQ(resolveBudget(options, 100'000, kUnknownTarget), 600);
    options.stop = false;
    EXPECT_EQ(resolveBudget(options, 100'000, 10), 600);
    EXPECT_EQ(resolveBudget(options, 300, 10), 300);
}

} // namespace coresift
