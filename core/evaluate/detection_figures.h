/// How well boxes were found: average precision as MS COCO defines it (Lin et al. 2014; pycocotools' COCOeval).
#pragma once

#include "core/dataset/dataset.h"

#include <array>
#include <string>
#include <vector>

namespace coresift {

/// A box that a detector found.
struct Detection {
    std::int64_t image = 0;
    std::int32_t category = 0;
    Box box;
    double score = 0;
};

/// Per cent; negative where no image has anything of the kind.
struct DetectionFigures {
    double ap = -1;                             ///< mean over the overlaps 0.50, 0.55 … 0.95
    double ap50 = -1, ap75 = -1;                ///< at an overlap of 0.50, 0.75
    double small = -1, medium = -1, large = -1; ///< ap of boxes up to 32², up to 96², and of larger ones, px
    std::vector<double> apOfCategory;           ///< ap of each
};

constexpr int kMostDetections = 100; ///< of one image and category that count, the highest scores

/// `truth`: boxes in `categories` categories; a crowd is neither found nor missed. Boxes and detections come in any
/// order; equal scores go by image, then by order.
DetectionFigures averagePrecision(const std::vector<BoxAnnotation> &truth, const std::vector<Detection> &found,
                                  int categories);

} // namespace coresift
