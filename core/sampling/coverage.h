/// How well coresets cover a target set: the same figures for whatever selector made them.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <cstdint>
#include <vector>

namespace coresift {

/// Cosines between a coreset and a target set. All 0 for a coreset without images.
struct Coverage {
    double mean = 0;         ///< over the target images, to the nearest coreset image
    double tenth = 0;        ///< 10th percentile of the same (nearest rank): the worse covered part of the target
    double ofTheCoreset = 0; ///< mean over the coreset images, to the nearest target image
};

/// One a coreset. `coresets`: rows of the open-set; an image that several have taken is read and compared once.
/// `target`: |X|×d, unit rows. Memory: a block of features and their cosines to the target. Throws Cancelled between
/// blocks.
std::vector<Coverage> measureCoverage(const FeatureSource &openSet,
                                      const std::vector<std::vector<std::uint32_t>> &coresets, const Matrix &target,
                                      JobContext &context);

} // namespace coresift
