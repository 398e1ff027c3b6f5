/// How long a map of many images takes, and how well it keeps near images near. `peer_umap.py` puts umap-learn to the
/// same points; `--score` rates its layout by the same measure.
#include "core/base/blas.h"
#include "core/base/npy.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/projection/pca.h"
#include "core/projection/umap.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <fstream>

namespace {

using namespace coresift;

struct Arguments {
    std::int64_t rows = 50'000, cols = 96;
    int epochs = 0, repetitions = 1;
    std::string pointsFile, layoutFile, scoreFile;
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:" && status >> word)
            return std::stod(word) / 1024;
    return 0;
}

/// Two hundred classes, each a bent sheet of its own in the feature space with a little noise, as features of an
/// encoder lie: few directions of change about each image.
Matrix madePoints(std::int64_t rows, std::int64_t cols)
{
    constexpr std::uint64_t kClasses = 200, kDirections = 6;
    constexpr double kSpread = 0.5, kNoise = 0.04;
    Matrix directions(static_cast<std::int64_t>(kClasses * kDirections), cols);
    for (std::int64_t r = 0; r < directions.rows; ++r) {
        RandomStream random(/*seed=*/1, static_cast<std::uint64_t>(r));
        for (std::int64_t c = 0; c < cols; ++c)
            directions.row(r)[c] = static_cast<float>(random.normal());
    }
    normaliseRows(directions.values.data(), directions.rows, cols);
    Matrix points(rows, cols);
    parallelFor(rows, [&](std::int64_t r) {
        RandomStream random(/*seed=*/2, static_cast<std::uint64_t>(r));
        const double u = random.normal(), v = random.normal(), w = random.normal();
        const double along[kDirections] = {
            1, kSpread * u, kSpread * v, kSpread * 0.3 * w, 0.3 * std::sin(2 * u), 0.3 * u * v};
        const float *axes =
            directions.row(random.below(static_cast<std::int64_t>(kClasses)) * static_cast<std::int64_t>(kDirections));
        for (std::int64_t c = 0; c < cols; ++c) {
            double value = kNoise * random.normal();
            for (std::uint64_t d = 0; d < kDirections; ++d)
                value += along[d] * static_cast<double>(axes[static_cast<std::int64_t>(d) * cols + c]);
            points.row(r)[c] = static_cast<float>(value);
        }
    });
    normaliseRows(points.values.data(), rows, cols);
    return points;
}

/// How much the 15 neighbours on the map were neighbours before, 1 at best (Venna & Kaski 2001), by cosine, over a
/// sample of 2,000 images.
double trustworthiness(const Matrix &points, const Matrix &layout)
{
    constexpr int k = 15;
    const std::int64_t n = points.rows, sample = std::min<std::int64_t>(n, 2000);
    std::vector<double> penalties(static_cast<std::size_t>(sample), 0.0);
    parallelFor(sample, [&](std::int64_t s) {
        const std::int64_t i = s * n / sample;
        std::vector<float> distances(static_cast<std::size_t>(n)), cosines(static_cast<std::size_t>(n));
        for (std::int64_t j = 0; j < n; ++j) {
            const float dx = layout.row(j)[0] - layout.row(i)[0], dy = layout.row(j)[1] - layout.row(i)[1];
            distances[static_cast<std::size_t>(j)] = j == i ? INFINITY : dx * dx + dy * dy;
            float cosine = 0;
            for (std::int64_t c = 0; c < points.cols; ++c)
                cosine += points.row(i)[c] * points.row(j)[c];
            cosines[static_cast<std::size_t>(j)] = cosine;
        }
        std::vector<std::int64_t> nearest(static_cast<std::size_t>(n));
        for (std::int64_t j = 0; j < n; ++j)
            nearest[static_cast<std::size_t>(j)] = j;
        std::partial_sort(nearest.begin(), nearest.begin() + k, nearest.end(), [&](std::int64_t a, std::int64_t b) {
            return distances[static_cast<std::size_t>(a)] < distances[static_cast<std::size_t>(b)];
        });
        for (int m = 0; m < k; ++m) {
            const auto j = static_cast<std::size_t>(nearest[static_cast<std::size_t>(m)]);
            const auto before = std::count_if(cosines.begin(), cosines.end(), [&](float c) { return c > cosines[j]; });
            penalties[static_cast<std::size_t>(s)] += static_cast<double>(std::max<std::ptrdiff_t>(0, before - k));
        }
    });
    double sum = 0;
    for (const double penalty : penalties)
        sum += penalty;
    const auto count = static_cast<double>(n);
    return 1 - 2 / (static_cast<double>(sample) * k * (2 * count - 3 * k - 1)) * sum;
}

void measure(const Arguments &arguments, const Matrix &points)
{
    SilentContext context;
    MapOptions options;
    options.epochs = arguments.epochs;
    for (int i = 0; i < arguments.repetitions; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const MatrixSource source(points);
        const Matrix start = project(source, fitPca(source, source, 0, context), context);
        const NeighbourIndex index(points, 0);
        const double before = secondsSince(begin);
        const Matrix layout = layOut(index, start, options, {}, context);
        const double seconds = secondsSince(begin);
        fmt::print(
            "{} x {}: {:.2f} s (start and index {:.2f} s), trustworthiness {:.4f} (start {:.4f}), peak {:.0f} MB\n",
            points.rows, points.cols, seconds, before, trustworthiness(points, layout), trustworthiness(points, start),
            peakMegabytes());
        if (!arguments.layoutFile.empty())
            writeNpy(arguments.layoutFile, layout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    coresift::letIdleThreadsSleep(argv);
    Arguments arguments;
    CLI::App app("Times the layout of a map and rates it");
    app.add_option("--rows", arguments.rows, "Images");
    app.add_option("--cols", arguments.cols, "Values of a feature");
    app.add_option("--epochs", arguments.epochs, "Epochs of the layout, 0: the default");
    app.add_option("--repetitions", arguments.repetitions, "How often to measure");
    app.add_option("--save-points", arguments.pointsFile, "Write the points as .npy, for another program");
    app.add_option("--save-layout", arguments.layoutFile, "Write the layout as .npy");
    app.add_option("--score", arguments.scoreFile, "Rate this layout (.npy, rows x 2) of the same points");
    CLI11_PARSE(app, argc, argv);
    const Matrix points = madePoints(arguments.rows, arguments.cols);
    if (!arguments.pointsFile.empty())
        writeNpy(arguments.pointsFile, points);
    if (!arguments.scoreFile.empty())
        fmt::print("{}: trustworthiness {:.4f}\n", arguments.scoreFile,
                   trustworthiness(points, readNpyMatrix(arguments.scoreFile)));
    else
        measure(arguments, points);
    return 0;
}
