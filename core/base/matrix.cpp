#include "core/base/matrix.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace coresift {

namespace {

/// Eight partial sums: fast, and the same for every row whatever its place in the matrix.
double squaredLength(const float *values, std::int64_t count)
{
    float sums[8] = {};
    std::int64_t i = 0;
    for (; i + 8 <= count; i += 8)
        for (int lane = 0; lane < 8; ++lane)
            sums[lane] += values[i + lane] * values[i + lane];
    double total = 0;
    for (const float sum : sums)
        total += sum;
    for (; i < count; ++i)
        total += double(values[i]) * values[i];
    return total;
}

float halfToFloatPortable(std::uint16_t half)
{
    const std::uint32_t sign = std::uint32_t(half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU, mantissa = half & 0x3FFU;
    if (exponent == 0) { // zero and subnormals
        const float magnitude = std::ldexp(static_cast<float>(mantissa), -24);
        return sign != 0 ? -magnitude : magnitude;
    }
    const std::uint32_t bits = sign | (exponent == 31 ? 0x7F800000U : (exponent + 112) << 23) | (mantissa << 13);
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// Rounds to nearest, ties to even, as the hardware does.
std::uint16_t floatToHalfPortable(float value)
{
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000U);
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    if (magnitude > 0x7F800000U)
        return sign | 0x7E00U;
    if (magnitude >= 0x477FF000U) // rounds to infinity
        return sign | 0x7C00U;
    if (magnitude < 0x38800000U) { // below 2⁻¹⁴: subnormal
        const float scaled = std::ldexp(std::fabs(value), 24);
        return sign | static_cast<std::uint16_t>(std::nearbyint(scaled));
    }
    const std::uint32_t rounded = magnitude + 0xFFFU + ((magnitude >> 13) & 1U);
    return sign | static_cast<std::uint16_t>((rounded - 0x38000000U) >> 13);
}

#if defined(__x86_64__)
__attribute__((target("avx,f16c"))) std::int64_t halfToFloatF16c(const std::uint16_t *in, float *out,
                                                                 std::int64_t count)
{
    std::int64_t i = 0;
    for (; i + 8 <= count; i += 8)
        _mm256_storeu_ps(out + i, _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i *>(in + i))));
    return i;
}

__attribute__((target("avx,f16c"))) std::int64_t floatToHalfF16c(const float *in, std::uint16_t *out,
                                                                 std::int64_t count)
{
    std::int64_t i = 0;
    for (; i + 8 <= count; i += 8)
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out + i), _mm256_cvtps_ph(_mm256_loadu_ps(in + i), 0));
    return i;
}

bool hasF16c()
{
    static const bool has = __builtin_cpu_supports("avx") && __builtin_cpu_supports("f16c");
    return has;
}
#else
std::int64_t halfToFloatF16c(const std::uint16_t *, float *, std::int64_t)
{
    return 0;
}
std::int64_t floatToHalfF16c(const float *, std::uint16_t *, std::int64_t)
{
    return 0;
}
bool hasF16c()
{
    return false;
}
#endif

} // namespace

void normaliseRows(float *values, std::int64_t rows, std::int64_t cols)
{
    for (std::int64_t r = 0; r < rows; ++r) {
        float *row = values + r * cols;
        const double length = std::sqrt(squaredLength(row, cols));
        if (length == 0)
            continue;
        const auto scale = static_cast<float>(1 / length);
        for (std::int64_t c = 0; c < cols; ++c)
            row[c] *= scale;
    }
}

Matrix readAll(const FeatureSource &source)
{
    Matrix all(source.rows(), source.cols());
    if (all.rows > 0)
        source.read(0, all.rows, all.values.data());
    return all;
}

void MatrixSource::read(std::int64_t first, std::int64_t count, float *out) const
{
    std::copy_n(m_matrix.row(first), count * m_matrix.cols, out);
}

void halfToFloat(const std::uint16_t *in, float *out, std::int64_t count)
{
    std::int64_t i = hasF16c() ? halfToFloatF16c(in, out, count) : 0;
    for (; i < count; ++i)
        out[i] = halfToFloatPortable(in[i]);
}

void floatToHalf(const float *in, std::uint16_t *out, std::int64_t count)
{
    std::int64_t i = hasF16c() ? floatToHalfF16c(in, out, count) : 0;
    for (; i < count; ++i)
        out[i] = floatToHalfPortable(in[i]);
}

} // namespace coresift
