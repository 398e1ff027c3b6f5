/// NumPy's .npy files (format 1.0 to 3.0, little-endian, C order): hostile until proven otherwise.
#pragma once

#include "core/base/file.h"
#include "core/base/matrix.h"

#include <string>
#include <vector>

namespace coresift {

enum class NpyType { Float16, Float32, Int64, UInt8 };

struct NpyHeader {
    NpyType type = NpyType::Float32;
    std::vector<std::int64_t> shape;
    std::uint64_t dataOffset = 0;

    std::int64_t elements() const;
};

int bytesOf(NpyType type);

/// Reads and checks the header: type, order, sizes against the file's length. Throws Error (Corrupt, Unsupported) with
/// the path.
NpyHeader readNpyHeader(const RandomAccessFile &file);

/// A float16 or float32 n×d array on disk as unit rows. Rows are read by pread and normalised in float32.
class NpyFeatures : public FeatureSource {
public:
    explicit NpyFeatures(const std::string &path);
    std::int64_t rows() const override { return m_header.shape[0]; }
    std::int64_t cols() const override { return m_header.shape[1]; }
    void read(std::int64_t first, std::int64_t count, float *out) const override;

private:
    RandomAccessFile m_file;
    NpyHeader m_header;
};

/// A float16 or float32 array of one (n → n×1) or two dimensions, values as stored.
Matrix readNpyMatrix(const std::string &path);
std::vector<std::int64_t> readNpyInt64(const std::string &path);
std::vector<std::uint8_t> readNpyUInt8(const std::string &path);

/// Writes atomically; `data` holds the product of `shape` elements of `type`.
void writeNpy(const std::string &path, NpyType type, const std::vector<std::int64_t> &shape, const void *data);
void writeNpy(const std::string &path, const Matrix &matrix); ///< float32
/// Bytes of the file that writeNpy() would write.
std::uint64_t npyFileBytes(NpyType type, const std::vector<std::int64_t> &shape);

} // namespace coresift
