#include "core/sampling/simcore.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <utility>

namespace coresift {

namespace {

/// Where each centroid's queue stands, and which rows are picked. They are looked up in the order of the queues, all
/// over a million of them: as bits they stay in the processor's cache.
class Queues {
public:
    Queues(const Ranking &ranking, const RowFlags &passed, const std::vector<int> &leftOutCentroids)
        : m_ranking(ranking), m_next(ranking.queues.size(), 0),
          m_picked(static_cast<std::size_t>(ranking.openSetRows), false), m_pickedNow(m_picked)
    {
        for (std::size_t row = 0; row < passed.size(); ++row)
            if (passed[row] != 0)
                m_picked[row] = true;
        for (std::size_t c = 0; c < ranking.queues.size(); ++c)
            if (std::find(leftOutCentroids.begin(), leftOutCentroids.end(), static_cast<int>(c)) ==
                leftOutCentroids.end())
                m_centroids.push_back(c);
    }

    const std::vector<std::size_t> &centroids() const { return m_centroids; } ///< those that pick
    bool isWhole(std::size_t c) const { return m_ranking.isWhole(c); }

    /// The next entry of centroid c that no earlier round took; consumes what it passes. Null at the end of the queue.
    const RankedRow *next(std::size_t c)
    {
        const auto &queue = m_ranking.queues[c];
        std::size_t &at = m_next[c];
        while (at < queue.size() && m_picked[queue[at].row])
            ++at;
        return at < queue.size() ? &queue[at++] : nullptr;
    }

    /// False when another centroid picked the row in this round.
    bool isFirstPick(std::uint32_t row)
    {
        const bool first = !m_pickedNow[row];
        m_pickedNow[row] = true;
        return first;
    }

