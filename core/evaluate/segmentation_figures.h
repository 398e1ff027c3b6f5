/// How well the pixels of images were told apart.
#pragma once

#include <cstdint>
#include <vector>

namespace coresift {

/// Per cent.
struct SegmentationFigures {
    double meanIou = 0;             ///< mean of the classes that the images or the answers have
    double pixelAccuracy = 0;       ///< share of the pixels of a class that were taken for it
    std::vector<double> iouOfClass; ///< intersection over union of each; negative where neither has it
    std::int64_t pixels = 0;        ///< that have a class
};

/// Counts pixels, one image after the other.
class SegmentationTally {
public:
    explicit SegmentationTally(int classes);

    /// Pixels whose truth is kIgnoredPixel do not count. `found` is one of the classes everywhere.
    void add(const std::uint8_t *truth, const std::uint8_t *found, std::int64_t pixels);
    SegmentationFigures figures() const;

private:
    std::size_t m_classes;
    std::vector<std::int64_t> m_counts; ///< classes×classes: truth, found
};

} // namespace coresift
