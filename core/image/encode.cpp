#include "core/image/encode.h"

#include "core/base/error.h"
#include "core/image/opencv_image.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace coresift {

Bytes encodeJpeg(const RgbImage &image, int quality)
{
    if (image.empty())
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "there is no picture to write"));
    cv::Mat bgr; // OpenCV's order
    cv::cvtColor(viewOf(image), bgr, cv::COLOR_RGB2BGR);
    Bytes bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    return bytes;
}

Bytes encodeGreyPng(const std::uint8_t *pixels, int width, int height)
{
    cv::Mat grey(height, width, CV_8UC1);
    std::copy_n(pixels, grey.total(), grey.data);
    Bytes bytes;
    cv::imencode(".png", grey, bytes);
    return bytes;
}

std::string openCvVersion()
{
    return CV_VERSION;
}

} // namespace coresift
