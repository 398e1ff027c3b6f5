/// Linear evaluation on cached features: how well a linear layer on the frozen encoder tells the classes apart. The
/// answer in seconds; linear_protocol.h has the published way.
#pragma once

#include "core/base/job.h"
#include "core/evaluate/classification.h"
#include "core/evaluate/labelled.h"

namespace coresift {

struct LinearReport {
    std::int64_t train = 0, test = 0; ///< images; in folds each is a test image once
    int classes = 0;
    int folds = 0; ///< 0: there was a test set
    double l2 = 0; ///< chosen on a fifth of the training set; in folds that of the first
    ClassificationFigures figures;
    ConfusionMatrix confusion;

    Phrase summary() const;
};

/// L-BFGS logistic regression; L2 from 1e-6 … 1e-1 chosen on a fifth that is held out (seeded), then fitted on all of
/// `train`. Throws Error (InvalidInput) as requireLabelled() does, Cancelled.
LinearReport evaluateLinear(const LabelledFeatures &train, const LabelledFeatures &test, std::uint64_t seed,
                            JobContext &context);

/// Without a test set: each image is classified by what was fitted on the other folds.
LinearReport evaluateLinear(const LabelledFeatures &set, int folds, std::uint64_t seed, JobContext &context);

} // namespace coresift
