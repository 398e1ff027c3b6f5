#include "tests/core/pretrain/made_views.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace coresift::test {

namespace {

void drawView(std::int64_t image, int epoch, int view, int size, std::uint8_t *out)
{
    RandomStream own(5, static_cast<std::uint64_t>(image));
    const double angle = own.uniform(0, 3.14), frequency = own.uniform(0.3, 1.2);
    const double tint[3] = {own.uniform(60, 190), own.uniform(60, 190), own.uniform(60, 190)};
    RandomStream chance(6, static_cast<std::uint64_t>(image), static_cast<std::uint64_t>(epoch),
                        static_cast<std::uint64_t>(view));
    const double light = chance.uniform(0.9, 1.1), phase = chance.uniform(0, 6.28);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            for (const double colour : tint) {
                const double wave = std::sin((x * std::cos(angle) + y * std::sin(angle)) * frequency + phase);
                *out++ = static_cast<std::uint8_t>(
                    std::clamp(light * colour + 40 * wave + chance.uniform(-8, 8), 0.0, 255.0));
            }
}

} // namespace

void MadeViews::fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
                     ViewPixels &out)
{
    std::int64_t call = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_calls.emplace_back(epoch, images);
        call = static_cast<std::int64_t>(m_calls.size());
    }
    if (beforeFill)
        beforeFill(call);
    const auto draw = [&](int first, int views, int side, std::uint8_t *to) {
        for (int view = first; view < first + views; ++view)
            for (const std::int64_t image : images) {
                drawView(image, epoch, view, side, to);
                to += side * side * 3;
            }
    };
    draw(0, plan.whole, size, out.whole.data());
    draw(plan.whole, plan.local, plan.localSize, out.local.data());
}

void MadeViews::fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out)
{
    for (const std::int64_t image : images) {
        drawView(image, /*epoch=*/0, /*view=*/0, size, out);
        out += size * size * 3;
    }
}

std::optional<DrawnViews> MadePictures::drawViews(const std::vector<std::int64_t> &images, int epoch,
                                                  const ViewPlan &plan, int size)
{
    constexpr int kSide = 20;
    DrawnViews drawn;
    drawn.pixels.resize(images.size() * kSide * kSide * 3);
    fillPlain(images, kSide, drawn.pixels.data());
    for (int view = 0; view < plan.whole; ++view)
        for (std::size_t i = 0; i < images.size(); ++i) {
            const RandomStream random(7, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(images[i]),
                                      static_cast<std::uint64_t>(view));
            drawn.whole.push_back({static_cast<std::int64_t>(i) * kSide * kSide, kSide,
                                   coresift::drawView(kSide, kSide, plan.wholeOptions(size), random)});
        }
    return drawn;
}

std::vector<std::pair<int, std::vector<std::int64_t>>> MadeViews::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

TrainOptions tinyTraining(int batch, int epochs)
{
    TrainOptions options;
    options.backbone.backbone = "resnet10";
    options.imageSize = 16;
    options.batch = batch;
    options.epochs = epochs;
    options.device = {"cpu", "float32"};
    return options;
}

} // namespace coresift::test
