#include "core/projection/umap.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/projection/fuzzy_graph.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace coresift {

namespace {

constexpr std::int64_t kLayoutRows = 512;
constexpr int kRepelled = 5;       // points an image is pushed off from for each one that pulls (umap-learn)
constexpr float kLongestStep = 4;  // a coordinate a step, at full rate (umap-learn)
constexpr float kStartExtent = 10; // (umap-learn)
constexpr int kPlacingEpochs = 30;
constexpr float kPlacingRate = 0.25F; // an image starts among its neighbours and has not far to go
constexpr auto kShowEvery = std::chrono::milliseconds(500);

/// A small, quick generator for one image and epoch (xorshift64*; Vigna 2016), seeded by the counter-based hash.
class QuickRandom {
public:
    QuickRandom(std::uint64_t seed, std::uint64_t epoch, std::uint64_t row) : m_state(hashKeys(seed, epoch, row) | 1) {}

    /// [0, bound); bound below 2³², slightly uneven, which a layout does not mind.
    std::uint32_t below(std::uint32_t bound)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        const std::uint64_t high = (m_state * 0x2545F4914F6CDD1DULL) >> 32;
        return static_cast<std::uint32_t>((high * bound) >> 32);
    }

private:
    std::uint64_t m_state;
};

/// What pulls one image and how often: edge e acts in the share `rate[e]` of the epochs, evenly spread.
struct Pulls {
    const std::int32_t *ends;
    const float *rates;
    std::int64_t count;
};

/// x^exponent for x > 0, within 0.1 %: a layout needs no more, and the library's takes most of its time. A float's bits
/// hold the whole part of its logarithm; polynomials add the fraction.
float roughPower(float x, float exponent)
{
    std::uint32_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    const std::uint32_t mantissaBits = (bits & 0x7FFFFFU) | 0x3F800000U;
    float mantissa;
    std::memcpy(&mantissa, &mantissaBits, sizeof mantissa);
    const float fraction =
        -2.505615F + mantissa * (4.049617F + mantissa * (-2.099402F + mantissa * (0.635511F - 0.080011F * mantissa)));
    const float logarithm = static_cast<float>(static_cast<std::int32_t>(bits >> 23) - 127) + fraction;
    const float product = std::clamp(exponent * logarithm, -126.0F, 126.0F);
    const float whole = std::floor(product), rest = product - whole;
    const float scaled = 1 + rest * (0.695037F + rest * (0.228303F + rest * 0.076331F));
    const std::uint32_t powerBits = static_cast<std::uint32_t>(static_cast<std::int32_t>(whole) + 127) << 23;
    float power;
    std::memcpy(&power, &powerBits, sizeof power);
    return power * scaled;
}

/// Steps of gradient descent, one image at a time and all others as they were.
class Mover {
public:
    Mover(DistanceCurve curve, std::uint64_t seed)
        : m_a(static_cast<float>(curve.a)), m_b(static_cast<float>(curve.b)), m_seed(seed)
    {}

    /// Moves `place` through one epoch. `others`: n×2. All forces are taken where the image stood: one after the other,
    /// as umap-learn has it, the pulls of neighbours that stay put would undo every push, and groups would not part.
    void move(float *place, const Pulls &pulls, const Matrix &others, std::uint64_t row, int epoch, float rate) const
    {
        constexpr float kMostPull = 2; // of the way to where the pulls lead together; more swings about it
        QuickRandom random(m_seed, static_cast<std::uint64_t>(epoch), row);
        const auto bound = static_cast<std::uint32_t>(others.rows);
        Force pull, push;
        for (std::int64_t e = 0; e < pulls.count; ++e) {
            if (!acts(pulls.rates[e], epoch, row, e))
                continue;
            addPull(place, others.row(pulls.ends[e]), pull);
            for (int i = 0; i < kRepelled; ++i)
                addPush(place, others.row(random.below(bound)), push);
        }
        const float damping = std::min(1.0F, kMostPull / std::max(kMostPull, rate * pull.share));
        place[0] += rate * (damping * pull.x + push.x);
        place[1] += rate * (damping * pull.y + push.y);
    }

private:
    struct Force {
        float x = 0, y = 0;
        float share = 0; ///< of the ways to the points that pull
    };

    /// Each edge has its own phase, or all of a weight would act in the same epochs.
    static bool acts(float share, int epoch, std::uint64_t row, std::int64_t edge)
    {
        const std::uint64_t mixed = (row * 2654435761U + static_cast<std::uint64_t>(edge) * 40503U) % 1024;
        const float before = share * static_cast<float>(epoch) + static_cast<float>(mixed) / 1024;
        return std::floor(before + share) > std::floor(before);
    }

