#include "core/study/augmented_batches.h"

#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/dataset/root_watch.h"
#include "core/image/decode.h"
#include "core/image/resize.h"

#include <algorithm>
#include <utility>

namespace coresift {

AugmentedBatches::AugmentedBatches(std::unique_ptr<PixelCache> cache, std::vector<std::int64_t> ids, std::uint64_t seed)
    : m_cache(std::move(cache)), m_ids(std::move(ids)), m_seed(seed)
{}

std::int64_t AugmentedBatches::images() const
{
    return m_cache->images();
}

void AugmentedBatches::fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
                            ViewPixels &out)
{
    AugmentOptions options;
    options.size = size;
    if (!plan.colours)
        options.jitter = options.greyscale = 0;
    fillViews(images, epoch, 0, plan.whole, options, out.whole.data());
    options.size = plan.localSize;
    options.minArea = plan.localMinArea;
    options.maxArea = plan.localMaxArea;
    fillViews(images, epoch, plan.whole, plan.local, options, out.local.data());
}

void AugmentedBatches::fillViews(const std::vector<std::int64_t> &images, int epoch, int first, int count,
                                 const AugmentOptions &options, std::uint8_t *out) const
{
    const auto n = static_cast<std::int64_t>(images.size());
    const std::int64_t bytesOfView = std::int64_t(options.size) * options.size * 3;
    const int threads = std::max(1, coreCount() / 2); // the step that runs meanwhile wants the others
    parallelFor(
        count * n,
        [&](std::int64_t i) {
            const std::int64_t image = images[static_cast<std::size_t>(i % n)];
            const CachedPixels source = m_cache->at(image);
            const auto id = static_cast<std::uint64_t>(m_ids[static_cast<std::size_t>(image)]);
            const auto view = static_cast<std::uint64_t>(first + i / n);
            const RandomStream random(m_seed, static_cast<std::uint64_t>(epoch), id, view);
            augmentView(source.pixels, source.width, source.height, options, random, out + i * bytesOfView);
        },
        threads);
}

void AugmentedBatches::fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out)
{
    const std::int64_t bytesOfImage = std::int64_t(size) * size * 3;
    parallelFor(static_cast<std::int64_t>(images.size()), [&](std::int64_t i) {
        const CachedPixels source = m_cache->at(images[static_cast<std::size_t>(i)]);
        const std::int64_t bytes = std::int64_t(source.width) * source.height * 3;
        const RgbImage image{source.width, source.height, {source.pixels, source.pixels + bytes}};
        const RgbImage crop = evaluationCrop(image, size);
        std::copy(crop.pixels.begin(), crop.pixels.end(), out + i * bytesOfImage);
    });
}

std::unique_ptr<AugmentedBatches> decodeOnce(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                             const TrainOptions &options, JobContext &context)
{
    DecodeOptions decoding;
    decoding.maxPixels = maxPixels(writer.settings().scan);
    decoding.shorterSide = decodeShorterSideFor(options.imageSize);
    const RootWatch watch(writer.settings().roots);
    const auto load = [&](std::int64_t index) {
        const LocatedImage &image = images[static_cast<std::size_t>(index)];
        try {
            return decodeImage(readFile(image.file), decoding);
        } catch (const Error &) {
            watch.requirePresent(image.record.root);
            throw;
        }
    };
    makeFolders(writer.path("cache"));
    auto cache = PixelCache::build(writer.path("cache"), static_cast<std::int64_t>(images.size()),
                                   evaluationShorterSide(options.imageSize), load, context);
    if (cache->failed() > 0)
        context.say({CORESIFT_TEXT("Phrases",
                                   "%1 images could not be decoded any more and count as grey; scan the study again"),
                     {countValue(cache->failed())}});
    return std::make_unique<AugmentedBatches>(std::move(cache), idsOf(images),
                                              static_cast<std::uint64_t>(options.seed));
}

} // namespace coresift
