#include "core/evaluate/splits.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace coresift {

namespace {

/// Places of the images of each class, in random order.
std::vector<std::vector<std::int64_t>> shuffledClasses(const std::vector<int> &labels, std::uint64_t seed)
{
    const int classes = labels.empty() ? 0 : *std::max_element(labels.begin(), labels.end()) + 1;
    std::vector<std::vector<std::int64_t>> members(static_cast<std::size_t>(classes));
    for (const std::int64_t image : permutation(static_cast<std::int64_t>(labels.size()), RandomStream(seed)))
        members[static_cast<std::size_t>(labels[static_cast<std::size_t>(image)])].push_back(image);
    return members;
}

struct Group {
    std::vector<std::int64_t> images;
    std::map<int, double> classes; ///< images of each
};

/// The largest first, equal ones in random order.
std::vector<Group> groupsOf(const std::vector<int> &labels, const std::vector<int> &groups, std::uint64_t seed)
{
    std::map<int, Group> byNumber;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Group &group = byNumber[groups[i]];
        group.images.push_back(static_cast<std::int64_t>(i));
        group.classes[labels[i]] += 1;
    }
    std::vector<Group> all;
    for (auto &[number, group] : byNumber)
        all.push_back(std::move(group));
    std::vector<Group> shuffled;
    for (const std::int64_t i : permutation(static_cast<std::int64_t>(all.size()), RandomStream(seed)))
        shuffled.push_back(std::move(all[static_cast<std::size_t>(i)]));
    std::stable_sort(shuffled.begin(), shuffled.end(),
                     [](const Group &a, const Group &b) { return a.images.size() > b.images.size(); });
    return shuffled;
}

/// What a fold holds so far.
struct Fold {
    std::vector<double> classes; ///< share of all images of each class
    std::int64_t images = 0;
};

/// How uneven the folds become with a group in one of them: less is better.
double crowding(const Fold &fold, const Group &group, const std::vector<double> &imagesOfClass)
{
    double sum = 0;
    for (const auto &[label, images] : group.classes) {
        const auto c = static_cast<std::size_t>(label);
        const double added = images / imagesOfClass[c];
        sum += (fold.classes[c] + added) * (fold.classes[c] + added) - fold.classes[c] * fold.classes[c];
    }
    return sum;
}

std::vector<int> dealGroups(const std::vector<int> &labels, const std::vector<int> &groups, int folds,
                            std::uint64_t seed)
{
    const auto classes = static_cast<std::size_t>(*std::max_element(labels.begin(), labels.end()) + 1);
    std::vector<double> imagesOfClass(classes, 0);
    for (const int label : labels)
        imagesOfClass[static_cast<std::size_t>(label)] += 1;
    std::vector<Fold> dealt(static_cast<std::size_t>(folds), Fold{std::vector<double>(classes, 0), 0});
    std::vector<int> foldOf(labels.size());
    const std::vector<Group> all = groupsOf(labels, groups, seed);
    if (all.size() < dealt.size())
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "%1 folds need as many groups at least, and there are %2"),
                     {countValue(folds), countValue(static_cast<std::int64_t>(all.size()))}});
    for (const Group &group : all) {
        const auto best = std::min_element(dealt.begin(), dealt.end(), [&](const Fold &a, const Fold &b) {
            const double inA = crowding(a, group, imagesOfClass), inB = crowding(b, group, imagesOfClass);
            return inA != inB ? inA < inB : a.images < b.images;
        });
        for (const auto &[label, images] : group.classes)
            best->classes[static_cast<std::size_t>(label)] += images / imagesOfClass[static_cast<std::size_t>(label)];
        best->images += static_cast<std::int64_t>(group.images.size());
        for (const std::int64_t image : group.images)
            foldOf[static_cast<std::size_t>(image)] = static_cast<int>(best - dealt.begin());
    }
    return foldOf;
}

/// Whether the images outside of a fold have every class.
bool leavesEveryClass(const std::vector<int> &labels, const std::vector<int> &foldOf, int fold)
{
    std::set<int> all, left;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        all.insert(labels[i]);
        if (foldOf[i] != fold)
            left.insert(labels[i]);
    }
    return left.size() == all.size();
}

