#include "core/projection/fuzzy_graph.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coresift {

namespace {

constexpr std::int64_t kGraphRows = 1024;

void forRows(std::int64_t rows, const std::function<void(std::int64_t)> &body)
{
    parallelFor((rows + kGraphRows - 1) / kGraphRows, [&](std::int64_t block) {
        const std::int64_t end = std::min(rows, (block + 1) * kGraphRows);
        for (std::int64_t row = block * kGraphRows; row < end; ++row)
            body(row);
    });
}

/// Σ exp(−max(0, d − nearest) / scale), which grows with the scale.
double mass(const float *distances, int k, float nearest, double scale)
{
    double sum = 0;
    for (int i = 0; i < k; ++i)
        sum += std::exp(-std::max(0.0F, distances[i] - nearest) / scale);
    return sum;
}

/// The scale that gives the row its mass, by doubling and halving.
double scaleOf(const float *distances, int k, float nearest)
{
    constexpr int kSteps = 64;
    constexpr double kTolerance = 1e-5, kLeastShare = 1e-3; // of the mean distance, for rows of copies
    const double wanted = std::log2(k);
    double low = 0, high = INFINITY, scale = 1;
    for (int step = 0; step < kSteps; ++step) {
        const double found = mass(distances, k, nearest, scale);
        if (std::fabs(found - wanted) < kTolerance)
            break;
        (found > wanted ? high : low) = scale;
        scale = std::isinf(high) ? scale * 2 : (low + high) / 2;
    }
    const double mean = std::accumulate(distances, distances + k, 0.0) / k;
    return std::max(scale, kLeastShare * mean);
}

void membershipsOf(const Neighbours &neighbours, std::int64_t row, float *strengths)
{
    const auto *ids = neighbours.ids.data() + row * neighbours.k;
    const auto *distances = neighbours.distances.data() + row * neighbours.k;
    const int k = static_cast<int>(std::find(ids, ids + neighbours.k, -1) - ids);
    const auto *apart = std::find_if(distances, distances + k, [](float distance) { return distance > 0; });
    const float nearest = apart == distances + k ? 0 : *apart;
    const double scale = k > 0 ? scaleOf(distances, k, nearest) : 1;
    for (int i = 0; i < neighbours.k; ++i) {
        const float beyond = std::max(0.0F, distances[i] - nearest);
        strengths[i] = i >= k ? 0 : beyond == 0 ? 1 : static_cast<float>(std::exp(-beyond / scale));
    }
}

struct Edge {
    std::int32_t end;
    float weight;
};

/// Edges of each row that another row points at it with.
struct Incoming {
    std::vector<std::int64_t> begin;
    std::vector<Edge> edges;
};

Incoming incomingEdges(const Neighbours &neighbours, const std::vector<float> &strengths)
{
    Incoming incoming;
    incoming.begin.assign(static_cast<std::size_t>(neighbours.rows()) + 1, 0);
    for (const std::int32_t end : neighbours.ids)
        if (end >= 0)
            ++incoming.begin[static_cast<std::size_t>(end) + 1];
    std::partial_sum(incoming.begin.begin(), incoming.begin.end(), incoming.begin.begin());
    incoming.edges.resize(static_cast<std::size_t>(incoming.begin.back()));
    std::vector<std::int64_t> next = incoming.begin;
    for (std::size_t i = 0; i < neighbours.ids.size(); ++i)
        if (const std::int32_t end = neighbours.ids[i]; end >= 0) {
            const auto place = static_cast<std::size_t>(next[static_cast<std::size_t>(end)]++);
            incoming.edges[place] = {static_cast<std::int32_t>(static_cast<std::int64_t>(i) / neighbours.k),
                                     strengths[i]};
        }
    return incoming;
}

/// Both directions of a row's edges as one, by ascending end.
std::vector<Edge> unitedRow(const Neighbours &neighbours, const std::vector<float> &strengths, const Incoming &incoming,
                            std::int64_t row)
{
    const auto at = static_cast<std::size_t>(row);
    std::vector<Edge> edges(incoming.edges.begin() + incoming.begin[at],
                            incoming.edges.begin() + incoming.begin[at + 1]);
    for (std::int64_t i = row * neighbours.k; i < (row + 1) * neighbours.k; ++i)
        if (const auto place = static_cast<std::size_t>(i); neighbours.ids[place] >= 0)
            edges.push_back({neighbours.ids[place], strengths[place]});
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.end < b.end; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (kept > 0 && edges[kept - 1].end == edges[i].end)
            edges[kept - 1].weight += edges[i].weight - edges[kept - 1].weight * edges[i].weight;
        else
            edges[kept++] = edges[i];
    }
    edges.resize(kept);
    return edges;
}

} // namespace

std::vector<float> memberships(const Neighbours &neighbours)
{
    std::vector<float> strengths(neighbours.ids.size());
    forRows(neighbours.rows(),
            [&](std::int64_t row) { membershipsOf(neighbours, row, strengths.data() + row * neighbours.k); });
    return strengths;
}

FuzzyGraph fuzzyUnion(const Neighbours &neighbours)
{
    const std::vector<float> strengths = memberships(neighbours);
    const Incoming incoming = incomingEdges(neighbours, strengths);
    std::vector<std::vector<Edge>> rows(static_cast<std::size_t>(neighbours.rows()));
    forRows(neighbours.rows(), [&](std::int64_t row) {
        rows[static_cast<std::size_t>(row)] = unitedRow(neighbours, strengths, incoming, row);
    });
    FuzzyGraph graph;
    graph.begin.push_back(0);
    for (const std::vector<Edge> &row : rows) {
        for (const Edge &edge : row) {
            graph.ends.push_back(edge.end);
            graph.weights.push_back(edge.weight);
        }
        graph.begin.push_back(static_cast<std::int64_t>(graph.ends.size()));
    }
    return graph;
}

} // namespace coresift
