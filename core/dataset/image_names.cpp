#include "core/dataset/image_names.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace coresift {

bool namedLikeAnImage(const std::string &path)
{
    const std::size_t dot = path.find_last_of("./");
    if (dot == std::string::npos || path[dot] != '.')
        return false;
    std::string extension = path.substr(dot + 1);
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 128 ? std::tolower(c) : c); });
    constexpr std::array<const char *, 9> kKnown{"jpg", "jpeg", "png", "tif", "tiff", "bmp", "webp", "gif", "jpe"};
    return std::find(kKnown.begin(), kKnown.end(), extension) != kKnown.end();
}

} // namespace coresift
