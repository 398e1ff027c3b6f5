#include "core/study/augmented_batches.h"

#include "core/base/parallel.h"
#include "core/image/resize.h"
#include "core/study/cached_images.h"

#include <algorithm>
#include <utility>

namespace coresift {

namespace {

std::unordered_map<std::int64_t, std::int64_t> entriesOf(const std::vector<std::int64_t> &ids)
{
    std::unordered_map<std::int64_t, std::int64_t> entries;
    for (const std::int64_t id : ids)
        entries.emplace(id, static_cast<std::int64_t>(entries.size()));
    return entries;
}

/// Threads: the step that is computed meanwhile wants the others.
int besideAStep()
{
    return std::max(1, coreCount() / 2);
}

std::unique_ptr<PixelCache> decodeInto(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                       const TrainOptions &options, JobContext &context)
{
    return cacheImages(writer, images,
                       {decodeShorterSideFor(options.imageSize), evaluationShorterSide(options.imageSize)}, context);
}

} // namespace

AugmentedBatches::AugmentedBatches(std::unique_ptr<PixelCache> cache, const std::vector<std::int64_t> &ids,
                                   std::uint64_t seed)
    : m_cache(std::move(cache)), m_first(entriesOf(ids)), m_seed(seed)
{
    for (const std::int64_t id : ids)
        m_images.push_back({m_cache.get(), m_first.at(id), id});
}

std::int64_t AugmentedBatches::images() const
{
    return static_cast<std::int64_t>(m_images.size());
}

void AugmentedBatches::exchange(const std::vector<std::int64_t> &places, const std::vector<std::int64_t> &ids,
                                std::unique_ptr<PixelCache> more, const std::vector<std::int64_t> &idsOfMore)
{
    const EntryOf added = entriesOf(idsOfMore);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::int64_t id = ids[i];
        m_images[static_cast<std::size_t>(places[i])] =
            holds(id) ? Image{m_cache.get(), m_first.at(id), id} : Image{more.get(), added.at(id), id};
    }
    m_more = std::move(more);
}

void AugmentedBatches::fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
                            ViewPixels &out)
{
    fillViews(images, epoch, 0, plan.whole, plan.wholeOptions(size), out.whole.data());
    fillViews(images, epoch, plan.whole, plan.local, plan.localOptions(), out.local.data());
}

void AugmentedBatches::fillViews(const std::vector<std::int64_t> &images, int epoch, int first, int count,
                                 const AugmentOptions &options, std::uint8_t *out) const
{
    const auto n = static_cast<std::int64_t>(images.size());
    const std::int64_t bytesOfView = std::int64_t(options.size) * options.size * 3;
    parallelFor(
        count * n,
        [&](std::int64_t i) {
            const Image &from = image(images[static_cast<std::size_t>(i % n)]);
            const CachedPixels source = from.pixels();
            augmentView(source.pixels, source.width, source.height, options, streamOf(from, epoch, first + i / n),
                        out + i * bytesOfView);
        },
        besideAStep());
}

RandomStream AugmentedBatches::streamOf(const Image &image, int epoch, std::int64_t view) const
{
    return RandomStream(m_seed, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(image.id),
                        static_cast<std::uint64_t>(view));
}

std::optional<DrawnViews> AugmentedBatches::drawViews(const std::vector<std::int64_t> &images, int epoch,
                                                      const ViewPlan &plan, int size)
{
    DrawnViews drawn;
    std::vector<std::int64_t> places;
    std::int64_t pixels = 0;
    for (const std::int64_t place : images) {
        const CachedPixels source = image(place).pixels();
        places.push_back(pixels);
        pixels += std::int64_t(source.width) * source.height;
    }
    drawn.pixels.resize(static_cast<std::size_t>(pixels) * 3);
    parallelFor(
        static_cast<std::int64_t>(images.size()),
        [&](std::int64_t i) {
            const CachedPixels source = image(images[static_cast<std::size_t>(i)]).pixels();
            std::copy_n(source.pixels, std::int64_t(source.width) * source.height * 3,
                        drawn.pixels.data() + places[static_cast<std::size_t>(i)] * 3);
        },
        besideAStep());
    drawn.whole = draws(images, places, epoch, 0, plan.whole, plan.wholeOptions(size));
    drawn.local = draws(images, places, epoch, plan.whole, plan.local, plan.localOptions());
    return drawn;
}

std::vector<DrawnView> AugmentedBatches::draws(const std::vector<std::int64_t> &images,
                                               const std::vector<std::int64_t> &places, int epoch, int first, int count,
                                               const AugmentOptions &options) const
{
    std::vector<DrawnView> views;
    for (int view = first; view < first + count; ++view)
        for (std::size_t i = 0; i < images.size(); ++i) {
            const Image &from = image(images[i]);
            const CachedPixels source = from.pixels();
            views.push_back(
                {places[i], source.width, drawView(source.width, source.height, options, streamOf(from, epoch, view))});
        }
    return views;
}

void AugmentedBatches::fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out)
{
    const std::int64_t bytesOfImage = std::int64_t(size) * size * 3;
    parallelFor(static_cast<std::int64_t>(images.size()), [&](std::int64_t i) {
        const CachedPixels source = image(images[static_cast<std::size_t>(i)]).pixels();
        const std::int64_t bytes = std::int64_t(source.width) * source.height * 3;
        const RgbImage whole{source.width, source.height, {source.pixels, source.pixels + bytes}};
        const RgbImage crop = evaluationCrop(whole, size);
        std::copy(crop.pixels.begin(), crop.pixels.end(), out + i * bytesOfImage);
    });
}

std::unique_ptr<AugmentedBatches> decodeOnce(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                             const TrainOptions &options, JobContext &context)
{
    return std::make_unique<AugmentedBatches>(decodeInto(writer, images, options, context), idsOf(images),
                                              static_cast<std::uint64_t>(options.seed));
}

void exchangeImages(AugmentedBatches &source, const std::vector<std::int64_t> &places,
                    const std::vector<LocatedImage> &images, const StudyWriter &writer, const TrainOptions &options,
                    JobContext &context)
{
    std::vector<LocatedImage> missing;
    for (const LocatedImage &image : images)
        if (!source.holds(image.record.id))
            missing.push_back(image);
    source.exchange(places, idsOf(images), missing.empty() ? nullptr : decodeInto(writer, missing, options, context),
                    idsOf(missing));
}

} // namespace coresift
