/// The one place that knows LibTorch's versions apart: 1.13 and 2.x.
#pragma once

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>
#include <c10/core/DeviceType.h>
#include <cmath>
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
