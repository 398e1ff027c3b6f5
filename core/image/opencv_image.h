/// Between cv::Mat and the engine's images. Private to the image area.
#pragma once

#include "core/image/image.h"

#include <opencv2/core.hpp>

namespace coresift {

/// A view, no copy: the image must outlive it and must not be written through it.
inline cv::Mat viewOf(const RgbImage &image)
{
    return {image.height, image.width, CV_8UC3, const_cast<std::uint8_t *>(image.pixels.data())};
}

/// An image of that size and a matrix that writes into it.
inline RgbImage emptyImage(int width, int height)
{
    return {width, height,
            std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3)};
}
inline cv::Mat writableView(RgbImage &image)
{
    return {image.height, image.width, CV_8UC3, image.pixels.data()};
}

} // namespace coresift
