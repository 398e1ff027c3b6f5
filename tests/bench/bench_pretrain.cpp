/// How fast a training is: the step alone, and the whole with its views, beside the published way on the same files and
/// beside the matrix products of the device.
///
/// usage: bench_pretrain [--backbone resnet50 --image-size 224 --batch 512 --device cuda …] [--rounds 10] [--no-peer]
///        bench_pretrain --help    lists every flag
#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/learner.h"
#include "tests/bench/flags.h"
#include "tests/bench/flop_count.h"
#include "tests/bench/peer_process.h"
#include "tests/bench/training_images.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <sys/resource.h>
#ifdef CORESIFT_BENCH_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

namespace {

using namespace coresift;
using Clock = std::chrono::steady_clock;

struct BenchOptions {
    int rounds = 8;   ///< steps that are timed, in both stages
    int images = 384; ///< in the training set
    bool peer = true;
    std::string python = "/usr/bin/python3";
    int peerThreads = 0; ///< 0: as many as PyTorch takes by itself

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, BenchOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"rounds", "Rounds", "Steps that are timed", 2, 100000}, o.rounds);
    field(Field{"images", "Images", "Made images in the training set", 2, 10000000}, o.images);
    field(Field{"peer", "Peer", "Measure the published way too, where Python has torchvision"}, o.peer);
    field(Field{"python", "Python", "The Python that has torchvision"}, o.python);
    field(Field{"peer-threads", "Peer's threads", "Of the published way's step; 0: as many as PyTorch takes by itself",
                0, 4096},
          o.peerThreads);
}

