/// How fast images are decoded and augmented on one core, beside PIL and torchvision on the same files in the same run.
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/image/augment.h"
#include "core/image/decode.h"
#include "core/image/pixel_cache.h"
#include "core/image/resize.h"
#include "tests/bench/made_pictures.h"
#include "tests/bench/peer_process.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>

namespace {

using namespace coresift;

constexpr int kSize = 224;

struct Arguments {
    std::string folder;
    std::string python = "/usr/bin/python3";
    int repetitions = 5, images = 40, photos = 4;

    std::string cropsFile() const { return folder + "/crops.raw"; }
};

using Files = std::vector<std::string>;

Files makeFiles(const std::string &folder, int count, int width, int height)
{
    Files files = bench::makePictureFiles(folder, count, width, height);
    std::uintmax_t bytes = 0;
    for (const std::string &file : files)
        bytes += std::filesystem::file_size(file);
    fmt::print("{} files of {}x{}, {} KB each\n", count, width, height, bytes / 1000 / static_cast<unsigned>(count));
    return files;
}

/// What a network eats: planes of floats, ImageNet's mean and deviation.
void toTensor(const std::uint8_t *pixels, std::vector<float> &tensor)
{
    constexpr std::array<float, 3> kMean{0.485F, 0.456F, 0.406F}, kDeviation{0.229F, 0.224F, 0.225F};
    constexpr std::size_t kPlane = std::size_t(kSize) * kSize;
    tensor.resize(3 * kPlane);
    for (std::size_t i = 0; i < kPlane; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            tensor[c * kPlane + i] =
                static_cast<float>(pixels[3 * i + c]) * (1 / (255 * kDeviation[c])) - kMean[c] / kDeviation[c];
}

RgbImage cropOf(const std::string &file)
{
    DecodeOptions options;
    options.shorterSide = decodeShorterSideFor(kSize);
    return evaluationCrop(decodeImage(readFile(file), options), kSize);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Items a second of processor time: a busy machine takes the clock's seconds away, not those.
template <class Work> double rateOf(std::size_t items, Work &&work)
{
    const std::clock_t start = std::clock();
    for (std::size_t i = 0; i < items; ++i)
        work(i);
    return static_cast<double>(items) * CLOCKS_PER_SEC / static_cast<double>(std::clock() - start);
}

double evaluationRate(const Files &files)
{
    std::vector<float> tensor;
    return rateOf(files.size(), [&](std::size_t i) { toTensor(cropOf(files[i]).pixels.data(), tensor); });
}

double viewsRate(const PixelCache &cache, std::uint64_t epoch)
{
    AugmentOptions options;
    options.size = kSize;
    std::vector<std::uint8_t> view(std::size_t(kSize) * kSize * 3);
    std::vector<float> tensor;
    return rateOf(static_cast<std::size_t>(cache.images()), [&](std::size_t i) {
        const CachedPixels source = cache.at(static_cast<std::int64_t>(i));
        for (const std::uint64_t which : {0, 1}) {
            augmentView(source.pixels, source.width, source.height, options, RandomStream(0, epoch, i, which),
                        view.data());
            toTensor(view.data(), tensor);
        }
    });
}

std::unique_ptr<PixelCache> cacheOf(const Files &files, const std::string &folder)
{
    SilentContext context;
    DecodeOptions options;
    options.shorterSide = decodeShorterSideFor(kSize);
    return PixelCache::build(
        folder, static_cast<std::int64_t>(files.size()), evaluationShorterSide(kSize),
        [&](std::int64_t i) { return decodeImage(readFile(files[static_cast<std::size_t>(i)]), options); }, context);
}

/// The peer's rate; 0 where Python or torchvision is missing.
double peerRate(const Arguments &arguments, const std::string &job, const Files &files)
{
    std::string command =
        fmt::format("'{}' '{}' {} '{}'", arguments.python, CORESIFT_PEER_SCRIPT, job, arguments.cropsFile());
    for (const std::string &file : files)
        command += " '" + file + "'";
    const std::vector<double> answer = bench::figuresOf(command);
    return answer.empty() ? 0 : answer.front();
}

/// Mean difference of our crops to the peer's, in steps of 255.
double differenceToPeer(const Arguments &arguments, const Files &files)
{
    const Bytes crops = readFile(arguments.cropsFile());
    double sum = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const RgbImage ours = cropOf(files[i]);
        const std::uint8_t *theirs = crops.data() + i * ours.pixels.size();
        for (std::size_t j = 0; j < ours.pixels.size(); ++j)
            sum += std::abs(int(ours.pixels[j]) - int(theirs[j]));
    }
    return sum / static_cast<double>(crops.size());
}

/// Ours and the peer's by turns, so that both see the same machine.
template <class Rate>
bool compare(const Arguments &arguments, const std::string &name, const std::string &job, const Files &files,
             Rate &&rate)
{
    std::vector<double> ours, peers, ratios;
    for (int i = 0; i < arguments.repetitions; ++i) {
        ours.push_back(rate());
        peers.push_back(peerRate(arguments, job, files));
        ratios.push_back(ours.back() / peers.back());
    }
    const bool answered = peers.back() > 0;
    fmt::print("{:<28} {:8.1f} images/s a core", name, median(ours));
    if (answered)
        fmt::print(", PIL and torchvision {:7.1f}, ratio {:.2f}", median(peers), median(ratios));
    return answered;
}

void compareEvaluation(const Arguments &arguments, const std::string &name, const Files &files)
{
    if (compare(arguments, name, "evaluate", files, [&] { return evaluationRate(files); }))
        fmt::print(", mean difference {:.2f}/255", differenceToPeer(arguments, files));
    fmt::print("\n");
}

void compareViews(const Arguments &arguments, const Files &files)
{
    const auto cache = cacheOf(files, arguments.folder);
    std::uint64_t epoch = 0;
    compare(arguments, "two views from the cache", "views", files, [&] { return viewsRate(*cache, ++epoch); });
    fmt::print("\n");
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    CLI::App app("Images a second on one core, beside PIL and torchvision where Debian's python3-torchvision is there");
    app.add_option("--python", arguments.python, "The Python that has torchvision")->capture_default_str();
    app.add_option("--repetitions", arguments.repetitions, "Medians are of so many")->capture_default_str();
    app.add_option("--images", arguments.images, "Files of 500x375")->capture_default_str();
    app.add_option("--photos", arguments.photos, "Files of 4000x3000")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    cv::setNumThreads(1);
    std::string folder = std::filesystem::temp_directory_path() / "bench_images-XXXXXX";
    arguments.folder = ::mkdtemp(folder.data());
    const Files images = makeFiles(arguments.folder, arguments.images, 500, 375);
    compareEvaluation(arguments, "evaluation, 500x375", images);
    compareEvaluation(arguments, "evaluation, 4000x3000", makeFiles(arguments.folder, arguments.photos, 4000, 3000));
    compareViews(arguments, images);
    std::filesystem::remove_all(arguments.folder);
    return 0;
}
