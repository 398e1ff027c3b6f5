#include "core/image/read_image.h"

#include "core/base/error.h"
#include "core/image/idx_file.h"

namespace coresift {

Bytes readImageFile(const std::string &path, std::uint64_t maxBytes)
{
    if (std::optional<Bytes> image = imageInIdx(path)) {
        if (image->size() > maxBytes)
            throw Error(ErrorKind::Unsupported,
                        {CORESIFT_TEXT("Phrases", "is larger (%1) than the %2 allowed"),
                         {bytesValue(image->size()), bytesValue(maxBytes)}},
                        path);
        return std::move(*image);
    }
    return readFile(path, maxBytes);
}

} // namespace coresift