double secondsOf(const std::vector<Clock::time_point> &times, std::size_t i)
{
    return std::chrono::duration<double>(times[i + 1] - times[i]).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Between neighbours; the first interval, in which things are set up, is left out.
double medianSeconds(const std::vector<Clock::time_point> &times)
{
    std::vector<double> seconds;
    for (std::size_t i = 1; i + 1 < times.size(); ++i)
        seconds.push_back(secondsOf(times, i));
    return median(seconds);
}

void waitForDevice(const DeviceOptions &device)
{
    if (device.device == "cuda")
        torch::cuda::synchronize();
}

/// Seconds of a step on views that lie ready.
double secondsOfStep(BatchSource &source, const TrainOptions &options, const BenchOptions &bench,
                     const DeviceOptions &device)
{
    const KeepFreedMemory scope;
    Learner learner(options, Normalisation(), device);
    std::vector<std::int64_t> images(static_cast<std::size_t>(options.batch));
    for (std::size_t i = 0; i < images.size(); ++i)
        images[i] = static_cast<std::int64_t>(i) % source.images();
    std::vector<ViewPixels> parts{ViewPixels(learner.views(), options.imageSize, options.batch)};
    source.fill(images, /*epoch=*/1, learner.views(), options.imageSize, parts.front());
    std::vector<Clock::time_point> times{Clock::now()};
    for (int i = 0; i <= bench.rounds; ++i) {
        learner.step(parts, Moment(), options.learningRate, options.weightDecay);
        waitForDevice(device);
        times.push_back(Clock::now());
    }
    return medianSeconds(times);
}

struct WholeTraining {
    double seconds = 0; ///< a step
    double waitingShare = 0;
};

WholeTraining trainWhole(BatchSource &source, TrainOptions options, const BenchOptions &bench,
                         const std::string &folder)
{
    options.steps = bench.rounds + 1;
    std::vector<Clock::time_point> times{Clock::now()};
    TrainRun run;
    run.folder = folder + "/run";
    std::filesystem::create_directories(run.folder);
    run.observe = [&](const StepMetrics &) { times.push_back(Clock::now()); };
    SilentContext context;
    const TrainReport report = train(source, options, run, context);
    return {medianSeconds(times), report.waitingShare};
}

/// Operations a second of the device's matrix products in the precision of the training.
double matrixRate(const DeviceOptions &device)
{
    const bool cuda = device.device == "cuda";
    const std::int64_t side = cuda ? 8192 : 2048;
    const auto type = device.precision == "float16"    ? torch::kHalf
                      : device.precision == "bfloat16" ? torch::kBFloat16
                                                       : torch::kFloat;
    const torch::Tensor matrix = torch::ones({side, side}, torch::TensorOptions(torchDevice(device)).dtype(type));
    torch::Tensor product = torch::mm(matrix, matrix);
    waitForDevice(device);
    const int products = cuda ? 50 : 5;
    const auto start = Clock::now();
    for (int i = 0; i < products; ++i)
        torch::mm_out(product, matrix, matrix);
    waitForDevice(device);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return 2 * std::pow(static_cast<double>(side), 3) * products / seconds;
}

/// Of a step: forward, and twice as much backward, for each whole view; heads and momentum networks not counted.
double operationsOfImage(const TrainOptions &options)
{
    constexpr double kPasses = 3;
    const auto method = makeMethod(options.method, options.backbone, /*seed=*/0);
    return kPasses * method->views().whole *
           bench::forwardOperations(*makeBackbone(options.backbone, /*seed=*/0), options.imageSize);
}

double peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

void printMemory([[maybe_unused]] const DeviceOptions &device)
{
    fmt::print("peak memory       {:10.0f} MB of the process", peakMegabytes());
#ifdef CORESIFT_BENCH_CUDA
    if (device.device == "cuda") {
        const auto statistics = c10::cuda::CUDACachingAllocator::getDeviceStats(0);
        fmt::print(", {:.0f} MB on the device", static_cast<double>(statistics.reserved_bytes[0].peak) / 1e6);
    }
#endif
    fmt::print("\n");
}

void printRate(const char *name, double seconds, const TrainOptions &options, double matrices)
{
    const double images = options.batch / seconds;
    fmt::print("{:<18}{:10.1f} images/s, {:.3f} s a step, {:.1f} % of the matrix rate\n", name, images, seconds,
               100 * images * operationsOfImage(options) / matrices);
}

/// Images a second of the step alone and of the whole by the published way, and its threads; empty where it cannot run.
std::vector<double> peerRates(const std::string &files, const TrainOptions &options, const BenchOptions &bench)
{
    const std::string recipe = fmt::format("{} {} {} {} {} {}", options.backbone.backbone, options.imageSize,
                                           options.batch, bench.rounds, options.learningRate, bench.peerThreads);
    return bench::figuresOf(fmt::format("'{}' '{}' '{}' {}", bench.python, CORESIFT_PEER_SCRIPT, files, recipe));
}

void compareWithPeer(const std::string &files, const TrainOptions &options, const BenchOptions &bench, double step,
                     double whole)
{
    const std::vector<double> rates = peerRates(files, options, bench);
    if (rates.size() < 3) {
        fmt::print("peer              none: {} has no torchvision, or no such backbone\n", bench.python);
        return;
    }
    fmt::print("published way     {:10.1f} images/s the step alone on {} threads, ratio {:.2f}\n", rates[0], rates[2],
               options.batch / step / rates[0]);
    fmt::print("published way     {:10.1f} images/s the whole, ratio {:.2f}; our whole to its step {:.2f}\n", rates[1],
               options.batch / whole / rates[1], options.batch / whole / rates[0]);
}

void run(const TrainOptions &options, const BenchOptions &bench, const std::string &folder)
{
    const DeviceOptions device = resolveDevice(options.device);
    const double matrices = matrixRate(device);
    fmt::print("{} by {} on {} px, batch {}: {}, {}, {} threads\n", backboneTitle(options.backbone),
               options.method.method, options.imageSize, options.batch, device.device, device.precision,
               at::get_num_threads());
    fmt::print("matrix products   {:10.2f} TFLOP/s\n", matrices / 1e12);
    bench::TrainingImages images = bench::makeTrainingImages(folder, bench.images, options);
    const double step = secondsOfStep(*images.source, options, bench, device);
    printRate("step alone", step, options, matrices);
    const WholeTraining whole = trainWhole(*images.source, options, bench, folder);
    printRate("whole training", whole.seconds, options, matrices);
    fmt::print("waiting for views {:10.1f} % of the time\n", 100 * whole.waitingShare);
    printMemory(device);
    if (bench.peer && !images.files.empty())
        compareWithPeer(images.files, options, bench, step, whole.seconds);
}

/// ResNet-18 at 64 px, batch 128: what the published way was measured with.
TrainOptions defaultTraining(const nlohmann::json &given)
{
    if (given.contains("preset"))
        return TrainOptions::fromPreset(given["preset"], given.value("method", "simclr"));
    TrainOptions options;
    options.imageSize = 64;
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    std::string folder = std::filesystem::temp_directory_path() / "bench_pretrain-XXXXXX";
    int code = 0;
    try {
        const nlohmann::json given = bench::givenFlags(argc, argv);
        BenchOptions bench;
        TrainOptions options = defaultTraining(given);
        if (given.contains("help")) {
            bench::printFlags(bench, options);
            return 0;
        }
        bench::applyFlags(given, options, bench);
        initialiseTorch();
        folder = ::mkdtemp(folder.data());
        run(options, bench, folder);
    } catch (const Error &problem) {
        fmt::print(stderr, "bench_pretrain: {}\n", problem.what());
        code = 1;
    }
    std::filesystem::remove_all(folder);
    return code;
}
