/// Any depth, any number of channels to 8-bit RGB. Private to the image area.
#pragma once

#include "core/image/image.h"

#include <opencv2/core.hpp>

namespace coresift {

/// What a file says of its channels and the decoded matrix does not show.
struct ChannelNotes {
    enum class Extra { Alpha, PremultipliedAlpha, Nothing };
    Extra extra = Extra::Alpha; ///< what the second of two or the fourth of four channels is
    bool whiteIsZero = false;
};

/// 8-bit as it is; 16-bit by 257, or by the data's own maximum when that stays under 4,096 (12-in-16-bit and darker);
/// 32-bit and float by the range of the finite values. Grey is spread over three channels, alpha is composited on
/// white. `decoded`: OpenCV's order (BGR, BGRA). Throws Error (Corrupt) when no value is finite.
RgbImage toRgb(const cv::Mat &decoded, const ChannelNotes &notes);

} // namespace coresift
