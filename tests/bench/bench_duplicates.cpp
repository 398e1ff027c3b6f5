/// How long the search for near-duplicates takes at the size of ImageNet, how much memory, and how many it finds.
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/embedding/feature_store.h"
#include "core/sampling/near_duplicates.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace {

using namespace coresift;

constexpr std::int64_t kClasses = 1000, kPartRows = 512;
constexpr std::uint64_t kCopyEvery = 50;

struct Arguments {
    std::string folder;
    std::int64_t rows = 1281167, cols = 512;
    double spread = 1.2, noise = 0.25;
    bool keep = false;
};

void addNoise(float *row, std::int64_t cols, double weight, RandomStream random)
{
    for (std::int64_t c = 0; c < cols; ++c)
        row[c] += static_cast<float>(weight * random.normal() / std::sqrt(static_cast<double>(cols)));
    normaliseRows(row, 1, cols);
}

/// The row that each fiftieth one is a copy of; itself for the others.
std::uint64_t originalOf(std::uint64_t row)
{
    return row % kCopyEvery == kCopyEvery - 1 ? hashKeys(3, row) % row / kCopyEvery * kCopyEvery : row;
}

/// An image of one of a thousand classes, or a copy with a little noise of an earlier one.
void drawRow(const Arguments &arguments, std::uint64_t row, float *out)
{
    const std::uint64_t original = originalOf(row);
    std::fill_n(out, arguments.cols, 0.0F);
    addNoise(out, arguments.cols, 1, RandomStream(1, original % kClasses));
    addNoise(out, arguments.cols, arguments.spread, RandomStream(2, original));
    if (original != row)
        addNoise(out, arguments.cols, arguments.noise, RandomStream(4, row));
}

void writeFeatures(const Arguments &arguments)
{
    FeatureWriter writer(arguments.folder, arguments.cols);
    for (std::int64_t first = 0; first < arguments.rows; first += kPartRows) {
        Matrix part(std::min(kPartRows, arguments.rows - first), arguments.cols);
        std::vector<std::int64_t> ids(static_cast<std::size_t>(part.rows));
        parallelFor(part.rows, [&](std::int64_t i) {
            drawRow(arguments, static_cast<std::uint64_t>(first + i), part.row(i));
            ids[static_cast<std::size_t>(i)] = first + i + 1;
        });
        writer.appendPart(ids, std::vector<std::uint8_t>(ids.size(), 1), part);
    }
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:" && status >> word)
            return std::stod(word) / 1024;
    return 0;
}

void measure(const Arguments &arguments)
{
    const FeatureStore features({arguments.folder});
    SilentContext context;
    const auto start = std::chrono::steady_clock::now();
    const std::vector<NearPair> pairs = findNearPairs(features, {}, context);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::int64_t planted = 0, found = 0;
    for (std::uint64_t row = kCopyEvery - 1; row < static_cast<std::uint64_t>(features.rows()); row += kCopyEvery) {
        const NearPair wanted{static_cast<std::uint32_t>(originalOf(row)), static_cast<std::uint32_t>(row), 0};
        const auto at = std::lower_bound(pairs.begin(), pairs.end(), wanted, [](const NearPair &a, const NearPair &b) {
            return std::pair(a.a, a.b) < std::pair(b.a, b.b);
        });
        ++planted;
        found += at != pairs.end() && at->a == wanted.a && at->b == wanted.b ? 1 : 0;
    }
    fmt::print("{} images of {} values: {:.0f} s, peak memory {:.0f} MB, {} pairs; {} of {} copies found ({:.2f} %)\n",
               features.rows(), features.cols(), seconds.count(), peakMegabytes(), pairs.size(), found, planted,
               100.0 * static_cast<double>(found) / static_cast<double>(planted));
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    arguments.folder = (std::filesystem::temp_directory_path() / "bench_duplicates").string();
    CLI::App app("Time, memory and recall of the search for near-duplicates among features that are made for it");
    app.add_option("--folder", arguments.folder, "Where the features go")->capture_default_str();
    app.add_option("--rows", arguments.rows, "Images")->capture_default_str();
    app.add_option("--cols", arguments.cols, "Values a feature")->capture_default_str();
    app.add_option("--spread", arguments.spread, "Of images within their class")->capture_default_str();
    app.add_option("--noise", arguments.noise, "Of copies")->capture_default_str();
    app.add_flag("--keep", arguments.keep, "Keep the features for the next time");
    CLI11_PARSE(app, argc, argv);
    if (!std::filesystem::exists(arguments.folder))
        writeFeatures(arguments);
    measure(arguments);
    if (!arguments.keep)
        std::filesystem::remove_all(arguments.folder);
    return 0;
}
