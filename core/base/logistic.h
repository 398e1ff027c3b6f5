/// Multinomial logistic regression with an L2 penalty, fitted by L-BFGS on features in memory.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <vector>

namespace coresift {

struct LogisticModel {
    Matrix weights;          ///< classes×d
    std::vector<float> bias; ///< classes

    Matrix decide(const float *points, std::int64_t rows) const; ///< rows×classes, decision values
};

struct LogisticOptions {
    double l2 = 1e-4;      ///< penalty ½·l2·‖W‖², against the weighted mean of the log loss
    bool balanced = false; ///< every class weighs the same, whatever its number of points
    int iterations = 200;
};

/// `points`: n×d. Throws Error (InvalidInput when a label is out of range or counts differ), Cancelled between
/// iterations.
LogisticModel fitLogistic(const Matrix &points, const std::vector<int> &labels, int classes,
                          const LogisticOptions &options, JobContext &context);

} // namespace coresift
