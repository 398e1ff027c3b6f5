#include "core/sampling/simcore.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coresift {

namespace {

/// Where each centroid's queue stands, and which rows are taken.
class Rounds {
public:
    Rounds(const Ranking &ranking, const Marks &marks) :
        m_ranking(ranking), m_next(ranking.queues.size(), 0), m_taken(static_cast<std::size_t>(ranking.openSetRows), 0),
        m_roundOf(m_taken.size(), 0)
    {
        for (const std::uint32_t row : marks.vetoed)
            m_taken[row] = 1;
        m_available = ranking.openSetRows - std::accumulate(m_taken.begin(), m_taken.end(), std::int64_t(0));
    }

    std::int64_t available() const { return m_available; }
    void take(std::uint32_t row) { m_taken[row] = 1; }
    bool isTaken(std::uint32_t row) const { return m_taken[row] != 0; }

    /// The next entry of centroid c that is not taken; consumes what it passes. Null at the end of the queue.
    const RankedRow *next(std::size_t c)
    {
        const auto &queue = m_ranking.queues[c];
        std::size_t &at = m_next[c];
        while (at < queue.size() && m_taken[queue[at].row] != 0)
            ++at;
        return at < queue.size() ? &queue[at++] : nullptr;
    }

    bool firstInRound(std::uint32_t row, std::int32_t round)
    {
        if (m_roundOf[row] == round)
            return false;
        m_roundOf[row] = round;
        return true;
    }

private:
    const Ranking &m_ranking;
    std::vector<std::size_t> m_next;
    std::vector<std::uint8_t> m_taken;
    std::vector<std::int32_t> m_roundOf; ///< the last round in which a row was picked
    std::int64_t m_available = 0;
};

void takePinned(const Marks &marks, Rounds &rounds, Trajectory &trajectory)
{
    for (const std::uint32_t row : marks.pinned) {
        if (rounds.isTaken(row))
            continue;
        rounds.take(row);
        trajectory.picks.push_back({row, 0, -1, 1.0F});
    }
}

/// One round's picks behind those there are. False when a bounded queue ran out: the round cannot be told.
bool pickRound(const Ranking &ranking, Rounds &rounds, std::int32_t number, Trajectory &trajectory, double &utility)
{
    const bool allRanked = ranking.depth >= ranking.openSetRows;
    utility = 0;
    for (std::size_t c = 0; c < ranking.queues.size(); ++c) {
        const RankedRow *entry = rounds.next(c);
        if (entry == nullptr && !allRanked)
            return false;
        if (entry == nullptr)
            continue; // an empty queue adds nothing
        utility += entry->cosine;
        if (rounds.firstInRound(entry->row, number))
            trajectory.picks.push_back({entry->row, number, static_cast<std::int32_t>(c), entry->cosine});
    }
    utility /= static_cast<double>(ranking.queues.size());
    return true;
}

} // namespace

Trajectory runRounds(const Ranking &ranking, const Marks &marks, std::int64_t wanted)
{
    Rounds rounds(ranking, marks);
    Trajectory trajectory;
    trajectory.openSetRows = rounds.available();
    takePinned(marks, rounds, trajectory);
    for (std::int32_t number = 1; static_cast<std::int64_t>(trajectory.picks.size()) < wanted; ++number) {
        const std::size_t before = trajectory.picks.size();
        double utility = 0;
        if (!pickRound(ranking, rounds, number, trajectory, utility)) {
            trajectory.picks.resize(before);
            return trajectory;
        }
        const std::size_t picks = trajectory.picks.size() - before;
        if (picks == 0) {
            trajectory.complete = true;
            return trajectory;
        }
        for (std::size_t i = before; i < trajectory.picks.size(); ++i)
            rounds.take(trajectory.picks[i].row);
        trajectory.rounds.push_back(
            {utility, static_cast<std::int64_t>(picks), static_cast<std::int64_t>(trajectory.picks.size())});
    }
    return trajectory;
}

std::int64_t resolveBudget(const CutOptions &options, std::int64_t openSetRows, std::int64_t targetRows)
{
    std::int64_t budget = options.stop || !options.budget.isSet() ? 50 * targetRows : openSetRows;
    if (options.budget.kind == Budget::Kind::Count)
        budget = std::min(budget, options.budget.count);
    else if (options.budget.kind == Budget::Kind::Share) // a share such as 0.07 is not exact in binary: 1e-9 mends the floor
        budget = std::min(budget, static_cast<std::int64_t>(options.budget.share * static_cast<double>(openSetRows) + 1e-9));
    return std::min(budget, openSetRows);
}

Cut cutTrajectory(const Trajectory &trajectory, const CutOptions &options, std::int64_t targetRows)
{
    Cut cut;
    cut.budget = resolveBudget(options, trajectory.openSetRows, targetRows);
    const std::int64_t pinned =
        std::count_if(trajectory.picks.begin(), trajectory.picks.end(), [](const Pick &pick) { return pick.round == 0; });
    cut.images = std::min(cut.budget, pinned);
    for (const Round &round : trajectory.rounds) {
        if (cut.images >= cut.budget)
            return cut;
        if (cut.rounds + 1 == options.patience)
            cut.reference = options.threshold * round.utility;
        if (options.stop && round.utility < cut.reference) {
            cut.end = CutEnd::StopRule;
            return cut;
        }
        cut.images = std::min(cut.budget, round.total);
        ++cut.rounds;
    }
    if (cut.images < cut.budget)
        cut.end = trajectory.complete ? CutEnd::Exhausted : CutEnd::NeedsDepth;
    return cut;
}

std::vector<Pick> takePicks(const Trajectory &trajectory, const Cut &cut, std::uint64_t seed, const RowId &idOf)
{
    const auto begin = trajectory.picks.begin();
    const std::int64_t wholeRounds = cut.rounds == 0 ? 0 : trajectory.rounds[static_cast<std::size_t>(cut.rounds - 1)].total;
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

/// A queue loses to others what they picked before, so it is passed faster than one entry a round.
std::int64_t startDepth(const CutOptions &options, std::int64_t openSetRows, std::int64_t targetRows, std::int64_t clusters)
{
    const std::int64_t budget = resolveBudget(options, openSetRows, targetRows);
    const std::int64_t rounds = budget / std::max<std::int64_t>(1, clusters) + 1;
    return std::clamp<std::int64_t>(options.stop ? 2 * std::min<std::int64_t>(rounds, 2048) : 4 * rounds, 1024, 65536);
}

} // namespace

Cut ensureDepth(SimCoreState &state, const FeatureSource &openSet, const Matrix &centroids, const Marks &marks,
                const CutOptions &options, std::int64_t targetRows, JobContext &context)
{
    const std::int64_t rows = openSet.rows();
    if (rows == 0)
        throw Error(ErrorKind::InvalidInput, "the open-set holds no image to choose from");
    if (state.ranking.queues.empty()) {
        const std::int64_t depth = std::min(rows, startDepth(options, rows, targetRows, centroids.rows));
        state.ranking = rankOpenSet(openSet, centroids, depth, context);
        state.trajectory = runRounds(state.ranking, marks);
    }
    Cut cut = cutTrajectory(state.trajectory, options, targetRows);
    while (cut.end == CutEnd::NeedsDepth) {
        state.ranking = rankOpenSet(openSet, centroids, std::min(rows, 4 * state.ranking.depth), context);
        state.trajectory = runRounds(state.ranking, marks);
        cut = cutTrajectory(state.trajectory, options, targetRows);
    }
    return cut;
}

} // namespace coresift
