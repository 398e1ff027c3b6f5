/// Rows of float32 and where they come from.
#pragma once

#include <cstdint>
#include <vector>

namespace coresift {

/// A dense row-major matrix that owns its values.
struct Matrix {
    std::int64_t rows = 0;
    std::int64_t cols = 0;
    std::vector<float> values; ///< rows×cols

    Matrix() = default;
    Matrix(std::int64_t rowCount, std::int64_t colCount) : rows(rowCount), cols(colCount), values(rowCount * colCount)
    {}
    float *row(std::int64_t i) { return values.data() + i * cols; }
    const float *row(std::int64_t i) const { return values.data() + i * cols; }
};

/// Scales each row to unit length in float32; a row of zeros stays. `rows` of `cols` values each.
void normaliseRows(float *values, std::int64_t rows, std::int64_t cols);

/// Features of one or several sets, streamed: n×d, unit rows. Never holds them all in memory.
class FeatureSource {
public:
    virtual ~FeatureSource() = default;
    virtual std::int64_t rows() const = 0;
    virtual std::int64_t cols() const = 0;
    /// Rows first … first+count−1 as unit rows. Safe to call from several threads at once. Throws Error (Io, Corrupt).
    virtual void read(std::int64_t first, std::int64_t count, float *out) const = 0;
};

/// All rows at once: for sets that are known to be small (the target).
Matrix readAll(const FeatureSource &source);

/// A matrix as a source, e.g. the target's features. Keeps a reference; rows are unit already.
class MatrixSource : public FeatureSource {
public:
    explicit MatrixSource(const Matrix &matrix) : m_matrix(matrix) {}
    std::int64_t rows() const override { return m_matrix.rows; }
    std::int64_t cols() const override { return m_matrix.cols; }
    void read(std::int64_t first, std::int64_t count, float *out) const override;

private:
    const Matrix &m_matrix;
};

/// IEEE 754 half precision, `count` values; with the CPU's own instruction where it has one.
void halfToFloat(const std::uint16_t *in, float *out, std::int64_t count);
void floatToHalf(const float *in, std::uint16_t *out, std::int64_t count);

} // namespace coresift
