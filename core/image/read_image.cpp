#include "core/image/read_image.h"

#include "core/image/idx_file.h"

namespace coresift {

Bytes readImageFile(const std::string &path, std::uint64_t maxBytes)
{
    if (std::optional<Bytes> image = imageInIdx(path))
        return std::move(*image);
    return readFile(path, maxBytes);
}

} // namespace coresift
