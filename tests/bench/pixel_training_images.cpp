#include "core/base/parallel.h"
#include "core/base/random.h"
#include "tests/bench/training_images.h"

#include <algorithm>

namespace coresift::bench {

namespace {

/// Noise of a quarter more than the views' side, from which squares are cut out.
class PixelImages : public BatchSource {
public:
    PixelImages(std::int64_t count, int viewSize)
        : m_images(count), m_side(viewSize + viewSize / 4), m_pixels(static_cast<std::size_t>(count * bytesOfImage()))
    {
        parallelFor(count, [this](std::int64_t image) {
            RandomStream random(0, static_cast<std::uint64_t>(image));
            std::uint8_t *pixels = m_pixels.data() + image * bytesOfImage();
            std::generate_n(pixels, bytesOfImage(), [&] { return static_cast<std::uint8_t>(random.below(256)); });
        });
    }

    std::int64_t images() const override { return m_images; }

    void fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
              ViewPixels &out) override
    {
        cutViews(images, epoch, 0, plan.whole, size, out.whole.data());
        cutViews(images, epoch, plan.whole, plan.local, plan.localSize, out.local.data());
    }

    /// Cropped to all sizes and with colours: the device does that.
    std::optional<DrawnViews> drawViews(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan,
                                        int size) override
    {
        DrawnViews drawn;
        for (const std::int64_t image : images) {
            const auto from = m_pixels.begin() + image * bytesOfImage();
            drawn.pixels.insert(drawn.pixels.end(), from, from + bytesOfImage());
        }
        drawn.whole = draws(images, epoch, 0, plan.whole, plan.wholeOptions(size));
        drawn.local = draws(images, epoch, plan.whole, plan.local, plan.localOptions());
        return drawn;
    }

    void fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out) override
    {
        for (const std::int64_t image : images)
            out = cut(image, m_side / 2 - size / 2, m_side / 2 - size / 2, size, /*flip=*/false, out);
    }

private:
    std::int64_t bytesOfImage() const { return std::int64_t(m_side) * m_side * 3; }

    void cutViews(const std::vector<std::int64_t> &images, int epoch, int first, int count, int size,
                  std::uint8_t *out) const
    {
        const auto n = static_cast<std::int64_t>(images.size());
        const std::int64_t bytesOfView = std::int64_t(size) * size * 3;
        for (std::int64_t i = 0; i < count * n; ++i) {
            const std::int64_t image = images[static_cast<std::size_t>(i % n)];
            RandomStream random = streamOf(image, epoch, first + i / n);
            const auto room = m_side - size + 1;
            const auto x = static_cast<int>(random.below(room)), y = static_cast<int>(random.below(room));
            cut(image, x, y, size, random.uniform() < 0.5, out + i * bytesOfView);
        }
    }

    std::vector<DrawnView> draws(const std::vector<std::int64_t> &images, int epoch, int first, int count,
                                 const AugmentOptions &options) const
    {
        std::vector<DrawnView> views;
        for (int view = first; view < first + count; ++view)
            for (std::size_t i = 0; i < images.size(); ++i)
                views.push_back({static_cast<std::int64_t>(i) * m_side * m_side, m_side,
                                 drawView(m_side, m_side, options, streamOf(images[i], epoch, view))});
        return views;
    }

    static RandomStream streamOf(std::int64_t image, int epoch, std::int64_t view)
    {
        return RandomStream(static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(image),
                            static_cast<std::uint64_t>(view));
    }

    /// Returns where the next view goes.
    std::uint8_t *cut(std::int64_t image, int x, int y, int size, bool flip, std::uint8_t *out) const
    {
        const std::uint8_t *pixels = m_pixels.data() + image * bytesOfImage();
        for (int row = 0; row < size; ++row) {
            const std::uint8_t *from = pixels + ((y + row) * m_side + x) * 3;
            for (int column = 0; column < size; ++column, out += 3)
                std::copy_n(from + 3 * (flip ? size - 1 - column : column), 3, out);
        }
        return out;
    }

    std::int64_t m_images;
    int m_side;
    std::vector<std::uint8_t> m_pixels; ///< n×side×side×3
};

} // namespace

TrainingImages makeTrainingImages(const std::string & /*folder*/, std::int64_t count, const TrainOptions &options)
{
    return {std::make_unique<PixelImages>(count, options.imageSize), ""};
}

} // namespace coresift::bench
