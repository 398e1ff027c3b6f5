/// comparisons/<id>/comparison.json: what was asked and what is measured so far. Private to the study.
#pragma once

#include "core/study/comparison.h"

namespace coresift {

constexpr int kComparisonVersion = 1;

/// The last one of the same options, to go on with; a new one when there is none. `train`: with the steps that all
/// have. `request`: what is kept as asked for.
Comparison openComparison(const StudyWriter &writer, const ComparisonOptions &options, const TrainOptions &train,
                          const ComparisonOptions &request);
/// Of its file, and of what its figures depend on beside that.
std::string ownEncoderHash(const EncoderSource &source);
void saveComparison(const std::string &studyFolder, const Comparison &comparison);

} // namespace coresift
