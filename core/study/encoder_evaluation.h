/// What one encoder reaches on a study's labelled images. Private to the study.
#pragma once

#include "core/study/stages.h"

namespace coresift {

/// Runs the tasks of the request with this encoder, whatever file the request names; the report names none yet. Throws
/// as runEvaluate() does.
EvaluateReport evaluateEncoder(StudyWriter &writer, const EncoderSource &source, const EvaluateRequest &request,
                               JobContext &context);

/// Throws what evaluateEncoder() would throw for what the study lacks, or for options that do not serve, before an
/// encoder is there.
void requireTask(const StudyWriter &writer, const EvaluateRequest &request, JobContext &context);
/// Throws Error (InvalidInput) where a task of the request cannot go on from this backbone. `file`: whose it is, for
/// the message.
void requireSuited(const BackboneOptions &backbone, const EvaluateRequest &request, const std::string &file = {});
/// Throws what loading the encoder throws, and where a task of the request cannot go on from it.
void requireSuited(const EncoderSource &source, const EvaluateRequest &request, const DeviceOptions &device);

} // namespace coresift
