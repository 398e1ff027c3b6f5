#include "core/base/view_draw.h"

#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

/// Ten tries for an area and a ratio that fit; then the largest centred crop of an allowed ratio (as torchvision does).
void drawCrop(int width, int height, const AugmentOptions &options, RandomStream &random, ViewDraw &draw)
{
    const double area = double(width) * height;
    for (int attempt = 0; attempt < 10; ++attempt) {
        const double wanted = area * random.uniform(options.minArea, options.maxArea);
        const double ratio = std::exp(random.uniform(std::log(options.minRatio), std::log(options.maxRatio)));
        draw.width = static_cast<int>(std::lround(std::sqrt(wanted * ratio)));
        draw.height = static_cast<int>(std::lround(std::sqrt(wanted / ratio)));
        if (draw.width > 0 && draw.height > 0 && draw.width <= width && draw.height <= height) {
            draw.left = static_cast<int>(random.below(width - draw.width + 1));
            draw.top = static_cast<int>(random.below(height - draw.height + 1));
            return;
        }
    }
    const double ratio = std::clamp(double(width) / height, options.minRatio, options.maxRatio);
    draw.width = std::clamp(static_cast<int>(std::lround(height * ratio)), 1, width);
    draw.height = std::clamp(static_cast<int>(std::lround(width / ratio)), 1, height);
    draw.left = (width - draw.width) / 2;
    draw.top = (height - draw.height) / 2;
}

float drawFactor(double strength, RandomStream &random)
{
    return static_cast<float>(random.uniform(std::max(0.0, 1 - strength), 1 + strength));
}

} // namespace

ViewDraw drawView(int width, int height, const AugmentOptions &options, RandomStream random)
{
    ViewDraw draw;
    drawCrop(width, height, options, random, draw);
    draw.flip = random.uniform() < options.flip;
    draw.jitter = random.uniform() < options.jitter;
    for (int i = 3; i > 0; --i)
        std::swap(draw.order[static_cast<std::size_t>(i)], draw.order[static_cast<std::size_t>(random.below(i + 1))]);
    draw.amounts = {drawFactor(options.brightness, random), drawFactor(options.contrast, random),
                    drawFactor(options.saturation, random),
                    static_cast<float>(random.uniform(-options.hue, options.hue))}; // in this order: braces keep it
    draw.grey = random.uniform() < options.greyscale;
    return draw;
}

} // namespace coresift
