#include "core/study/cached_images.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/dataset/root_watch.h"
#include "core/image/decode.h"
#include "core/image/read_image.h"

namespace coresift {

std::unique_ptr<PixelCache> cacheImages(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                        const CachedShape &shape, JobContext &context)
{
    DecodeOptions decoding;
    decoding.maxPixels = maxPixels(writer.settings().scan);
    decoding.shorterSide = shape.decodeShorterSide;
    const RootWatch watch(writer.settings().roots);
    const auto load = [&](std::int64_t index) {
        const LocatedImage &image = images[static_cast<std::size_t>(index)];
        try {
            const RgbImage decoded = decodeImage(readImageFile(image.file), decoding);
            return shape.reshape ? shape.reshape(decoded) : decoded;
        } catch (const Error &) {
            watch.requirePresent(image.record.root);
            throw;
        }
    };
    makeFolders(writer.path("cache"));
    auto cache = PixelCache::build(writer.path("cache"), static_cast<std::int64_t>(images.size()), shape.shorterSide,
                                   load, context);
    if (cache->failed() > 0)
        context.say({CORESIFT_TEXT("Phrases",
                                   "%1 images could not be decoded any more and count as grey; scan the study again"),
                     {countValue(cache->failed())}});
    return cache;
}

} // namespace coresift
