/// Exchange through LibTorch's c10d: Gloo on CPUs, NCCL on GPUs, where the LibTorch at hand has them and their headers
/// were there when Coresift was built (cmake/c10d.cmake). Private to pretraining.
#pragma once

#include "core/base/phrase.h"
#include "core/encoder/tensor_exchange.h"
#include "core/pretrain/launch.h"

#include <memory>

namespace coresift {

/// Why makeC10dExchange() cannot work through this kind of device; empty when it can.
Phrase whyNoC10d(c10::DeviceType device);

/// Meets the others; tensors of any device can be exchanged, they travel through `device`. Throws Error: Io when others
/// do not come within minutes, Unsupported.
std::unique_ptr<TensorExchange> makeC10dExchange(const LaunchPlace &place, torch::Device device);

} // namespace coresift
