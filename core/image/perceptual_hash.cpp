#include "core/image/perceptual_hash.h"

#include "core/image/opencv_image.h"
#include "core/image/resize.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace coresift {

namespace {

constexpr int kSide = 32, kFrequencies = 16;
constexpr float kRounding = 0.5F; // of a coefficient: what 8-bit rounding alone can make

static_assert(kFrequencies * kFrequencies == kHashBits);

using Coefficients = std::array<float, kFrequencies * kFrequencies>;

/// In order of the bits; the mean's is 0.
Coefficients lowFrequencies(const RgbImage &image)
{
    const RgbImage small = resizeImage(image, kSide, kSide);
    cv::Mat grey, values, spectrum;
    cv::cvtColor(viewOf(small), grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(values, CV_32F);
    cv::dct(values, spectrum); // orthonormal
    Coefficients low{};
    for (int y = 0; y < kFrequencies; ++y)
        for (int x = 0; x < kFrequencies; ++x)
            if (const float value = spectrum.at<float>(y, x); (x > 0 || y > 0) && std::fabs(value) > kRounding)
                low[static_cast<std::size_t>(y * kFrequencies + x)] = value;
    return low;
}

} // namespace

PerceptualHash perceptualHash(const RgbImage &image)
{
    const Coefficients low = lowFrequencies(image);
    Coefficients sorted = low;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    PerceptualHash hash{};
    for (std::size_t bit = 0; bit < low.size(); ++bit)
        hash[bit / 64] |= std::uint64_t(low[bit] > *middle ? 1 : 0) << (bit % 64);
    return hash;
}

int hashDistance(const PerceptualHash &a, const PerceptualHash &b)
{
    std::size_t bits = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        bits += std::bitset<64>(a[i] ^ b[i]).count();
    return static_cast<int>(bits);
}

} // namespace coresift
