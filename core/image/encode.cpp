#include "core/image/encode.h"

#include "core/base/error.h"
#include "core/image/opencv_image.h"

#include <algorithm>
#include <cstdio>
#include <gif_lib.h>
#include <jpeglib.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <tiffvers.h>

namespace coresift {

namespace {

std::string dotted(int major, int minor, int patch)
{
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

} // namespace

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

std::string jpegVersion()
{
    return dotted(LIBJPEG_TURBO_VERSION_NUMBER / 1'000'000, LIBJPEG_TURBO_VERSION_NUMBER / 1000 % 1000,
                  LIBJPEG_TURBO_VERSION_NUMBER % 1000);
}

std::string tiffVersion()
{
    std::string text = TIFFLIB_VERSION_STR; // "LIBTIFF, Version 4.5.0\nCopyright …"
    text.resize(text.find('\n'));
    return text.substr(text.rfind(' ') + 1);
}

std::string gifVersion()
{
    return dotted(GIFLIB_MAJOR, GIFLIB_MINOR, GIFLIB_RELEASE);
}

} // namespace coresift
