#include "core/image/augment.h"

#include "core/image/antialias.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace coresift {

namespace {

/// Colour planes of a view in float, 0 … 255: contiguous, so that the compiler vectorises the loops over them.
struct Planes {
    std::vector<float> red, green, blue;
    std::size_t size() const { return red.size(); }
};

float clampByte(float value)
{
    return std::min(255.0F, std::max(0.0F, value));
}

void blendWith(Planes &planes, float factor, float other)
{
    const float offset = (1 - factor) * other;
    for (auto *plane : {&planes.red, &planes.green, &planes.blue})
        for (float &value : *plane)
            value = clampByte(factor * value + offset);
}

float meanGrey(const Planes &planes)
{
    // Sums of one row's length each keep float exact enough and the loop vectorisable.
    double total = 0;
    constexpr std::size_t kRun = 256;
    for (std::size_t begin = 0; begin < planes.size(); begin += kRun) {
        const std::size_t end = std::min(planes.size(), begin + kRun);
        float sums[8] = {};
        for (std::size_t i = begin; i < end; ++i)
            sums[i % 8] += kGreyOfRed * planes.red[i] + kGreyOfGreen * planes.green[i] + kGreyOfBlue * planes.blue[i];
        for (const float sum : sums)
            total += sum;
    }
    return static_cast<float>(total / static_cast<double>(planes.size()));
}

void saturate(Planes &planes, float factor)
{
    for (std::size_t i = 0; i < planes.size(); ++i) {
        const float grey = kGreyOfRed * planes.red[i] + kGreyOfGreen * planes.green[i] + kGreyOfBlue * planes.blue[i];
        const float offset = (1 - factor) * grey;
        planes.red[i] = clampByte(factor * planes.red[i] + offset);
        planes.green[i] = clampByte(factor * planes.green[i] + offset);
        planes.blue[i] = clampByte(factor * planes.blue[i] + offset);
    }
}

/// One channel of a colour from its hue: v − v·s·max(0, min(k, 4−k, 1)), k = (n + 6·hue) mod 6 (Wikipedia, "HSL and
/// HSV", alternative HSV to RGB). Branch-free.
inline float channelOf(float n, float sextant, float value, float chroma)
{
    float k = n + sextant;
    k -= 6 * std::floor(k * (1.0F / 6));
    return value - chroma * std::max(0.0F, std::min(std::min(k, 4 - k), 1.0F));
}

/// Turns the hue of every pixel by `turn` of a circle; value and saturation stay.
void turnHue(Planes &planes, float turn)
{
    for (std::size_t i = 0; i < planes.size(); ++i) {
        const float r = planes.red[i], g = planes.green[i], b = planes.blue[i];
        const float value = std::max(r, std::max(g, b)), low = std::min(r, std::min(g, b));
        const float chroma = value - low, scale = chroma > 0 ? 1 / chroma : 0.0F;
        const float fromRed = (g - b) * scale, fromGreen = (b - r) * scale + 2, fromBlue = (r - g) * scale + 4;
        const float sextant = (value == r ? fromRed : value == g ? fromGreen : fromBlue) + 6 * turn;
        planes.red[i] = channelOf(5, sextant, value, chroma);
        planes.green[i] = channelOf(3, sextant, value, chroma);
        planes.blue[i] = channelOf(1, sextant, value, chroma);
    }
}

void jitter(Planes &planes, const ViewDraw &draw)
{
    for (const ColourStep step : draw.order) {
        const float amount = draw.amount(step);
        if (step == ColourStep::Brightness)
            blendWith(planes, amount, 0);
        else if (step == ColourStep::Contrast)
            blendWith(planes, amount, meanGrey(planes));
        else if (step == ColourStep::Saturation)
            saturate(planes, amount);
        else if (amount != 0)
            turnHue(planes, amount);
    }
}

Planes toPlanes(const cv::Mat &view, bool flip)
{
    Planes planes;
    const auto count = static_cast<std::size_t>(view.total());
    planes.red.resize(count);
    planes.green.resize(count);
    planes.blue.resize(count);
    const auto width = static_cast<std::size_t>(view.cols);
    for (int y = 0; y < view.rows; ++y) {
        const std::uint8_t *in = view.ptr<std::uint8_t>(y);
        const std::size_t row = static_cast<std::size_t>(y) * width;
        for (std::size_t x = 0; x < width; ++x) {
            const std::size_t to = row + (flip ? width - 1 - x : x);
            planes.red[to] = in[3 * x];
            planes.green[to] = in[3 * x + 1];
            planes.blue[to] = in[3 * x + 2];
        }
    }
    return planes;
}

void storePlanes(const Planes &planes, bool grey, std::uint8_t *out)
{
    for (std::size_t i = 0; i < planes.size(); ++i) {
        float r = planes.red[i], g = planes.green[i], b = planes.blue[i];
        if (grey)
            r = g = b = kGreyOfRed * r + kGreyOfGreen * g + kGreyOfBlue * b;
        out[3 * i] = static_cast<std::uint8_t>(clampByte(r + 0.5F));
        out[3 * i + 1] = static_cast<std::uint8_t>(clampByte(g + 0.5F));
        out[3 * i + 2] = static_cast<std::uint8_t>(clampByte(b + 0.5F));
    }
}

} // namespace

void augmentView(const std::uint8_t *pixels, int width, int height, const AugmentOptions &options, RandomStream random,
                 std::uint8_t *out)
{
    const ViewDraw draw = drawView(width, height, options, random);
    const cv::Mat source(height, width, CV_8UC3, const_cast<std::uint8_t *>(pixels));
    cv::Mat view(options.size, options.size, CV_8UC3, out);
    resizeAntialiased(source(cv::Rect(draw.left, draw.top, draw.width, draw.height)), view.size(), {0, 0}, view,
                      options.bicubic ? ResizeFilter::Bicubic : ResizeFilter::Bilinear);
    if (!draw.jitter && !draw.grey) {
        if (draw.flip)
            cv::flip(view, view, 1);
        return;
    }
    Planes planes = toPlanes(view, draw.flip);
    if (draw.jitter)
        jitter(planes, draw);
    storePlanes(planes, draw.grey, out);
}

} // namespace coresift
