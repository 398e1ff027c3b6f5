#include "core/encoder/torch_setup.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/encoder/encoder.h"

#ifdef CORESIFT_ENCODER_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#include <cuda_runtime_api.h>
#endif

namespace coresift {

namespace {

bool cpuGainsFromBfloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

compat::Autocast autocastFor(const DeviceOptions &resolved)
{
    compat::Autocast autocast = compat::autocastOn(torchDevice(resolved).type());
    if (resolved.precision != "float32") {
        autocast.enabled = true;
        autocast.type = resolved.precision == "float16" ? torch::kHalf : torch::kBFloat16;
    }
    return autocast;
}

} // namespace

bool oneDnnTakesBfloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
           __builtin_cpu_supports("avx512dq") != 0;
#else
    return false;
#endif
}

DeviceOptions resolveDevice(const DeviceOptions &wanted)
{
    const bool cuda = torch::cuda::is_available();
    if (wanted.device == "cuda" && !cuda)
        throw Error(
            ErrorKind::Unsupported,
            CORESIFT_TEXT("Phrases",
                          "there is no CUDA device here, or this build has no CUDA. Choose the device cpu or auto"));
    DeviceOptions resolved = wanted;
    if (wanted.device == "auto")
        resolved.device = cuda ? "cuda" : "cpu";
    if (wanted.precision == "auto")
        resolved.precision = resolved.device == "cuda" ? "float16" : cpuGainsFromBfloat16() ? "bfloat16" : "float32";
    if (resolved.device == "cpu" && resolved.precision == "float16")
        throw Error(ErrorKind::Unsupported,
                    CORESIFT_TEXT("Phrases", "float16 needs a CUDA device. Choose bfloat16, float32 or auto"));
    return resolved;
}

std::string deviceName()
{
    if (!torch::cuda::is_available())
        return "none";
    return "CUDA, " + std::to_string(torch::cuda::device_count()) + " device(s)";
}

void initialiseTorch(int threads)
{
    at::set_num_threads(threads > 0 ? threads : coreCount());
}

std::string torchVersion()
{
    return TORCH_VERSION;
}

torch::Device torchDevice(const DeviceOptions &resolved)
{
    return resolved.device == "cuda" ? torch::Device(torch::kCUDA) : torch::Device(torch::kCPU);
}

AutocastScope::AutocastScope(const DeviceOptions &resolved) : AutocastScope(autocastFor(resolved)) {}

AutocastScope::AutocastScope(const compat::Autocast &wanted) : m_before(compat::autocastOn(wanted.device))
{
    compat::setAutocast(wanted);
}

AutocastScope::~AutocastScope()
{
    at::autocast::clear_cache();
    compat::setAutocast(m_before);
}

std::uint64_t freeDeviceMemory(const DeviceOptions &resolved)
{
#ifdef CORESIFT_ENCODER_CUDA
    if (resolved.device == "cuda") {
        std::size_t free = 0, total = 0;
        if (::cudaMemGetInfo(&free, &total) != ::cudaSuccess)
            throw Error(ErrorKind::Unsupported,
                        CORESIFT_TEXT("Phrases", "the GPU does not tell how much of its memory is free"));
        const auto held = c10::cuda::CUDACachingAllocator::getDeviceStats(c10::cuda::current_device());
        return free + static_cast<std::uint64_t>(held.reserved_bytes[0].current - held.allocated_bytes[0].current);
    }
#endif
    return resolved.device == "cuda" ? 0 : freeMemory();
}

bool isOutOfMemory(const c10::Error &problem)
{
    const std::string text = problem.what_without_backtrace();
    const auto says = [&text](const char *words) { return text.find(words) != std::string::npos; };
    return says("out of memory") || says("can't allocate memory") || says("STATUS_ALLOC_FAILED"); // cuBLAS', cuDNN's
}

void throwTorchError(const c10::Error &problem, const Phrase &doing)
{
    const std::string text = problem.what_without_backtrace();
    if (isOutOfMemory(problem))
        throw Error(ErrorKind::OutOfMemory, Phrase(CORESIFT_TEXT("Phrases", "there is not enough memory for "))
                                                .add(doing)
                                                .add(CORESIFT_TEXT("Phrases", ". Take a smaller batch or image size")));
    throw Error(ErrorKind::Unsupported, Phrase(doing).add(CORESIFT_TEXT("Phrases", " failed: %1"),
                                                          {showName(text.substr(0, text.find('\n')))}));
}

torch::Tensor normalise(torch::Tensor values, const Normalisation &normalisation)
{
    const auto channel = [&](const std::array<float, 3> &of) {
        return torch::tensor({of[0], of[1], of[2]}, torch::kFloat).to(values.device()).view({1, 3, 1, 1});
    };
    const auto mean = channel(normalisation.mean) * 255, deviation = channel(normalisation.deviation) * 255;
    return values.sub_(mean).div_(deviation);
}

torch::Tensor normalisedBatch(const std::uint8_t *pixels, std::int64_t images, int size,
                              const Normalisation &normalisation, torch::Device device)
{
    // from_blob takes no const; the copy to the device or to float never writes through it.
    const auto bytes = torch::from_blob(const_cast<std::uint8_t *>(pixels), {images, size, size, 3}, torch::kUInt8);
    const auto values = bytes.to(device).permute({0, 3, 1, 2}).to(torch::kFloat); // permuted NHWC is channels-last
    return normalise(values, normalisation);
}

} // namespace coresift
