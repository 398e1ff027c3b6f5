/// evaluation.json: what an encoder of the study reached on the labelled test set, kept beside the encoder.
#pragma once

#include "core/study/stages.h"

#include <optional>

namespace coresift {

constexpr int kEvaluationVersion = 1;

struct SavedEvaluation {
    EvaluateReport report; ///< linear.train is 0 when only the nearest neighbours were asked
    std::string measured;  ///< when, UTC
};

/// `encoderFolder`: runs/<id> or encoders/<hash> of a study; none when its encoder was not evaluated. Throws Error
/// (Corrupt, NewerVersion).
std::optional<SavedEvaluation> readEvaluation(const std::string &encoderFolder);

/// The last evaluation counts: it replaces the one before. An encoder from elsewhere (not in runs/ or encoders/ of the
/// study) is not noted.
void saveEvaluation(const std::string &studyFolder, const std::string &encoderFile, const EvaluateReport &report);

} // namespace coresift
