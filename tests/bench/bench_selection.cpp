/// How long a selection takes at the size of ImageNet, how much memory, and how fast a changed option is answered.
#include "core/base/blas.h"
#include "core/base/npy.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/sampling/kmeans.h"
#include "core/sampling/selectors.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <numeric>
#include <unistd.h>

namespace {

using namespace coresift;

constexpr std::int64_t kClasses = 1000, kTargetClasses = 20;

struct Arguments {
    std::string folder;
    std::int64_t rows = 1281167, cols = 512, targetRows = 5000;
    int clusters = 100, repetitions = 3;
    bool check = false, keep = false;

    std::string file() const { return fmt::format("{}/bench_selection-{}x{}.npy", folder, rows, cols); }
};

/// Seconds by the clock, and those that the cores spent on it: on a busy machine only the second means much.
struct Timing {
    double wall = 0, cpu = 0;
};

template <class Action> Timing timingOf(Action &&action)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t cpuStart = std::clock();
    action();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), double(std::clock() - cpuStart) / CLOCKS_PER_SEC};
}

void forgetPeakMemory()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// Since forgetPeakMemory(). The features are read, not mapped: the file's pages are not in it.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:" && status >> word)
            return std::stod(word) / 1024;
    return 0;
}

/// One image of a class: the class's direction and as much again of its own; the sum of four bytes stands for a normal.
void drawRow(std::int64_t cols, std::int64_t imageClass, std::uint64_t image, float *row)
{
    RandomStream direction(/*seed=*/1, static_cast<std::uint64_t>(imageClass)), own(/*seed=*/2, image);
    const auto draw = [](RandomStream &random) {
        const std::uint64_t bits = random.next();
        return static_cast<float>((bits & 0xFF) + (bits >> 8 & 0xFF) + (bits >> 16 & 0xFF) + (bits >> 24 & 0xFF)) - 510;
    };
    for (std::int64_t c = 0; c < cols; ++c)
        row[c] = draw(direction) + 1.2F * draw(own);
    normaliseRows(row, 1, cols);
}

/// Images of a thousand classes, in no order.
void writeOpenSet(const Arguments &arguments)
{
    fmt::print("making {}\n", arguments.file());
    std::vector<std::uint16_t> halves(static_cast<std::size_t>(arguments.rows * arguments.cols));
    parallelFor(arguments.rows, [&](std::int64_t i) {
        std::vector<float> row(static_cast<std::size_t>(arguments.cols));
        const auto image = static_cast<std::uint64_t>(i);
        drawRow(arguments.cols, static_cast<std::int64_t>(hashKeys(/*seed=*/3, image) % kClasses), image, row.data());
        floatToHalf(row.data(), halves.data() + i * arguments.cols, arguments.cols);
    });
    writeNpy(arguments.file(), NpyType::Float16, {arguments.rows, arguments.cols}, halves.data());
}

/// Images of the first few classes, none of them in the open-set.
Matrix makeTarget(const Arguments &arguments)
{
    Matrix target(arguments.targetRows, arguments.cols);
    for (std::int64_t i = 0; i < target.rows; ++i)
        drawRow(target.cols, i % kTargetClasses, static_cast<std::uint64_t>(arguments.rows + i), target.row(i));
    return target;
}

