/// The one place that knows LibTorch's versions apart: 1.13 and 2.x.
#pragma once

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>
#include <c10/core/DeviceType.h>
#include <cmath>
#include <torch/version.h>

namespace coresift::compat {

/// Mixed precision on a kind of device, as this thread has it.
struct Autocast {
    c10::DeviceType device = c10::kCPU;
    bool enabled = false;
    at::ScalarType type = at::kFloat;
};

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
inline Autocast autocastOn(c10::DeviceType device)
{
    return {device, at::autocast::is_autocast_enabled(device), at::autocast::get_autocast_dtype(device)};
}

inline void setAutocast(const Autocast &wanted)
{
    at::autocast::set_autocast_dtype(wanted.device, wanted.type);
    at::autocast::set_autocast_enabled(wanted.device, wanted.enabled);
}
#else
inline Autocast autocastOn(c10::DeviceType device)
{
    if (device == c10::kCUDA)
        return {device, at::autocast::is_enabled(), at::autocast::get_autocast_gpu_dtype()};
    return {device, at::autocast::is_cpu_enabled(), at::autocast::get_autocast_cpu_dtype()};
}

inline void setAutocast(const Autocast &wanted)
{
    if (wanted.device == c10::kCUDA) {
        at::autocast::set_autocast_gpu_dtype(wanted.type);
        at::autocast::set_enabled(wanted.enabled);
    } else {
        at::autocast::set_autocast_cpu_dtype(wanted.type);
        at::autocast::set_cpu_enabled(wanted.enabled);
    }
}
#endif

/// softmax(q kᵀ / √width) v of n×heads×t×width each (Vaswani et al. 2017), fused where LibTorch can.
#if TORCH_VERSION_MAJOR >= 2
inline at::Tensor attention(const at::Tensor &query, const at::Tensor &key, const at::Tensor &value)
{
    return at::scaled_dot_product_attention(query, key, value);
}
#else
inline at::Tensor attention(const at::Tensor &query, const at::Tensor &key, const at::Tensor &value)
{
    const at::Tensor scaled = query / std::sqrt(static_cast<double>(query.size(-1)));
    return at::matmul(at::softmax(at::matmul(scaled, key.transpose(-2, -1)), -1), value);
}
#endif

} // namespace coresift::compat
