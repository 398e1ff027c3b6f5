/// Linear evaluation on cached features: how well a linear layer on the frozen encoder tells the classes apart.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <string>
#include <vector>

namespace coresift {

struct LinearReport {
    std::int64_t train = 0, test = 0;
    int classes = 0;
    double l2 = 0;   ///< chosen on a stratified fifth of the training set
    double top1 = 0; ///< per cent, on the test set

    Phrase summary() const;
};

/// L-BFGS logistic regression; L2 from 1e-6 … 1e-1 chosen on a stratified validation fifth (seeded), then fitted on all
/// of `train`. Unit rows; labels 0 … classes−1. Throws Error (InvalidInput) as evaluateKnn does, Cancelled.
LinearReport evaluateLinear(const Matrix &train, const std::vector<int> &trainLabels, const Matrix &test,
                            const std::vector<int> &testLabels, std::uint64_t seed, JobContext &context);

} // namespace coresift
