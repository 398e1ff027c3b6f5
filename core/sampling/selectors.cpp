#include "core/sampling/selectors.h"

#include "core/base/blas.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/sampling/kmeans.h"
#include "core/sampling/other_selectors.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift {

namespace {

Matrix meanOfTarget(const Matrix &target)
{
    Matrix mean(1, target.cols);
    for (std::int64_t r = 0; r < target.rows; ++r)
        for (std::int64_t c = 0; c < target.cols; ++c)
            mean.values[static_cast<std::size_t>(c)] += target.row(r)[c];
    normaliseRows(mean.values.data(), 1, mean.cols);
    return mean;
}

Matrix centroidsFor(const SelectionInput &input, const SelectOptions &options, JobContext &context)
{
    if (options.selector == "random" || options.selector == "nearest" || options.selector == "contrast")
        return meanOfTarget(input.target);
    if (input.centroids != nullptr && options.selector != "single")
        return *input.centroids;
    return pickingCentroids(input.target, options, context);
}

void selectByRounds(const SelectionInput &input, const SelectOptions &options, SimCoreState &state,
                    Selection &selection, JobContext &context)
{
    Marks marks = input.marks;
    marks.leftOutCentroids = leftOutCentroids(options, selection.centroids.rows);
    selection.cut =
        ensureDepth(state, input.openSet, selection.centroids, marks, options.cut, input.targetRows(), context);
    selection.picks = takePicks(state.trajectory, selection.cut, static_cast<std::uint64_t>(options.seed), input.idOf);
    describePinned(selection.picks, input.openSet, selection.centroids);
    const auto rounds = state.trajectory.rounds.begin();
    selection.rounds.assign(rounds, rounds + selection.cut.rounds);
}

std::vector<std::uint32_t> orderOf(const SelectionInput &input, const SelectOptions &options, std::int64_t budget,
                                   Selection &selection, JobContext &context)
{
    const auto seed = static_cast<std::uint64_t>(options.seed);
    if (options.selector == "random")
        return randomOrder(input, budget, seed);
    if (options.selector == "nearest")
        return nearestOrder(input, budget, context);
    if (options.selector == "contrast")
        return contrastOrder(input, budget, seed, context);
    return kCentreOrder(input, selection.centroids, budget, selection.remark, context);
}

void selectByOrder(const SelectionInput &input, const SelectOptions &options, Selection &selection, JobContext &context)
{
    CutOptions budget = options.cut;
    budget.stop = false; // the rule is about rounds
    Trajectory start = startTrajectory(input.openSet.rows(), input.marks);
    const std::int64_t rows = start.openSetRows;
    selection.cut.budget = resolveBudget(budget, rows, input.targetRows());
    start.picks.resize(std::min(start.picks.size(), static_cast<std::size_t>(selection.cut.budget)));
    selection.picks = std::move(start.picks);
    describePinned(selection.picks, input.openSet, selection.centroids);

    SelectionInput rest = input; // pinned images are taken already
    rest.marks.vetoed.insert(rest.marks.vetoed.end(), input.marks.pinned.begin(), input.marks.pinned.end());
    const std::int64_t left = selection.cut.budget - static_cast<std::int64_t>(selection.picks.size());
    for (const std::uint32_t row : orderOf(rest, options, left, selection, context))
        selection.picks.push_back(describePick(input.openSet, row, selection.centroids));
    selection.cut.images = static_cast<std::int64_t>(selection.picks.size());
    selection.cut.rounds = 1;
    selection.cut.end = selection.cut.images == rows ? CutEnd::Exhausted : CutEnd::Budget;
}

} // namespace

Matrix pickingCentroids(const Matrix &target, const SelectOptions &options, JobContext &context)
{
    const int clusters = options.selector == "single" ? 1 : options.clusters;
    return clusterTarget(target, clusters, static_cast<std::uint64_t>(options.seed), context).centroids;
}

