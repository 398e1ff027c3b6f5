/// The views that a method wants of each image, and their pixels. Knows no LibTorch.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coresift {

struct ViewPlan {
    int whole = 2;                                  ///< of the options' image size
    int local = 0;                                  ///< smaller crops
    int localSize = 96;                             ///< px
    double localMinArea = 0.05, localMaxArea = 0.2; ///< share of the image's area
    bool colours = true;                            ///< jitter and grayscale too, not only the crop and the flip
};

/// Views of n images as uint8 RGB, view by view: all first views, then all second ones, …
struct ViewPixels {
    ViewPixels(const ViewPlan &plan, int size, std::int64_t n)
        : images(n), whole(bytesOf(plan.whole, size, n)), local(bytesOf(plan.local, plan.localSize, n))
    {}

    std::int64_t images;
    std::vector<std::uint8_t> whole; ///< views·n×size×size×3
    std::vector<std::uint8_t> local; ///< the same of the local crops; empty without any

private:
    static std::size_t bytesOf(int views, int size, std::int64_t n)
    {
        const auto side = static_cast<std::size_t>(size);
        return static_cast<std::size_t>(views) * static_cast<std::size_t>(n) * side * side * 3;
    }
};

} // namespace coresift
