#include "core/image/antialias.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <opencv2/core/hal/intrin.hpp>
#include <vector>

namespace coresift {

namespace {

constexpr int kChannels = 3;

/// A filter as a function of the distance, 0 from its radius on.
struct FilterCurve {
    double radius; ///< in source places, where nothing shrinks
    double (*at)(double distance);
};

double triangleAt(double distance)
{
    return std::max(0.0, 1 - distance);
}

/// Keys 1981, equation 8 with a = −1/2, as PIL has it.
double cubicAt(double distance)
{
    const double d = distance;
    if (d < 1)
        return (1.5 * d - 2.5) * d * d + 1;
    return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
}

constexpr FilterCurve kTriangle{1, triangleAt}, kCubic{2, cubicAt};

/// Along one side: which source places every output place is made of, and in what shares.
class SideFilter {
public:
    /// From `in` places to `whole`, of which `count` from `begin` on are wanted.
    SideFilter(int in, int whole, int begin, int count, const FilterCurve &curve) : m_curve(curve)
    {
        const double scale = double(in) / whole, stretch = std::max(1.0, scale), reach = curve.radius * stretch;
        m_taps = std::min(in, static_cast<int>(std::ceil(2 * reach)));
        m_weights.reserve(static_cast<std::size_t>(count) * static_cast<std::size_t>(m_taps));
        for (int i = begin; i < begin + count; ++i) {
            const double centre = (i + 0.5) * scale - 0.5; // in source places
            m_first.push_back(std::clamp(static_cast<int>(std::floor(centre - reach)) + 1, 0, in - m_taps));
            addWeights(centre - m_first.back(), stretch);
        }
    }

    int count() const { return static_cast<int>(m_first.size()); }
    int taps() const { return m_taps; }
    int first(int i) const { return m_first[static_cast<std::size_t>(i)]; }
    const float *weights(int i) const { return m_weights.data() + i * m_taps; } ///< taps(), their sum is 1

private:
    void addWeights(double centre, double stretch)
    {
        const auto at = static_cast<std::ptrdiff_t>(m_weights.size());
        for (int tap = 0; tap < m_taps; ++tap)
            m_weights.push_back(static_cast<float>(m_curve.at(std::fabs(tap - centre) / stretch)));
        const float sum = std::accumulate(m_weights.begin() + at, m_weights.end(), 0.0F);
        std::for_each(m_weights.begin() + at, m_weights.end(), [&](float &weight) { weight /= sum; });
    }

    FilterCurve m_curve;
    int m_taps = 0;
    std::vector<int> m_first;
    std::vector<float> m_weights;
};

/// The whole weight that stands for 1. Sixteen bits hold sums of bytes where no weight is negative, so that the
/// compiler takes eight values at a time.
template <class Sum> constexpr int kWholeOf = 65536;
template <> constexpr int kWholeOf<std::uint16_t> = 256;

/// The weighted mean of rows, times kWholeOf<Sum>. Each rounding error is made up for by the next weight: the whole
/// ones sum up to that.
template <class Sum> void blendRows(const cv::Mat &in, const SideFilter &down, int y, int left, std::vector<Sum> &row)
{
    std::fill(row.begin(), row.end(), Sum(0));
    float sum = 0;
    int given = 0;
    for (int tap = 0; tap < down.taps(); ++tap) {
        sum += kWholeOf<Sum> * down.weights(y)[tap];
        const auto share = static_cast<Sum>(std::lround(sum) - given);
        given += share;
        const std::uint8_t *from = in.ptr<std::uint8_t>(down.first(y) + tap) + left;
        for (std::size_t i = 0; share != 0 && i < row.size(); ++i)
            row[i] = static_cast<Sum>(row[i] + share * from[i]);
    }
}

/// Sums four values where three are wanted: one vector operation a tap. `row` has one value more than its pixels have.
void blendPixels(const float *row, const SideFilter &across, std::uint8_t *out)
{
    for (int x = 0; x < across.count(); ++x, out += kChannels) {
        const float *from = row + across.first(x) * kChannels, *weights = across.weights(x);
        cv::v_float32x4 sums = cv::v_setall_f32(0.5F);
        for (int tap = 0; tap < across.taps(); ++tap, from += kChannels)
            sums = cv::v_muladd(cv::v_setall_f32(weights[tap]), cv::v_load(from), sums);
        sums = cv::v_max(cv::v_setzero_f32(), cv::v_min(sums, cv::v_setall_f32(255))); // a cubic one overshoots
        int values[4];
        cv::v_store(values, cv::v_trunc(sums));
        for (int c = 0; c < kChannels; ++c)
            out[c] = static_cast<std::uint8_t>(values[c]);
    }
}

/// `Sum` holds the weighted sums of bytes.
template <class Sum>
void resizeBy(const FilterCurve &curve, const cv::Mat &in, cv::Size whole, cv::Point corner, cv::Mat &out)
{
    const SideFilter down(in.rows, whole.height, corner.y, out.rows, curve);
    const SideFilter across(in.cols, whole.width, corner.x, out.cols, curve);
    const int left = across.first(0), right = across.first(out.cols - 1) + across.taps();
    std::vector<Sum> sums(static_cast<std::size_t>((right - left) * kChannels));
    std::vector<float> row(static_cast<std::size_t>(in.cols * kChannels + 1));
    for (int y = 0; y < out.rows; ++y) {
        blendRows(in, down, y, left * kChannels, sums);
        std::transform(sums.begin(), sums.end(), row.begin() + left * kChannels,
                       [](Sum sum) { return static_cast<float>(sum) * (1.0F / kWholeOf<Sum>); });
        blendPixels(row.data(), across, out.ptr<std::uint8_t>(y));
    }
}

} // namespace

void resizeAntialiased(const cv::Mat &in, cv::Size whole, cv::Point corner, cv::Mat &out, ResizeFilter filter)
{
    if (filter == ResizeFilter::Bicubic)
        resizeBy<std::int32_t>(kCubic, in, whole, corner, out);
    else
        resizeBy<std::uint16_t>(kTriangle, in, whole, corner, out);
}

} // namespace coresift