/// Every centroid's queue of the whole open-set, by a full sort: 8·n·k bytes.
std::vector<std::vector<std::uint32_t>> sortQueues(const FeatureSource &openSet, const Matrix &centroids,
                                                   std::vector<float> &cosines)
{
    constexpr std::int64_t kBlock = 4096;
    const std::int64_t n = openSet.rows();
    cosines.resize(static_cast<std::size_t>(n * centroids.rows));
    std::vector<float> features(static_cast<std::size_t>(kBlock * openSet.cols())),
        products(static_cast<std::size_t>(kBlock * centroids.rows));
    for (std::int64_t first = 0; first < n; first += kBlock) {
        const std::int64_t count = std::min(kBlock, n - first);
        openSet.read(first, count, features.data());
        dotProducts(centroids.values.data(), centroids.rows, features.data(), kBlock, openSet.cols(), products.data());
        for (std::int64_t c = 0; c < centroids.rows; ++c)
            std::copy_n(products.data() + c * kBlock, count, cosines.data() + c * n + first);
    }
    std::vector<std::vector<std::uint32_t>> queues(static_cast<std::size_t>(centroids.rows));
    parallelFor(centroids.rows, [&](std::int64_t c) {
        auto &queue = queues[static_cast<std::size_t>(c)];
        const float *cosine = cosines.data() + c * n;
        queue.resize(static_cast<std::size_t>(n));
        std::iota(queue.begin(), queue.end(), 0U);
        std::stable_sort(queue.begin(), queue.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return cosine[a] > cosine[b]; });
    });
    return queues;
}

/// The rule as it is written down, on full queues: rows in order of selection; the last round is taken whole.
std::vector<std::uint32_t> greedyByFullSort(const FeatureSource &openSet, const Matrix &centroids,
                                            const CutOptions &options, std::int64_t budget)
{
    std::vector<float> cosines;
    const auto queues = sortQueues(openSet, centroids, cosines);
    const auto n = static_cast<std::size_t>(openSet.rows());
    std::vector<std::size_t> next(queues.size(), 0);
    std::vector<bool> taken(n, false);
    std::vector<std::uint32_t> selected;
    double reference = 0;
    for (int round = 1; static_cast<std::int64_t>(selected.size()) < budget; ++round) {
        std::vector<std::uint32_t> picks;
        double utility = 0;
        for (std::size_t c = 0; c < queues.size(); ++c) {
            while (next[c] < n && taken[queues[c][next[c]]])
                ++next[c];
            if (next[c] == n)
                continue;
            const std::uint32_t row = queues[c][next[c]++];
            utility += cosines[c * n + row] / static_cast<double>(queues.size());
            if (std::find(picks.begin(), picks.end(), row) == picks.end())
                picks.push_back(row);
        }
        if (round == options.patience)
            reference = options.threshold * utility;
        if ((options.stop && utility < reference) || picks.empty())
            break;
        for (const std::uint32_t row : picks)
            taken[row] = true;
        selected.insert(selected.end(), picks.begin(), picks.end());
    }
    return selected;
}

void checkSelection(const SelectionInput &input, const SelectOptions &options, const Selection &selection)
{
    const auto expected = greedyByFullSort(input.openSet, *input.centroids, options.cut, selection.cut.budget);
    std::vector<std::uint32_t> chosen;
    for (const Pick &pick : selection.picks)
        chosen.push_back(pick.row);
    fmt::print("full-sort greedy: {} images, {}\n", expected.size(),
               chosen == expected ? "the same in the same order" : "DIFFERENT");
}

/// Each option as a slider would change it, all answered from what the pass left behind.
void timeAnswers(const SelectionInput &input, const SelectOptions &options, SimCoreState &state)
{
    const std::int64_t depth = state.depth;
    const auto answer = [&](const std::string &name, const CutOptions &cut, const Marks &marks = {}) {
        SelectOptions changed = options;
        changed.cut = cut;
        const SelectionInput marked{input.openSet, input.target, input.idOf, marks, input.centroids};
        Selection selection;
        SilentContext context;
        const Timing timing = timingOf([&] { selection = selectCoreset(marked, changed, context, &state); });
        fmt::print("  {:<22} {:>8} images {:>8.1f} ms\n", name, selection.picks.size(), 1000 * timing.wall);
    };
    fmt::print("answers:\n");
    CutOptions cut = options.cut;
    for (const double threshold : {0.99, 0.97, 0.93, 0.9, 0.8, 0.5, 0.0}) {
        cut.threshold = threshold;
        answer(fmt::format("threshold {}", threshold), cut);
    }
    cut = options.cut;
    for (const int patience : {1, 5, 50, 200}) {
        cut.patience = patience;
        answer(fmt::format("patience {}", patience), cut);
    }
    for (const bool stop : {true, false})
        for (const double share : {0.001, 0.01, 0.1}) {
            cut = options.cut;
            cut.stop = stop;
            cut.budget = Budget{Budget::Kind::Share, 0, share};
            answer(fmt::format("budget {} %, stop {}", 100 * share, stop ? "on" : "off"), cut);
        }
    const std::vector<Pick> picks = state.trajectory.picks; // marks change them
    for (const std::int64_t count : {1, 1000}) {
        Marks marks;
        for (std::int64_t i = 0; i < count; ++i)
            marks.vetoed.push_back(picks[static_cast<std::size_t>(i)].row);
        answer(fmt::format("{} rejected", count), options.cut, marks);
        std::swap(marks.vetoed, marks.pinned);
        answer(fmt::format("{} pinned", count), options.cut, marks);
    }
    fmt::print("  further passes: {}\n", state.depth == depth ? "none" : "needed");
}

