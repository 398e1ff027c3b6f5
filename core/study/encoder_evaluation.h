/// What one encoder reaches on a study's labelled images. Private to the study.
#pragma once

#include "core/study/stages.h"

namespace coresift {

/// Runs the tasks of the request with this encoder, whatever file the request names; the report names none yet. Throws
/// as runEvaluate() does.
EvaluateReport evaluateEncoder(StudyWriter &writer, const EncoderSource &source, const EvaluateRequest &request,
                               JobContext &context);

} // namespace coresift
