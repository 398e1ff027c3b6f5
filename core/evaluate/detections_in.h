/// What a detector's answers say. Private to evaluation.
#pragma once

#include "core/evaluate/detection_figures.h"
#include "core/evaluate/retinanet.h"

namespace coresift {

/// Of the answers to one image, whose picture has these sides, px, without padding: per category the distinct boxes,
/// cut to the picture, and of all together the 300 likeliest, the likeliest first. Numbers and order are those of
/// torchvision's RetinaNet: a score of 0.05 at least, 1,000 candidates of each level, an overlap of 0.5.
std::vector<Detection> detectionsIn(const RetinaNetAnswers &answers, int width, int height);

} // namespace coresift
