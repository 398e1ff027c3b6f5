/// Makes views on the device, many at once, where the CPU cores cannot feed it: what core/image/augment.h does, as
/// tensor operations and in floats all through, so that values differ by its rounding to bytes. Private to pretraining.
#pragma once

#include "core/encoder/encoder.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/view_plan.h"

namespace coresift {

/// What of a view depends on the method alone.
struct ViewShape {
    int size = 224;       ///< px
    bool bicubic = false; ///< a cubic filter resizes the crop, not a linear one
};

/// For one thread.
class DeviceViews {
public:
    /// Brings the pixels (P×3 bytes) to the device; on the CPU they are used where they are.
    DeviceViews(const std::vector<std::uint8_t> &pixels, const Normalisation &normalisation, torch::Device device);

    /// n×3×size×size floats, channels last, normalised. n ≥ 0 views that stand from `views` on.
    torch::Tensor make(const DrawnView *views, std::int64_t n, const ViewShape &shape) const;

    /// Bytes on the device while n views of crops up to `longest` px are made; the pixels and the views not counted.
    static std::uint64_t workBytes(std::int64_t n, int size, int longest);

private:
    torch::Tensor crops(const DrawnView *views, std::int64_t n, std::int64_t height, std::int64_t width) const;
    torch::Tensor resized(const DrawnView *views, std::int64_t n, const ViewShape &shape) const;

    Normalisation m_normalisation;
    torch::Tensor m_pixels;
};

} // namespace coresift
