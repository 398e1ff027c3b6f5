#include "tests/core/dataset/readers/made_png.h"

#include <string>
#include <zlib.h>

namespace coresift::test {

namespace {

void addNumber(Bytes &out, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(number >> shift));
}

void addChunk(Bytes &out, const std::string &name, const Bytes &content)
{
    addNumber(out, static_cast<std::uint32_t>(content.size()));
    Bytes chunk(name.begin(), name.end());
    chunk.insert(chunk.end(), content.begin(), content.end());
    out.insert(out.end(), chunk.begin(), chunk.end());
    addNumber(out, static_cast<std::uint32_t>(crc32(0, chunk.data(), static_cast<uInt>(chunk.size()))));
}

Bytes deflated(const Bytes &content)
{
    uLongf size = compressBound(static_cast<uLong>(content.size()));
    Bytes packed(size);
    compress(packed.data(), &size, content.data(), static_cast<uLong>(content.size()));
    packed.resize(size);
    return packed;
}

/// `rows`: bytes of all pixels without the filter's.
Bytes encoded(int width, int height, std::uint8_t colour, const Bytes &pixels)
{
    Bytes png{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, header, rows;
    addNumber(header, static_cast<std::uint32_t>(width));
    addNumber(header, static_cast<std::uint32_t>(height));
    for (const std::uint8_t value : {std::uint8_t(8), colour, std::uint8_t(0), std::uint8_t(0), std::uint8_t(0)})
        header.push_back(value);
    addChunk(png, "IHDR", header);
    if (colour == 3) {
        Bytes palette;
        for (int i = 0; i < 256; ++i)
            palette.insert(palette.end(), 3, static_cast<std::uint8_t>(255 - i));
        addChunk(png, "PLTE", palette);
    }
    const std::size_t rowBytes = pixels.size() / static_cast<std::size_t>(height);
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        if (i % rowBytes == 0)
            rows.push_back(0);
        rows.push_back(pixels[i]);
    }
    addChunk(png, "IDAT", deflated(rows));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace

Bytes encodedLabels(int width, const std::vector<std::uint8_t> &labels, bool palette)
{
    return encoded(width, static_cast<int>(labels.size()) / width, palette ? 3 : 0, labels);
}

Bytes encodedColours(int width, int height)
{
    return encoded(width, height, 2, Bytes(static_cast<std::size_t>(width * height * 3), 0));
}

} // namespace coresift::test
