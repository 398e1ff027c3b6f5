/// Features of images whose classes are known, and what every evaluation asks of them before it starts.
#pragma once

#include "core/base/matrix.h"

#include <vector>

namespace coresift {

struct LabelledFeatures {
    Matrix features;         ///< n×d, unit rows
    std::vector<int> labels; ///< n, classes counting from 0
    std::vector<int> groups; ///< n: images of one (a patient, a specimen) stay together; empty: each is its own

    std::int64_t images() const { return features.rows; }
    /// In this order.
    LabelledFeatures rows(const std::vector<std::int64_t> &places) const;
};

/// Number of classes. Throws Error (InvalidInput): no rows, counts or widths that differ, fewer than two classes.
int requireLabelled(const LabelledFeatures &train, const LabelledFeatures &test);
/// Of one set, to be divided into folds.
int requireLabelled(const LabelledFeatures &set);

} // namespace coresift
