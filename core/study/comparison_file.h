/// comparisons/<id>/comparison.json: what was asked and what is measured so far. Private to the study.
#pragma once

#include "core/study/comparison.h"

namespace coresift {

constexpr int kComparisonVersion = 1;

/// The last one of the same options, to go on with. `train`: with the steps that all have.
std::optional<Comparison> findComparison(const StudyWriter &writer, const ComparisonOptions &options,
                                         const TrainOptions &train);
/// That one, or a new one when there is none. Own encoders are copies in the study. `request`: what is kept as asked
/// for.
Comparison openComparison(const StudyWriter &writer, const ComparisonOptions &options, const TrainOptions &train,
                          const ComparisonOptions &request);
/// Of what the figures of an own encoder depend on. Its file is a copy, which is named after its content.
std::string ownEncoderHash(const EncoderSource &source, const std::string &studyFolder);
void saveComparison(const std::string &studyFolder, const Comparison &comparison);

} // namespace coresift