void measure(const Arguments &arguments)
{
    const char *coreType = std::getenv("OPENBLAS_CORETYPE");
    fmt::print("{} x {} float16, k {}, {} cores, OPENBLAS_CORETYPE {}\n", arguments.rows, arguments.cols,
               arguments.clusters, coreCount(), coreType != nullptr ? coreType : "not set");
    const Matrix target = makeTarget(arguments);
    SilentContext context;
    Matrix centroids;
    const Timing clustering =
        timingOf([&] { centroids = clusterTarget(target, arguments.clusters, /*seed=*/0, context).centroids; });
    fmt::print("k-means of {} target images: {:.2f} s, {:.2f} s of processor\n", target.rows, clustering.wall,
               clustering.cpu);

    const NpyFeatures openSet(arguments.file());
    const SelectionInput input{openSet, target, [](std::uint32_t row) { return std::int64_t(row); }, {}, &centroids};
    const SelectOptions options;
    SimCoreState state;
    Selection selection;
    forgetPeakMemory();
    for (int i = 0; i < arguments.repetitions; ++i) {
        state = {};
        const Timing timing = timingOf([&] { selection = selectCoreset(input, options, context, &state); });
        fmt::print("selection: {:.2f} s, {:.2f} s of processor, {}, peak memory {:.0f} MB\n", timing.wall, timing.cpu,
                   selection.summary(), peakMegabytes());
    }
    fmt::print("ranked to depth {}, {} rounds known\n", state.depth, state.trajectory.rounds.size());
    timeAnswers(input, options, state);
    if (arguments.check)
        checkSelection(input, options, selection);
}

/// OpenBLAS reads the variable when it is loaded: its effect shows only in another process.
void repeatWithoutCoreType(char **argv)
{
    if (std::getenv("OPENBLAS_CORETYPE") == nullptr)
        return;
    ::unsetenv("OPENBLAS_CORETYPE");
    std::fflush(stdout);
    ::execv("/proc/self/exe", argv);
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    arguments.folder = std::filesystem::temp_directory_path();
    CLI::App app("Time and memory of a selection from a large open-set, made for it");
    app.add_option("--folder", arguments.folder, "Where the open-set's features go")->capture_default_str();
    app.add_option("--rows", arguments.rows, "Open-set images")->capture_default_str();
    app.add_option("--cols", arguments.cols, "Values a feature")->capture_default_str();
    app.add_option("--target", arguments.targetRows, "Target images")->capture_default_str();
    app.add_option("--clusters", arguments.clusters, "Centroids")->capture_default_str();
    app.add_option("--repetitions", arguments.repetitions, "Selections, each from nothing")->capture_default_str();
    app.add_flag("--check", arguments.check,
                 "Compare with a greedy that sorts everything (8 bytes an image and centroid)");
    app.add_flag("--keep", arguments.keep, "Keep the file for the next time");
    CLI11_PARSE(app, argc, argv);
    if (!fileExists(arguments.file()))
        writeOpenSet(arguments);
    measure(arguments);
    repeatWithoutCoreType(argv);
    if (!arguments.keep)
        std::filesystem::remove(arguments.file());
    return 0;
}
