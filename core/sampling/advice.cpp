#include "core/sampling/advice.h"

#include "core/base/text.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::int64_t kSmallTarget = 500;     // images; fewer say little of a domain, and the choice may not pay
constexpr std::int64_t kImagesOfACluster = 10; // fewer, and a centroid stands for single images
constexpr double kLargeShare = 0.5;            // of the coreset: one class outweighs all others together
constexpr double kGrowth = 1.5;                // times its share of the set: it was not as large before

/// What the rule does with a budget that leaves it room, or would do if it were on.
void adviseOnStop(const Trajectory &trajectory, const CutOptions &options, const Cut &cut, std::int64_t targetRows,
                  std::vector<Phrase> &advice)
{
    CutOptions without = options;
    without.budget = {};
    const std::int64_t unbounded = resolveBudget(without, trajectory.openSetRows, targetRows);
    if (options.stop && cut.end == CutEnd::Budget && cut.rounds < options.patience)
        advice.push_back({CORESIFT_TEXT("Phrases", "The budget is filled before round %1 sets the threshold: the stop "
                                                   "rule has no effect."),
                          {countValue(options.patience)}});
    else if (options.stop && cut.end == CutEnd::Budget)
        advice.push_back(CORESIFT_TEXT("Phrases", "The budget ends the selection: similarity has not fallen under the "
                                                  "threshold yet."));
    else if (options.stop && cut.end == CutEnd::Exhausted)
        advice.push_back(CORESIFT_TEXT("Phrases", "The open-set ends before similarity falls under the threshold: the "
                                                  "stop rule is never reached."));
    else if (options.stop && cut.end == CutEnd::StopRule && cut.budget < unbounded)
        advice.push_back({CORESIFT_TEXT("Phrases", "The stop rule ends at %1 images; the budget of %2 is not filled, "
                                                   "since further images are less alike."),
                          {countValue(cut.images), countValue(cut.budget)}});
    if (options.stop)
        return;
    CutOptions ruled = options;
    ruled.stop = true;
    const Cut byRule = cutTrajectory(trajectory, ruled, targetRows);
    if (byRule.end == CutEnd::StopRule && byRule.images < cut.images)
        advice.push_back(
            {CORESIFT_TEXT("Phrases", "The stop rule would end at %1 images: those beyond are less alike."),
             {countValue(byRule.images)}});
}

PhraseValue percentValue(double share)
{
    return decimalValue(100 * share, 1);
}

void adviseOnClasses(const SelectedClass &largest, std::vector<Phrase> &advice)
{
    const ClassShare &share = largest.share;
    if (share.ofCoreset <= kLargeShare || share.ofCoreset <= kGrowth * share.ofSet)
        return;
    advice.push_back({largest.ofTarget
                          ? CORESIFT_TEXT("Phrases", "Classes are unbalanced: %2 % of the coreset stands near target "
                                                     "images of “%1”, which are %3 % of the target set.")
                          : CORESIFT_TEXT("Phrases", "Classes are unbalanced: “%1” makes up %2 % of the coreset, and "
                                                     "%3 % of the open-set."),
                      {showPath(share.name), percentValue(share.ofCoreset), percentValue(share.ofSet)}});
}

} // namespace

std::vector<Phrase> adviseSelection(const Trajectory &trajectory, const SelectOptions &options, const Cut &cut,
                                    std::int64_t targetRows, const std::optional<SelectedClass> &largest)
{
    std::vector<Phrase> advice;
    const bool clustered = options.selector == "simcore" || options.selector == "k-centre";
    if (!trajectory.rounds.empty())
        adviseOnStop(trajectory, options.cut, cut, targetRows, advice);
    if (clustered && options.clusters != targetRows && options.clusters * kImagesOfACluster > targetRows)
        advice.push_back(
            {CORESIFT_TEXT("Phrases", "%1 clusters for %2 target images leave few images to each: try %3."),
             {countValue(options.clusters), countValue(targetRows),
              countValue(std::max<std::int64_t>(1, targetRows / kImagesOfACluster))}});
    if (largest)
        adviseOnClasses(*largest, advice);
    if (options.selector != "random" && targetRows < kSmallTarget)
        advice.push_back({CORESIFT_TEXT("Phrases", "With a target set of %1 images a random sample may do as well: "
                                                   "compare both."),
                          {countValue(targetRows)}});
    return advice;
}

} // namespace coresift
