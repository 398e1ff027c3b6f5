#include "core/projection/neighbours.h"

#include <algorithm>
#include <cmath>
#include <faiss/IndexFlat.h>
#include <faiss/IndexIVFFlat.h>

namespace coresift {

namespace {

constexpr std::int64_t kMostExact = 50'000;
constexpr std::int64_t kQueryRows = 4096;
constexpr int kProbes = 24;

std::unique_ptr<faiss::Index> invertedFile(const Matrix &points, std::uint64_t seed)
{
    const auto lists = static_cast<std::size_t>(4 * std::sqrt(static_cast<double>(points.rows)));
    auto quantizer = std::make_unique<faiss::IndexFlatIP>(points.cols);
    auto index =
        std::make_unique<faiss::IndexIVFFlat>(quantizer.get(), points.cols, lists, faiss::METRIC_INNER_PRODUCT);
    quantizer.release();
    index->own_fields = true;
    index->nprobe = kProbes;
    index->cp.seed = static_cast<int>(seed % INT32_MAX);
    index->train(points.rows, points.values.data());
    index->add(points.rows, points.values.data());
    return index;
}

std::unique_ptr<faiss::Index> exact(const Matrix &points)
{
    auto index = std::make_unique<faiss::IndexFlatIP>(points.cols);
    index->add(points.rows, points.values.data());
    return index;
}

/// Takes `self` out of a row of k+1 neighbours, or the last when copies of it crowded it out.
void copyOthers(const Neighbours &found, std::int64_t row, std::int64_t self, Neighbours &others)
{
    const auto *ids = found.ids.data() + row * found.k;
    const auto *distances = found.distances.data() + row * found.k;
    int taken = 0;
    for (int i = 0; i < found.k && taken < others.k; ++i)
        if (ids[i] != self) {
            others.ids.push_back(ids[i]);
            others.distances.push_back(distances[i]);
            ++taken;
        }
}

} // namespace

NeighbourIndex::NeighbourIndex(const Matrix &points, std::uint64_t seed)
    : m_points(points), m_index(points.rows > kMostExact ? invertedFile(points, seed) : exact(points))
{}

NeighbourIndex::~NeighbourIndex() = default;

Neighbours NeighbourIndex::nearest(const float *queries, std::int64_t rows, int k) const
{
    Neighbours found;
    found.k = k;
    found.ids.resize(static_cast<std::size_t>(rows * k));
    found.distances.resize(found.ids.size());
    std::vector<faiss::Index::idx_t> labels(found.ids.size());
    m_index->search(rows, queries, k, found.distances.data(), labels.data());
    std::copy(labels.begin(), labels.end(), found.ids.begin());
    for (float &value : found.distances)
        value = std::max(0.0F, 1 - value);
    return found;
}

Neighbours NeighbourIndex::amongThemselves(int k, JobContext &context) const
{
    Neighbours others;
    others.k = static_cast<int>(std::min<std::int64_t>(k, m_points.rows - 1));
    others.ids.reserve(static_cast<std::size_t>(m_points.rows * others.k));
    others.distances.reserve(others.ids.capacity());
    ProgressMeter meter(context, "Finding neighbours", m_points.rows, "images");
    for (std::int64_t first = 0; first < m_points.rows; first += kQueryRows) {
        throwIfCancelled(context);
        const std::int64_t rows = std::min(kQueryRows, m_points.rows - first);
        const Neighbours found = nearest(m_points.row(first), rows, others.k + 1);
        for (std::int64_t row = 0; row < rows; ++row)
            copyOthers(found, row, first + row, others);
        meter.advance(rows);
    }
    meter.finish();
    return others;
}

} // namespace coresift
