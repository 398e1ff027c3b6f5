/// One call for every way to choose a coreset: SimCore and those it is compared with at the same budget.
#pragma once

#include "core/sampling/simcore.h"

#include <string>

namespace coresift {

/// A chosen coreset in order of selection.
struct Selection {
    std::vector<Pick> picks;
    std::vector<Round> rounds; ///< SimCore and single: the stop curve up to the cut; empty for the others
    Matrix centroids;          ///< k×d, unit rows; the mean of the target for `random`, `nearest` and `contrast`
    Cut cut;
    Phrase remark; ///< e.g. that k-centre saw only the nearest 200,000

    std::string summary() const;
};

struct SelectionInput {
    const FeatureSource &openSet;
    const Matrix &target; ///< |X|×d, unit rows
    RowId idOf;
    Marks marks;
    const Matrix *centroids = nullptr; ///< given instead of clustering; null: clusterTarget with options.clusters
    bool wholeTarget = true;           ///< false: `target` is only centroids and |X| is not known

    std::int64_t targetRows() const { return wholeTarget ? target.rows : kUnknownTarget; }
};

/// Runs options.selector. For selectors without rounds every pick has round 1 and the centroid nearest to it; a stop
/// rule does not apply to them. `state`, when given, keeps SimCore's ranking and trajectory for later cuts. random:
/// seeded permutation. single: SimCore with k = 1. k-centre: greedy farthest-point from the target centroids, on the
/// 200,000 nearest to any centroid when there are more. nearest: highest cosine to any target image. contrast:
/// class-balanced logistic regression (L2), target against up to 50,000 open-set images, ranked by decision value.
Selection selectCoreset(const SelectionInput &input, const SelectOptions &options, JobContext &context,
                        SimCoreState *state = nullptr);

/// The most images that a selector can give: all that are not vetoed, for k-centre at most those it looks at and the
/// pinned ones.
std::int64_t selectableImages(const SelectionInput &input, const std::string &selector);

/// The centroids that simcore and single pick by: of options.clusters clusters, or of one.
Matrix pickingCentroids(const Matrix &target, const SelectOptions &options, JobContext &context);

/// The centroids that the options leave out, ascending. Throws Error (InvalidInput) for one that there is not, or when
/// none would be left.
std::vector<int> leftOutCentroids(const SelectOptions &options, std::int64_t centroids);

/// A pick of round 1 with the centroid nearest to it: for selectors that have no rounds, and for pinned images.
Pick describePick(const FeatureSource &openSet, std::uint32_t row, const Matrix &centroids);
/// Gives pinned picks (round 0) their nearest centroid.
void describePinned(std::vector<Pick> &picks, const FeatureSource &openSet, const Matrix &centroids);

/// Row of the target image with the highest cosine to each given open-set row: for the CSV's nearest_target.
std::vector<std::int64_t> nearestTargets(const FeatureSource &openSet, const std::vector<std::uint32_t> &rows,
                                         const Matrix &target, JobContext &context);

} // namespace coresift
