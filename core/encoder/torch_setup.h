/// Devices, precisions and LibTorch's errors. Needs LibTorch: for encoder and pretrain alone.
#pragma once

#include "core/encoder/options.h"
#include "core/encoder/torch_compat.h"

#include <torch/torch.h>

namespace coresift {

torch::Device torchDevice(const DeviceOptions &resolved);

/// Whether oneDNN computes in bfloat16 on this CPU; else LibTorch does it without, slowly (LibTorch's own condition).
bool oneDnnTakesBfloat16();

/// Mixed precision within a scope; float32 leaves it as it is. Afterwards it is as it was before.
class AutocastScope {
public:
    explicit AutocastScope(const DeviceOptions &resolved);
    explicit AutocastScope(const compat::Autocast &wanted);
    ~AutocastScope();
    AutocastScope(const AutocastScope &) = delete;
    AutocastScope &operator=(const AutocastScope &) = delete;

private:
    compat::Autocast m_before;
};

/// Bytes that can be had now: of the machine's memory, or of the GPU's with what LibTorch holds there unused.
std::uint64_t freeDeviceMemory(const DeviceOptions &resolved);

bool isOutOfMemory(const c10::Error &problem);

/// Throws the Error that an exception of LibTorch stands for: OutOfMemory with advice, else Unsupported with its first
/// line.
[[noreturn]] void throwTorchError(const c10::Error &problem, const Phrase &doing);

/// (value − 255·mean) / (255·deviation) of n×3×h×w floats, in place; returns them.
struct Normalisation;
torch::Tensor normalise(torch::Tensor values, const Normalisation &normalisation);

/// n×size×size×3 bytes to n×3×size×size floats on the device, channels last, normalised.
torch::Tensor normalisedBatch(const std::uint8_t *pixels, std::int64_t images, int size,
                              const Normalisation &normalisation, torch::Device device);

} // namespace coresift
