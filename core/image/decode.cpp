#include "core/image/decode.h"

#include "core/base/text.h"
#include "core/image/completeness.h"
#include "core/image/depth.h"
#include "core/image/gif.h"
#include "core/image/opencv_image.h"

#include <fmt/format.h>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace coresift {

namespace {

void requireAllowedSize(const ImageHeader &header, std::int64_t maxPixels)
{
    const std::int64_t pixels = std::int64_t(header.width) * header.height;
    if (pixels > maxPixels)
        throw Error(ErrorKind::Unsupported,
                    fmt::format("it has {} × {} pixels, more than the {} megapixels allowed", countText(header.width),
                                countText(header.height), maxPixels / 1'000'000));
}

void requireWhole(const Bytes &bytes, const std::string &format)
{
    if (format == "JPEG")
        requireWholeJpeg(bytes);
    else if (format == "PNG")
        requireWholePng(bytes);
    else if (format == "WebP")
        requireWholeWebp(bytes);
}

/// The largest of 1, 2, 4, 8 that keeps the shorter side at least as long as wanted.
int reductionOf(const ImageHeader &header, int shorterSide)
{
    int reduction = 1;
    if (header.format == "JPEG" && shorterSide > 0)
        while (reduction < 8 && std::min(header.width, header.height) / (2 * reduction) >= shorterSide)
            reduction *= 2;
    return reduction;
}

int flagsFor(const ImageHeader &header, int reduction)
{
    constexpr int kUpright = cv::IMREAD_IGNORE_ORIENTATION; // rotation is ours: OpenCV knows it for some formats only
    switch (reduction) {
    case 2:
        return cv::IMREAD_REDUCED_COLOR_2 | kUpright;
    case 4:
        return cv::IMREAD_REDUCED_COLOR_4 | kUpright;
    case 8:
        return cv::IMREAD_REDUCED_COLOR_8 | kUpright;
    default:
        break;
    }
    return header.format == "JPEG" ? cv::IMREAD_COLOR | kUpright : cv::IMREAD_UNCHANGED;
}

cv::Mat decodeByOpenCv(const Bytes &bytes, const ImageHeader &header, int shorterSide)
{
    // libpng, libtiff and OpenCV would write their remarks on the terminal; ours go into the catalogue.
    static const auto silent = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    static_cast<void>(silent);
    cv::Mat decoded;
    try {
        const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t *>(bytes.data()));
        decoded = cv::imdecode(encoded, flagsFor(header, reductionOf(header, shorterSide)));
    } catch (const cv::Exception &problem) {
        if (problem.code == cv::Error::StsNoMem)
            throw Error(ErrorKind::OutOfMemory, "there is not enough memory to decode it");
        throw Error(ErrorKind::Corrupt, "its " + header.format + " data is damaged");
    }
    if (decoded.empty())
        throw Error(ErrorKind::Corrupt, "its " + header.format + " data is damaged");
    return decoded;
}

/// EXIF orientations 2 to 8 as a mirror and a turn.
cv::Mat upright(const cv::Mat &image, int orientation)
{
    cv::Mat turned = image;
    if (orientation >= 5)
        cv::transpose(image, turned);
    constexpr int kNoFlip = 2;
    constexpr int kFlips[] = {kNoFlip, kNoFlip, 1, -1, 0, kNoFlip, 1, -1, 0};
    if (kFlips[orientation] == kNoFlip)
        return turned;
    cv::Mat flipped;
    cv::flip(turned, flipped, kFlips[orientation]);
    return flipped;
}

RgbImage rotated(const RgbImage &image, int orientation)
{
    const cv::Mat turned = upright(viewOf(image), orientation);
    RgbImage result = emptyImage(turned.cols, turned.rows);
    turned.copyTo(writableView(result));
    return result;
}

} // namespace

RgbImage decodeImage(const Bytes &bytes, const DecodeOptions &options)
{
    const ImageHeader header = readImageHeader(bytes);
    requireAllowedSize(header, options.maxPixels);
    requireWhole(bytes, header.format);
    RgbImage image = header.format == "GIF" ? decodeGif(bytes) : toRgb(decodeByOpenCv(bytes, header, options.shorterSide));
    return header.orientation == 1 ? image : rotated(image, header.orientation);
}

} // namespace coresift
