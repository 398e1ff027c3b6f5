#include "tests/core/sampling/naive_simcore.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <set>

namespace coresift::test {

namespace {

float dot(const float *a, const float *b, std::int64_t d)
{
    float sum = 0;
    for (std::int64_t i = 0; i < d; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// All rows that are not vetoed in descending cosine, equal values by the lower row.
std::deque<RankedRow> fullQueue(const Matrix &openSet, const float *centroid, const std::set<std::uint32_t> &vetoed)
{
    std::deque<RankedRow> queue;
    for (std::uint32_t row = 0; row < openSet.rows; ++row)
        if (vetoed.count(row) == 0)
            queue.push_back({dot(openSet.row(row), centroid, openSet.cols), row});
    std::stable_sort(queue.begin(), queue.end(),
                     [](const RankedRow &a, const RankedRow &b) { return a.cosine > b.cosine; });
    return queue;
}

std::int64_t naiveBudget(const CutOptions &options, std::int64_t available, std::int64_t targetRows)
{
    std::int64_t budget = available;
    if (options.budget.kind == Budget::Kind::Count)
        budget = options.budget.count;
    if (options.budget.kind == Budget::Kind::Share)
        budget = static_cast<std::int64_t>(std::floor(options.budget.share * static_cast<double>(available)));
    if (options.stop || !options.budget.isSet())
        budget = std::min(budget, 50 * targetRows);
    return budget;
}

/// `count` of one round's picks, those with the lowest hash, in their order.
std::vector<Pick> keepByHash(const std::vector<Pick> &picks, std::size_t count, std::uint64_t seed)
{
    const auto hashOf = [&](const Pick &pick) {
        return hashKeys(seed, static_cast<std::uint64_t>(pick.round), pick.row);
    };
    std::set<std::uint64_t> lots;
    for (const Pick &pick : picks)
        lots.insert(hashOf(pick));
    std::vector<Pick> kept;
    for (const Pick &pick : picks)
        if (std::distance(lots.begin(), lots.find(hashOf(pick))) < static_cast<std::ptrdiff_t>(count))
            kept.push_back(pick);
    return kept;
}

} // namespace

std::int64_t sameId(std::uint32_t row)
{
    return row;
}

NaiveSelection naiveSimCore(const Matrix &openSet, const Matrix &centroids, const CutOptions &options,
                            std::int64_t targetRows, const Marks &marks, std::uint64_t seed)
{
    const std::set<std::uint32_t> vetoed(marks.vetoed.begin(), marks.vetoed.end());
    std::vector<std::deque<RankedRow>> queues;
    for (std::int64_t c = 0; c < centroids.rows; ++c)
        queues.push_back(fullQueue(openSet, centroids.row(c), vetoed));
    const std::size_t available = queues[0].size();
    const auto budget =
        static_cast<std::size_t>(naiveBudget(options, static_cast<std::int64_t>(available), targetRows));

    NaiveSelection selection;
    std::set<std::uint32_t> selected;
    for (const std::uint32_t row : marks.pinned)
        if (vetoed.count(row) == 0 && selected.size() < budget && selected.insert(row).second)
            selection.picks.push_back({row, 0, -1, 1.0F});
    double reference = 0;
    for (std::int32_t round = 1; selected.size() < budget; ++round) {
        std::vector<Pick> picks;
        double sum = 0;
        for (std::size_t c = 0; c < queues.size(); ++c) {
            while (!queues[c].empty() && selected.count(queues[c].front().row) != 0)
                queues[c].pop_front();
            if (queues[c].empty())
                continue;
            const RankedRow next = queues[c].front();
            queues[c].pop_front();
            sum += next.cosine;
            if (std::none_of(picks.begin(), picks.end(), [&](const Pick &pick) { return pick.row == next.row; }))
                picks.push_back({next.row, round, static_cast<std::int32_t>(c), next.cosine});
        }
        const double utility = sum / static_cast<double>(centroids.rows);
        if (round == options.patience)
            reference = options.threshold * utility;
        if (picks.empty() || (options.stop && utility < reference)) {
            selection.end = picks.empty() ? CutEnd::Exhausted : CutEnd::StopRule;
            return selection;
        }
        if (selected.size() + picks.size() > budget)
            picks = keepByHash(picks, budget - selected.size(), seed);
        for (const Pick &pick : picks)
            selected.insert(pick.row);
        selection.picks.insert(selection.picks.end(), picks.begin(), picks.end());
        selection.utilities.push_back(utility);
    }
    selection.end = selected.size() == available ? CutEnd::Exhausted : CutEnd::Budget;
    return selection;
}

} // namespace coresift::test