    void endRound(std::vector<Pick>::const_iterator begin, std::vector<Pick>::const_iterator end)
    {
        for (; begin != end; ++begin) {
            m_pickedNow[begin->row] = false;
            m_picked[begin->row] = true;
        }
    }

private:
    const Ranking &m_ranking;
    std::vector<std::size_t> m_next, m_centroids;
    std::vector<bool> m_picked, m_pickedNow; ///< by an earlier round or left out; by this round
};

/// One round's picks behind those there are. False when a queue that is not whole ran out: the round cannot be told.
bool pickRound(Queues &queues, std::int32_t number, Trajectory &trajectory, double &utility)
{
    utility = 0;
    for (const std::size_t c : queues.centroids()) {
        const RankedRow *entry = queues.next(c);
        if (entry == nullptr && !queues.isWhole(c))
            return false;
        if (entry == nullptr)
            continue; // an empty queue adds nothing
        utility += entry->cosine;
        if (queues.isFirstPick(entry->row))
            trajectory.picks.push_back({entry->row, number, static_cast<std::int32_t>(c), entry->cosine});
    }
    utility /= static_cast<double>(queues.centroids().size());
    return true;
}

RowFlags flagsOf(std::int64_t openSetRows, const std::vector<std::uint32_t> &rows)
{
    RowFlags flags(static_cast<std::size_t>(openSetRows), 0);
    for (const std::uint32_t row : rows)
        flags[row] = 1;
    return flags;
}

} // namespace

Trajectory startTrajectory(std::int64_t openSetRows, const Marks &marks)
{
    RowFlags passed = flagsOf(openSetRows, marks.vetoed);
    Trajectory trajectory;
    trajectory.openSetRows = std::count(passed.begin(), passed.end(), 0);
    for (const std::uint32_t row : marks.pinned)
        if (std::exchange(passed[row], std::uint8_t(1)) == 0)
            trajectory.picks.push_back({row, 0, -1, 1.0F});
    return trajectory;
}

RowFlags passedRows(const Trajectory &trajectory, std::int64_t openSetRows, const Marks &marks)
{
    RowFlags passed = flagsOf(openSetRows, marks.vetoed);
    for (const Pick &pick : trajectory.picks)
        passed[pick.row] = 1;
    return passed;
}

void continueRounds(Trajectory &trajectory, const Ranking &ranking, const RowFlags &passed,
                    const std::vector<int> &leftOutCentroids)
{
    Queues queues(ranking, passed, leftOutCentroids);
    while (true) {
        const auto number = static_cast<std::int32_t>(trajectory.rounds.size()) + 1;
        const std::size_t before = trajectory.picks.size();
        double utility = 0;
        if (!pickRound(queues, number, trajectory, utility)) {
            trajectory.picks.resize(before);
            return;
        }
        const std::size_t total = trajectory.picks.size();
        if (total == before) {
            trajectory.complete = true;
            return;
        }
        queues.endRound(trajectory.picks.begin() + static_cast<std::ptrdiff_t>(before), trajectory.picks.end());
        trajectory.rounds.push_back(
            {utility, static_cast<std::int64_t>(total - before), static_cast<std::int64_t>(total)});
    }
}

std::int64_t resolveBudget(const CutOptions &options, std::int64_t openSetRows, std::int64_t targetRows)
{
    const bool bounded = targetRows != kUnknownTarget && (options.stop || !options.budget.isSet());
    std::int64_t budget = bounded ? 50 * targetRows : openSetRows;
    if (options.budget.kind == Budget::Kind::Count)
        budget = std::min(budget, options.budget.count);
    else if (options.budget.kind ==
             Budget::Kind::Share) // a share such as 0.07 is not exact in binary: 1e-9 mends the floor
        budget =
            std::min(budget, static_cast<std::int64_t>(options.budget.share * static_cast<double>(openSetRows) + 1e-9));
    return std::min(budget, openSetRows);
}

Cut cutTrajectory(const Trajectory &trajectory, const CutOptions &options, std::int64_t targetRows)
{
    Cut cut;
    cut.budget = resolveBudget(options, trajectory.openSetRows, targetRows);
    const auto pinned =
        std::find_if(trajectory.picks.begin(), trajectory.picks.end(), [](const Pick &pick) { return pick.round > 0; });
    cut.images = std::min<std::int64_t>(cut.budget, pinned - trajectory.picks.begin());
    for (const Round &round : trajectory.rounds) {
        if (cut.images >= cut.budget)
            break;
        if (cut.rounds + 1 == options.patience)
            cut.reference = options.threshold * round.utility;
        if (options.stop && round.utility < cut.reference) {
            cut.end = CutEnd::StopRule;
            return cut;
        }
        cut.images = std::min(cut.budget, round.total);
        ++cut.rounds;
    }
    if (cut.images == trajectory.openSetRows)
        cut.end = CutEnd::Exhausted;
    else if (cut.images < cut.budget)
        cut.end = trajectory.complete ? CutEnd::Exhausted : CutEnd::NeedsDepth;
    return cut;
}

std::vector<Pick> takePicks(const Trajectory &trajectory, const Cut &cut, std::uint64_t seed, const RowId &idOf)
{
    const auto begin = trajectory.picks.begin();
    const std::int64_t wholeRounds =
        cut.rounds == 0 ? 0 : trajectory.rounds[static_cast<std::size_t>(cut.rounds - 1)].total;
    if (cut.rounds == 0 || wholeRounds == cut.images)
        return {begin, begin + cut.images};
    const Round &last = trajectory.rounds[static_cast<std::size_t>(cut.rounds - 1)];
    const std::int64_t before = last.total - last.picks, kept = cut.images - before;

    std::vector<std::pair<std::uint64_t, std::int64_t>> lots; // hash and place within the trajectory
    for (std::int64_t i = before; i < last.total; ++i) {
        const auto id = static_cast<std::uint64_t>(idOf(trajectory.picks[static_cast<std::size_t>(i)].row));
        lots.emplace_back(hashKeys(seed, static_cast<std::uint64_t>(cut.rounds), id), i);
    }
    std::sort(lots.begin(), lots.end());
    lots.resize(static_cast<std::size_t>(kept));
    std::sort(lots.begin(), lots.end(), [](const auto &a, const auto &b) { return a.second < b.second; });

    std::vector<Pick> picks(begin, begin + before);
    for (const auto &lot : lots)
        picks.push_back(trajectory.picks[static_cast<std::size_t>(lot.second)]);
    return picks;
}

namespace {

constexpr std::int64_t kLeastDepth = 1024, kGreatestDepth = 65536;
constexpr std::int64_t kRankingMemory = std::int64_t(512) << 20; // bytes

std::int64_t boundedDepth(std::int64_t wanted, std::int64_t centroids)
{
    const std::int64_t room = std::max<std::int64_t>(1, kRankingMemory / rankingBytes(centroids, /*depth=*/1));
    return std::min(std::clamp(wanted, kLeastDepth, kGreatestDepth), room);
}

/// Deep enough for every budget up to 50·|X|, whatever the options ask for now, so that the next ones are answered at
/// once. A queue loses to others what they picked before, so it is passed faster than one entry a round.
std::int64_t firstDepth(const CutOptions &options, std::int64_t openSetRows, std::int64_t targetRows,
                        std::int64_t centroids)
{
    constexpr std::int64_t kEntriesOfRound = 10; // with a hundred centroids; lists this deep cost little
    std::int64_t budget = resolveBudget(options, openSetRows, targetRows);
    if (targetRows != kUnknownTarget)
        budget = std::max(budget, resolveBudget(CutOptions(), openSetRows, targetRows));
    return boundedDepth(kEntriesOfRound * (budget / centroids + 1), centroids);
}

/// The first pass leaves nothing out: what is marked now may be unmarked later.
void rankFirst(SimCoreState &state, const FeatureSource &openSet, const Matrix &centroids, std::int64_t depth,
               JobContext &context)
{
    state.first =
        rankOpenSet(openSet, centroids, depth, RowFlags(static_cast<std::size_t>(openSet.rows()), 0), context);
    state.depth = depth;
    continueRounds(state.trajectory, state.first, passedRows(state.trajectory, openSet.rows(), state.marks),
                   state.marks.leftOutCentroids);
}

void rankDeeper(SimCoreState &state, const FeatureSource &openSet, const Matrix &centroids, JobContext &context)
{
    const std::int64_t depth = boundedDepth(4 * state.depth, centroids.rows);
    const RowFlags passed = passedRows(state.trajectory, openSet.rows(), state.marks);
    continueRounds(state.trajectory, rankOpenSet(openSet, centroids, depth, passed, context), {},
                   state.marks.leftOutCentroids);
    state.depth = depth;
}

} // namespace

void remark(SimCoreState &state, const Marks &marks)
{
    if (state.depth == 0 || state.marks == marks)
        return;
    const std::int64_t rows = state.first.openSetRows;
    state.marks = marks;
    state.depth = state.first.depth;
    const std::size_t before = state.trajectory.picks.size();
    state.trajectory = startTrajectory(rows, marks);
    state.trajectory.picks.reserve(before); // about as many come again
    continueRounds(state.trajectory, state.first, passedRows(state.trajectory, rows, marks), marks.leftOutCentroids);
}

Cut ensureDepth(SimCoreState &state, const FeatureSource &openSet, const Matrix &centroids, const Marks &marks,
                const CutOptions &options, std::int64_t targetRows, JobContext &context)
{
    const std::int64_t rows = openSet.rows();
    if (rows == 0)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "the open-set holds no image to choose from"));
    if (state.depth == 0) {
        state.marks = marks;
        state.trajectory = startTrajectory(rows, marks);
    }
    remark(state, marks);
    Cut cut = cutTrajectory(state.trajectory, options, targetRows);
    while (cut.end == CutEnd::NeedsDepth) {
        if (state.depth == 0)
            rankFirst(state, openSet, centroids, firstDepth(options, rows, targetRows, centroids.rows), context);
        else
            rankDeeper(state, openSet, centroids, context);
        cut = cutTrajectory(state.trajectory, options, targetRows);
    }
    return cut;
}

} // namespace coresift
