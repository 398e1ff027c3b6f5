/// SimCore: rounds of one pick a centroid. Source: Kim, Bae, Yun, CVPR 2023, section 3; rounds as in the published
/// code.
#pragma once

#include "core/sampling/options.h"
#include "core/sampling/ranking.h"

#include <functional>

namespace coresift {

struct Pick {
    std::uint32_t row = 0;  ///< of the open-set's FeatureSource
    std::int32_t round = 0; ///< from 1; 0 for pinned images
    std::int32_t centroid =
        0;            ///< the first centroid that picked it; for pinned images the nearest, −1 until it is known
    float cosine = 0; ///< to that centroid
};

struct Round {
    double utility = 0;     ///< mean cosine over all k centroids
    std::int64_t picks = 0; ///< different images of this round
    std::int64_t total = 0; ///< images taken up to and with this round
};

/// The picks of every round in order, before budget and stop rule: every coreset is a prefix of it.
struct Trajectory {
    std::vector<Pick> picks;
    std::vector<Round> rounds;
    std::int64_t openSetRows = 0; ///< rows that could be taken (vetoes not counted)
    bool complete = false;        ///< every queue ran out: there is nothing beyond the last round
};

/// Rows as if absent (veto), rows taken first, as round 0 (pin), and centroids as if absent: they pick nothing, and the
/// utility is the mean over the others.
struct Marks {
    std::vector<std::uint32_t> vetoed;
    std::vector<std::uint32_t> pinned;
    std::vector<int> leftOutCentroids = {};

    bool operator==(const Marks &other) const
    {
        return vetoed == other.vetoed && pinned == other.pinned && leftOutCentroids == other.leftOutCentroids;
    }
    bool operator!=(const Marks &other) const { return !(*this == other); }
};

/// Round 0: the pinned images.
Trajectory startTrajectory(std::int64_t openSetRows, const Marks &marks);

/// Rows that no queue holds any more: vetoed or taken. A queue passes only those, so what is left of every queue is all
/// other rows in its order, and a trajectory goes on from a ranking of them alone.
RowFlags passedRows(const Trajectory &trajectory, std::int64_t openSetRows, const Marks &marks);

/// Further rounds, until a queue that is not whole runs out. `ranking` was made without passedRows(), or `passed` names
/// them. `leftOutCentroids` pick nothing.
void continueRounds(Trajectory &trajectory, const Ranking &ranking, const RowFlags &passed = {},
                    const std::vector<int> &leftOutCentroids = {});

/// Why a cut ended where it did.
enum class CutEnd {
    Budget,     ///< as many images as asked for
    StopRule,   ///< similarity fell under the threshold
    Exhausted,  ///< the whole open-set is taken
    NeedsDepth, ///< the trajectory is too short to tell
};

struct Cut {
    std::int64_t images = 0; ///< whole rounds, plus the part of the last one
    std::int64_t rounds = 0; ///< rounds taken, the cut one included
    std::int64_t budget = 0; ///< what the options resolved to
    double reference = 0;    ///< τ · utility of round p; 0 before it
    CutEnd end = CutEnd::Budget;
};

/// Images that the options allow: count, floor(share · rows), or 50·|X| where no budget is given or the stop rule is
/// on. `targetRows`: |X|, or kUnknownTarget where nobody knows it; then 50·|X| bounds nothing.
constexpr std::int64_t kUnknownTarget = -1;
std::int64_t resolveBudget(const CutOptions &options, std::int64_t openSetRows, std::int64_t targetRows);

/// Where the options end the trajectory. NeedsDepth: the trajectory is too short to tell. Under 1 ms a million picks.
Cut cutTrajectory(const Trajectory &trajectory, const CutOptions &options, std::int64_t targetRows);

/// Image id of a row, for the hash that chooses within the last round.
using RowId = std::function<std::int64_t(std::uint32_t row)>;

/// The picks of a cut, in order. In a last round that does not fit, those with the lowest hash(seed, round, image id)
/// stay, in their order of the round.
std::vector<Pick> takePicks(const Trajectory &trajectory, const Cut &cut, std::uint64_t seed, const RowId &idOf);

/// A trajectory, the marks that it respects, and how deep the passes behind it were. The first pass ranks the whole
/// open-set and is kept, so that other marks are answered from it.
struct SimCoreState {
    Trajectory trajectory;
    Marks marks;
    Ranking first;
    std::int64_t depth = 0; ///< of the last pass; 0 before the first
};

/// Puts other marks to a state that was ranked before: rounds anew from the first pass, without features. About 0.1 s
/// for a million picks; nothing when the marks are the same.
void remark(SimCoreState &state, const Marks &marks);

/// Takes the trajectory on until the options can be answered: one streamed pass over what is left for each step, deeper
/// from step to step within bounded memory.
Cut ensureDepth(SimCoreState &state, const FeatureSource &openSet, const Matrix &centroids, const Marks &marks,
                const CutOptions &options, std::int64_t targetRows, JobContext &context);

} // namespace coresift
