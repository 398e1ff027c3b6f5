#include "core/sampling/ranking.h"

#include "core/base/blas.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/sampling/single_omp_thread.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>

namespace coresift {

namespace {

/// Every product has this one shape, so that a cosine does not hang on a row's place. Small enough for a block's
/// features and cosines to stay in a core's share of the cache.
constexpr std::int64_t kBlockRows = 1024;

/// A row and its cosine as one number that sorts as ranksBefore() does: the lists do little else but compare.
std::uint64_t keyOf(float cosine, std::uint32_t row)
{
    constexpr std::uint32_t kSign = 0x80000000U;
    const float value = cosine + 0.0F; // −0 is 0
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    const std::uint32_t descending = (bits & kSign) != 0 ? bits : ~(bits | kSign);
    return std::uint64_t(descending) << 32 | row;
}

RankedRow rowOf(std::uint64_t key)
{
    constexpr std::uint32_t kSign = 0x80000000U;
    const auto descending = static_cast<std::uint32_t>(key >> 32);
    const std::uint32_t bits = (descending & kSign) != 0 ? descending : ~(descending | kSign);
    RankedRow row{0, static_cast<std::uint32_t>(key)};
    std::memcpy(&row.cosine, &bits, sizeof bits);
    return row;
}

void keepFirst(std::vector<std::uint64_t> &keys, std::size_t count)
{
    if (keys.size() <= count)
        return;
    std::nth_element(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(count), keys.end());
    keys.resize(count);
}

/// The best `depth` rows seen for one centroid: collects up to twice as many, then forgets the worse half.
class BestRows {
public:
    void setDepth(std::size_t depth) { m_depth = depth; }

    void offer(float cosine, std::uint32_t row)
    {
        m_keys.push_back(keyOf(cosine, row));
        if (m_keys.size() < 2 * m_depth)
            return;
        keepFirst(m_keys, m_depth);
        m_bound = rowOf(*std::max_element(m_keys.begin(), m_keys.end())).cosine;
    }

    float bound() const { return m_bound; } ///< rows under it need not be offered
    const std::vector<std::uint64_t> &keys() const { return m_keys; }

private:
    std::size_t m_depth = 1;
    float m_bound = -2;
    std::vector<std::uint64_t> m_keys;
};

/// One thread's share of the pass: its blocks, its buffers, its lists.
class RankingWorker {
public:
    RankingWorker(const FeatureSource &openSet, const Matrix &centroids, const RowFlags &leftOut, std::int64_t depth)
        : m_openSet(openSet), m_centroids(centroids), m_leftOut(leftOut),
          m_features(static_cast<std::size_t>(kBlockRows * openSet.cols())),
          m_cosines(static_cast<std::size_t>(kBlockRows * centroids.rows)),
          m_best(static_cast<std::size_t>(centroids.rows))
    {
        for (BestRows &best : m_best)
            best.setDepth(static_cast<std::size_t>(depth));
    }

    void rankBlock(std::int64_t block)
    {
        const std::int64_t first = block * kBlockRows, count = std::min(kBlockRows, m_openSet.rows() - first);
        m_openSet.read(first, count, m_features.data());
        std::fill(m_features.begin() + count * m_openSet.cols(), m_features.end(), 0.0F);
        dotProducts(m_centroids.values.data(), m_centroids.rows, m_features.data(), kBlockRows, m_openSet.cols(),
                    m_cosines.data());
        for (std::int64_t c = 0; c < m_centroids.rows; ++c)
            offerRow(m_cosines.data() + c * kBlockRows, first, count, m_best[static_cast<std::size_t>(c)]);
    }

    const std::vector<BestRows> &best() const { return m_best; }

private:
    /// Almost no row beats the bound: whole runs are passed by one comparison that the compiler vectorises.
    void offerRow(const float *cosines, std::int64_t first, std::int64_t count, BestRows &best) const
    {
        constexpr std::int64_t kRun = 64;
        for (std::int64_t begin = 0; begin < count; begin += kRun) {
            const std::int64_t end = std::min(begin + kRun, count);
            const float bound = best.bound();
            int over = 0;
            for (std::int64_t i = begin; i < end; ++i)
                over |= static_cast<int>(cosines[i] >= bound);
            for (std::int64_t i = begin; over != 0 && i < end; ++i)
                if (cosines[i] >= bound && m_leftOut[static_cast<std::size_t>(first + i)] == 0)
                    best.offer(cosines[i], static_cast<std::uint32_t>(first + i));
        }
    }

