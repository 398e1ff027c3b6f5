#include "core/sampling/near_duplicates.h"

#include "core/base/blas.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/sampling/cells.h"
#include "core/sampling/ranking.h"
#include "core/sampling/single_omp_thread.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace coresift {

namespace {

constexpr std::int64_t kQueryRows = 256, kCandidateRows = 1024; // of one product: both stay in a core's cache
constexpr std::int64_t kBatchBytes = std::int64_t(512) << 20;   // features held at a time
constexpr std::size_t kGatherRows = 4096;

/// The nearest others of every image, nearest first, in one piece of memory.
class NearestRows {
public:
    NearestRows(std::size_t images, int kept, float floor)
        : m_kept(kept), m_rows(images * static_cast<std::size_t>(kept), RankedRow{floor, kNone})
    {}

    float bound(std::size_t image) const { return begin(image)[m_kept - 1].cosine; } ///< under it nothing is taken

    void offer(std::size_t image, const RankedRow &other)
    {
        RankedRow *first = m_rows.data() + image * static_cast<std::size_t>(m_kept), *end = first + m_kept;
        RankedRow *dropped = std::find_if(first, end, [&](const RankedRow &row) { return row.row == other.row; });
        if (dropped == end)
            dropped = end - 1;
        if (!ranksBefore(other, *dropped))
            return;
        RankedRow *place = std::lower_bound(first, dropped, other, ranksBefore);
        std::move_backward(place, dropped, dropped + 1);
        *place = other;
    }

    template <class Visit> void forEach(std::size_t image, Visit &&visit) const
    {
        for (const RankedRow *row = begin(image); row != begin(image) + m_kept && row->row != kNone; ++row)
            visit(*row);
    }

private:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    const RankedRow *begin(std::size_t image) const { return m_rows.data() + image * static_cast<std::size_t>(m_kept); }

    std::ptrdiff_t m_kept;
    std::vector<RankedRow> m_rows;
};

/// The cells `firstCell` … before `endCell`, with the features of their rows. A slot is a row's place in a cell.
struct Batch {
    std::size_t firstCell = 0, endCell = 0;
    std::size_t firstSlot = 0; ///< in Cells::rows, of features.row(0)
    Matrix features;
};

/// One block of queries, compared with the cell that it lies in. Slots of the batch.
struct Task {
    std::int64_t cellBegin = 0, cellEnd = 0, begin = 0, end = 0;
};

std::size_t endOfBatch(const Cells &cells, std::size_t firstCell, std::int64_t cols)
{
    const auto room = static_cast<std::size_t>(kBatchBytes / (cols * static_cast<std::int64_t>(sizeof(float))));
    std::size_t end = firstCell + 1;
    while (end < cells.count() && cells.begins[end + 1] - cells.begins[firstCell] <= room)
        ++end;
    return end;
}

/// Reads the source once, from its start to its end, whatever the order of the slots.
Matrix gather(const FeatureSource &images, const std::uint32_t *rows, std::size_t count, JobContext &context)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [rows](std::size_t a, std::size_t b) { return std::tie(rows[a], a) < std::tie(rows[b], b); });
    Matrix features(static_cast<std::int64_t>(count), images.cols());
    parallelFor(static_cast<std::int64_t>((count + kGatherRows - 1) / kGatherRows), [&](std::int64_t block) {
        throwIfCancelled(context);
        const std::size_t first = static_cast<std::size_t>(block) * kGatherRows;
        for (std::size_t i = first; i < std::min(first + kGatherRows, count); ++i) {
            float *out = features.row(static_cast<std::int64_t>(order[i]));
            if (i > first && rows[order[i]] == rows[order[i - 1]])
                std::copy_n(features.row(static_cast<std::int64_t>(order[i - 1])), features.cols, out);
            else
                images.read(rows[order[i]], 1, out);
        }
    });
    return features;
}

std::vector<Task> tasksOf(const Cells &cells, const Batch &batch)
{
    std::vector<Task> tasks;
    for (std::size_t cell = batch.firstCell; cell < batch.endCell; ++cell) {
        const auto begin = static_cast<std::int64_t>(cells.begins[cell] - batch.firstSlot);
        const auto end = static_cast<std::int64_t>(cells.begins[cell + 1] - batch.firstSlot);
        for (std::int64_t at = begin; at < end; at += kQueryRows)
            tasks.push_back({begin, end, at, std::min(at + kQueryRows, end)});
    }
    return tasks;
}

