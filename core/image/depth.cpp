#include "core/image/depth.h"

#include "core/base/error.h"
#include "core/image/opencv_image.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace coresift {

namespace {

constexpr double kTwelveBits = 4096;

/// Highest value of the colour channels: alpha is full in most images and would hide a dark range.
double highestColour(const cv::Mat &image)
{
    double highest = 0;
    const int colours = image.channels() == 4 ? 3 : image.channels() == 2 ? 1 : image.channels();
    for (int c = 0; c < colours; ++c) {
        cv::Mat channel;
        cv::extractChannel(image, channel, c);
        double largest = 0;
        cv::minMaxIdx(channel, nullptr, &largest);
        highest = std::max(highest, largest);
    }
    return highest;
}

/// Scales colours by `scale`, and alpha from 16 to 8 bits as it is.
cv::Mat sixteenToEight(const cv::Mat &image)
{
    const double highest = highestColour(image);
    const double scale = highest > 0 && highest < kTwelveBits ? 255.0 / highest : 1.0 / 257;
    cv::Mat eight;
    image.convertTo(eight, CV_8U, scale);
    if (image.channels() == 4 && scale != 1.0 / 257) {
        cv::Mat alpha;
        cv::extractChannel(image, alpha, 3);
        alpha.convertTo(alpha, CV_8U, 1.0 / 257);
        cv::insertChannel(alpha, eight, 3);
    }
    return eight;
}

/// The finite range to 0 … 255; what is not finite becomes black.
cv::Mat rangeToEight(const cv::Mat &image)
{
    cv::Mat values;
    image.convertTo(values, CV_64F);
    const cv::Mat flat = values.reshape(1);
    double low = INFINITY, high = -INFINITY;
    for (int r = 0; r < flat.rows; ++r)
        for (int c = 0; c < flat.cols; ++c)
            if (const double value = flat.at<double>(r, c); std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    if (!(low <= high))
        throw Error(ErrorKind::Corrupt, "none of its values is a number");
    const double scale = high > low ? 255 / (high - low) : 0;
    cv::Mat eight(values.size(), CV_8UC(values.channels()));
    cv::Mat flatEight = eight.reshape(1);
    for (int r = 0; r < flat.rows; ++r)
        for (int c = 0; c < flat.cols; ++c) {
            const double value = flat.at<double>(r, c);
            flatEight.at<uchar>(r, c) = std::isfinite(value) ? cv::saturate_cast<uchar>((value - low) * scale) : 0;
        }
    return eight;
}

/// colour · α + white · (1 − α), without its alpha channel.
cv::Mat onWhite(const cv::Mat &image)
{
    const int colours = image.channels() - 1;
    cv::Mat result(image.size(), CV_8UC(colours));
    for (int y = 0; y < image.rows; ++y) {
        const uchar *in = image.ptr<uchar>(y);
        uchar *out = result.ptr<uchar>(y);
        for (int x = 0; x < image.cols; ++x, in += colours + 1, out += colours) {
            const int alpha = in[colours];
            for (int c = 0; c < colours; ++c)
                out[c] = static_cast<uchar>((in[c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
    }
    return result;
}

} // namespace

RgbImage toRgb(const cv::Mat &decoded)
{
    cv::Mat image = decoded;
    if (image.depth() == CV_16U)
        image = sixteenToEight(image);
    else if (image.depth() != CV_8U)
        image = rangeToEight(image);
    if (image.channels() == 4 || image.channels() == 2)
        image = onWhite(image);
    RgbImage rgb = emptyImage(image.cols, image.rows);
    cv::Mat out = writableView(rgb);
    cv::cvtColor(image, out, image.channels() == 1 ? cv::COLOR_GRAY2RGB : cv::COLOR_BGR2RGB);
    return rgb;
}

} // namespace coresift
