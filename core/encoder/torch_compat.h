/// The one place that knows LibTorch's versions apart: 1.13 and 2.x.
#pragma once

#include <ATen/autocast_mode.h>
#include <c10/core/DeviceType.h>
#include <torch/version.h>

namespace coresift::compat {

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
inline void setAutocast(c10::DeviceType device, bool enabled, at::ScalarType type)
{
    at::autocast::set_autocast_dtype(device, type);
    at::autocast::set_autocast_enabled(device, enabled);
}
#else
inline void setAutocast(c10::DeviceType device, bool enabled, at::ScalarType type)
{
    if (device == c10::kCUDA) {
        at::autocast::set_autocast_gpu_dtype(type);
        at::autocast::set_enabled(enabled);
    } else {
        at::autocast::set_autocast_cpu_dtype(type);
        at::autocast::set_cpu_enabled(enabled);
    }
}
#endif

} // namespace coresift::compat