/// `rows`: of the batch's slots.
void search(const Task &task, const Matrix &features, const std::uint32_t *rows, NearestRows &nearest)
{
    std::vector<float> cosines(static_cast<std::size_t>(kQueryRows * kCandidateRows));
    for (std::int64_t first = task.cellBegin; first < task.cellEnd; first += kCandidateRows) {
        const std::int64_t count = std::min(kCandidateRows, task.cellEnd - first);
        dotProducts(features.row(task.begin), task.end - task.begin, features.row(first), count, features.cols,
                    cosines.data());
        for (std::int64_t query = task.begin; query < task.end; ++query) {
            const float *of = cosines.data() + (query - task.begin) * count;
            for (std::int64_t i = 0; i < count; ++i)
                if (of[i] >= nearest.bound(static_cast<std::size_t>(query)) && first + i != query)
                    nearest.offer(static_cast<std::size_t>(query), {std::min(of[i], 1.0F), rows[first + i]});
        }
    }
}

/// An image may be in two cells of the batch: each slot has a list of its own, and they are joined afterwards.
void searchBatch(const Cells &cells, const Batch &batch, const DuplicateOptions &options, NearestRows &nearest,
                 ProgressMeter &meter, JobContext &context)
{
    const auto floor = static_cast<float>(options.floor);
    const auto slots = static_cast<std::size_t>(batch.features.rows);
    const std::uint32_t *rows = cells.rows.data() + batch.firstSlot;
    NearestRows ofSlots(slots, options.neighbours, floor);
    const std::vector<Task> tasks = tasksOf(cells, batch);
    parallelFor(static_cast<std::int64_t>(tasks.size()), [&](std::int64_t i) {
        throwIfCancelled(context);
        const SingleOmpThread single;
        const Task &task = tasks[static_cast<std::size_t>(i)];
        search(task, batch.features, rows, ofSlots);
        meter.advance(task.end - task.begin);
    });
    for (std::size_t slot = 0; slot < slots; ++slot)
        ofSlots.forEach(slot, [&](const RankedRow &other) { nearest.offer(rows[slot], other); });
}

std::vector<NearPair> pairsOf(const NearestRows &nearest, std::size_t images)
{
    std::vector<NearPair> pairs;
    for (std::size_t image = 0; image < images; ++image) {
        const auto row = static_cast<std::uint32_t>(image);
        nearest.forEach(image, [&](const RankedRow &other) {
            pairs.push_back({std::min(row, other.row), std::max(row, other.row), other.cosine});
        });
    }
    // Both rows may have found the pair, with cosines that were rounded differently.
    std::sort(pairs.begin(), pairs.end(), [](const NearPair &x, const NearPair &y) {
        return std::tie(x.a, x.b, y.cosine) < std::tie(y.a, y.b, x.cosine);
    });
    const auto end = std::unique(pairs.begin(), pairs.end(),
                                 [](const NearPair &x, const NearPair &y) { return x.a == y.a && x.b == y.b; });
    pairs.erase(end, pairs.end());
    return pairs;
}

} // namespace

std::vector<NearPair> findNearPairs(const FeatureSource &images, const DuplicateOptions &options, JobContext &context,
                                    std::int64_t mostWithAll)
{
    throwIfAny(options.check());
    if (images.rows() >= std::int64_t(UINT32_MAX))
        throw Error(ErrorKind::Unsupported,
                    CORESIFT_TEXT("Phrases", "near-duplicates among more than four billion images are not supported"));
    const Cells cells = images.rows() <= mostWithAll
                            ? oneCell(images.rows())
                            : splitIntoCells(images, mostWithAll, static_cast<std::uint64_t>(options.seed), context);
    NearestRows nearest(static_cast<std::size_t>(images.rows()), options.neighbours, static_cast<float>(options.floor));
    ProgressMeter meter(context, "Comparing", static_cast<std::int64_t>(cells.rows.size()), "images");
    for (std::size_t cell = 0; cell < cells.count();) {
        Batch batch{cell, endOfBatch(cells, cell, images.cols()), cells.begins[cell], {}};
        const std::size_t slots = cells.begins[batch.endCell] - batch.firstSlot;
        batch.features = gather(images, cells.rows.data() + batch.firstSlot, slots, context);
        searchBatch(cells, batch, options, nearest, meter, context);
        cell = batch.endCell;
    }
    meter.finish();
    return pairsOf(nearest, static_cast<std::size_t>(images.rows()));
}

std::vector<std::uint32_t> groupRows(std::size_t rows, const std::vector<NearPair> &pairs)
{
    std::vector<std::uint32_t> parent(rows); // never higher than the row itself
    std::iota(parent.begin(), parent.end(), 0U);
    const auto root = [&](std::uint32_t row) {
        while (parent[row] != row)
            row = parent[row] = parent[parent[row]];
        return row;
    };
    for (const NearPair &pair : pairs) {
        const std::uint32_t a = root(pair.a), b = root(pair.b);
        parent[std::max(a, b)] = std::min(a, b);
    }
    for (std::uint32_t row = 0; row < rows; ++row)
        parent[row] = root(row);
    return parent;
}

} // namespace coresift
