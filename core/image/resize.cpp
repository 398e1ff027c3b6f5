#include "core/image/resize.h"

#include "core/image/antialias.h"
#include "core/image/opencv_image.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace coresift {

namespace {

RgbImage crop(const RgbImage &image, int left, int top, int width, int height)
{
    RgbImage part = emptyImage(width, height);
    cv::Mat out = writableView(part);
    viewOf(image)(cv::Rect(left, top, width, height)).copyTo(out);
    return part;
}

/// Centre-crops the longer side to `maxAspect` times the shorter one.
RgbImage limitAspect(const RgbImage &image, double maxAspect)
{
    const int shorter = std::min(image.width, image.height);
    const int longest = std::max(1, static_cast<int>(shorter * maxAspect));
    const int width = std::min(image.width, longest), height = std::min(image.height, longest);
    return crop(image, (image.width - width) / 2, (image.height - height) / 2, width, height);
}

} // namespace

void resizeAntialiased(const cv::Mat &in, cv::Mat &out)
{
    // Up to here a bilinear sample still sees nearly all source pixels; above, averaging over the area is needed.
    constexpr double kLinearLimit = 1.2;
    const bool shrinks = std::max(double(in.cols) / out.cols, double(in.rows) / out.rows) > kLinearLimit;
    const cv::Size smaller(std::min(in.cols, out.cols), std::min(in.rows, out.rows));
    if (shrinks && smaller != out.size()) { // OpenCV averages only where neither side grows
        cv::Mat shrunk;
        cv::resize(in, shrunk, smaller, 0, 0, cv::INTER_AREA);
        cv::resize(shrunk, out, out.size(), 0, 0, cv::INTER_LINEAR);
    } else {
        cv::resize(in, out, out.size(), 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    }
}

RgbImage resizeImage(const RgbImage &image, int width, int height)
{
    if (image.width == width && image.height == height)
        return image;
    RgbImage resized = emptyImage(width, height);
    cv::Mat out = writableView(resized);
    resizeAntialiased(viewOf(image), out);
    return resized;
}

RgbImage resizeShorterSide(const RgbImage &image, int side, double maxAspect)
{
    if (maxAspect > 0 && std::max(image.width, image.height) > maxAspect * std::min(image.width, image.height))
        return resizeShorterSide(limitAspect(image, maxAspect), side);
    const double scale = double(side) / std::min(image.width, image.height);
    const int width = std::max(side, static_cast<int>(std::lround(image.width * scale)));
    const int height = std::max(side, static_cast<int>(std::lround(image.height * scale)));
    return image.width <= image.height ? resizeImage(image, side, height) : resizeImage(image, width, side);
}

int evaluationShorterSide(int size)
{
    constexpr int kSmall = 64;
    return size <= kSmall ? size : static_cast<int>(std::lround(size * 256.0 / 224));
}

RgbImage evaluationCrop(const RgbImage &image, int size)
{
    // Only the middle square is used: cropping before the resize saves work and changes nothing inside it.
    const RgbImage resized = resizeShorterSide(image, evaluationShorterSide(size), /*maxAspect=*/2);
    return crop(resized, (resized.width - size) / 2, (resized.height - size) / 2, size, size);
}

int decodeShorterSideFor(int size)
{
    return evaluationShorterSide(size);
}

} // namespace coresift