Pick describePick(const FeatureSource &openSet, std::uint32_t row, const Matrix &centroids)
{
    std::vector<float> feature(static_cast<std::size_t>(centroids.cols)),
        cosines(static_cast<std::size_t>(centroids.rows));
    openSet.read(row, 1, feature.data());
    dotProducts(feature.data(), 1, centroids.values.data(), centroids.rows, centroids.cols, cosines.data());
    const auto best = std::max_element(cosines.begin(), cosines.end());
    return {row, 1, static_cast<std::int32_t>(best - cosines.begin()), *best};
}

void describePinned(std::vector<Pick> &picks, const FeatureSource &openSet, const Matrix &centroids)
{
    for (Pick &pick : picks) {
        if (pick.round != 0)
            break; // they come first
        pick = describePick(openSet, pick.row, centroids);
        pick.round = 0;
    }
}

std::int64_t selectableImages(const SelectionInput &input, const std::string &selector)
{
    const Trajectory start = startTrajectory(input.openSet.rows(), input.marks);
    const auto pinned = static_cast<std::int64_t>(start.picks.size());
    return selector == "k-centre" ? std::min(start.openSetRows, pinned + kCentreCandidates) : start.openSetRows;
}

std::vector<int> leftOutCentroids(const SelectOptions &options, std::int64_t centroids)
{
    std::vector<int> leftOut;
    for (const ReasonedNumber &centroid : options.leftOut())
        leftOut.push_back(centroid.number);
    if (leftOut.empty())
        return leftOut; // a selector without centroids has none to leave out
    std::sort(leftOut.begin(), leftOut.end());
    leftOut.erase(std::unique(leftOut.begin(), leftOut.end()), leftOut.end());
    if (leftOut.back() >= centroids)
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "there is no centroid %1 to leave out: they are numbered 0 to %2"),
                     {std::to_string(leftOut.back()), std::to_string(centroids - 1)}});
    if (static_cast<std::int64_t>(leftOut.size()) == centroids)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "every centroid is left out: none could pick"));
    return leftOut;
}

std::string Selection::summary() const
{
    std::string text = fmt::format("{} images in {} rounds", countText(cut.images), countText(cut.rounds));
    return remark.empty() ? text : text + "; " + remark.text();
}

Selection selectCoreset(const SelectionInput &input, const SelectOptions &options, JobContext &context,
                        SimCoreState *state)
{
    throwIfAny(options.check());
    if (input.target.rows == 0 || input.openSet.rows() == 0)
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "target set and open-set both need at least one embedded image"));
    Selection selection;
    selection.centroids = centroidsFor(input, options, context);
    SimCoreState own;
    if (options.hasRounds())
        selectByRounds(input, options, state != nullptr ? *state : own, selection, context);
    else
        selectByOrder(input, options, selection, context);
    if (selection.picks.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "the budget comes to no image; give a larger one"));
    return selection;
}

std::vector<std::int64_t> nearestTargets(const FeatureSource &openSet, const std::vector<std::uint32_t> &rows,
                                         const Matrix &target, JobContext &context)
{
    constexpr std::size_t kBatch = 512;
    std::vector<std::int64_t> nearest;
    std::vector<float> features(kBatch * static_cast<std::size_t>(target.cols));
    std::vector<float> cosines(kBatch * static_cast<std::size_t>(target.rows));
    for (std::size_t first = 0; first < rows.size(); first += kBatch) {
        throwIfCancelled(context);
        const std::size_t count = std::min(kBatch, rows.size() - first);
        for (std::size_t i = 0; i < count; ++i)
            openSet.read(rows[first + i], 1, features.data() + i * static_cast<std::size_t>(target.cols));
        dotProducts(features.data(), static_cast<std::int64_t>(count), target.values.data(), target.rows, target.cols,
                    cosines.data());
        for (std::size_t i = 0; i < count; ++i) {
            const float *row = cosines.data() + i * static_cast<std::size_t>(target.rows);
            nearest.push_back(std::max_element(row, row + target.rows) - row);
        }
    }
    return nearest;
}

} // namespace coresift
