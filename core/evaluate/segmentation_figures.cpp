#include "core/evaluate/segmentation_figures.h"

#include "core/image/label_map.h"

namespace coresift {

SegmentationTally::SegmentationTally(int classes)
    : m_classes(static_cast<std::size_t>(classes)), m_counts(m_classes * m_classes, 0)
{}

void SegmentationTally::add(const std::uint8_t *truth, const std::uint8_t *found, std::int64_t pixels)
{
    for (std::int64_t i = 0; i < pixels; ++i)
        if (truth[i] != kIgnoredPixel)
            ++m_counts[truth[i] * m_classes + found[i]];
}

SegmentationFigures SegmentationTally::figures() const
{
    SegmentationFigures figures;
    std::int64_t right = 0;
    double sum = 0;
    int present = 0;
    for (std::size_t c = 0; c < m_classes; ++c) {
        std::int64_t truth = 0, found = 0;
        for (std::size_t other = 0; other < m_classes; ++other) {
            truth += m_counts[c * m_classes + other];
            found += m_counts[other * m_classes + c];
        }
        const std::int64_t both = m_counts[c * m_classes + c], either = truth + found - both;
        figures.pixels += truth;
        right += both;
        figures.iouOfClass.push_back(either == 0 ? -1
                                                 : 100.0 * static_cast<double>(both) / static_cast<double>(either));
        sum += either == 0 ? 0 : figures.iouOfClass.back();
        present += either == 0 ? 0 : 1;
    }
    figures.meanIou = present == 0 ? 0 : sum / present;
    figures.pixelAccuracy =
        figures.pixels == 0 ? 0 : 100.0 * static_cast<double>(right) / static_cast<double>(figures.pixels);
    return figures;
}

} // namespace coresift
