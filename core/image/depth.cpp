#include "core/image/depth.h"

#include "core/base/error.h"
#include "core/image/opencv_image.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace coresift {

namespace {

constexpr double kTwelveBits = 4096, kSixteenToEight = 1.0 / 257;

cv::Mat sixteenToEight(const cv::Mat &colours)
{
    double highest = 0;
    cv::minMaxIdx(colours.reshape(1), nullptr, &highest);
    const bool dark = highest > 0 && highest < kTwelveBits;
    cv::Mat eight;
    colours.convertTo(eight, CV_8U, dark ? 255.0 / highest : kSixteenToEight);
    return eight;
}

/// The finite range to 0 … 255; what is not finite becomes black.
cv::Mat rangeToEight(const cv::Mat &colours)
{
    const cv::Mat flat = colours.reshape(1);
    cv::Mat values; // of one row: a large image in double would not fit
    double low = INFINITY, high = -INFINITY;
    for (int r = 0; r < flat.rows; ++r) {
        flat.row(r).convertTo(values, CV_64F);
        std::for_each(values.ptr<double>(), values.ptr<double>() + flat.cols, [&](double value) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        });
    }
    if (!(low <= high))
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "none of its values is a number"));
    const double scale = high > low ? 255 / (high - low) : 0;
    cv::Mat eight(flat.size(), CV_8U);
    for (int r = 0; r < flat.rows; ++r) {
        flat.row(r).convertTo(values, CV_64F);
        std::transform(values.ptr<double>(), values.ptr<double>() + flat.cols, eight.ptr<uchar>(r), [&](double value) {
            return std::isfinite(value) ? cv::saturate_cast<uchar>((value - low) * scale) : uchar(0);
        });
    }
    return eight.reshape(colours.channels());
}

cv::Mat coloursToEight(const cv::Mat &colours)
{
    if (colours.depth() == CV_8U)
        return colours;
    return colours.depth() == CV_16U ? sixteenToEight(colours) : rangeToEight(colours);
}

/// Alpha has a range of its own: all of 16 bits, 0 to 1 in floats.
cv::Mat extraToEight(const cv::Mat &extra)
{
    cv::Mat eight;
    extra.convertTo(eight, CV_8U, extra.depth() == CV_8U ? 1 : extra.depth() == CV_16U ? kSixteenToEight : 255);
    return eight;
}

/// All channels but the last.
cv::Mat coloursOf(const cv::Mat &image)
{
    cv::Mat colours(image.size(), CV_MAKETYPE(image.depth(), image.channels() - 1));
    std::vector<int> same;
    for (int c = 0; c < colours.channels(); ++c)
        same.insert(same.end(), {c, c});
    cv::mixChannels(&image, 1, &colours, 1, same.data(), static_cast<std::size_t>(colours.channels()));
    return colours;
}

std::uint8_t withExtra(int colour, int extra, ChannelNotes::Extra meaning)
{
    switch (meaning) {
    case ChannelNotes::Extra::Alpha:
        return static_cast<std::uint8_t>((colour * extra + 255 * (255 - extra) + 127) / 255);
    case ChannelNotes::Extra::PremultipliedAlpha:
        return static_cast<std::uint8_t>(std::min(255, colour + 255 - extra));
    case ChannelNotes::Extra::Nothing:
        break;
    }
    return static_cast<std::uint8_t>(colour);
}

void applyExtra(RgbImage &rgb, const cv::Mat &extra, ChannelNotes::Extra meaning)
{
    std::uint8_t *pixel = rgb.pixels.data();
    for (int y = 0; y < extra.rows; ++y)
        for (int x = 0; x < extra.cols; ++x, pixel += 3)
            for (int c = 0; c < 3; ++c)
                pixel[c] = withExtra(pixel[c], extra.ptr<uchar>(y)[x], meaning);
}

} // namespace

RgbImage toRgb(const cv::Mat &decoded, const ChannelNotes &notes)
{
    const bool hasExtra = decoded.channels() == 4 || decoded.channels() == 2;
    cv::Mat colours = coloursToEight(hasExtra ? coloursOf(decoded) : decoded);
    if (notes.whiteIsZero)
        cv::bitwise_not(colours, colours);
    RgbImage rgb = emptyImage(colours.cols, colours.rows);
    cv::Mat out = writableView(rgb);
    cv::cvtColor(colours, out, colours.channels() == 1 ? cv::COLOR_GRAY2RGB : cv::COLOR_BGR2RGB);
    if (hasExtra && notes.extra != ChannelNotes::Extra::Nothing) {
        cv::Mat extra;
        cv::extractChannel(decoded, extra, decoded.channels() - 1);
        applyExtra(rgb, extraToEight(extra), notes.extra);
    }
    return rgb;
}

} // namespace coresift
