/// Devices, precisions and LibTorch's errors. Needs LibTorch: for encoder and pretrain alone.
#pragma once

#include "core/encoder/options.h"

#include <torch/torch.h>

namespace coresift {

torch::Device torchDevice(const DeviceOptions &resolved);

/// Mixed precision within a scope; nothing for float32.
class AutocastScope {
public:
    explicit AutocastScope(const DeviceOptions &resolved);
    ~AutocastScope();
    AutocastScope(const AutocastScope &) = delete;
    AutocastScope &operator=(const AutocastScope &) = delete;

private:
    torch::DeviceType m_device;
    bool m_enabled;
};

/// Throws the Error that an exception of LibTorch stands for: OutOfMemory with advice, else Unsupported with its first
/// line.
[[noreturn]] void throwTorchError(const c10::Error &problem, const Phrase &doing);

/// n×size×size×3 bytes to n×3×size×size floats on the device, channels last, (value/255 − mean) / deviation.
struct Normalisation;
torch::Tensor normalisedBatch(const std::uint8_t *pixels, std::int64_t images, int size,
                              const Normalisation &normalisation, torch::Device device);

} // namespace coresift
