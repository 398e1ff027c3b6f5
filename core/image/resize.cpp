#include "core/image/resize.h"

#include "core/image/antialias.h"
#include "core/image/opencv_image.h"

#include <algorithm>
#include <cmath>

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

bool isLongerThan(const RgbImage &image, double aspect)
{
    return aspect > 0 && std::max(image.width, image.height) > aspect * std::min(image.width, image.height);
}

cv::Size sizeForShorterSide(const RgbImage &image, int side)
{
    const double scale = double(side) / std::min(image.width, image.height);
    const int width = std::max(side, static_cast<int>(std::lround(image.width * scale)));
    const int height = std::max(side, static_cast<int>(std::lround(image.height * scale)));
    return image.width <= image.height ? cv::Size(side, height) : cv::Size(width, side);
}

} // namespace

RgbImage resizeImage(const RgbImage &image, int width, int height)
{
    if (image.width == width && image.height == height)
        return image;
    RgbImage resized = emptyImage(width, height);
    cv::Mat out = writableView(resized);
    resizeAntialiased(viewOf(image), out.size(), {0, 0}, out);
    return resized;
}

RgbImage resizeShorterSide(const RgbImage &image, int side, double maxAspect)
{
    if (isLongerThan(image, maxAspect))
        return resizeShorterSide(limitAspect(image, maxAspect), side);
    const cv::Size size = sizeForShorterSide(image, side);
    return resizeImage(image, size.width, size.height);
}

RgbImage fitInto(const RgbImage &image, int side)
{
    const int longer = std::max(image.width, image.height);
    if (longer <= side)
        return image;
    const auto scaled = [&](int length) {
        return std::max(1, static_cast<int>(std::lround(double(length) * side / longer)));
    };
    return resizeImage(image, scaled(image.width), scaled(image.height));
}

int evaluationShorterSide(int size)
{
    constexpr int kSmall = 64;
    return size <= kSmall ? size : static_cast<int>(std::lround(size * 256.0 / 224));
}

RgbImage evaluationCrop(const RgbImage &image, int size)
{
    constexpr double kMaxAspect = 2; // far beyond the square that is used
    if (isLongerThan(image, kMaxAspect))
        return evaluationCrop(limitAspect(image, kMaxAspect), size);
    const cv::Size whole = sizeForShorterSide(image, evaluationShorterSide(size));
    RgbImage square = emptyImage(size, size);
    cv::Mat out = writableView(square);
    resizeAntialiased(viewOf(image), whole, {(whole.width - size) / 2, (whole.height - size) / 2}, out);
    return square;
}

int decodeShorterSideFor(int size)
{
    return evaluationShorterSide(size);
}

} // namespace coresift
