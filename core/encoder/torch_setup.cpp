#include "core/encoder/torch_setup.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/encoder/encoder.h"
#include "core/encoder/torch_compat.h"

#include <cstdlib>

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

torch::ScalarType typeOf(const std::string &precision)
{
    return precision == "float16" ? torch::kHalf : precision == "bfloat16" ? torch::kBFloat16 : torch::kFloat;
}

} // namespace

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

AutocastScope::AutocastScope(const DeviceOptions &resolved)
    : m_device(torchDevice(resolved).type()), m_enabled(resolved.precision != "float32")
{
    if (m_enabled)
        compat::setAutocast(m_device, true, typeOf(resolved.precision));
}

AutocastScope::~AutocastScope()
{
    if (!m_enabled)
        return;
    at::autocast::clear_cache();
    compat::setAutocast(m_device, false, m_device == torch::kCUDA ? torch::kHalf : torch::kBFloat16);
}

void throwTorchError(const c10::Error &problem, const Phrase &doing)
{
    const std::string text = problem.what_without_backtrace();
    if (text.find("out of memory") != std::string::npos || text.find("can't allocate memory") != std::string::npos)
        throw Error(ErrorKind::OutOfMemory, Phrase(CORESIFT_TEXT("Phrases", "there is not enough memory for "))
                                                .add(doing)
                                                .add(CORESIFT_TEXT("Phrases", ". Take a smaller batch or image size")));
    throw Error(ErrorKind::Unsupported,
                Phrase(doing).add(CORESIFT_TEXT("Phrases", " failed: %1"), {text.substr(0, text.find('\n'))}));
}

torch::Tensor normalisedBatch(const std::uint8_t *pixels, std::int64_t images, int size,
                              const Normalisation &normalisation, torch::Device device)
{
    // from_blob takes no const; the copy to the device or to float never writes through it.
    const auto bytes = torch::from_blob(const_cast<std::uint8_t *>(pixels), {images, size, size, 3}, torch::kUInt8);
    const auto channel = [&](const std::array<float, 3> &values) {
        return torch::tensor({values[0], values[1], values[2]}, torch::kFloat).to(device).view({1, 3, 1, 1});
    };
    const auto mean = channel(normalisation.mean) * 255, deviation = channel(normalisation.deviation) * 255;
    return bytes.to(device).permute({0, 3, 1, 2}).to(torch::kFloat).sub_(mean).div_(deviation); // permuted NHWC is
                                                                                                // channels-last
}

} // namespace coresift
