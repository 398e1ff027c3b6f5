#include "core/image/decode.h"

#include "core/image/completeness.h"
#include "core/image/depth.h"
#include "core/image/gif.h"
#include "core/image/jpeg.h"
#include "core/image/opencv_image.h"
#include "core/image/pixel_cap.h"
#include "core/image/tiff_header.h"
#include "core/image/tiff_rgba.h"
#include "core/image/webp.h"

#include <algorithm>
#include <new>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

namespace coresift {

namespace {

constexpr const char *kNoMemory = CORESIFT_TEXT("Phrases", "there is not enough memory to decode it");

void requireWhole(const Bytes &bytes, const std::string &format)
{
    if (format == "PNG")
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

/// Alpha of a BMP counts only where its header has a mask for it.
ChannelNotes bmpNotes(const Bytes &bytes)
{
    constexpr std::uint32_t kHeaderWithAlphaMask = 56;
    const ByteReader file(bytes, /*bigEndian=*/false);
    const bool alpha = file.u32(14) >= kHeaderWithAlphaMask && file.u32(66) != 0;
    return {alpha ? ChannelNotes::Extra::Alpha : ChannelNotes::Extra::Nothing, false};
}

/// OpenCV takes 8 bits through libtiff's RGBA reader, which multiplies by the alpha and knows all colour spaces; it
/// hands out deeper ones as they are.
ChannelNotes tiffNotes(const TiffHeader &tiff)
{
    constexpr std::uint32_t kWhiteIsZero = 0;
    constexpr int kUnknown = 0, kPremultiplied = 1, kPlain = 2;
    const bool deep = tiff.bits > 8;
    ChannelNotes notes;
    notes.whiteIsZero = deep && tiff.photometric == kWhiteIsZero;
    if (tiff.extraSample == kUnknown)
        notes.extra = ChannelNotes::Extra::Nothing;
    else if (tiff.extraSample == kPremultiplied || (tiff.extraSample == kPlain && !deep))
        notes.extra = ChannelNotes::Extra::PremultipliedAlpha;
    return notes;
}

/// 8 bits of grey and an alpha: OpenCV hands out the grey alone.
bool isGreyWithAlpha(const TiffHeader &tiff)
{
    constexpr std::uint32_t kBlackIsZero = 1;
    return tiff.bits == 8 && tiff.photometric <= kBlackIsZero && tiff.extraSample > 0;
}

/// Throws Error; prints nothing of its own, though libpng and imdecode still name a damaged file on the error stream.
cv::Mat decodeByOpenCv(const Bytes &bytes, const std::string &format)
{
    static const auto silent = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    static_cast<void>(silent);
    const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t *>(bytes.data()));
    cv::Mat decoded = cv::imdecode(encoded, cv::IMREAD_UNCHANGED); // as stored: OpenCV turns some formats only
    if (decoded.empty())
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "its %1 data is damaged"), {format}});
    return decoded;
}

/// OpenCV turns some TIFFs by their orientation, and some wrongly: it is not to see it.
RgbImage decodeTiff(const Bytes &bytes)
{
    constexpr std::uint32_t kCmyk = 5;
    const TiffHeader tiff = readTiffHeader(ByteReader(bytes));
    if (tiff.photometric == kCmyk && tiff.bits > 8)
        throw Error(
            ErrorKind::Unsupported,
            CORESIFT_TEXT("Phrases", "it is a CMYK TIFF of more than 8 bits, which is not read; save it as RGB"));
    const auto decode = [&](const Bytes &file) {
        return isGreyWithAlpha(tiff) ? decodeTiffRgba(file, static_cast<int>(tiff.width), static_cast<int>(tiff.height))
                                     : decodeByOpenCv(file, "TIFF");
    };
    if (tiff.orientation == 1)
        return toRgb(decode(bytes), tiffNotes(tiff));
    Bytes stored = bytes;
    stored[tiff.orientationAt] = tiff.bigEndian ? 0 : 1;
    stored[tiff.orientationAt + 1] = tiff.bigEndian ? 1 : 0;
    return toRgb(decode(stored), tiffNotes(tiff));
}

/// A first frame that is smaller than the canvas stands on white.
RgbImage decodeWebp(const Bytes &bytes, const ImageHeader &header)
{
    const std::optional<WebpFrame> frame = firstWebpFrame(bytes);
    if (!frame)
        return toRgb(decodeByOpenCv(bytes, header.format), {});
    const cv::Rect canvas(0, 0, header.width, header.height);
    const cv::Rect place(frame->left, frame->top, frame->width, frame->height);
    if ((canvas & place) != place)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "its first frame lies outside the picture"));
    const RgbImage picture = toRgb(decodeByOpenCv(frame->still, header.format), {});
    RgbImage image = emptyImage(header.width, header.height);
    std::fill(image.pixels.begin(), image.pixels.end(), std::uint8_t(255));
    viewOf(picture).copyTo(writableView(image)(place));
    return image;
}

RgbImage decodeAsStored(const Bytes &bytes, const ImageHeader &header, const DecodeOptions &options)
{
    if (header.format == "JPEG")
        return decodeJpeg(bytes, reductionOf(header, options.shorterSide));
    if (header.format == "GIF")
        return decodeGif(bytes, options.maxPixels);
    if (header.format == "TIFF")
        return decodeTiff(bytes);
    if (header.format == "WebP")
        return decodeWebp(bytes, header);
    return toRgb(decodeByOpenCv(bytes, header.format), header.format == "BMP" ? bmpNotes(bytes) : ChannelNotes());
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
    constexpr std::size_t kMostBytes = INT32_MAX; // OpenCV counts them in an int
    const ImageHeader header = readImageHeader(bytes);
    if (bytes.size() > kMostBytes)
        throw Error(
            ErrorKind::Unsupported,
            {CORESIFT_TEXT("Phrases", "its file is larger than the %1 that can be decoded"), {bytesValue(kMostBytes)}});
    requireAllowedSize(header.width, header.height, options.maxPixels);
    requireWhole(bytes, header.format);
    try {
        RgbImage image = decodeAsStored(bytes, header, options);
        if (header.orientation != 1)
            image = rotated(image, header.orientation);
        return image;
    } catch (const cv::Exception &problem) {
        if (problem.code == cv::Error::StsNoMem)
            throw Error(ErrorKind::OutOfMemory, kNoMemory);
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "its %1 data is damaged"), {header.format}});
    } catch (const std::bad_alloc &) {
        throw Error(ErrorKind::OutOfMemory, kNoMemory);
    }
}

} // namespace coresift
