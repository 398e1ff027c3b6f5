/// The views that a method wants of each image, and their pixels. Knows no LibTorch.
#pragma once

#include "core/base/view_draw.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace coresift {

struct ViewPlan {
    int whole = 2;                                  ///< of the options' image size
    int local = 0;                                  ///< smaller crops
    int localSize = 96;                             ///< px
    double localMinArea = 0.05, localMaxArea = 0.2; ///< share of the image's area
    bool colours = true;                            ///< jitter and grayscale too, not only the crop and the flip
    bool bicubic = false;                           ///< crops are resized by a cubic filter, not a linear one

    AugmentOptions wholeOptions(int size) const; ///< how a whole view is drawn
    AugmentOptions localOptions() const;         ///< and a local crop
};

/// A view that is still to be made of an image among other images' pixels.
struct DrawnView {
    std::int64_t image = 0; ///< where the image begins, in pixels
    int imageWidth = 0;
    ViewDraw draw;
};

/// Views that are still to be made, in the order of ViewPixels.
struct DrawnViews {
    std::vector<std::uint8_t> pixels;    ///< RGB of all images, one after the other
    std::vector<DrawnView> whole, local; ///< views·n
};

/// Views of n images as uint8 RGB, view by view: all first views, then all second ones, …
struct ViewPixels {
    ViewPixels(const ViewPlan &plan, int size, std::int64_t n)
        : images(n), whole(bytesOf(plan.whole, size, n)), local(bytesOf(plan.local, plan.localSize, n))
    {}
    ViewPixels(std::int64_t n, DrawnViews views) : images(n), drawn(std::move(views)) {}

    /// The device makes them: there are no bytes of them, but what is drawn.
    bool areDrawn() const { return !drawn.pixels.empty(); }

    std::int64_t images;
    std::vector<std::uint8_t> whole; ///< views·n×size×size×3
    std::vector<std::uint8_t> local; ///< the same of the local crops; empty without any
    DrawnViews drawn;

private:
    static std::size_t bytesOf(int views, int size, std::int64_t n)
    {
        const auto side = static_cast<std::size_t>(size);
        return static_cast<std::size_t>(views) * static_cast<std::size_t>(n) * side * side * 3;
    }
};

} // namespace coresift
