#include "tests/core/image/made_files.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace coresift::test {

namespace {

struct Named {
    char name;
    std::array<int, 3> colour;
};
constexpr Named kColours[] = {{'R', {200, 40, 40}},  {'G', {40, 180, 40}},   {'B', {40, 60, 200}},
                              {'Y', {220, 210, 40}}, {'W', {255, 255, 255}}, {'K', {0, 0, 0}}};

char nearestName(const std::vector<int> &pixel)
{
    const auto distance = [&](const Named &named) {
        int sum = 0;
        for (std::size_t c = 0; c < 3; ++c)
            sum += std::abs(named.colour[c] - pixel[c]);
        return sum;
    };
    const auto nearer = [&](const Named &a, const Named &b) { return distance(a) < distance(b); };
    return std::min_element(std::begin(kColours), std::end(kColours), nearer)->name;
}

void append(Bytes &bytes, const Bytes &more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

void append(Bytes &bytes, const std::string &text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

Bytes slice(const Bytes &bytes, std::size_t begin, std::size_t end)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(begin), bytes.begin() + static_cast<std::ptrdiff_t>(end)};
}

/// Checksum of a PNG chunk (ISO 3309).
std::uint32_t crc32(const Bytes &bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

std::uint32_t adler32(const Bytes &bytes)
{
    std::uint32_t a = 1, b = 0;
    for (const std::uint8_t byte : bytes) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

Bytes pngChunk(const std::string &name, const Bytes &content)
{
    Bytes body(name.begin(), name.end()), chunk;
    append(body, content);
    put(chunk, content.size(), 4, true);
    append(chunk, body);
    put(chunk, crc32(body), 4, true);
    return chunk;
}

/// A zlib stream of stored blocks.
Bytes stored(const Bytes &content)
{
    Bytes stream{0x78, 0x01};
    constexpr std::size_t kBlock = 65535;
    for (std::size_t begin = 0; begin < content.size(); begin += kBlock) {
        const std::size_t size = std::min(kBlock, content.size() - begin);
        stream.push_back(begin + size == content.size() ? 1 : 0);
        put(stream, size, 2, false);
        put(stream, ~size & 0xFFFF, 2, false);
        append(stream, slice(content, begin, begin + size));
    }
    put(stream, adler32(content), 4, true);
    return stream;
}

/// An EXIF block: a TIFF without pixels.
Bytes exifBlock(int orientation)
{
    Bytes block{'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1};
    put(block, 274, 2, true);
    put(block, 3, 2, true);
    put(block, 1, 4, true);
    put(block, static_cast<std::uint64_t>(orientation), 2, true);
    put(block, 0, 6, true);
    return block;
}

Bytes riffChunk(const std::string &name, const Bytes &content)
{
    Bytes chunk(name.begin(), name.end());
    put(chunk, content.size(), 4, false);
    append(chunk, content);
    if (content.size() % 2 != 0)
        chunk.push_back(0);
    return chunk;
}

Bytes webp(const Bytes &chunks)
{
    Bytes file{'R', 'I', 'F', 'F'};
    put(file, chunks.size() + 4, 4, false);
    append(file, std::string("WEBP"));
    append(file, chunks);
    return file;
}

/// The chunk that opens an extended WebP. `flags`: 0x08 EXIF, 0x02 animation.
Bytes webpExtension(int flags, int width, int height)
{
    Bytes content;
    put(content, static_cast<std::uint64_t>(flags), 4, false);
    put(content, static_cast<std::uint64_t>(width - 1), 3, false);
    put(content, static_cast<std::uint64_t>(height - 1), 3, false);
    return riffChunk("VP8X", content);
}

Bytes jpegWithExif(const Bytes &file, const Bytes &exif)
{
    Bytes changed{0xFF, 0xD8, 0xFF, 0xE1};
    put(changed, exif.size() + 8, 2, true);
    append(changed, std::string("Exif\0\0", 6));
    append(changed, exif);
    append(changed, slice(file, 2, file.size()));
    return changed;
}

Bytes webpWithExif(const Bytes &file, const Bytes &exif)
{
    const cv::Mat decoded = cv::imdecode(file, cv::IMREAD_COLOR);
    Bytes chunks = webpExtension(0x08, decoded.cols, decoded.rows);
    append(chunks, slice(file, 12, file.size()));
    append(chunks, riffChunk("EXIF", exif));
    return webp(chunks);
}

struct TiffEntry {
    int tag, type;
    std::vector<std::uint32_t> values;
};

/// Values that do not fit into an entry go to `tail`, which starts at `tailOffset`.
void putEntry(Bytes &directory, Bytes &tail, std::size_t tailOffset, const TiffEntry &entry, bool bigEndian)
{
    const int size = entry.type == 3 ? 2 : 4;
    Bytes values;
    for (const std::uint32_t value : entry.values)
        put(values, value, size, bigEndian);
    put(directory, static_cast<std::uint64_t>(entry.tag), 2, bigEndian);
    put(directory, static_cast<std::uint64_t>(entry.type), 2, bigEndian);
    put(directory, entry.values.size(), 4, bigEndian);
    if (values.size() > 4) {
        put(directory, tailOffset + tail.size(), 4, bigEndian);
        append(tail, values);
    } else {
        values.resize(4);
        append(directory, values);
    }
}

std::vector<TiffEntry> tiffEntries(int width, int height, const TiffKind &kind, std::size_t size)
{
    constexpr int kShort = 3, kLong = 4;
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    const std::vector<std::uint32_t> bits(static_cast<std::size_t>(kind.channels), number(kind.bits));
    std::vector<TiffEntry> entries{{256, kLong, {number(width)}},
                                   {257, kLong, {number(height)}},
                                   {258, kShort, bits},
                                   {259, kShort, {1}},
                                   {262, kShort, {number(kind.photometric)}},
                                   {273, kLong, {0}}, // set once the length of the directory is known
                                   {274, kShort, {number(kind.orientation)}},
                                   {277, kShort, {number(kind.channels)}},
                                   {278, kLong, {number(height)}},
                                   {279, kLong, {static_cast<std::uint32_t>(size)}}};
    if (!kind.palette.empty())
        entries.push_back({320, kShort, kind.palette});
    if (kind.extraSample >= 0)
        entries.push_back({338, kShort, {number(kind.extraSample)}});
    entries.push_back({339, kShort, std::vector<std::uint32_t>(bits.size(), number(kind.sampleFormat))});
    return entries;
}

/// Codes of nine bits, the lowest first: the table is cleared before it would ask for ten.
Bytes gifCodes(const std::vector<int> &colours)
{
    constexpr unsigned kClear = 256, kEnd = 257;
    std::vector<unsigned> codes;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (i % 200 == 0)
            codes.push_back(kClear);
        codes.push_back(static_cast<unsigned>(colours[i]));
    }
    codes.push_back(kEnd);
    Bytes packed((codes.size() * 9 + 7) / 8, 0);
    for (std::size_t i = 0; i < codes.size() * 9; ++i)
        if (codes[i / 9] >> i % 9 & 1)
            packed[i / 8] = static_cast<std::uint8_t>(packed[i / 8] | 1 << i % 8);
    return packed;
}

/// Rows in the order in which an interlaced frame stores them.
std::vector<int> interlaced(const GifFrame &frame)
{
    std::vector<int> colours;
    for (const auto &[first, step] : {std::pair(0, 8), std::pair(4, 8), std::pair(2, 4), std::pair(1, 2)})
        for (int y = first; y < frame.height; y += step)
            for (int x = 0; x < frame.width; ++x)
                colours.push_back(frame.colours[static_cast<std::size_t>(y * frame.width + x)]);
    return colours;
}

void putGifFrame(Bytes &file, const GifFrame &frame)
{
    const bool clear = frame.transparent >= 0;
    append(file, Bytes{0x21, 0xF9, 4, static_cast<std::uint8_t>(clear ? 1 : 0), 10, 0,
                       static_cast<std::uint8_t>(clear ? frame.transparent : 0), 0});
    file.push_back(0x2C);
    for (const int value : {frame.left, frame.top, frame.width, frame.height})
        put(file, static_cast<std::uint64_t>(value), 2, false);
    append(file, Bytes{static_cast<std::uint8_t>(frame.interlaced ? 0x40 : 0), 8});
    const Bytes codes = gifCodes(frame.interlaced ? interlaced(frame) : frame.colours);
    for (std::size_t begin = 0; begin < codes.size(); begin += 255) {
        const std::size_t end = std::min(codes.size(), begin + 255);
        file.push_back(static_cast<std::uint8_t>(end - begin));
        append(file, slice(codes, begin, end));
    }
    file.push_back(0);
}

Bytes rgbBytes(const RgbImage &image)
{
    return image.pixels;
}

} // namespace

void patch(Bytes &bytes, std::size_t at, std::uint64_t value, int size, bool bigEndian)
{
    for (int i = 0; i < size; ++i)
        bytes.at(at + static_cast<std::size_t>(i)) =
            static_cast<std::uint8_t>(value >> 8 * (bigEndian ? size - 1 - i : i) & 0xFF);
}

void put(Bytes &bytes, std::uint64_t value, int size, bool bigEndian)
{
    bytes.resize(bytes.size() + static_cast<std::size_t>(size));
    patch(bytes, bytes.size() - static_cast<std::size_t>(size), value, size, bigEndian);
}

std::size_t find(const Bytes &bytes, const std::string &text)
{
    const auto found = std::search(bytes.begin(), bytes.end(), text.begin(), text.end(),
                                   [](std::uint8_t byte, char c) { return byte == static_cast<std::uint8_t>(c); });
    EXPECT_NE(found, bytes.end()) << text;
    return static_cast<std::size_t>(found - bytes.begin());
}

std::vector<int> quarterColours(int width, int height)
{
    std::vector<int> colours;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            colours.push_back((2 * y < height ? 0 : 2) + (2 * x < width ? 0 : 1));
    return colours;
}

RgbImage quarters(int width, int height)
{
    RgbImage image{width, height, {}};
    for (const int colour : quarterColours(width, height))
        for (const int value : kColours[colour].colour)
            image.pixels.push_back(static_cast<std::uint8_t>(value));
    return image;
}

std::string cornersOf(const RgbImage &image)
{
    std::string names;
    for (const int y : {image.height / 4, image.height * 3 / 4})
        for (const int x : {image.width / 4, image.width * 3 / 4})
            names += nearestName(pixelAt(image, x, y));
    return names;
}

RgbImage photoLike(int width, int height, std::uint64_t seed)
{
    RandomStream random(seed);
    cv::Mat sum(height, width, CV_32FC3, cv::Scalar::all(128));
    double weight = 60;
    for (int cells = 3; cells < std::min(width, height); cells *= 2, weight /= 2) {
        cv::Mat coarse(cells, cells, CV_32FC3), fine;
        for (int i = 0; i < cells * cells * 3; ++i)
            coarse.ptr<float>()[i] = static_cast<float>(weight * random.normal());
        cv::resize(coarse, fine, sum.size(), 0, 0, cv::INTER_CUBIC);
        sum += fine;
    }
    for (int i = 0; i < 12; ++i) {
        const cv::Point centre(static_cast<int>(random.below(width)), static_cast<int>(random.below(height)));
        const cv::Scalar colour(random.uniform(0, 255), random.uniform(0, 255), random.uniform(0, 255));
        cv::circle(sum, centre, static_cast<int>(random.uniform(0.02, 0.12) * width), colour, cv::FILLED);
    }
    RgbImage image{width, height, Bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3)};
    cv::Mat out(height, width, CV_8UC3, image.pixels.data());
    sum.convertTo(out, CV_8U);
    return image;
}

double meanDifference(const RgbImage &a, const RgbImage &b)
{
    EXPECT_EQ(a.width, b.width);
    EXPECT_EQ(a.height, b.height);
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size() && i < b.pixels.size(); ++i)
        sum += std::abs(int(a.pixels[i]) - int(b.pixels[i]));
    return sum / static_cast<double>(a.pixels.size());
}

