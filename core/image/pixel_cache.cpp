#include "core/image/pixel_cache.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/image/resize.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace coresift {

namespace {

constexpr double kMaxAspect = 3;
constexpr std::int64_t kSegmentImages = 512; // decoded into memory at a time, then appended

struct Place {
    std::uint64_t offset = 0;
    int width = 0, height = 0;
};

std::size_t bytesOf(const RgbImage &image)
{
    return image.pixels.size();
}

/// An unlinked file that only this process sees; grows by segments that are allocated before they are written.
class CacheFile {
public:
    explicit CacheFile(const std::string &folder) : m_folder(folder)
    {
        std::string name = folder + "/pixels-XXXXXX";
        m_descriptor = ::mkstemp(name.data());
        if (m_descriptor < 0)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot write a pixel cache into"), folder, errno);
        ::unlink(name.c_str());
    }
    ~CacheFile()
    {
        if (m_map != nullptr)
            ::munmap(m_map, m_size);
        ::close(m_descriptor);
    }
    CacheFile(const CacheFile &) = delete;
    CacheFile &operator=(const CacheFile &) = delete;

    /// Room for so many more bytes; returns where it starts.
    std::uint64_t allocate(std::uint64_t bytes)
    {
        const std::uint64_t start = m_size;
        if (bytes == 0)
            return start;
        if (const int code = ::posix_fallocate(m_descriptor, static_cast<off_t>(start), static_cast<off_t>(bytes));
            code != 0)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot write a pixel cache into"), m_folder, code);
        m_size += bytes;
        return start;
    }

    void write(std::uint64_t offset, const RgbImage &image) const
    {
        for (std::size_t done = 0; done < bytesOf(image);) {
            const ssize_t put = ::pwrite(m_descriptor, image.pixels.data() + done, bytesOf(image) - done,
                                         static_cast<off_t>(offset + done));
            if (put < 0 && errno != EINTR)
                throw systemError(CORESIFT_TEXT("Phrases", "cannot write a pixel cache into"), m_folder, errno);
            done += put > 0 ? static_cast<std::size_t>(put) : 0;
        }
    }

    const std::uint8_t *map()
    {
        void *map = ::mmap(nullptr, m_size, PROT_READ, MAP_SHARED, m_descriptor, 0);
        if (map == MAP_FAILED)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot map the pixel cache in"), m_folder, errno);
        m_map = map;
        return static_cast<const std::uint8_t *>(map);
    }

private:
    std::string m_folder;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
    void *m_map = nullptr;
};

RgbImage greySquare(int side)
{
    return {side, side,
            std::vector<std::uint8_t>(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 3, 128)};
}

class FilePixelCache : public PixelCache {
public:
    explicit FilePixelCache(const std::string &folder) : m_file(folder) {}

    void fill(std::int64_t images, int side, const Loader &loader, JobContext &context)
    {
        m_places.resize(static_cast<std::size_t>(images));
        ProgressMeter meter(context, "Decoding", images, "images");
        for (std::int64_t first = 0; first < images; first += kSegmentImages)
            fillSegment(first, std::min(kSegmentImages, images - first), side, loader, meter, context);
        meter.finish();
        m_pixels = m_file.map();
    }

    std::int64_t images() const override { return static_cast<std::int64_t>(m_places.size()); }
    std::int64_t failed() const override { return m_failed; }
    CachedPixels at(std::int64_t index) const override
    {
        const Place &place = m_places[static_cast<std::size_t>(index)];
        return {m_pixels + place.offset, place.width, place.height};
    }

private:
    RgbImage loadOne(std::int64_t index, int side, const Loader &loader)
    {
        try {
            return side == 0 ? loader(index) : resizeShorterSide(loader(index), side, kMaxAspect);
        } catch (const SourceGone &) {
            throw;
        } catch (const Error &) { // counted and told to the user by who built the cache
            ++m_failed;
            return greySquare(std::max(1, side));
        }
    }

    void fillSegment(std::int64_t first, std::int64_t count, int side, const Loader &loader, ProgressMeter &meter,
                     JobContext &context)
    {
        std::vector<RgbImage> decoded(static_cast<std::size_t>(count));
        parallelFor(count, [&](std::int64_t i) {
            throwIfCancelled(context);
            decoded[static_cast<std::size_t>(i)] = loadOne(first + i, side, loader);
            meter.advance();
        });
        std::uint64_t bytes = 0;
        for (const RgbImage &image : decoded)
            bytes += bytesOf(image);
        std::uint64_t offset = m_file.allocate(bytes);
        for (std::int64_t i = 0; i < count; ++i) {
            const RgbImage &image = decoded[static_cast<std::size_t>(i)];
            m_file.write(offset, image);
            m_places[static_cast<std::size_t>(first + i)] = {offset, image.width, image.height};
            offset += bytesOf(image);
        }
    }

    CacheFile m_file;
    std::vector<Place> m_places;
    std::atomic<std::int64_t> m_failed{0};
    const std::uint8_t *m_pixels = nullptr;
};

} // namespace

std::unique_ptr<PixelCache> PixelCache::build(const std::string &folder, std::int64_t images, int shorterSide,
                                              const Loader &loader, JobContext &context)
{
    if (images < 1)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "there are no images to train on"));
    auto cache = std::make_unique<FilePixelCache>(folder);
    cache->fill(images, shorterSide, loader, context);
    return cache;
}

std::uint64_t PixelCache::forecastBytes(std::int64_t images, int side)
{
    constexpr std::uint64_t kUsualAspectNumerator = 4, kUsualAspectDenominator = 3;
    const auto squared = static_cast<std::uint64_t>(side) * static_cast<std::uint64_t>(side);
    return static_cast<std::uint64_t>(images) * squared * 3 * kUsualAspectNumerator / kUsualAspectDenominator;
}

} // namespace coresift
