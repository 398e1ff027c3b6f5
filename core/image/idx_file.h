/// Files in the IDX format of the MNIST family (LeCun's description of it), plain or gzipped: numbers in rows. Their
/// images are read in place: the path of one is that of the file, a '/' and its number from 0:
/// "…-idx3-ubyte.gz/00012.bmp".
#pragma once

#include "core/base/file.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coresift {

struct IdxImages {
    std::uint32_t count = 0, height = 0, width = 0;
    Bytes pixels; ///< grey: count × height × width

    const std::uint8_t *pixelsOf(std::uint32_t image) const
    {
        return pixels.data() + std::size_t(image) * height * width;
    }
};

/// By its name, as "train-images-idx3-ubyte.gz" and "t10k-images.idx3-ubyte".
bool namedLikeIdxImages(const std::string &path);

/// Throws Error: NotFound, Permission, Io; Corrupt for what is no IDX file of images, is cut or longer than it says;
/// Unsupported for more than 1 GiB.
IdxImages readIdxImages(const std::string &file);

/// The same, kept for who asks for images of the same file again. Thread-safe.
std::shared_ptr<const IdxImages> knownIdxImages(const std::string &file);

/// Of bytes, or the first column of a table of 32-bit numbers, as QMNIST has them. Throws as readIdxImages() does.
std::vector<std::int32_t> readIdxLabels(const std::string &file);

/// "00012.bmp".
std::string idxImageName(std::uint32_t image);

/// The image that a path leads to in an IDX file, as the bytes of a BMP; none when it leads to no such file. Throws as
/// readIdxImages() does, NotFound for an image that is not there.
std::optional<Bytes> imageInIdx(const std::string &path);

std::string zlibVersion(); ///< of the library that unpacks

} // namespace coresift
