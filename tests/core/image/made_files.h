/// Image files made byte by byte, for what OpenCV's writers cannot write: GIF, any TIFF, PNG and BMP, EXIF blocks,
/// animations.
#pragma once

#include "core/base/file.h"
#include "core/image/image.h"

#include <string>
#include <utility>
#include <vector>

namespace coresift::test {

/// Four quarters, red and green above blue and yellow: no two of the eight orientations look alike.
RgbImage quarters(int width, int height);
/// The colours of the four quarters in reading order, by their nearest name: "RGBY" for `quarters` itself; W white, K
/// black.
std::string cornersOf(const RgbImage &image);
/// Soft shapes of all sizes and a few hard edges, as a photo has them.
RgbImage photoLike(int width, int height, std::uint64_t seed);
/// Mean absolute difference of two images of one size, in steps of 255.
double meanDifference(const RgbImage &a, const RgbImage &b);
/// One pixel as {red, green, blue}.
std::vector<int> pixelAt(const RgbImage &image, int x, int y);

/// Encoded by OpenCV: ".jpg", ".png", ".tif", ".bmp", ".webp"; `parameters` are those of cv::imencode.
Bytes encoded(const RgbImage &image, const std::string &extension, const std::vector<int> &parameters = {});

/// A JPEG, PNG or WebP with an EXIF block that holds this orientation.
Bytes withOrientation(const Bytes &file, int orientation);

/// PNG of raw scanlines (without their filter bytes), stored uncompressed. `colourType` as in the format: 0 grey, 2
/// RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. `chunks`: name and content, before the pixels.
Bytes png(int width, int height, int depth, int colourType, const Bytes &scanlines,
          const std::vector<std::pair<std::string, Bytes>> &chunks = {});
/// The still image with a second frame behind it, white all over.
Bytes animatedPng(const RgbImage &first);

struct TiffKind {
    int bits = 8;
    int channels = 3;
    int sampleFormat = 1; ///< 1 unsigned, 3 float
    int photometric = 2;  ///< 0 white is zero, 1 grey, 2 RGB, 3 palette, 5 CMYK
    int extraSample = -1; ///< what the last channel is: 1 premultiplied alpha, 2 alpha; negative: none
    int orientation = 1;
    bool bigEndian = false;
    std::vector<std::uint32_t> palette = {}; ///< 3·2^bits values, all reds first, 16 bits each
};
/// One strip, the directory before the pixels, as scientific cameras write it: a file that is cut lacks pixels, not
/// tags.
Bytes tiff(int width, int height, const TiffKind &kind, const Bytes &pixels);

/// Bottom-up BMP with 32 bits a pixel: 0 plain, 3 with colour masks (and no alpha mask).
Bytes bmp32(const RgbImage &image, int compression);

struct GifFrame {
    int left = 0, top = 0, width = 0, height = 0;
    std::vector<int> colours; ///< one a pixel: 0 red, 1 green, 2 blue, 3 yellow, 4 white, 5 black
    int transparent = -1;
    bool interlaced = false;
};
Bytes gif(int width, int height, const std::vector<GifFrame> &frames);
/// Colours of `quarters` for a frame of this size.
std::vector<int> quarterColours(int width, int height);

/// `first`, then a white frame.
Bytes animatedWebp(const RgbImage &first);

struct MadeFile {
    std::string name;
    std::string format; ///< as in ImageHeader
    bool lossless;
    Bytes bytes;
};
/// `quarters` of this size in every format and coding.
std::vector<MadeFile> everyFormat(int width, int height);

void put(Bytes &bytes, std::uint64_t value, int size, bool bigEndian); ///< appends a number of `size` bytes
void patch(Bytes &bytes, std::size_t at, std::uint64_t value, int size, bool bigEndian); ///< overwrites one
/// Where `text` stands for the first time; fails the test when it is nowhere.
std::size_t find(const Bytes &bytes, const std::string &text);

} // namespace coresift::test