    static float clipped(float step) { return std::clamp(step, -kLongestStep, kLongestStep); }

    /// An edge stands in the rows of both its ends, and umap-learn moves both ends each time: hence twice the gradient.
    void addPull(const float *place, const float *other, Force &force) const
    {
        const float dx = other[0] - place[0], dy = other[1] - place[1];
        const float squared = dx * dx + dy * dy;
        if (squared <= 0)
            return;
        const float power = roughPower(squared, m_b);
        const float factor = 4 * m_a * m_b * power / (squared * (1 + m_a * power));
        force.x += std::clamp(factor * dx, -2 * kLongestStep, 2 * kLongestStep);
        force.y += std::clamp(factor * dy, -2 * kLongestStep, 2 * kLongestStep);
        force.share += factor;
    }

    void addPush(const float *place, const float *other, Force &force) const
    {
        const float dx = place[0] - other[0], dy = place[1] - other[1];
        const float squared = dx * dx + dy * dy;
        if (squared <= 0)
            return;
        const float factor = 2 * m_b / ((0.001F + squared) * (1 + m_a * roughPower(squared, m_b)));
        force.x += clipped(factor * dx);
        force.y += clipped(factor * dy);
    }

    float m_a, m_b;
    std::uint64_t m_seed;
};

void forBlocks(std::int64_t rows, const std::function<void(std::int64_t first, std::int64_t end)> &body)
{
    parallelFor((rows + kLayoutRows - 1) / kLayoutRows,
                [&](std::int64_t block) { body(block * kLayoutRows, std::min(rows, (block + 1) * kLayoutRows)); });
}

/// The start about the origin, as wide as the layout will be, with copies a little apart.
Matrix scaledStart(const Matrix &start, std::uint64_t seed)
{
    constexpr double kApart = 1e-4;
    float extent = 0;
    for (const float value : start.values)
        extent = std::max(extent, std::fabs(value));
    Matrix layout = start;
    for (std::int64_t row = 0; row < layout.rows; ++row) {
        RandomStream random(seed, static_cast<std::uint64_t>(row));
        for (int axis = 0; axis < 2; ++axis) {
            float &value = layout.row(row)[axis];
            value = (extent > 0 ? value / extent * kStartExtent : 0) + static_cast<float>(kApart * random.normal());
        }
    }
    return layout;
}

/// Weights as shares of the epochs; edges too weak to act once in all of them are dropped.
FuzzyGraph actingEdges(const FuzzyGraph &graph, int epochs)
{
    const float strongest = graph.weights.empty() ? 1 : *std::max_element(graph.weights.begin(), graph.weights.end());
    FuzzyGraph acting;
    acting.begin.push_back(0);
    for (std::int64_t row = 0; row < graph.points(); ++row) {
        for (auto e = static_cast<std::size_t>(graph.begin[static_cast<std::size_t>(row)]);
             e < static_cast<std::size_t>(graph.begin[static_cast<std::size_t>(row) + 1]); ++e) {
            const float share = graph.weights[e] / strongest;
            if (share * static_cast<float>(epochs) < 1)
                continue;
            acting.ends.push_back(graph.ends[e]);
            acting.weights.push_back(share);
        }
        acting.begin.push_back(static_cast<std::int64_t>(acting.ends.size()));
    }
    return acting;
}

int epochsFor(const MapOptions &options, std::int64_t points)
{
    constexpr std::int64_t kFew = 10'000;
    constexpr int kManyEpochs = 500, kFewEpochs = 200; // (umap-learn)
    return options.epochs > 0 ? options.epochs : points <= kFew ? kManyEpochs : kFewEpochs;
}

/// Shows the layout as it forms: the first epoch at once, later ones not too often.
class Viewer {
public:
    explicit Viewer(const LayoutCallback &live) : m_live(live) {}

    void see(const Matrix &layout)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_live || now < m_next)
            return;
        m_live(layout);
        m_next = now + kShowEvery;
    }

private:
    const LayoutCallback &m_live;
    std::chrono::steady_clock::time_point m_next; ///< before it nothing is shown
};

/// Mean of the neighbours' places by their memberships, and the pulls towards them.
void startAmongNeighbours(const Neighbours &found, const std::vector<float> &strengths, const Matrix &layout,
                          std::int64_t row, float *place)
{
    double x = 0, y = 0, total = 0;
    for (std::int64_t i = row * found.k; i < (row + 1) * found.k; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (found.ids[at] < 0)
            continue;
        const float *neighbour = layout.row(found.ids[at]);
        x += static_cast<double>(strengths[at]) * neighbour[0];
        y += static_cast<double>(strengths[at]) * neighbour[1];
        total += strengths[at];
    }
    place[0] = total > 0 ? static_cast<float>(x / total) : 0;
    place[1] = total > 0 ? static_cast<float>(y / total) : 0;
}

} // namespace

