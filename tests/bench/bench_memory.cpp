/// The memory that a training was forecast to take beside what it took: methods, backbones, batches, precisions.
///
/// usage: bench_memory                                         prints the table, one process a row
///        bench_memory --method byol --backbone resnet50 …     measures that training: bytes forecast, bytes measured
///        bench_memory --help                                  lists every flag
#include "core/base/memory.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/train.h"
#include "tests/bench/flags.h"
#include "tests/bench/peer_process.h"
#include "tests/bench/training_images.h"

#include <filesystem>
#include <fstream>
#ifdef CORESIFT_BENCH_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

namespace {

using namespace coresift;

constexpr int kMeasuredSteps = 4; // the heap has its size after the third

/// "VmRSS" or "VmHWM" of this process, in bytes.
double memoryField(const std::string &field)
{
    std::ifstream file("/proc/self/status");
    std::string key;
    for (double kilobytes = 0; file >> key; file.ignore(1 << 20, '\n'))
        if (key == field + ":" && file >> kilobytes)
            return kilobytes * 1024;
    return 0;
}

/// Bytes beyond what is there before it that `action` takes at its peak, in the machine's memory.
template <class Action> double peakOnCpu(const Action &action)
{
    returnFreedMemory();
    if (!(std::ofstream("/proc/self/clear_refs") << "5" << std::flush))
        throw Error(ErrorKind::Unsupported, "the kernel does not let the peak of memory be reset here");
    const double before = memoryField("VmRSS");
    action();
    return memoryField("VmHWM") - before;
}

#ifdef CORESIFT_BENCH_CUDA
/// The same on the GPU, with what LibTorch reserves there.
template <class Action> double peakOnGpu(const Action &action)
{
    namespace allocator = c10::cuda::CUDACachingAllocator;
    allocator::emptyCache();
    allocator::resetPeakStats(0);
    const auto before = static_cast<double>(allocator::getDeviceStats(0).reserved_bytes[0].current);
    action();
    return static_cast<double>(allocator::getDeviceStats(0).reserved_bytes[0].peak) - before;
}
#endif

template <class Action> double peakOn([[maybe_unused]] const DeviceOptions &device, const Action &action)
{
#ifdef CORESIFT_BENCH_CUDA
    if (device.device == "cuda")
        return peakOnGpu(action);
#endif
    return peakOnCpu(action);
}

/// Prints both figures, for figuresOf().
void measure(TrainOptions options, const std::string &folder)
{
    options.steps = kMeasuredSteps;
    const std::int64_t images = 2 * options.stepImages();
    const bench::TrainingImages made = bench::makeTrainingImages(folder, images, options);
    const TrainForecast forecast = forecastTraining(options, images);
    TrainRun run;
    run.folder = folder;
    SilentContext context;
    const double peak = peakOn(forecast.device, [&] { train(*made.source, options, run, context); });
    fmt::print("{} {:.0f}\n", forecast.memoryBytes, peak);
}

struct MemoryRow {
    const char *method, *backbone;
    int imageSize, batch;
    const char *flags = "";
};

constexpr MemoryRow kMemoryRows[] = {
    {"simclr", "resnet10", 112, 16},
    {"simclr", "resnet18", 64, 8},
    {"simclr", "resnet18", 64, 16},
    {"simclr", "resnet18", 64, 64},
    {"simclr", "resnet18", 96, 64},
    {"simclr", "resnet18", 64, 64, "--accumulate 2"},
    {"simclr", "resnet18", 64, 64, "--gradient-checkpointing"},
    {"simclr", "resnet50", 64, 32},
    {"simclr", "resnet50", 64, 32, "--gradient-checkpointing"},
    {"simclr", "resnext50_32x4d", 64, 32},
    {"simclr", "efficientnet_b0", 64, 32},
    {"simclr", "vit_tiny_patch16", 96, 32, "--optimiser adamw"},
    {"simclr", "vit_tiny_patch8", 64, 16, "--optimiser adamw"},
    {"simclr", "vit_small_patch16", 96, 32, "--optimiser adamw --gradient-checkpointing"},
    {"hard-negatives", "resnet18", 64, 64},
    {"byol", "resnet18", 64, 64},
    {"simsiam", "resnet18", 64, 64},
    {"moco", "resnet18", 64, 64},
    {"swav", "resnet18", 64, 64, "--local-crops 4 --local-size 32"},
    {"dino", "vit_tiny_patch16", 96, 32, "--optimiser adamw"},
    {"mae", "vit_tiny_patch16", 96, 64, "--optimiser adamw"},
    {"simclr", "resnet18", 64, 64, "--average-weights 0.99"},
};

/// Every row by a process of its own: what one leaves in the heap would lie in the next one's way.
void printTable(const std::string &program, const std::string &device)
{
    fmt::print("{:<15}{:<19}{:>5}{:>7}  {:<9}{:>13}{:>13}{:>7}  {}\n", "method", "backbone", "size", "batch",
               "precision", "forecast MB", "measured MB", "ratio", "flags");
    for (const char *precision : {"float32", device == "cuda" ? "float16" : "bfloat16"})
        for (const MemoryRow &row : kMemoryRows) {
            const std::vector<double> bytes = bench::figuresOf(
                fmt::format("'{}' --method {} --backbone {} --image-size {} --batch {} --device {} --precision {} {}",
                            program, row.method, row.backbone, row.imageSize, row.batch, device, precision, row.flags));
            const bool known = bytes.size() == 2;
            fmt::print("{:<15}{:<19}{:>5}{:>7}  {:<9}{:>13.0f}{:>13.0f}{:>7.2f}  {}\n", row.method, row.backbone,
                       row.imageSize, row.batch, precision, known ? bytes[0] / 1e6 : 0, known ? bytes[1] / 1e6 : 0,
                       known ? bytes[0] / bytes[1] : 0, known ? row.flags : "could not be measured");
            std::fflush(stdout);
        }
}

} // namespace

int main(int argc, char **argv)
{
    std::string folder = std::filesystem::temp_directory_path() / "bench_memory-XXXXXX";
    int code = 0;
    try {
        const nlohmann::json given = bench::givenFlags(argc, argv);
        TrainOptions options;
        if (given.contains("help")) {
            bench::printFlags(options);
            return 0;
        }
        bench::applyFlags(given, options);
        initialiseTorch();
        folder = ::mkdtemp(folder.data());
        if (given.contains("method"))
            measure(options, folder);
        else
            printTable(argv[0], resolveDevice(options.device).device);
    } catch (const Error &problem) {
        fmt::print(stderr, "bench_memory: {}\n", problem.what());
        code = 1;
    }
    std::filesystem::remove_all(folder);
    return code;
}
