/// What every evaluation asks of labelled features before it starts. Private to evaluation.
#pragma once

#include "core/base/matrix.h"

#include <vector>

namespace coresift {

/// Number of classes. Throws Error (InvalidInput): no rows, counts or widths that differ, fewer than two classes.
int requireLabelled(const Matrix &train, const std::vector<int> &trainLabels, const Matrix &test,
                    const std::vector<int> &testLabels);

} // namespace coresift