/// Folds are as uneven as the groups are: the largest group may be a fold of its own, of most images.
int foldNearestTo(double share, const std::vector<int> &labels, const std::vector<int> &foldOf, int folds)
{
    int nearest = 0;
    std::pair<bool, double> least(true, 2); // whether a class is lost, and how far from the share
    for (int fold = 0; fold < folds; ++fold) {
        const auto images = static_cast<double>(std::count(foldOf.begin(), foldOf.end(), fold));
        const std::pair<bool, double> judged(!leavesEveryClass(labels, foldOf, fold),
                                             std::abs(images / static_cast<double>(foldOf.size()) - share));
        if (judged < least) {
            least = judged;
            nearest = fold;
        }
    }
    return nearest;
}

} // namespace

std::vector<int> dealFolds(const std::vector<int> &labels, const std::vector<int> &groups, int folds,
                           std::uint64_t seed)
{
    if (folds < 2)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "there have to be two folds at least"));
    if (!groups.empty())
        return dealGroups(labels, groups, folds, seed);
    std::vector<int> foldOf(labels.size());
    int next = 0; // goes on from class to class, so that the folds are of one size
    for (const std::vector<std::int64_t> &members : shuffledClasses(labels, seed))
        for (const std::int64_t image : members) {
            foldOf[static_cast<std::size_t>(image)] = next;
            next = (next + 1) % folds;
        }
    return foldOf;
}

std::vector<Division> foldsOf(const std::vector<int> &labels, const std::vector<int> &groups, int folds,
                              std::uint64_t seed)
{
    const std::vector<int> foldOf = dealFolds(labels, groups, folds, seed);
    std::vector<Division> divisions(static_cast<std::size_t>(folds));
    for (std::size_t fold = 0; fold < divisions.size(); ++fold)
        for (std::size_t i = 0; i < foldOf.size(); ++i)
            (foldOf[i] == static_cast<int>(fold) ? divisions[fold].held : divisions[fold].kept)
                .push_back(static_cast<std::int64_t>(i));
    return divisions;
}

Division holdOut(const std::vector<int> &labels, const std::vector<int> &groups, double share, std::uint64_t seed)
{
    Division division;
    std::vector<char> held(labels.size(), 0);
    if (groups.empty()) {
        for (const std::vector<std::int64_t> &members : shuffledClasses(labels, seed)) {
            const auto exact = static_cast<std::size_t>(share * static_cast<double>(members.size()) + 1e-9);
            const std::size_t count = exact == 0 && members.size() > 1 ? 1 : exact;
            for (std::size_t i = 0; i < count; ++i)
                held[static_cast<std::size_t>(members[i])] = 1;
        }
    } else if (const std::set<int> all(groups.begin(), groups.end()); all.size() > 1) {
        const auto wanted = std::max<std::size_t>(2, static_cast<std::size_t>(std::lround(1 / share)));
        const auto folds = static_cast<int>(std::min(wanted, all.size()));
        const std::vector<int> foldOf = dealFolds(labels, groups, folds, seed);
        const int fold = foldNearestTo(share, labels, foldOf, folds);
        for (std::size_t i = 0; i < held.size(); ++i)
            held[i] = foldOf[i] == fold ? 1 : 0;
    }
    for (std::size_t i = 0; i < held.size(); ++i)
        (held[i] != 0 ? division.held : division.kept).push_back(static_cast<std::int64_t>(i));
    return division;
}

Division holdOutForSearch(const std::vector<int> &labels, const std::vector<int> &groups, double share,
                          std::uint64_t seed)
{
    Division division = holdOut(labels, groups, share, seed);
    return division.held.empty() && !groups.empty() ? holdOut(labels, {}, share, seed) : division;
}

std::vector<std::int64_t> labelledShare(const std::vector<int> &labels, double share, std::uint64_t seed)
{
    std::vector<std::int64_t> chosen;
    for (const std::vector<std::int64_t> &members : shuffledClasses(labels, seed)) {
        const auto count = static_cast<std::size_t>(std::lround(share * static_cast<double>(members.size())));
        for (std::size_t i = 0; i < std::min(members.size(), std::max<std::size_t>(count, 1)); ++i)
            chosen.push_back(members[i]);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace coresift