Matrix layOut(const NeighbourIndex &index, const Matrix &start, const MapOptions &options, const LayoutCallback &live,
              JobContext &context)
{
    const auto seed = static_cast<std::uint64_t>(options.seed);
    const int epochs = epochsFor(options, start.rows);
    const FuzzyGraph graph = actingEdges(fuzzyUnion(index.amongThemselves(options.neighbours, context)), epochs);
    const Mover mover(DistanceCurve::fit(options.minDistance), seed);
    Matrix layout = scaledStart(start, seed), next = layout;
    Viewer viewer(live);
    ProgressMeter meter(context, "Laying out the map", epochs, "epochs");
    for (int epoch = 0; epoch < epochs; ++epoch) {
        throwIfCancelled(context);
        const float rate = 1 - static_cast<float>(epoch) / static_cast<float>(epochs);
        forBlocks(layout.rows, [&](std::int64_t first, std::int64_t end) {
            for (std::int64_t row = first; row < end; ++row) {
                const std::int64_t from = graph.begin[static_cast<std::size_t>(row)];
                const Pulls pulls{graph.ends.data() + from, graph.weights.data() + from,
                                  graph.begin[static_cast<std::size_t>(row) + 1] - from};
                std::copy_n(layout.row(row), 2, next.row(row));
                mover.move(next.row(row), pulls, layout, static_cast<std::uint64_t>(row), epoch, rate);
            }
        });
        std::swap(layout, next);
        viewer.see(layout);
        meter.advance();
    }
    meter.finish();
    return layout;
}

Matrix placeAmong(const NeighbourIndex &index, const Matrix &layout, const FeatureSource &images,
                  const MapOptions &options, JobContext &context)
{
    constexpr std::int64_t kReadRows = 4096;
    const Mover mover(DistanceCurve::fit(options.minDistance), static_cast<std::uint64_t>(options.seed));
    const int k = static_cast<int>(std::min<std::int64_t>(options.neighbours, layout.rows));
    Matrix placed(images.rows(), 2), block(kReadRows, images.cols());
    ProgressMeter meter(context, "Placing images", images.rows(), "images");
    for (std::int64_t first = 0; first < images.rows(); first += kReadRows) {
        throwIfCancelled(context);
        const std::int64_t rows = std::min(kReadRows, images.rows() - first);
        images.read(first, rows, block.values.data());
        const Neighbours found = index.nearest(block.values.data(), rows, k);
        const std::vector<float> strengths = memberships(found);
        forBlocks(rows, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = begin; row < end; ++row) {
                float *place = placed.row(first + row);
                startAmongNeighbours(found, strengths, layout, row, place);
                const auto *ids = found.ids.data() + row * k;
                const Pulls pulls{ids, strengths.data() + row * k, std::find(ids, ids + k, -1) - ids};
                for (int epoch = 0; epoch < kPlacingEpochs; ++epoch)
                    mover.move(place, pulls, layout, static_cast<std::uint64_t>(first + row), epoch,
                               kPlacingRate * (1 - static_cast<float>(epoch) / kPlacingEpochs));
            }
        });
        meter.advance(rows);
    }
    meter.finish();
    return placed;
}

/// Gauss–Newton on 300 points of [0, 3], as umap-learn's fit.
DistanceCurve DistanceCurve::fit(double minDistance)
{
    constexpr int kPoints = 300, kSteps = 50;
    constexpr double kEnd = 3;
    DistanceCurve curve;
    for (int step = 0; step < kSteps; ++step) {
        double aa = 1e-9, ab = 0, bb = 1e-9, ra = 0, rb = 0; // normal equations
        for (int i = 1; i < kPoints; ++i) {
            const double x = kEnd * i / (kPoints - 1), power = std::pow(x, 2 * curve.b);
            const double wanted = x < minDistance ? 1 : std::exp(minDistance - x);
            const double value = 1 / (1 + curve.a * power), slope = -value * value * power;
            const double byA = slope, byB = slope * curve.a * 2 * std::log(x), error = wanted - value;
            aa += byA * byA;
            ab += byA * byB;
            bb += byB * byB;
            ra += byA * error;
            rb += byB * error;
        }
        const double determinant = aa * bb - ab * ab;
        curve.a = std::max(1e-3, curve.a + (ra * bb - rb * ab) / determinant);
        curve.b = std::max(1e-3, curve.b + (rb * aa - ra * ab) / determinant);
    }
    return curve;
}

} // namespace coresift
