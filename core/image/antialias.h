/// The one resize of the image area. Private to it.
#pragma once

#include <opencv2/core.hpp>

namespace coresift {

enum class ResizeFilter { Bilinear, Bicubic };

/// Resizes `in` to `whole` with a triangle or a cubic filter, which is widened by the scale where it shrinks, as PIL
/// and torchvision do. Only the part that starts at `corner` is made, into `out`, whose size and place stay. Three
/// channels of 8 bits.
void resizeAntialiased(const cv::Mat &in, cv::Size whole, cv::Point corner, cv::Mat &out,
                       ResizeFilter filter = ResizeFilter::Bilinear);

} // namespace coresift
