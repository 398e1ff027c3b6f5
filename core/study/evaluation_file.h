/// evaluation.json: what an encoder of the study reached in the tasks that it was evaluated in, kept beside the
/// encoder.
#pragma once

#include "core/study/stages.h"

#include <optional>

namespace coresift {

constexpr int kEvaluationVersion = 1;

struct SavedEvaluation {
    EvaluateReport report; ///< what was never evaluated is as in a fresh report
    std::string measured;  ///< when the last task was, UTC
};

/// `encoderFolder`: runs/<id> or encoders/<hash> of a study; none when its encoder was not evaluated. Throws Error
/// (Corrupt, NewerVersion).
std::optional<SavedEvaluation> readEvaluation(const std::string &encoderFolder);

/// Whether a file is runs/<id>/<name> of the study.
bool isOfRun(const std::string &studyFolder, const std::string &encoderFile);

/// The last evaluation in a task replaces the one before; other tasks keep theirs. Noted are the encoders of runs as
/// they ended (encoder.safetensors) and those in encoders/; false for any other, which would be taken for them.
bool saveEvaluation(const std::string &studyFolder, const std::string &encoderFile, const EvaluateReport &report);

} // namespace coresift
