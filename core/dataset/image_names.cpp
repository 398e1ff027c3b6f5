#include "core/dataset/image_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace coresift {

bool namedLikeAnImage(const std::string &path)
{
    const std::size_t dot = path.find_last_of("./");
    if (dot == std::string::npos || path[dot] != '.')
        return false;
    const std::string extension = inLowerCase(path.substr(dot + 1));
    constexpr std::array<const char *, 9> kKnown{"jpg", "jpeg", "png", "tif", "tiff", "bmp", "webp", "gif", "jpe"};
    return std::find(kKnown.begin(), kKnown.end(), extension) != kKnown.end();
}

} // namespace coresift