    const FeatureSource &m_openSet;
    const Matrix &m_centroids;
    const RowFlags &m_leftOut;
    std::vector<float> m_features, m_cosines;
    std::vector<BestRows> m_best;
};

void requireComparable(const FeatureSource &openSet, const Matrix &centroids)
{
    if (centroids.rows == 0)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "there are no centroids to compare with"));
    if (centroids.cols != openSet.cols())
        throw Error(
            ErrorKind::InvalidInput,
            {CORESIFT_TEXT("Phrases",
                           "centroids have %1 values, the open-set's features %2: they come from different encoders"),
             {std::to_string(centroids.cols), std::to_string(openSet.cols())}});
    if (!std::all_of(centroids.values.begin(), centroids.values.end(),
                     [](float value) { return std::isfinite(value); }))
        throw Error(ErrorKind::Numeric, CORESIFT_TEXT("Phrases", "a centroid holds a value that is not a number"));
    if (openSet.rows() > std::int64_t(UINT32_MAX))
        throw Error(ErrorKind::Unsupported,
                    CORESIFT_TEXT("Phrases", "an open-set of more than four billion images is not supported"));
}

std::vector<RankedRow> mergeBest(const std::vector<RankingWorker> &workers, std::size_t c, std::int64_t depth)
{
    std::vector<std::uint64_t> keys;
    for (const RankingWorker &worker : workers)
        keys.insert(keys.end(), worker.best()[c].keys().begin(), worker.best()[c].keys().end());
    keepFirst(keys, static_cast<std::size_t>(depth));
    std::sort(keys.begin(), keys.end());
    std::vector<RankedRow> rows(keys.size());
    std::transform(keys.begin(), keys.end(), rows.begin(), rowOf);
    return rows;
}

} // namespace

Ranking rankOpenSet(const FeatureSource &openSet, const Matrix &centroids, std::int64_t depth, const RowFlags &leftOut,
                    JobContext &context)
{
    requireComparable(openSet, centroids);
    Ranking ranking;
    ranking.openSetRows = openSet.rows();
    ranking.depth = std::max<std::int64_t>(1, depth);
    const std::int64_t blocks = (ranking.openSetRows + kBlockRows - 1) / kBlockRows;
    const int threads = static_cast<int>(std::clamp<std::int64_t>(blocks, 1, coreCount()));
    std::vector<RankingWorker> workers;
    for (int t = 0; t < threads; ++t)
        workers.emplace_back(openSet, centroids, leftOut, ranking.depth);

    ProgressMeter meter(context, "Comparing", ranking.openSetRows, "images");
    std::atomic<std::int64_t> nextBlock{0};
    parallelFor(
        threads,
        [&](std::int64_t t) {
            const SingleOmpThread single;
            for (std::int64_t block = nextBlock++; block < blocks && !context.isCancelled(); block = nextBlock++) {
                workers[static_cast<std::size_t>(t)].rankBlock(block);
                meter.advance(std::min(kBlockRows, ranking.openSetRows - block * kBlockRows));
            }
        },
        threads);
    throwIfCancelled(context);
    meter.finish();

    ranking.queues.resize(static_cast<std::size_t>(centroids.rows));
    parallelFor(centroids.rows, [&](std::int64_t c) {
        ranking.queues[static_cast<std::size_t>(c)] = mergeBest(workers, static_cast<std::size_t>(c), ranking.depth);
    });
    return ranking;
}

std::int64_t rankingBytes(std::int64_t centroids, std::int64_t depth)
{
    // Every thread's lists grow to twice the depth before they are cut.
    return 2 * coreCount() * centroids * depth * static_cast<std::int64_t>(sizeof(RankedRow));
}

} // namespace coresift