std::vector<int> pixelAt(const RgbImage &image, int x, int y)
{
    const std::uint8_t *pixel = &image.pixels.at(static_cast<std::size_t>((y * image.width + x) * 3));
    return {pixel[0], pixel[1], pixel[2]};
}

Bytes encoded(const RgbImage &image, const std::string &extension, const std::vector<int> &parameters)
{
    cv::Mat bgr;
    cv::cvtColor(cv::Mat(image.height, image.width, CV_8UC3, const_cast<std::uint8_t *>(image.pixels.data())), bgr,
                 cv::COLOR_RGB2BGR);
    Bytes bytes;
    cv::imencode(extension, bgr, bytes, parameters);
    return bytes;
}

Bytes withOrientation(const Bytes &file, int orientation)
{
    const Bytes exif = exifBlock(orientation);
    if (file[0] == 0xFF)
        return jpegWithExif(file, exif);
    if (file[0] == 'R')
        return webpWithExif(file, exif);
    constexpr std::size_t kAfterHeader = 33;
    Bytes changed = slice(file, 0, kAfterHeader);
    append(changed, pngChunk("eXIf", exif));
    append(changed, slice(file, kAfterHeader, file.size()));
    return changed;
}

Bytes png(int width, int height, int depth, int colourType, const Bytes &scanlines,
          const std::vector<std::pair<std::string, Bytes>> &chunks)
{
    Bytes file{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, header, rows;
    put(header, static_cast<std::uint64_t>(width), 4, true);
    put(header, static_cast<std::uint64_t>(height), 4, true);
    append(header, Bytes{static_cast<std::uint8_t>(depth), static_cast<std::uint8_t>(colourType), 0, 0, 0});
    append(file, pngChunk("IHDR", header));
    for (const auto &[name, content] : chunks)
        append(file, pngChunk(name, content));
    const std::size_t row = scanlines.size() / static_cast<std::size_t>(height);
    for (std::size_t begin = 0; begin < scanlines.size(); begin += row) {
        rows.push_back(0); // no filter
        append(rows, slice(scanlines, begin, begin + row));
    }
    append(file, pngChunk("IDAT", stored(rows)));
    append(file, pngChunk("IEND", {}));
    return file;
}

Bytes animatedPng(const RgbImage &first)
{
    const auto frameControl = [&](int number) {
        Bytes content;
        put(content, static_cast<std::uint64_t>(number), 4, true);
        put(content, static_cast<std::uint64_t>(first.width), 4, true);
        put(content, static_cast<std::uint64_t>(first.height), 4, true);
        put(content, 0, 8, true);
        append(content, Bytes{0, 10, 0, 100, 0, 0});
        return content;
    };
    const Bytes still = png(first.width, first.height, 8, 2, rgbBytes(first),
                            {{"acTL", {0, 0, 0, 2, 0, 0, 0, 0}}, {"fcTL", frameControl(0)}});
    Bytes rows, second{0, 0, 0, 2};
    for (int y = 0; y < first.height; ++y) {
        rows.push_back(0);
        rows.resize(rows.size() + static_cast<std::size_t>(first.width) * 3, 255);
    }
    append(second, stored(rows));
    constexpr std::size_t kEndChunk = 12;
    Bytes file = slice(still, 0, still.size() - kEndChunk);
    append(file, pngChunk("fcTL", frameControl(1)));
    append(file, pngChunk("fdAT", second));
    append(file, pngChunk("IEND", {}));
    return file;
}

Bytes tiff(int width, int height, const TiffKind &kind, const Bytes &pixels)
{
    std::vector<TiffEntry> entries = tiffEntries(width, height, kind, pixels.size());
    const std::size_t tailOffset = 8 + 2 + 12 * entries.size() + 4;
    const auto build = [&](std::size_t pixelOffset) {
        Bytes file = kind.bigEndian ? Bytes{'M', 'M', 0, 42, 0, 0, 0, 8} : Bytes{'I', 'I', 42, 0, 8, 0, 0, 0};
        Bytes tail;
        put(file, entries.size(), 2, kind.bigEndian);
        for (TiffEntry &entry : entries) {
            if (entry.tag == 273)
                entry.values = {static_cast<std::uint32_t>(pixelOffset)};
            putEntry(file, tail, tailOffset, entry, kind.bigEndian);
        }
        put(file, 0, 4, kind.bigEndian);
        append(file, tail);
        return file;
    };
    Bytes file = build(build(0).size());
    append(file, pixels);
    return file;
}

Bytes bmp32(const RgbImage &image, int compression)
{
    const std::size_t masks = compression == 3 ? 12 : 0, pixels = image.pixels.size() / 3 * 4;
    Bytes file{'B', 'M'};
    put(file, 54 + masks + pixels, 4, false);
    put(file, 0, 4, false);
    put(file, 54 + masks, 4, false);
    put(file, 40, 4, false);
    put(file, static_cast<std::uint64_t>(image.width), 4, false);
    put(file, static_cast<std::uint64_t>(image.height), 4, false);
    put(file, 1, 2, false);
    put(file, 32, 2, false);
    put(file, static_cast<std::uint64_t>(compression), 4, false);
    put(file, pixels, 4, false);
    file.resize(54, 0);
    if (compression == 3)
        for (const std::uint64_t mask : {0xFF0000, 0xFF00, 0xFF})
            put(file, mask, 4, false);
    for (int y = image.height - 1; y >= 0; --y)
        for (int x = 0; x < image.width; ++x) {
            const std::vector<int> pixel = pixelAt(image, x, y);
            for (const int value : {pixel[2], pixel[1], pixel[0], 0})
                file.push_back(static_cast<std::uint8_t>(value));
        }
    return file;
}

Bytes gif(int width, int height, const std::vector<GifFrame> &frames)
{
    Bytes file{'G', 'I', 'F', '8', '9', 'a'};
    put(file, static_cast<std::uint64_t>(width), 2, false);
    put(file, static_cast<std::uint64_t>(height), 2, false);
    append(file, Bytes{0xF7, 0, 0}); // a global table of 256 colours
    Bytes table;
    for (const Named &named : kColours)
        for (const int value : named.colour)
            table.push_back(static_cast<std::uint8_t>(value));
    table.resize(768, 77);
    append(file, table);
    for (const GifFrame &frame : frames)
        putGifFrame(file, frame);
    file.push_back(0x3B);
    return file;
}

Bytes animatedWebp(const RgbImage &first)
{
    const RgbImage second{first.width, first.height, Bytes(first.pixels.size(), 255)};
    Bytes chunks = webpExtension(0x02, first.width, first.height);
    append(chunks, riffChunk("ANIM", {255, 255, 255, 255, 0, 0}));
    for (const RgbImage &image : {first, second}) {
        const Bytes still = encoded(image, ".webp", {cv::IMWRITE_WEBP_QUALITY, 101});
        Bytes frame(6, 0);
        put(frame, static_cast<std::uint64_t>(image.width - 1), 3, false);
        put(frame, static_cast<std::uint64_t>(image.height - 1), 3, false);
        put(frame, 100, 3, false);
        frame.push_back(2);
        append(frame, slice(still, 12, still.size()));
        append(chunks, riffChunk("ANMF", frame));
    }
    return webp(chunks);
}

std::vector<MadeFile> everyFormat(int width, int height)
{
    const RgbImage image = quarters(width, height);
    const std::vector<int> colours = quarterColours(width, height);
    return {
        {"baseline JPEG", "JPEG", false, encoded(image, ".jpg", {cv::IMWRITE_JPEG_QUALITY, 95})},
        {"progressive JPEG", "JPEG", false, encoded(image, ".jpg", {cv::IMWRITE_JPEG_PROGRESSIVE, 1})},
        {"PNG", "PNG", true, encoded(image, ".png")},
        {"animated PNG", "PNG", true, animatedPng(image)},
        {"TIFF with the directory last", "TIFF", true, encoded(image, ".tif")},
        {"TIFF with the directory first", "TIFF", true, tiff(width, height, {}, image.pixels)},
        {"big-endian TIFF", "TIFF", true, tiff(width, height, {8, 3, 1, 2, -1, 1, true}, image.pixels)},
        {"BMP", "BMP", true, encoded(image, ".bmp")},
        {"BMP of 32 bits", "BMP", true, bmp32(image, 0)},
        {"lossy WebP", "WebP", false, encoded(image, ".webp", {cv::IMWRITE_WEBP_QUALITY, 90})},
        {"lossless WebP", "WebP", true, encoded(image, ".webp", {cv::IMWRITE_WEBP_QUALITY, 101})},
        {"extended WebP", "WebP", false, withOrientation(encoded(image, ".webp", {cv::IMWRITE_WEBP_QUALITY, 90}), 1)},
        {"animated WebP", "WebP", true, animatedWebp(image)},
        {"GIF", "GIF", true, gif(width, height, {{0, 0, width, height, colours}})},
        {"interlaced GIF", "GIF", true, gif(width, height, {{0, 0, width, height, colours, -1, true}})}};
}

} // namespace coresift::test
