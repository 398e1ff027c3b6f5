#include "core/study/hash_cache.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/parallel.h"
#include "core/image/decode.h"
#include "core/image/read_image.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <new>

namespace coresift {

namespace {

constexpr std::size_t kRecord = 1 + std::tuple_size_v<PerceptualHash>; // words an image
constexpr std::size_t kPartImages = 4096;                              // a few seconds of work: what a kill may lose

std::uint64_t keyOf(const std::string &contentHash)
{
    return std::strtoull(contentHash.substr(0, 16).c_str(), nullptr, /*base=*/16);
}

std::optional<PerceptualHash> hashOf(const LocatedImage &image, const RootWatch &watch, std::int64_t pixelLimit)
{
    try {
        return perceptualHash(decodeImage(readImageFile(image.file), {pixelLimit, kHashDecodeSide}));
    } catch (const Error &) {
        watch.requirePresent(image.record.root);
        return std::nullopt; // it is counted: the file changed since the features were computed
    } catch (const std::bad_alloc &) {
        return std::nullopt;
    }
}

} // namespace

HashCache::HashCache(std::string folder) : m_folder(std::move(folder))
{
    for (; fileExists(partFile(m_parts)); ++m_parts) {
        const std::vector<std::int64_t> part = readNpyInt64(partFile(m_parts));
        if (part.size() % kRecord != 0)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is damaged; delete it and go on"),
                        partFile(m_parts));
        for (auto word = part.begin(); word != part.end(); word += kRecord) {
            PerceptualHash hash{};
            std::copy(word + 1, word + kRecord, hash.begin());
            m_hashes.emplace(static_cast<std::uint64_t>(*word), hash);
        }
    }
}

std::optional<PerceptualHash> HashCache::find(const std::string &contentHash) const
{
    const auto found = m_hashes.find(keyOf(contentHash));
    return found == m_hashes.end() ? std::nullopt : std::optional(found->second);
}

void HashCache::add(const std::string &contentHash, const PerceptualHash &hash)
{
    if (!m_hashes.emplace(keyOf(contentHash), hash).second)
        return;
    m_added.push_back(static_cast<std::int64_t>(keyOf(contentHash)));
    m_added.insert(m_added.end(), hash.begin(), hash.end());
}

void HashCache::flush()
{
    if (m_added.empty())
        return;
    makeFolders(m_folder);
    writeNpy(partFile(m_parts), NpyType::Int64, {static_cast<std::int64_t>(m_added.size())}, m_added.data());
    ++m_parts;
    m_added.clear();
}

std::string HashCache::partFile(int number) const
{
    return fmt::format("{}/part-{:05}.npy", m_folder, number);
}

std::vector<std::optional<PerceptualHash>> hashImages(const std::vector<LocatedImage> &images, const RootWatch &watch,
                                                      std::int64_t pixelLimit, HashCache &cache, JobContext &context)
{
    std::vector<std::optional<PerceptualHash>> hashes;
    std::vector<std::size_t> left;
    for (const LocatedImage &image : images) {
        hashes.push_back(cache.find(image.record.hash));
        if (!hashes.back())
            left.push_back(hashes.size() - 1);
    }
    ProgressMeter meter(context, "Looking at copies", static_cast<std::int64_t>(images.size()), "images");
    meter.skip(static_cast<std::int64_t>(images.size() - left.size()));
    for (std::size_t first = 0; first < left.size(); first += kPartImages) {
        const std::size_t count = std::min(kPartImages, left.size() - first);
        std::exception_ptr gone;
        try {
            parallelFor(static_cast<std::int64_t>(count), [&](std::int64_t i) {
                if (context.isCancelled())
                    return;
                const std::size_t image = left[first + static_cast<std::size_t>(i)];
                hashes[image] = hashOf(images[image], watch, pixelLimit);
                meter.advance();
            });
        } catch (const SourceGone &) {
            gone = std::current_exception(); // thrown on once what was computed is kept
        }
        for (std::size_t i = first; i < first + count; ++i)
            if (hashes[left[i]])
                cache.add(images[left[i]].record.hash, *hashes[left[i]]);
        cache.flush();
        if (gone)
            std::rethrow_exception(gone);
        throwIfCancelled(context);
    }
    meter.finish();
    return hashes;
}

} // namespace coresift
