/// Features on disk: `features/<encoder-id>/<set>/part-NNN.npy`, float16, with the image ids of their rows.
#pragma once

#include "core/base/npy.h"

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace coresift {

/// Appends finished parts. A part is three files, `part-NNN.ids.npy` (int64), `part-NNN.valid.npy` (uint8, 1 = usable)
/// and last `part-NNN.npy` (float16 r×d): a part counts once its third file is there, so a kill loses at most the part
/// in work.
class FeatureWriter {
public:
    /// `folder` is made when missing. Continues behind the parts that are there.
    FeatureWriter(std::string folder, std::int64_t dimensions);
    /// `features`: ids.size()×d, raw; rows of invalid images are ignored. Normalised, then stored.
    void appendPart(const std::vector<std::int64_t> &ids, const std::vector<std::uint8_t> &valid,
                    const Matrix &features);

private:
    std::string m_folder;
    std::int64_t m_dimensions;
    int m_nextPart = 0;
};

/// The valid rows of one set (several sets can be joined) in ascending order of image id; parts are opened once. Where
/// an id was embedded twice (its file changed), the later part counts.
class FeatureStore : public FeatureSource {
public:
    /// `folders`: one for each set that is to be joined. Only ids in `wanted` are rows, when given; throws Error
    /// (Corrupt) when a part does not hold what its header says or widths differ, NotFound when there is no part at
    /// all.
    explicit FeatureStore(const std::vector<std::string> &folders, const std::vector<std::int64_t> *wanted = nullptr);
    ~FeatureStore() override;

    std::int64_t rows() const override;
    std::int64_t cols() const override;
    void read(std::int64_t first, std::int64_t count, float *out) const override;

    const std::vector<std::int64_t> &ids() const; ///< image id of every row, ascending
    std::int64_t rowOf(std::int64_t id) const;    ///< −1 when it has none

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Ids with a feature in the finished parts of a folder: what an interrupted embedding need not do again. An image that
/// could not be read is not among them, so that it gets its feature once it can be.
std::unordered_set<std::int64_t> storedIds(const std::string &folder);

} // namespace coresift
