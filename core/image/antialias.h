/// The one resize of the image area. Private to it.
#pragma once

#include <opencv2/core.hpp>

namespace coresift {

/// Into `out`, whose size and place stay: area-weighted where it shrinks, bilinear where it grows, one after the other
/// where it does both.
void resizeAntialiased(const cv::Mat &in, cv::Mat &out);

} // namespace coresift
