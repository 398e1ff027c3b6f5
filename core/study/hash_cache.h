/// Perceptual hashes of images, kept by content, so that a search that was ended goes on where it was. Private to the
/// study.
#pragma once

#include "core/dataset/root_watch.h"
#include "core/image/perceptual_hash.h"
#include "core/study/stage_run.h"

#include <unordered_map>

namespace coresift {

/// cache/perceptual-hashes/part-NNNNN.npy: int64, the first 64 bits of the content hash and the four words of the
/// perceptual hash in turn.
class HashCache {
public:
    /// Reads what is there; a folder that is not there is empty. Throws Error (Corrupt).
    explicit HashCache(std::string folder);

    std::optional<PerceptualHash> find(const std::string &contentHash) const;
    void add(const std::string &contentHash, const PerceptualHash &hash);
    void flush(); ///< what was added since, as one part

private:
    std::string partFile(int number) const;

    std::string m_folder;
    int m_parts = 0;
    std::unordered_map<std::uint64_t, PerceptualHash> m_hashes;
    std::vector<std::int64_t> m_added;
};

/// The perceptual hash of every image, from the cache or decoded at reduced size on all cores; none where it cannot be
/// decoded. Throws Cancelled between images, SourceGone; what was computed is in the cache then.
std::vector<std::optional<PerceptualHash>> hashImages(const std::vector<LocatedImage> &images, const RootWatch &watch,
                                                      std::int64_t pixelLimit, HashCache &cache, JobContext &context);

} // namespace coresift
