#include "core/image/augment.h"

#include "core/image/antialias.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>

namespace coresift {

namespace {

/// What one view does, drawn before any pixel is touched.
struct ViewPlan {
    cv::Rect crop;
    bool flip = false;
    bool jitter = false;
    bool grey = false;
    std::array<int, 4> order{0, 1, 2, 3}; ///< brightness, contrast, saturation, hue
    float brightness = 1, contrast = 1, saturation = 1, hue = 0;
};

/// Ten tries for an area and a ratio that fit; then the largest centred crop of an allowed ratio (as torchvision does).
cv::Rect drawCrop(int width, int height, const AugmentOptions &options, RandomStream &random)
{
    const double area = double(width) * height;
    for (int attempt = 0; attempt < 10; ++attempt) {
        const double wanted = area * random.uniform(options.minArea, options.maxArea);
        const double ratio = std::exp(random.uniform(std::log(options.minRatio), std::log(options.maxRatio)));
        const int w = static_cast<int>(std::lround(std::sqrt(wanted * ratio)));
        const int h = static_cast<int>(std::lround(std::sqrt(wanted / ratio)));
        if (w > 0 && h > 0 && w <= width && h <= height)
            return {static_cast<int>(random.below(width - w + 1)), static_cast<int>(random.below(height - h + 1)), w,
                    h};
    }
    const double ratio = std::clamp(double(width) / height, options.minRatio, options.maxRatio);
    const int w = std::clamp(static_cast<int>(std::lround(height * ratio)), 1, width);
    const int h = std::clamp(static_cast<int>(std::lround(width / ratio)), 1, height);
    return {(width - w) / 2, (height - h) / 2, w, h};
}

float drawFactor(double strength, RandomStream &random)
{
    return static_cast<float>(random.uniform(std::max(0.0, 1 - strength), 1 + strength));
}

ViewPlan drawPlan(int width, int height, const AugmentOptions &options, RandomStream &random)
{
    ViewPlan plan;
    plan.crop = drawCrop(width, height, options, random);
    plan.flip = random.uniform() < options.flip;
    plan.jitter = random.uniform() < options.jitter;
    for (int i = 3; i > 0; --i)
        std::swap(plan.order[static_cast<std::size_t>(i)], plan.order[static_cast<std::size_t>(random.below(i + 1))]);
    plan.brightness = drawFactor(options.brightness, random);
    plan.contrast = drawFactor(options.contrast, random);
    plan.saturation = drawFactor(options.saturation, random);
    plan.hue = static_cast<float>(random.uniform(-options.hue, options.hue));
    plan.grey = random.uniform() < options.greyscale;
    return plan;
}

/// Colour planes of a view in float, 0 … 255: contiguous, so that the compiler vectorises the loops over them.
struct Planes {
    std::vector<float> red, green, blue;
    std::size_t size() const { return red.size(); }
};

float clampByte(float value)
{
    return std::min(255.0F, std::max(0.0F, value));
}

// Weights of ITU-R BT.601, as everyone's "convert to grey".
constexpr float kRed = 0.299F, kGreen = 0.587F, kBlue = 0.114F;

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
            sums[i % 8] += kRed * planes.red[i] + kGreen * planes.green[i] + kBlue * planes.blue[i];
        for (const float sum : sums)
            total += sum;
    }
    return static_cast<float>(total / static_cast<double>(planes.size()));
}

void saturate(Planes &planes, float factor)
{
    for (std::size_t i = 0; i < planes.size(); ++i) {
        const float grey = kRed * planes.red[i] + kGreen * planes.green[i] + kBlue * planes.blue[i];
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

void jitter(Planes &planes, const ViewPlan &plan)
{
    for (const int step : plan.order) {
        if (step == 0)
            blendWith(planes, plan.brightness, 0);
        else if (step == 1)
            blendWith(planes, plan.contrast, meanGrey(planes));
        else if (step == 2)
            saturate(planes, plan.saturation);
        else if (plan.hue != 0)
            turnHue(planes, plan.hue);
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
            r = g = b = kRed * r + kGreen * g + kBlue * b;
        out[3 * i] = static_cast<std::uint8_t>(clampByte(r + 0.5F));
        out[3 * i + 1] = static_cast<std::uint8_t>(clampByte(g + 0.5F));
        out[3 * i + 2] = static_cast<std::uint8_t>(clampByte(b + 0.5F));
    }
}

} // namespace

void augmentView(const std::uint8_t *pixels, int width, int height, const AugmentOptions &options, RandomStream random,
                 std::uint8_t *out)
{
    const ViewPlan plan = drawPlan(width, height, options, random);
    const cv::Mat source(height, width, CV_8UC3, const_cast<std::uint8_t *>(pixels));
    cv::Mat view(options.size, options.size, CV_8UC3, out);
    resizeAntialiased(source(plan.crop), view.size(), {0, 0}, view);
    if (!plan.jitter && !plan.grey) {
        if (plan.flip)
            cv::flip(view, view, 1);
        return;
    }
    Planes planes = toPlanes(view, plan.flip);
    if (plan.jitter)
        jitter(planes, plan);
    storePlanes(planes, plan.grey, out);
}

} // namespace coresift
